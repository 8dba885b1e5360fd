package dev.fingerpost.project;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.disk.WholeFile;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.ControlCharacters;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Files of one project as values. What a memory holds beyond doubt is not read again; what is too large, alone or together, is noted and
 * left out.
 */
final class InputFiles {
    private final ProjectFiles project;
    private final FileMemory memory;
    private final Notes notes;
    /** How many bytes the project may still have. */
    private long room = Limits.PROJECT_BYTES;

    InputFiles(ProjectFiles project, FileMemory memory, Notes notes) {
        this.project = project;
        this.memory = memory;
        this.notes = notes;
    }

    /** One text file from anywhere, for what is no part of a build; null, and a note, where it cannot be read. */
    static Noted<@Nullable SourceFile> text(Path file, ProjectPath name) {
        Notes notes = new Notes();
        CachedFile<SourceFile> known = read(file, name, Limits.TEXT_BYTES, notes);
        if (known != null) {
            notes.addAll(known.notes());
        }
        return notes.with(known == null ? null : known.value());
    }

    /** A text as it is now, with what is to be said of it; null, and a note, where it cannot be read. */
    static @Nullable CachedFile<SourceFile> read(Path file, ProjectPath name, int limit, Notes notes) {
        WholeFile.Content content = WholeFile.read(file, name, limit, notes);
        return content == null ? null : source(name, content);
    }

    /** How many bytes the project may still have; negative where it has too many. */
    long room() {
        return room;
    }

    /**
     * All files below a folder of the project, sorted by path; none where there is no such folder.
     *
     * @param skipped names of files and folders that are passed over in silence
     */
    List<Folder.Found> files(ProjectPath folder, Predicate<String> skipped) {
        Path path = project.find(folder);
        return path == null || !WholeFile.isFolder(path, folder, notes)
                ? List.of()
                : Folder.files(path, folder, skipped, memory, notes);
    }

    /** Null where the project has no such file, or a note says why it cannot be read. */
    @Nullable
    SourceFile text(ProjectPath path) {
        Path file = project.find(path);
        return file == null ? null : text(new Folder.Found(path, file));
    }

    /** Null where a note says why it cannot be read. */
    @Nullable
    SourceFile text(Folder.Found file) {
        return text(file, Limits.TEXT_BYTES);
    }

    /** Likewise for a file that may have so many bytes. */
    @Nullable
    SourceFile text(Folder.Found file, int limit) {
        return take(memory.texts(), file, limit, content -> source(file.path(), content));
    }

    /** Notes what has no place in a text, and reads on with U+FFFD in its stead. */
    private static CachedFile<SourceFile> source(ProjectPath path, WholeFile.Content content) {
        Notes notes = new Notes();
        SourceFile file = new SourceFile(path, Decoder.decode(content.bytes(), path, notes));
        List<Diagnostic> refused = ControlCharacters.check(file);
        if (!refused.isEmpty()) {
            notes.addAll(refused);
            file = new SourceFile(path, Decoder.harmless(file.text()));
        }
        return new CachedFile<>(file, notes.list(), content);
    }

    /** Null where a note says why it cannot be read. */
    @Nullable
    BinaryFile binary(Folder.Found file) {
        return binary(file, Limits.BINARY_BYTES);
    }

    /** Likewise for a file that may have so many bytes. */
    @Nullable
    BinaryFile binary(Folder.Found file, int limit) {
        Bytes bytes = take(
                memory.binaries(),
                file,
                limit,
                content -> new CachedFile<>(Bytes.of(content.bytes()), List.of(), content));
        return bytes == null ? null : new BinaryFile(file.path(), bytes);
    }

    private <T> @Nullable T take(
            CachedFiles<T> files, Folder.Found file, int limit, Function<WholeFile.Content, CachedFile<T>> read) {
        if (room < 0) {
            return null;
        }
        CachedFile<T> known = files.find(file.file());
        // What is small enough to be shown on a page may be too large for a template.
        if (known == null || known.size() > limit) {
            WholeFile.Content content = WholeFile.read(file.file(), file.path(), limit, notes);
            if (content == null) {
                return null;
            }
            known = files.put(file.file(), read.apply(content));
        }
        room -= known.size();
        if (room < 0) {
            notes.add(
                    Code.FILE_TOO_LARGE,
                    Position.wholeFile(file.path()),
                    "up to `" + file.path() + "`, the project has more than " + WholeFile.size(Limits.PROJECT_BYTES),
                    "serve large files from elsewhere");
            return null;
        }
        notes.addAll(known.notes());
        return known.value();
    }

    /** Adds what could be read. */
    static <T> void add(List<T> list, @Nullable T item) {
        if (item != null) {
            list.add(item);
        }
    }
}

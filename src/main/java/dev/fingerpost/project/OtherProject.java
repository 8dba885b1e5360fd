package dev.fingerpost.project;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.disk.WholeFile;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.ControlCharacters;
import dev.fingerpost.path.OtherPath;
import dev.fingerpost.path.ProjectPath;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The folder of a project that another tool builds. It is read only, and each file when it is asked for. */
public final class OtherProject {
    /** What other tools and package managers make. */
    private static final Set<String> MADE = Set.of("node_modules", "bower_components", "__pycache__", "venv", "_site");

    /** Of Git, whatever else of it is left out. */
    public static final OtherPath GIT_CONFIG = new OtherPath(".git/config");

    public static final OtherPath GIT_HEAD = new OtherPath(".git/HEAD");

    private final String name;
    private final SortedMap<OtherPath, Path> files;
    private final Map<OtherPath, @Nullable SourceFile> texts = new HashMap<>();
    private final Notes unread;

    private OtherProject(String name, SortedMap<OtherPath, Path> files, Notes unread) {
        this.name = name;
        this.files = files;
        this.unread = unread;
    }

    /**
     * Lists a project. Links are followed where they stay in the folder; hidden folders are left out but those of VitePress and Git's
     * configuration.
     *
     * @throws IOException if the folder cannot be listed
     */
    public static OtherProject in(Path folder) throws IOException {
        Path root = folder.toRealPath();
        SortedMap<OtherPath, Path> files = new TreeMap<>();
        Notes unread = new Notes();
        Files.walkFileTree(
                root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Limits.FOLDER_DEPTH, new Lister(root, files, unread));
        for (OtherPath git : List.of(GIT_CONFIG, GIT_HEAD)) {
            Path file = root.resolve(git.text());
            if (Files.isRegularFile(file)) {
                files.put(git, file);
            }
        }
        return new OtherProject(String.valueOf(root.getFileName()), Collections.unmodifiableSortedMap(files), unread);
    }

    /** Lists files by their path, and notes what cannot be listed. */
    private static final class Lister extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Map<OtherPath, Path> files;
        private final Notes unread;

        Lister(Path root, Map<OtherPath, Path> files, Notes unread) {
            this.root = root;
            this.files = files;
            this.unread = unread;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) throws IOException {
            boolean within = entered.toRealPath().startsWith(root);
            return entered.equals(root) || within && !isLeftOut(entered)
                    ? FileVisitResult.CONTINUE
                    : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isRegularFile() && file.toRealPath().startsWith(root)) {
                files.put(path(file), file);
            } else if (attributes.isDirectory()
                    && !Files.isSymbolicLink(file)
                    && preVisitDirectory(file, attributes) == FileVisitResult.CONTINUE) {
                WholeFile.unreadable(
                        path(file).reported(), "it lies more than " + Limits.FOLDER_DEPTH + " folders deep", unread);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(root)) {
                throw e;
            }
            // A link that leads nowhere or in a circle is no file of the project; a folder of the project that it leads
            // to is told of itself.
            boolean leadsNowhere = Files.isSymbolicLink(file) || e instanceof FileSystemLoopException;
            if (!leadsNowhere && !isLeftOut(file)) {
                WholeFile.unreadable(path(file).reported(), WholeFile.reason(e), unread);
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isLeftOut(Path folder) {
            String called = String.valueOf(folder.getFileName());
            return called.startsWith(".") && !called.equals(".vitepress") || MADE.contains(called);
        }

        private OtherPath path(Path file) {
            return new OtherPath(root.relativize(file)
                    .toString()
                    .replace(root.getFileSystem().getSeparator(), "/"));
        }
    }

    /** That of its folder. */
    public String name() {
        return name;
    }

    /** All files. */
    public SortedSet<OtherPath> paths() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(files.keySet()));
    }

    /** All files of a folder, however deep. */
    public List<OtherPath> paths(OtherPath.Folder folder) {
        return files.tailMap(new OtherPath(folder.text())).keySet().stream()
                .takeWhile(folder::holds)
                .toList();
    }

    /** Whether there is a file in a folder, however deep. */
    public boolean has(OtherPath.Folder folder) {
        SortedMap<OtherPath, Path> from = files.tailMap(new OtherPath(folder.text()));
        return !from.isEmpty() && folder.holds(from.firstKey());
    }

    public boolean has(OtherPath path) {
        return files.containsKey(path);
    }

    /** The file of the same folder that a link stands for; the path itself for what is no such link. */
    public OtherPath linked(OtherPath path) {
        Path file = files.get(path);
        if (file == null || !Files.isSymbolicLink(file)) {
            return path;
        }
        try {
            OtherPath to = path.folder().child(file.toRealPath().getFileName().toString());
            Path beside = files.get(to);
            return beside != null && Files.isSameFile(beside, file) ? to : path;
        } catch (IOException e) {
            return path;
        }
    }

    /** A text file; null where there is none, or none that can be read. What is not UTF-8 is read as what it looks like. */
    public @Nullable SourceFile text(OtherPath path) {
        return texts.computeIfAbsent(path, this::read);
    }

    /** Why texts that were asked for could not be read. */
    public List<Diagnostic> unread() {
        return unread.list().stream().distinct().toList();
    }

    private @Nullable SourceFile read(OtherPath path) {
        Bytes bytes = bytes(path, Limits.TEXT_BYTES, unread);
        if (bytes == null) {
            return null;
        }
        ProjectPath place = path.reported();
        SourceFile file = new SourceFile(place, Decoder.decode(bytes.toArray(), place, new Notes()));
        List<Diagnostic> refused = ControlCharacters.check(file);
        return refused.isEmpty() ? file : new SourceFile(place, Decoder.harmless(file.text()));
    }

    /** What a file holds; null, and a note, where it cannot be read. */
    public @Nullable Bytes bytes(OtherPath path, Notes notes) {
        return bytes(path, Limits.BINARY_BYTES, notes);
    }

    private @Nullable Bytes bytes(OtherPath path, int limit, Notes notes) {
        Path file = files.get(path);
        if (file == null) {
            return null;
        }
        try {
            WholeFile.Content content = WholeFile.read(file.toRealPath(), path.reported(), limit, notes);
            return content == null ? null : Bytes.of(content.bytes());
        } catch (IOException e) {
            WholeFile.unreadable(path.reported(), WholeFile.reason(e), notes);
            return null;
        }
    }
}

package dev.fingerpost.project;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.disk.FileOps;
import dev.fingerpost.disk.WholeFile;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts new texts into files of an author's, each in one step: a reader finds the old or the new one. */
public final class MendedFiles {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final String MARK = "\uFEFF";

    private MendedFiles() {}

    /**
     * Replaces a file. Its byte order mark and its kind of line ends stay.
     *
     * @param old what it held when it was read
     * @return null; where nothing was written, why not, to follow the file's name
     * @throws MachineException if the disk refuses
     */
    public static @Nullable String replace(FileOps files, Path project, SourceFile old, String text)
            throws MachineException {
        Path file = project.resolve(old.path().text());
        try {
            WholeFile.Content content = WholeFile.read(file, old.path(), Limits.TEXT_BYTES, new Notes());
            String now = content == null ? "" : new String(content.bytes(), StandardCharsets.UTF_8);
            Notes notes = new Notes();
            if (content == null
                    || !Decoder.decode(content.bytes(), old.path(), notes).equals(old.text())) {
                return "changed meanwhile";
            }
            if (!notes.list().isEmpty()) {
                return "is not UTF-8";
            }
            String lineEnd = lineEnd(now);
            if (lineEnd == null) {
                return "mixes several kinds of line ends";
            }
            String written = (now.startsWith(MARK) ? MARK : "") + text.replace("\n", lineEnd);
            return isPut(files, file, content, written) ? null : "changed meanwhile";
        } catch (IOException e) {
            throw new MachineException(
                    "`" + file + "` cannot be written: " + WholeFile.reason(e),
                    "it stays as it was; make room or rights, then run this again",
                    e);
        }
    }

    private static boolean isPut(FileOps files, Path file, WholeFile.Content content, String text) throws IOException {
        Path fresh = WholeFile.writeBeside(files, file, text.getBytes(StandardCharsets.UTF_8));
        try {
            PosixFileAttributeView rights = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
            if (rights != null) {
                rights.setPermissions(Files.getPosixFilePermissions(file));
            }
            files.sync(fresh);
            BasicFileAttributes now = files.look(file);
            boolean isSame = now != null && WholeFile.isSame(content.attributes(), now);
            if (isSame) {
                files.replace(fresh, file);
            } else {
                files.delete(fresh);
            }
            return isSame;
        } catch (IOException e) {
            WholeFile.drop(files, fresh, e);
            throw e;
        }
    }

    /** How all lines of a text end; null where they differ. */
    private static @Nullable String lineEnd(String text) {
        String found = null;
        for (Matcher end = LINE_END.matcher(text); end.find(); ) {
            if (found != null && !found.equals(end.group())) {
                return null;
            }
            found = end.group();
        }
        return found == null ? "\n" : found;
    }
}

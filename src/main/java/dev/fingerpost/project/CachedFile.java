package dev.fingerpost.project;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.disk.WholeFile;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * One file that was read.
 *
 * @param notes what was noted while it was read
 * @param seen how it looked from outside
 * @param size in bytes
 * @param readAt by the machine's clock, in milliseconds
 */
record CachedFile<T>(T value, List<Diagnostic> notes, BasicFileAttributes seen, int size, long readAt) {
    CachedFile(T value, List<Diagnostic> notes, WholeFile.Content content) {
        this(value, notes, content.attributes(), content.bytes().length, System.currentTimeMillis());
    }
}

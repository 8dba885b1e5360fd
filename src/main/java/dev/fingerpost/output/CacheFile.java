package dev.fingerpost.output;

import dev.fingerpost.file.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A file with what may be forgotten at any time. Damaged, or not to be read or written, it is as good as none. */
public final class CacheFile {
    private static final int MOST_BYTES = 1024 * 1024;
    private static final int SUM_BYTES = 16;

    private final Path file;

    CacheFile(Path file) {
        this.file = file;
    }

    /** What was written last; null if there is nothing, or something else. */
    public @Nullable Bytes read() {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST_BYTES) {
                return null;
            }
            byte[] all = Files.readAllBytes(file);
            int end = Math.max(0, all.length - SUM_BYTES);
            Bytes bytes = Bytes.of(Arrays.copyOf(all, end));
            String sum = new String(all, end, all.length - end, StandardCharsets.US_ASCII);
            return sum.equals(bytes.crc()) ? bytes : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Replaces what was written last, in one step. What takes more than a megabyte is forgotten at once. */
    public void write(Bytes bytes) {
        try {
            if (bytes.size() > MOST_BYTES - SUM_BYTES) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            byte[] all = Arrays.copyOf(bytes.toArray(), bytes.size() + SUM_BYTES);
            System.arraycopy(bytes.crc().getBytes(StandardCharsets.US_ASCII), 0, all, bytes.size(), SUM_BYTES);
            Files.write(fresh, all);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // Without it the next build takes as long as this one.
        }
    }
}

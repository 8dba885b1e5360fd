package dev.fingerpost.cli;

import dev.fingerpost.file.Bytes;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Says which Fingerpost this is. */
final class Version {
    private static final int END_BYTES = 22;
    private static final int END_MARK = 0x06054b50;

    private Version() {}

    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /**
     * Stands for this program, its theme included: another jar has another, but for one in 2^64. Null where it runs from a folder of classes.
     */
    static @Nullable String program() {
        try {
            Path jar = Path.of(Version.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (!Files.isRegularFile(jar)) {
                return null;
            }
            // At the end of a jar stands its directory, with the checksum of each file in it; its length and place
            // stand in the last 22 bytes.
            try (FileChannel channel = FileChannel.open(jar)) {
                ByteBuffer end = read(channel, channel.size() - END_BYTES, END_BYTES);
                Bytes directory =
                        Bytes.of(read(channel, end.getInt(16), end.getInt(12)).array());
                return end.getInt(0) == END_MARK ? directory.crc() : null;
            }
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && channel.read(bytes, at + bytes.position()) >= 0) {}
        return bytes.flip();
    }

    static String text() {
        return "fingerpost " + number() + " (Java " + Runtime.version().feature() + ")";
    }
}

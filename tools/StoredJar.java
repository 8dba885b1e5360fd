import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes a jar again with its entries as they are, uncompressed: an archive of it is a quarter smaller, since it is compressed as a whole,
 * and classes are loaded sooner.
 *
 * <pre>java tools/StoredJar.java FROM TO</pre>
 */
public final class StoredJar {
    private StoredJar() {}

    public static void main(String[] files) throws IOException {
        try (ZipFile from = new ZipFile(files[0]);
                OutputStream out = Files.newOutputStream(Path.of(files[1]));
                ZipOutputStream to = new ZipOutputStream(out)) {
            to.setMethod(ZipOutputStream.STORED);
            for (ZipEntry entry : from.stream().toList()) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                CRC32 sum = new CRC32();
                sum.update(bytes);
                ZipEntry stored = new ZipEntry(entry.getName());
                stored.setTimeLocal(entry.getTimeLocal());
                stored.setMethod(ZipEntry.STORED);
                stored.setSize(bytes.length);
                stored.setCrc(sum.getValue());
                to.putNextEntry(stored);
                to.write(bytes);
                to.closeEntry();
            }
        }
    }
}

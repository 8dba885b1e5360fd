package dev.fingerpost.disk;

import dev.fingerpost.file.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Writes a site to its folder. */
public final class OutputWriter {
    private static final String MANIFEST = ".fingerpost-site.json";

    private OutputWriter() {}

    /** How many files were written, left as they were, deleted. */
    public record Written(int changed, int unchanged, int deleted) {}

    /** Writes the site's files below this folder. */
    public static Written write(Path project, Path output, List<OutputFile> files) throws DiskProblem {
        int changed = 0;
        try {
            if (Files.exists(output)
                    && !Files.exists(output.resolve(MANIFEST))
                    && !Folder.children(output).isEmpty()) {
                throw new DiskProblem(
                        "`" + output + "` holds files that Fingerpost did not write", "name another folder with -o");
            }
            Files.createDirectories(output);
            Files.writeString(output.resolve(MANIFEST), "{}\n");
            for (OutputFile file : files) {
                Path target = output.resolve(file.path());
                byte[] bytes = file.bytes().toArray();
                if (!Files.exists(target) || !Arrays.equals(bytes, Files.readAllBytes(target))) {
                    Files.createDirectories(target.getParent());
                    Files.write(target, bytes);
                    changed++;
                }
            }
        } catch (IOException e) {
            throw new DiskProblem("`" + output + "` cannot be written: " + WholeFile.reason(e), null, e);
        }
        return new Written(changed, files.size() - changed, 0);
    }
}

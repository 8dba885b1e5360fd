package dev.fingerpost.migrate;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.fingerpost.pipeline.Build;
import dev.fingerpost.pipeline.Project;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.project.OtherProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bringing over of projects, for {@link dev.fingerpost.fuzz.Fuzz}. */
public final class MigrationFuzz {
    private static final Pattern FILE = Pattern.compile("(?m)^-- ([\\w./-]+) --\\n");

    private static final Inputs EMPTY = Project.of("-- content/index.md --\n")
            .withTheme()
            .threads(1)
            .inputs()
            .with(List.of());

    private static final Build BUILD = Build.repeatedly();

    private MigrationFuzz() {}

    /** Brings over the project of this text, each file of it after a line {@code -- path --}. */
    public static void bring(String text) {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path folder = Files.createDirectories(disk.getPath("/home/old"));
            Matcher file = FILE.matcher(text);
            for (int start = -1; file.find(start < 0 ? 0 : start); ) {
                String path = file.group(1);
                start = file.end();
                int end = file.find(start) ? file.start() : text.length();
                write(folder, path, text.substring(start, end));
            }
            Migration.of(OtherProject.in(folder), EMPTY, BUILD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, String path, String text) {
        Path file = folder.resolve(path).normalize();
        if (file.startsWith(folder) && !file.equals(folder)) {
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                // A file stands where another's folder would be.
            }
        }
    }
}

package dev.fingerpost.project;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.FileOps;
import dev.fingerpost.disk.WholeFile;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.yaml.YamlMap;
import dev.fingerpost.yaml.YamlReader;
import dev.fingerpost.yaml.YamlScalar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Small files that Fingerpost keeps in a project for itself. */
final class OwnFile {
    private OwnFile() {}

    /** Puts this text into the file, in one step: a reader finds the old or the new one. */
    static void replace(FileOps files, Path project, ProjectPath name, String text) throws MachineException {
        Path file = project.resolve(name.text());
        try {
            WholeFile.rewrite(files, file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new MachineException("`" + file + "` cannot be written: " + WholeFile.reason(e), null, e);
        }
    }

    /** The objects that a file of JSON holds, by their names; none where there is no such file, or something
     * else in its place. */
    static SortedMap<String, YamlMap> objects(Path project, ProjectPath name) throws IOException {
        SortedMap<String, YamlMap> objects = new TreeMap<>();
        Path file = project.resolve(name.text());
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= Limits.TEXT_BYTES) {
            // JSON is YAML, and one reader is enough.
            YamlMap all = YamlReader.read(new SourceFile(name, Files.readString(file)))
                    .value();
            for (YamlMap.Entry entry : all.entries()) {
                if (entry.value() instanceof YamlMap object) {
                    objects.put(entry.key(), object);
                }
            }
        }
        return objects;
    }

    /** The text of a field; null where there is none. */
    static @Nullable String text(YamlMap object, String field) {
        return object.find(field)
                .map(entry -> entry.value() instanceof YamlScalar scalar ? scalar.text() : null)
                .orElse(null);
    }
}

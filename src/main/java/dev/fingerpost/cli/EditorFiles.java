package dev.fingerpost.cli;

import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.pipeline.Schemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an editor reads of a project: a task for VS Code, and the schemas that the first lines of the starter's YAML files name. */
final class EditorFiles {
    private static final ProjectPath TASKS = new ProjectPath(".vscode/tasks.json");

    /** Names of schemas, by where they are kept. */
    private static final Map<ProjectPath, String> SCHEMAS = new TreeMap<>(Map.of(
            new ProjectPath(".vscode/fingerpost.schema.json"), "config",
            new ProjectPath(".vscode/sources.schema.json"), "sources"));

    private EditorFiles() {}

    static SortedMap<ProjectPath, byte[]> all() {
        SortedMap<ProjectPath, byte[]> files = new TreeMap<>();
        files.put(TASKS, BundledTexts.raw("init/vscode/tasks.json").getBytes(StandardCharsets.UTF_8));
        SCHEMAS.forEach((path, name) -> files.put(path, Schemas.json(name).getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    /** Tells schemas that another version has written: an editor would complete keys that are gone. */
    static List<Finding> exam(Path project) {
        List<Finding> findings = new ArrayList<>();
        SCHEMAS.forEach((path, name) -> {
            if (isOld(project.resolve(path.text()), Schemas.json(name))) {
                findings.add(Finding.care(
                        "editor",
                        "`" + path + "` is not the schema of this version",
                        "`fingerpost schema " + name + " > " + path + "`"));
            }
        });
        return findings;
    }

    private static boolean isOld(Path file, String schema) {
        try {
            return Files.isRegularFile(file)
                    && (Files.size(file) > 2L * schema.length()
                            || !Files.readString(file).replace("\r\n", "\n").equals(schema));
        } catch (IOException e) {
            // An editor could not read it either.
            return true;
        }
    }
}

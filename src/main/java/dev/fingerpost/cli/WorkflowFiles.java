package dev.fingerpost.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads what a repository tells GitHub to do. */
final class WorkflowFiles {
    private static final String KEEPS = "include-hidden-files: true";

    private WorkflowFiles() {}

    /** Whether a workflow of the repository around this project uploads files whose names begin with a dot. */
    static boolean keepDotFiles(Path project) {
        for (Path folder = project; folder != null; folder = folder.getParent()) {
            Path workflows = folder.resolve(".github").resolve("workflows");
            if (Files.isDirectory(workflows)) {
                return texts(workflows).stream().anyMatch(text -> text.contains(KEEPS));
            }
            if (Files.exists(folder.resolve(".git"))) {
                return false;
            }
        }
        return false;
    }

    private static List<String> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.ya?ml") && Files.isRegularFile(file))
                    .map(WorkflowFiles::text)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads folders of decision records as they are, and prints for each record its number, status, date and title, then for each folder how many
 * files it has, how many pages were made of them, what was said of them, and how long a check took.
 *
 * <pre>java bench/Records.java target/fingerpost.jar FOLDER …</pre>
 */
public final class Records {
    private Records() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> all = List.of(arguments);
        for (String folder : all.subList(1, all.size())) {
            System.out.println("== " + folder);
            Path project = Files.createTempDirectory("records");
            try {
                one(all.get(0), Path.of(folder), project);
            } finally {
                delete(project);
            }
        }
    }

    private static void one(String classPath, Path folder, Path project) throws IOException, InterruptedException {
        Path content = project.resolve("content");
        Path records = content.resolve("decisions");
        Files.createDirectories(records);
        Files.writeString(project.resolve("fingerpost.yaml"), "title: Records\n");
        Files.writeString(content.resolve("index.md"), "# Records\n\nRead as they are.\n");
        long files = 0;
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = records.resolve(folder.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
                files += file.toString().endsWith(".md") ? 1 : 0;
            }
        }
        System.out.print(run(classPath, project, "list", "--records"));
        long start = System.nanoTime();
        String said = run(classPath, project, "build");
        double seconds = (System.nanoTime() - start) / 1e9;
        long pages = 0;
        if (Files.isDirectory(project.resolve("site/decisions"))) {
            try (Stream<Path> walk = Files.walk(project.resolve("site/decisions"))) {
                pages = walk.filter(file -> file.toString().endsWith(".md")).count();
            }
        }
        System.out.printf("-- %d files, %d pages, %.1f s%n", files, pages, seconds);
        said.lines()
                .filter(line -> line.matches(".*: (?:error|warning)\\[.*|\\d+ pages?, .*"))
                .map(line -> line.replaceFirst(".*: ((?:error|warning)\\[[a-z0-9-]+]).*", "$1"))
                .collect(java.util.stream.Collectors.groupingBy(
                        line -> line, java.util.TreeMap::new, java.util.stream.Collectors.counting()))
                .forEach((line, count) -> System.out.println("   " + count + " " + line));
    }

    private static String run(String classPath, Path project, String... command) throws IOException, InterruptedException {
        List<String> words = Stream.concat(
                        Stream.of("java", "-cp", classPath, "dev.fingerpost.cli.Main", "-C", project.toString()),
                        Stream.of(command))
                .toList();
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings projects of other tools over, and writes a table of what came of it: {@code java bench/Migrations.java ./fingerpost PROJECT...}, each
 * PROJECT a folder with a copy of a repository. Before: its Markdown below content/ with a configuration of one line. After: what
 * {@code import} wrote, and {@code mend --write} once more. Nothing of a project stays.
 */
public final class Migrations {
    private static final Pattern ERROR = Pattern.compile("\"severity\":\\s*\"error\",\\s*\"code\":\\s*\"([a-z0-9-]+)\"");

    private final String fingerpost;
    private final Path folder;

    private Migrations(String fingerpost, Path folder) {
        this.fingerpost = fingerpost;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println("| project | pages | errors before | import, s | exit codes | errors after | their kinds |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        for (String project : List.of(arguments).subList(1, arguments.length)) {
            Path folder = Files.createTempDirectory("migrations");
            try {
                System.out.println(new Migrations(Path.of(arguments[0]).toAbsolutePath().toString(), folder).row(Path.of(project)));
            } finally {
                remove(folder);
            }
        }
    }

    private String row(Path project) throws IOException, InterruptedException {
        Path copied = folder.resolve("before");
        long pages = copy(project, copied.resolve("content"));
        Files.writeString(copied.resolve("fingerpost.yaml"), "title: T\n");
        int before = total(errors("before"));
        long start = System.nanoTime();
        int imported = run("import", project.toAbsolutePath().toString(), "--to", "after");
        double seconds = (System.nanoTime() - start) / 1e9;
        int mended = run("mend", "--write", "-C", "after");
        Map<String, Integer> after = errors("after");
        int built = run("build", "-C", "after");
        String kinds = after.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> kind) -> -kind.getValue()))
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.1f | %d, %d, %d | %d | %s |",
                project.getFileName(),
                pages,
                before,
                seconds,
                imported,
                mended,
                built,
                total(after),
                kinds);
    }

    /** Copies what people read, without links and hidden files; says how many pages there are. */
    private static long copy(Path from, Path to) throws IOException {
        long pages = 0;
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = from.relativize(file).toString();
                boolean hidden = path.startsWith(".") || path.contains("/.") || path.contains("node_modules/");
                if (!hidden && path.matches("(?i).*\\.(?:md|png|jpe?g|gif|svg|webp|pdf)")) {
                    pages += path.endsWith(".md") ? 1 : 0;
                    Path target = to.resolve(path);
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        return pages;
    }

    private Map<String, Integer> errors(String project) throws IOException, InterruptedException {
        run("check", "--format", "json", "-C", project);
        Map<String, Integer> errors = new TreeMap<>();
        Matcher error = ERROR.matcher(Files.readString(folder.resolve("out")));
        while (error.find()) {
            errors.merge(error.group(1), 1, Integer::sum);
        }
        return errors;
    }

    private static int total(Map<String, Integer> errors) {
        return errors.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of(fingerpost), Stream.of(arguments)).toList();
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start()
                .waitFor();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

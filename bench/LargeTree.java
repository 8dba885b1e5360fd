import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures how long the packaged jar needs for a project whose one decision tree has more paths than could be listed, each run as a
 * process of its own with 200 MB of heap: {@code java bench/LargeTree.java [questions …]}. The median of eleven runs, and the most
 * memory that any of them held, where the system tells it (Linux).
 */
public final class LargeTree {
    private static final Path JAR = Path.of("target", "fingerpost.jar").toAbsolutePath();
    /** As the launcher sets them for short runs. */
    private static final List<String> FLAGS =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx200m");

    private static final int RUNS = 11;

    private LargeTree() {}

    public static void main(String[] args) throws Exception {
        System.out.println("Java " + System.getProperty("java.vm.version") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors");
        for (String size : args.length == 0 ? new String[] {"100"} : args) {
            Path project = Files.createTempDirectory("fingerpost-bench-");
            try {
                write(project, Integer.parseInt(size));
                System.out.print(run(project, "list", "--trees").out.lines().skip(1).limit(2)
                        .collect(Collectors.joining("\n", "", "\n")));
                measure(project, "check");
                measure(project, "build");
            } finally {
                delete(project);
            }
        }
    }

    private static void measure(Path project, String command) throws Exception {
        double[] seconds = new double[RUNS];
        long most = 0;
        for (int i = 0; i < RUNS; i++) {
            delete(project.resolve("site"));
            Run run = run(project, command);
            seconds[i] = run.seconds;
            most = Math.max(most, run.kilobytes);
        }
        Arrays.sort(seconds);
        System.out.printf(
                Locale.ROOT, "  %-5s median %.2f s, longest %.2f s, %d MB at most%n", command, seconds[RUNS / 2],
                seconds[RUNS - 1], most / 1024);
    }

    private record Run(double seconds, long kilobytes, String out) {}

    private static Run run(Path project, String... arguments) throws Exception {
        Path out = project.resolve("out.txt");
        ProcessBuilder builder =
                new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.command().addAll(FLAGS);
        builder.command().addAll(List.of("-jar", JAR.toString(), "-C", project.toString()));
        builder.command().addAll(List.of(arguments));
        long start = System.nanoTime();
        Process process = builder.redirectOutput(out.toFile()).redirectErrorStream(true).start();
        Path status = Path.of("/proc", "" + process.pid(), "status");
        long kilobytes = 0;
        while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
            kilobytes = Math.max(kilobytes, peak(status));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        String text = Files.readString(out);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(text);
        }
        return new Run(seconds, kilobytes, text);
    }

    /** The most memory that a process has held so far. */
    private static long peak(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException e) {
            // Not Linux, or it has just ended.
            return 0;
        }
    }

    private static void write(Path project, int questions) throws IOException {
        put(project, "fingerpost.yaml", "title: Bench\nsilence: [page-orphan, tree-no-case-study, tree-no-consequences, "
                + "tree-common-outcome, tree-rare-outcome]\n");
        put(project, "content/index.md", "# Home\n\nSee [the tree](trees/large.md).\n");
        put(project, "content/trees/large.md", tree(questions));
    }

    /** Questions with three answers each, every tenth asking what an earlier one was. */
    private static String tree(int questions) {
        StringBuilder text = new StringBuilder("# Large\n\n## Questions\n");
        for (int i = 0; i < questions; i++) {
            String next = i == questions - 1 ? "go" : "q" + (i + 1);
            text.append("\n### <a name=\"q" + i + "\"></a>Question " + i + "?\n\n");
            text.append("- [Yes](#" + next + ") <!-- id: yes -->\n\n  > A reason, as an author would write it.\n\n");
            text.append("- [No](#" + (i % 7 == 3 ? "stop" : next) + ") <!-- id: no -->\n\n");
            text.append("- [Perhaps](#" + next + ")");
            text.append(i % 10 == 9 ? " `if q" + (i - 4) + " is yes`\n" : "\n");
        }
        return text + "\n## Outcomes\n\n### <a name=\"go\"></a>Go\n\n### <a name=\"stop\"></a>Stop\n";
    }

    private static void put(Path project, String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}

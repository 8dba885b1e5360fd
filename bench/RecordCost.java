import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * What records cost: checks 5,000 of them, then the same texts as plain pages, ROUNDS times by turns, and says how many CPU seconds the
 * median took; then builds the records once and says how large the largest page of their log is, compressed.
 *
 * <pre>java bench/RecordCost.java CLASSPATH [RECORDS [ROUNDS]]</pre>
 */
public final class RecordCost {
    private static final String[] WORDS = ("store queue index cache model search page build check write read team cost risk time load data word"
                    + " rule tree edge node path file link date list line note form kind role gate lock test")
            .split(" ");

    private RecordCost() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5000;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        Path records = project("decisions", count);
        Path pages = project("notes", count);
        double[] ofRecords = new double[rounds];
        double[] ofPages = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            ofRecords[round] = run(arguments[0], records, "check");
            ofPages[round] = run(arguments[0], pages, "check");
        }
        double one = median(ofRecords);
        double other = median(ofPages);
        System.out.printf("check of %d: records %.1f s, plain pages %.1f s: %.2f times%n", count, one, other, one / other);
        run(arguments[0], records, "build");
        long largest = 0;
        try (Stream<Path> logs = Files.list(records.resolve("site/decisions"))) {
            for (Path log : logs.filter(file -> file.getFileName().toString().startsWith("index")).toList()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
                    zip.write(Files.readAllBytes(log));
                }
                System.out.printf("%s: %d KB, %d KB compressed%n", log.getFileName(), Files.size(log) / 1024, bytes.size() / 1024);
                largest = Math.max(largest, bytes.size());
            }
        }
        System.out.printf("largest page of the log: %d KB compressed%n", largest / 1024);
    }

    private static Path project(String folder, int count) throws IOException {
        Random random = new Random(5);
        Path project = Files.createTempDirectory("records-" + folder);
        Files.createDirectories(project.resolve("content/" + folder));
        Files.writeString(project.resolve("fingerpost.yaml"), "title: Many\nbase-url: https://example.org/\n");
        Files.writeString(project.resolve("content/index.md"), "# Many\n\nHello.\n");
        List<String> titles = IntStream.range(0, count).mapToObj(i -> words(random, 4 + random.nextInt(5))).toList();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add("%04d-%s.md".formatted(i + 1, titles.get(i).toLowerCase().replace(' ', '-')));
        }
        for (int i = 0; i < count; i++) {
            String status = "Accepted";
            if (i % 10 == 9) {
                status += "\n\nSupersedes [%d. %s](%s)".formatted(i - 3, titles.get(i - 4), names.get(i - 4));
            } else if (i % 10 == 5 && i + 4 < count) {
                status = "Superseded by [%d. %s](%s)".formatted(i + 5, titles.get(i + 4), names.get(i + 4));
            }
            Files.writeString(
                    project.resolve("content/" + folder + "/" + names.get(i)),
                    "# %d. %s\n\nDate: %d-%02d-%02d\n\n## Status\n\n%s\n\n## Context\n\n%s.\n\n## Considered Options\n\n* One %s\n* Two %s\n\n## Decision\n\n%s.\n\n## Consequences\n\n* Good, because %s\n* Bad, because %s\n"
                            .formatted(
                                    i + 1, titles.get(i), 2005 + i * 20 / count, 1 + i % 12, 1 + i % 28, status, words(random, 60),
                                    titles.get(i), titles.get(i), words(random, 60), words(random, 20), words(random, 20)));
        }
        return project;
    }

    private static String words(Random random, int count) {
        String text = IntStream.range(0, count)
                .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
                .collect(Collectors.joining(" "));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static double run(String classPath, Path project, String command) throws IOException, InterruptedException {
        String script = "java -cp \"$1\" dev.fingerpost.cli.Main -C \"$2\" \"$3\" >/dev/null 2>&1; times";
        Process process =
                new ProcessBuilder("sh", "-c", script, "sh", classPath, project.toString(), command).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        // The second line is what children took: user and system, such as 1m2.50s 0m3.10s.
        double seconds = 0;
        for (String time : told.lines().toList().get(1).split(" ")) {
            String[] parts = time.replace("s", "").split("m");
            seconds += 60 * Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]);
        }
        return seconds;
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}

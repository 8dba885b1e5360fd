import dev.fingerpost.highlight.Highlighter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Measures how long blocks of real code take to be coloured, cold and warm:
 * {@code java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp target/fingerpost.jar bench/HighlightCost.java}. The blocks are those that the tests compare.
 */
public final class HighlightCost {
    private static final Path CODE = Path.of("src/test/resources/highlight/code");
    private static final int ROUNDS = 20;

    private HighlightCost() {}

    public static void main(String[] args) throws IOException {
        Map<String, List<String>> blocks = new TreeMap<>();
        try (Stream<Path> files = Files.list(CODE)) {
            for (Path file : files.toList()) {
                blocks.put(file.getFileName().toString().replace(".txt", ""), blocks(file));
            }
        }
        Highlighter highlighter = new Highlighter();
        double[] first = new double[blocks.size()];
        double[] best = new double[blocks.size()];
        for (int round = 0; round < ROUNDS; round++) {
            int number = 0;
            for (Map.Entry<String, List<String>> language : blocks.entrySet()) {
                long start = System.nanoTime();
                language.getValue().forEach(code -> highlighter.highlight(language.getKey(), code));
                double millis = (System.nanoTime() - start) / 1e6 / language.getValue().size();
                first[number] = round == 0 ? millis : first[number];
                best[number] = round == 0 ? millis : Math.min(best[number], millis);
                number++;
            }
        }
        System.out.println("Java " + System.getProperty("java.vm.version") + ", milliseconds for a block");
        row("language", "characters", "first", "best of " + ROUNDS);
        int number = 0;
        double sum = 0;
        for (Map.Entry<String, List<String>> language : blocks.entrySet()) {
            double characters = language.getValue().stream().mapToInt(String::length).average().orElse(0);
            row(language.getKey(), format("%.0f", characters), format("%.3f", first[number]), format("%.3f", best[number]));
            sum += best[number++];
        }
        row("all", "", "", format("%.3f", sum / best.length));
    }

    /** Before each block stands a line that begins with its number of lines. */
    private static List<String> blocks(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> blocks = new ArrayList<>();
        for (int at = 0; at < lines.size() && !lines.get(at).isEmpty(); ) {
            int count = Integer.parseInt(lines.get(at).substring(0, lines.get(at).indexOf(' ')));
            blocks.add(String.join("\n", lines.subList(at + 1, at + 1 + count)));
            at += 1 + count;
        }
        return blocks;
    }

    private static String format(String form, double value) {
        return String.format(Locale.ROOT, form, value);
    }

    private static void row(String name, String characters, String first, String best) {
        System.out.printf(Locale.ROOT, "%-12s %10s %8s %12s%n", name, characters, first, best);
    }
}

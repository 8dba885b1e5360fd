import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a fuzzer begins: the files of the projects in {@code src/test/resources/broken} and the trees beside them, each with the targets
 * that read its like, what was found before, and the words in all of these, which hardly come about by chance.
 * {@code java bench/fuzz/Seeds.java TARGET FOLDER} writes {@code FOLDER/corpus} and {@code FOLDER/words} of one target.
 */
final class Seeds {
    private static final Pattern FILE = Pattern.compile("(?m)^(?:-- (.+) --|== .+ ==)\\n");
    private static final Pattern WORD = Pattern.compile("\\w[\\w-]{2,30}:?|[\\p{Punct}&&[^\"\\\\]]{2,8}");

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[1], "corpus"));
        List<String> seeds = seeds(args[0]);
        Set<String> words = new TreeSet<>();
        for (String seed : seeds) {
            Files.writeString(folder.resolve("seed-" + Integer.toHexString(seed.hashCode())), seed);
            WORD.matcher(seed).results().forEach(word -> words.add('"' + word.group() + '"'));
        }
        Files.write(Path.of(args[1], "words"), words);
        System.out.println(seeds.size() + " seeds and " + words.size() + " words for " + args[0]);
    }

    private static List<String> seeds(String target) throws IOException {
        List<String> seeds = new ArrayList<>();
        for (String corpus : List.of("broken", "trees")) {
            for (Path file : files(Path.of("src/test/resources", corpus))) {
                String text = Files.readString(file);
                Matcher part = FILE.matcher(text);
                String path = null;
                int start = 0;
                while (part.find()) {
                    add(target, path, text.substring(start, part.start()), seeds);
                    path = part.group(1);
                    start = part.end();
                }
                add(target, path, text.substring(start), seeds);
            }
        }
        for (Path file : files(Path.of("src/test/resources/fuzz", target))) {
            seeds.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
        return seeds;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void add(String target, String path, String text, List<String> seeds) {
        if (path == null || text.isBlank() || text.length() > 3_500 || !fits(target, path, text)) {
            return;
        }
        seeds.add(switch (target) {
            case "front-matter" -> text.replaceFirst("(?s)^---\n(.*?)\n---.*", "$1");
            case "table" -> text.substring(text.indexOf('|'));
            case "maths" -> text.replaceAll("(?s)^[^$]*\\$+|\\$[^$]*$", "");
            default -> text;
        });
    }

    private static boolean fits(String target, String path, String text) {
        boolean page = path.endsWith(".md");
        return switch (target) {
            case "front-matter" -> page && text.startsWith("---\n");
            case "config" -> path.equals("fingerpost.yaml");
            case "sources" -> path.endsWith("sources.yaml");
            case "markdown", "site" -> page;
            case "tree" -> page && text.contains("## Questions");
            case "table" -> page && text.contains("## Rules") && text.contains("|");
            case "panel" -> page && text.matches("(?s).*```(?:calculator|comparison|scorecard|register).*");
            case "record" -> page && path.matches(".*/(?:decisions|adrs?)/.*");
            case "maths" -> page && text.contains("$$");
            case "template" -> path.endsWith(".ftlh");
            case "state" -> path.equals("ids.txt") || path.equals("baseline.txt");
            default -> false;
        };
    }
}

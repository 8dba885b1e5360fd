import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a fuzzer begins: the files of the projects in {@code src/test/resources/broken} and the trees beside them, each with the targets
 * that read its like. {@code java bench/fuzz/Seeds.java TARGET FOLDER} writes those of one target.
 */
final class Seeds {
    private static final Pattern FILE = Pattern.compile("(?m)^(?:-- (.+) --|== .+ ==)\\n");

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[1]));
        int count = 0;
        for (Path corpus : List.of(Path.of("src/test/resources/broken"), Path.of("src/test/resources/trees"))) {
            try (Stream<Path> files = Files.list(corpus)) {
                for (Path file : files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
                    Matcher part = FILE.matcher(Files.readString(file));
                    String text = Files.readString(file);
                    String path = null;
                    int start = 0;
                    while (part.find()) {
                        count += write(args[0], path, text.substring(start, part.start()), folder, count);
                        path = part.group(1);
                        start = part.end();
                    }
                    count += write(args[0], path, text.substring(start), folder, count);
                }
            }
        }
        System.out.println(count + " seeds for " + args[0]);
    }

    private static int write(String target, String path, String text, Path folder, int number) throws IOException {
        if (path == null || text.isBlank() || text.length() > 3_500 || !fits(target, path, text)) {
            return 0;
        }
        String body = switch (target) {
            case "front-matter" -> text.replaceFirst("(?s)^---\n(.*?)\n---.*", "$1");
            case "table" -> text.substring(text.indexOf('|'));
            case "maths" -> text.replaceAll("(?s)^[^$]*\\$+|\\$[^$]*$", "");
            default -> text;
        };
        Files.write(folder.resolve("seed-" + number), body.getBytes(StandardCharsets.UTF_8));
        return 1;
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
            case "panel" -> page && text.matches("(?s).*```(?:calculator|comparison|scorecard).*");
            case "maths" -> page && text.contains("$$");
            case "template" -> path.endsWith(".ftlh");
            case "state" -> path.equals("ids.txt") || path.equals("baseline.txt");
            default -> false;
        };
    }
}

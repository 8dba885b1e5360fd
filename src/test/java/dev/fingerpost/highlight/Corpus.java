package dev.fingerpost.highlight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Real code, and trees of tokens as text; tools/prism/corpus.js and trees.js say the same in JavaScript. */
final class Corpus {
    private static final Path FOLDER = Path.of("src/test/resources/highlight");

    private static final List<String> REPLACEMENTS = List.of(
            "'",
            "\"",
            "`",
            "\\",
            "/",
            "*",
            "<",
            ">",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "$",
            "#",
            "@",
            "!",
            "%",
            "&",
            "|",
            "=",
            "+",
            "-",
            "_",
            ".",
            ",",
            ":",
            ";",
            "?",
            "~",
            "^",
            " ",
            "\t",
            "\n",
            "a",
            "K",
            "0",
            "9",
            "\u00e9",
            "\u00df",
            "\u017f",
            "\u212a",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "\u4f60",
            "\ud83d\ude00");

    private Corpus() {}

    static Stream<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("code"))) {
            return files.map(file -> file.getFileName().toString().replace(".txt", "")).sorted().toList().stream();
        }
    }

    /** A file: before each block a line that says how many lines it has and where it is from. */
    static List<String> blocks(String language) throws IOException {
        List<String> lines = Arrays.asList(
                Files.readString(FOLDER.resolve("code/" + language + ".txt")).split("\n", -1));
        List<String> blocks = new ArrayList<>();
        for (int at = 0; at < lines.size() && !lines.get(at).isEmpty(); ) {
            int count =
                    Integer.parseInt(lines.get(at).substring(0, lines.get(at).indexOf(' ')));
            blocks.add(String.join("\n", lines.subList(at + 1, at + 1 + count)));
            at += 1 + count;
        }
        return blocks;
    }

    /** All kinds of tokens; for each block its tree, a tab and the hash of its mutation's tree; the hash of all blocks as one. */
    static List<String> trees(String language) throws IOException {
        return Files.readAllLines(FOLDER.resolve("trees/" + language + ".txt"));
    }

    /** Replaces one character in fifty; every third text has line ends as in Windows. */
    static String mutated(String code, int seed) {
        String[] units = code.split("");
        int state = seed;
        for (int i = 0; i <= code.length() / 50; i++) {
            state = state * 1103515245 + 12345;
            int place = (state >>> 8) % units.length;
            state = state * 1103515245 + 12345;
            units[place] = REPLACEMENTS.get((state >>> 8) % REPLACEMENTS.size());
        }
        String text = String.join("", units);
        return seed % 3 == 0 ? text.replace("\n", "\r\n") : text;
    }

    static String tree(List<Token> tokens, int length, UnaryOperator<String> nameOf) {
        StringBuilder out = new StringBuilder();
        write(tokens, 0, length, nameOf, out);
        return out.toString();
    }

    private static void write(List<Token> tokens, int start, int end, UnaryOperator<String> nameOf, StringBuilder out) {
        int at = start;
        for (Token token : tokens) {
            out.append(token.start() > at ? "-" + (token.start() - at) : "");
            List<String> kind = new ArrayList<>(List.of(token.rule().type()));
            kind.addAll(token.rule().aliases);
            out.append(nameOf.apply(String.join("/", kind)));
            if (token.inside() == null) {
                out.append(token.end() - token.start());
            } else {
                out.append('(');
                write(token.inside(), token.start(), token.end(), nameOf, out);
                out.append(')');
            }
            at = token.end();
        }
        out.append(end > at ? "-" + (end - at) : "");
    }

    /** The short name of a kind, by its place among all. */
    static UnaryOperator<String> letters(List<String> kinds) {
        return kind -> {
            int number = kinds.indexOf(kind);
            return number < 0 ? "?" + kind : (number < 52 ? "" : letter(number / 52 - 1)) + letter(number % 52);
        };
    }

    private static String letter(int digit) {
        return String.valueOf((char) (digit < 26 ? 'a' + digit : 'A' + digit - 26));
    }

    /** FNV-1a over the chars. */
    static String hash(String text) {
        int sum = 0x811c9dc5;
        for (int i = 0; i < text.length(); i++) {
            sum = (sum ^ text.charAt(i)) * 0x01000193;
        }
        return String.format("%08x", sum);
    }
}

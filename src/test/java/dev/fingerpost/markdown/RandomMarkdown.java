package dev.fingerpost.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Pages put together at random from what Markdown is made of, the same ones for the same seed. {@code §} stands for a word of its own. */
final class RandomMarkdown {
    private static final String[] INLINES = {
        "*",
        "**",
        "***",
        "_",
        "__",
        "`",
        "``",
        "[",
        "]",
        "(",
        ")",
        "![",
        "~",
        "~~",
        "< ",
        "|",
        "\\",
        "\\*",
        "!",
        "'",
        "\"",
        ".",
        ",",
        ":",
        "==",
        "[§]",
        "[r]",
        "[r][]",
        "[§][r]",
        "[§](/y)",
        "[§](<1 b> 't')",
        "![§](p.png)",
        "<b>§</b>",
        "<!-- c -->",
        "&amp;",
        "§_§_§",
        "§*§*§",
        "*§*",
        "**§**",
        "~§~",
        "`§`",
        "a\\|b",
        "https://e.org/x_y_",
        "(https://e.org/b)",
        "www.e.org",
        "me@e.org",
        "a.b@e.org.",
        "<https://e.org>",
        "[^1]",
        "é",
        "，",
        "。",
        "\u00a0",
        "\u3000",
        "\u2003",
        "  \n",
        "\\\n",
        "\n",
        "\n"
    };
    private static final String[] FRONTS = {
        "- ", "- ", "* ", "+ ", "1. ", "2. ", "10) ", "> ", ">", "  ", "    ", "   ", "\t", " ", "# ", "## ", "- [ ] ",
        "- [x] ", "|", "| ", ""
    };
    private static final String[] LINES = {
        "---",
        "===",
        "***",
        "```",
        "~~~",
        "```py",
        "````",
        "| § | § |\n|---|---|",
        "| § |\n|:-:|",
        "§ | §\n-|-",
        "|---|---|",
        "|-|",
        "[r]: /u \"t\"",
        "[r]: <1 v>",
        "[s]:\n/u\n'x'",
        "[^1]: note",
        "[^1]: note\n    §",
        "<div>\n\n§\n\n</div>",
        "<!-- x -->",
        "<!-- x --> §",
        "    §",
        "\t§",
        "- §\n- §",
        "1. §\n2. §",
        "> §",
        "§\n§",
        ""
    };
    private static final int MOST_LINES = 9;
    private static final int MOST_INLINES = 10;

    private final Random random;
    private final List<String> pieces = new ArrayList<>();
    private String front = "";

    private RandomMarkdown(long seed) {
        this.random = new Random(seed);
    }

    /** The pieces of a page, to be joined with {@link #page}. */
    static List<String> pieces(long seed) {
        RandomMarkdown made = new RandomMarkdown(seed);
        int lines = 1 + made.random.nextInt(MOST_LINES);
        for (int i = 0; i < lines; i++) {
            made.addLine();
        }
        return made.pieces;
    }

    private void addLine() {
        if (oneOf(4)) {
            front = "";
        }
        if (oneOf(3)) {
            front = any(FRONTS);
        }
        pieces.add(front);
        if (oneOf(3)) {
            pieces.add(any(FRONTS));
        }
        if (oneOf(3)) {
            pieces.add(any(LINES));
        } else {
            int count = 1 + random.nextInt(MOST_INLINES);
            for (int i = 0; i < count; i++) {
                pieces.add(oneOf(3) ? "§" : oneOf(3) ? " " : any(INLINES));
            }
        }
        pieces.add(oneOf(5) ? "\n\n" : "\n");
        if (oneOf(3) && front.matches("[-+*0-9].*")) {
            front = " ".repeat(front.length());
        }
    }

    private boolean oneOf(int several) {
        return random.nextInt(several) == 0;
    }

    private String any(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** The page below a title, with its words: w1, w2 and so on. */
    static String page(List<String> pieces) {
        String[] parts = (String.join("", pieces) + "\n").split("§", -1);
        StringBuilder page = new StringBuilder("# Title\n\n").append(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            page.append('w').append(i).append(parts[i]);
        }
        return page.toString();
    }

    /** As few of the pieces as still make a page for which this holds. */
    static List<String> shrunk(List<String> pieces, Predicate<String> holds) {
        List<String> smallest = pieces;
        for (int length = Math.max(1, pieces.size() / 2); length >= 1; ) {
            List<String> smaller = without(smallest, length, holds);
            if (smaller == null) {
                length /= 2;
            } else {
                smallest = smaller;
            }
        }
        return smallest;
    }

    private static List<String> without(List<String> pieces, int length, Predicate<String> holds) {
        for (int start = 0; start + length <= pieces.size() && length < pieces.size(); start++) {
            List<String> fewer = new ArrayList<>(pieces);
            fewer.subList(start, start + length).clear();
            if (holds.test(page(fewer))) {
                return fewer;
            }
        }
        return null;
    }
}

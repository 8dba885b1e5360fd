package dev.fingerpost.exchange;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.exchange.DotTokens.Token;
import dev.fingerpost.exchange.DotTokens.Unreadable;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.text.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a graph of GraphViz: boxes, chains of lines, groups, lists of attributes, of which labels are taken. */
final class DotReader {
    /** What is taken of a list of attributes. */
    private static final Set<String> TAKEN = Set.of("label", "xlabel", "taillabel", "headlabel", "dir");

    private final SourceFile file;
    private final Chart chart;
    private final Notes notes;
    private List<Token> tokens = List.of();
    private int next;
    private int depth;

    private DotReader(SourceFile file, Chart chart, Notes notes) {
        this.file = file;
        this.chart = chart;
        this.notes = notes;
    }

    /** Whether it could be read to its end; else an error is noted. */
    static boolean read(SourceFile file, Chart chart, Notes notes) {
        DotReader reader = new DotReader(file, chart, notes);
        try {
            chart.dot();
            reader.tokens = DotTokens.of(file.text());
            reader.graph();
            return true;
        } catch (Unreadable e) {
            notes.add(
                    Code.IMPORT_UNREAD,
                    file.position(e.at.start(), e.at.end()),
                    String.valueOf(e.getMessage()),
                    "`dot -Tsvg` tells what GraphViz makes of it");
            return false;
        }
    }

    private Token peek() {
        return next < tokens.size()
                ? tokens.get(next)
                : new Token("", true, file.text().length(), file.text().length());
    }

    /** Goes on by one; the end stays the end. */
    private Token step() {
        Token here = peek();
        next = Math.min(next + 1, tokens.size());
        return here;
    }

    private boolean take(String sign) {
        boolean there = next < tokens.size() && peek().is(sign);
        next += there ? 1 : 0;
        return there;
    }

    private void graph() throws Unreadable {
        take("strict");
        if (!take("digraph") && !take("graph")) {
            throw new Unreadable("a graph begins with `digraph` or `graph`", peek());
        }
        if (tokens.get(next - 1).is("graph")) {
            notes.add(
                    Code.IMPORT_GUESSED,
                    file.position(
                            tokens.get(next - 1).start(), tokens.get(next - 1).end()),
                    "the lines of a `graph` have no direction; each is read as leading from the first box to the second",
                    "write `digraph` and `->`");
        }
        if (!peek().is("{")) {
            step();
        }
        if (!take("{")) {
            throw new Unreadable("`{` is missing", peek());
        }
        statements(new HashMap<>());
    }

    /** Up to the bracket that closes the group; gives the boxes in it. */
    private Set<String> statements(Map<String, String> lineDefaults) throws Unreadable {
        if (++depth > Chart.DEEPEST) {
            throw new Unreadable("groups stand more than " + Chart.DEEPEST + " deep in each other", peek());
        }
        Set<String> inside = new LinkedHashSet<>();
        while (!take("}")) {
            if (next >= tokens.size()) {
                throw new Unreadable("the graph has no end: `}` is missing", peek());
            }
            if (!take(";") && !take(",")) {
                statement(inside, lineDefaults);
            }
        }
        depth--;
        return inside;
    }

    private void statement(Set<String> inside, Map<String, String> lineDefaults) throws Unreadable {
        Token first = peek();
        for (String kind : List.of("graph", "node", "edge")) {
            if (first.is(kind)
                    && next + 1 < tokens.size()
                    && tokens.get(next + 1).is("[")) {
                step();
                Map<String, String> attributes = attributes();
                if (kind.equals("graph")) {
                    title(attributes, first);
                } else if (kind.equals("edge")) {
                    lineDefaults.putAll(attributes);
                }
                return;
            }
        }
        if (next + 1 < tokens.size() && tokens.get(next + 1).is("=") && !first.is("{")) {
            step();
            step();
            title(Map.of(first.text().toLowerCase(Locale.ROOT), peek().text()), first);
            step();
            return;
        }
        Set<String> from = boxes(lineDefaults);
        inside.addAll(from);
        List<Set<String>> chain = new ArrayList<>(List.of(from));
        List<Token> arrows = new ArrayList<>();
        while (peek().is("->") || peek().is("--")) {
            arrows.add(step());
            chain.add(boxes(lineDefaults));
            inside.addAll(chain.get(chain.size() - 1));
        }
        int end = next - 1;
        Map<String, String> attributes = attributes();
        if (arrows.isEmpty()) {
            from.forEach(name -> label(name, attributes, first));
        } else {
            connect(chain, arrows, attributes, lineDefaults, tokens.get(end).end());
        }
    }

    private void title(Map<String, String> attributes, Token at) {
        String words = words(attributes.getOrDefault("label", ""), "");
        if (depth == 1 && attributes.containsKey("label")) {
            chart.title(words);
        } else if (!words.isBlank()) {
            notes.add(
                    Code.IMPORT_LEFT_OUT,
                    file.position(at.start(), at.end()),
                    "the group " + Quote.of(ImportedTree.Words.plain(words)) + " is not on the page, its boxes are",
                    "if readers need its name, write it below the questions");
        }
    }

    private void label(String name, Map<String, String> attributes, Token at) {
        String label = attributes.getOrDefault("label", attributes.get("xlabel"));
        if (label != null) {
            String words = words(label, name);
            chart.words(name, words);
            if (words.isBlank() && chart.isNamed(name)) {
                notes.add(
                        Code.IMPORT_GUESSED,
                        file.position(at.start(), at.end()),
                        "the label of " + Quote.of(name) + " is empty, so its name stands on the page",
                        "describe it: `\"" + name + "\" [label=\"What it says\"]`");
            }
        }
    }

    private void connect(
            List<Set<String>> chain,
            List<Token> arrows,
            Map<String, String> own,
            Map<String, String> defaults,
            int end) {
        Map<String, String> attributes = new HashMap<>(defaults);
        attributes.putAll(own);
        String label = "";
        for (String key : List.of("label", "xlabel", "taillabel", "headlabel")) {
            label = label.isEmpty() ? attributes.getOrDefault(key, "") : label;
        }
        boolean back = attributes.getOrDefault("dir", "").equals("back");
        for (int i = 0; i < arrows.size(); i++) {
            for (String one : chain.get(i)) {
                for (String other : chain.get(i + 1)) {
                    chart.line(
                            back ? other : one,
                            back ? one : other,
                            words(label, ""),
                            file.position(arrows.get(i).start(), end));
                }
            }
        }
    }

    /** A box, or all boxes of a group. */
    private Set<String> boxes(Map<String, String> lineDefaults) throws Unreadable {
        Token first = peek();
        if (take("subgraph")) {
            if (!peek().is("{")) {
                step();
            }
            if (!peek().is("{")) {
                throw new Unreadable("`{` is missing", peek());
            }
        }
        if (take("{")) {
            return statements(new HashMap<>(lineDefaults));
        }
        if (next >= tokens.size() || !first.quoted() && !first.text().matches("(?s)[-.]?[\\w\u0080-\uffff].*")) {
            throw new Unreadable(Quote.of(first.text()) + " is not understood here", first);
        }
        step();
        String name = first.quoted() ? words(first.text(), "") : first.text();
        chart.box(name, file.position(first.start(), first.end()));
        if (first.quoted()) {
            // Its name is meant to be read.
            chart.defaultWords(name, name);
        }
        while (take(":")) {
            step();
        }
        return new LinkedHashSet<>(List.of(name));
    }

    private Map<String, String> attributes() throws Unreadable {
        Map<String, String> attributes = new HashMap<>();
        while (take("[")) {
            while (!take("]")) {
                Token name = peek();
                step();
                if (next >= tokens.size()) {
                    throw new Unreadable("`]` is missing", peek());
                }
                if (take("=")) {
                    String key = name.text().toLowerCase(Locale.ROOT);
                    if (TAKEN.contains(key)) {
                        attributes.put(key, peek().text());
                    }
                    step();
                }
                if (!take(";")) {
                    take(",");
                }
            }
        }
        return attributes;
    }

    /** A label's line breaks become spaces; {@code \N} is the box's name. */
    private static String words(@Nullable String written, String name) {
        StringBuilder words = new StringBuilder();
        String label = String.valueOf(written);
        // Of a name many times over, the chart needs no more than it refuses.
        for (int i = 0; i < label.length() && words.length() <= Chart.LONGEST_WORDS; i++) {
            char c = label.charAt(i);
            if (c == '\\' && i + 1 < label.length()) {
                char escaped = label.charAt(++i);
                words.append("nlr".indexOf(escaped) >= 0 ? " " : escaped == 'N' ? name : String.valueOf(escaped));
            } else {
                words.append(c);
            }
        }
        return words.toString();
    }
}

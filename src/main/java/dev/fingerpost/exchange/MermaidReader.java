package dev.fingerpost.exchange;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Mermaid flowchart, statement by statement, as Mermaid 11 does: boxes of all shapes, chains, {@code &}, three ways to label a line,
 * subgraphs. What only changes how it looks is passed over; what says more is told.
 */
final class MermaidReader {
    private static final Pattern HEAD =
            Pattern.compile("(?:flowchart|graph)(?:-elk)?\\b[ \\t]*+(?:TB|TD|BT|RL|LR|[<>^v])?+[ \\t]*+(?=[;\\n%]|$)");
    private static final Pattern SKIPPED =
            Pattern.compile("%%[^\\n]*|(?:classDef|class|style|linkStyle|direction)\\b[^\\n;]*"
                    + "|(?:accTitle|accDescr)\\s*+:[^\\n]*");
    private static final Pattern DIRECTIVE = Pattern.compile("%%\\{");
    private static final Pattern DESCRIPTION = Pattern.compile("accDescr\\s*+\\{");
    private static final Pattern SUBGRAPH = Pattern.compile("subgraph\\b[ \\t]*(?<rest>[^\\n;]*)");
    private static final Pattern FRONT_MATTER = Pattern.compile("---[ \\t]*\\n([\\s\\S]*?)\\n[ \\t]*---[ \\t]*(?=\\n)");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern TITLE = Pattern.compile("(?md)^[^\\S\\n]*+title:\\s*+(.+)");
    private static final Pattern END = Pattern.compile("end\\b[ \\t]*(?=[;\\n%]|$)");
    private static final Pattern CLASS = Pattern.compile(":::[\\w-]+");
    private static final Pattern ATTRIBUTES = Pattern.compile("@\\{");
    private static final Pattern LABEL =
            Pattern.compile("\\blabel\\s*:\\s*(?:\"(?<quoted>[^\"]*)\"|(?<plain>[^,}\\n]+))");
    private static final Pattern GAP = Pattern.compile("[ \\t]*");
    private static final Pattern LINE_END = Pattern.compile("[ \\t]*(?=[;\\n]|%%|\\z)");
    private static final Pattern CLICK = Pattern.compile("click\\b[^\\n]*");
    private static final Pattern AND = Pattern.compile("[ \\t]*&[ \\t]*");
    private static final Pattern SPACE = Pattern.compile("[\\s;]+");
    private static final Pattern LINE_BREAK = Pattern.compile("[^\\S\\n]*+\\n\\s*+(?=[xo<]?(?:--|==|-\\.)|&)");
    private final SourceFile file;
    private final String text;
    private final int end;
    private final Closing closing;
    private final Chart chart;
    private final Notes notes;
    private final MermaidGroups groups = new MermaidGroups();
    private int at;

    private MermaidReader(SourceFile file, int start, int end, Chart chart, Notes notes) {
        this.file = file;
        this.text = file.text();
        this.closing = new Closing(text);
        this.at = start;
        this.end = end;
        this.chart = chart;
        this.notes = notes;
    }

    /**
     * Reads the chart between these offsets.
     *
     * @return whether it is a flowchart; else an error is noted
     */
    static boolean read(SourceFile file, int start, int end, Chart chart, Notes notes) {
        return new MermaidReader(file, start, end, chart, notes).chart();
    }

    private boolean chart() {
        frontMatter();
        skip();
        Matcher head = at(HEAD);
        if (head == null) {
            int lineEnd = MermaidShape.lineEnd(text, at, end);
            String found = text.substring(at, lineEnd).strip();
            notes.add(
                    Code.IMPORT_UNREAD,
                    file.position(at, lineEnd),
                    Quote.of(found) + " begins no flowchart",
                    "only flowcharts become trees: the chart begins with `flowchart TD` or `graph LR`");
            return false;
        }
        for (skip(); at < end; skip()) {
            statement();
        }
        groups.spread(chart);
        return true;
    }

    private void frontMatter() {
        at(BLANK);
        Matcher front = at(FRONT_MATTER);
        if (front != null) {
            Matcher name = TITLE.matcher(front.group(1));
            if (name.find()) {
                chart.title(name.group(1)
                        .strip()
                        .replaceAll("^\"(.*)\"$|^'(.*)'$", "$1$2")
                        .replace("\\\"", "\"")
                        .replace("\\\\", "\\"));
            }
        }
    }

    /** Passes over what is at the beginning of a statement and says nothing. */
    private void skip() {
        while (at(SPACE) != null
                || bracketed(DIRECTIVE, "}%%")
                || at(SKIPPED) != null
                || bracketed(DESCRIPTION, "}")) {}
    }

    /** Passes over what stands between two signs. */
    private boolean bracketed(Pattern open, String close) {
        int start = at;
        if (at(open) != null) {
            int to = closing.from(close, at);
            at = to < 0 || to + close.length() > end ? start : to + close.length();
        }
        return at > start;
    }

    private @Nullable Matcher at(Pattern pattern) {
        Matcher matcher =
                pattern.matcher(text).region(at, end).useTransparentBounds(true).useAnchoringBounds(false);
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher;
    }

    private void statement() {
        int start = at;
        Matcher group = at(SUBGRAPH);
        if (group != null) {
            group(group);
            return;
        }
        if (at(END) != null && groups.end()) {
            return;
        }
        at = start;
        if (at(CLICK) != null) {
            leftOut(start, at, "what a click does is not on the page", "write a link where the tree should have it");
            return;
        }
        List<String> from = boxes();
        if (from == null) {
            unread(start);
        } else {
            lines(from);
        }
    }

    /** What leads on from these boxes, and from there. */
    private void lines(List<String> first) {
        List<String> from = first;
        while (true) {
            int before = at;
            at(LINE_BREAK);
            MermaidLink link = MermaidLink.at(text, at, end);
            if (link == null) {
                at = before;
                break;
            }
            at = link.end();
            List<String> to = boxes();
            if (to == null) {
                leftOut(
                        link.start(),
                        Math.max(at, link.start() + 1),
                        "this line leads nowhere",
                        "name the box that it leads to: `-->|Yes| B[What to do]`");
                return;
            }
            connect(from, to, link);
            from = to;
        }
        rest();
    }

    /** What stands between a statement and its end was not understood. */
    private void rest() {
        if (at < end && at(LINE_END) == null) {
            unread(at);
        }
    }

    private void unread(int start) {
        at = MermaidShape.lineEnd(text, Math.max(start, at), end);
        String words = text.substring(start, at).strip();
        if (!words.isEmpty()) {
            leftOut(
                    start,
                    at,
                    Quote.of(words) + " is not understood",
                    "write boxes and lines: `A{Question?} -->|Yes| B[Outcome]`");
        }
    }

    private void leftOut(int start, int to, String message, String hint) {
        notes.add(Code.IMPORT_LEFT_OUT, file.position(start, to), message, hint);
    }

    private void group(Matcher subgraph) {
        String words = groups.begin(subgraph.group("rest").strip(), file.position(subgraph.start(), subgraph.end()));
        if (!words.isBlank()) {
            leftOut(
                    subgraph.start(),
                    subgraph.end(),
                    "the group " + Quote.of(ImportedTree.Words.plain(words)) + " is not on the page, its boxes are",
                    "if readers need its name, write it below the questions");
        }
    }

    private void connect(List<String> from, List<String> to, MermaidLink link) {
        if (!link.seen()) {
            return;
        }
        Position place = file.position(link.start(), link.end());
        for (String one : from) {
            for (String other : to) {
                chart.line(one, other, link.words(), place);
            }
        }
    }

    /** Boxes joined by {@code &}; null where there is none. */
    private @Nullable List<String> boxes() {
        List<String> names = new ArrayList<>();
        do {
            String name = box();
            if (name == null) {
                return null;
            }
            names.add(name);
        } while (at(AND) != null);
        return names;
    }

    private @Nullable String box() {
        at(GAP);
        int start = at;
        while (at < end && isOfName()) {
            at++;
        }
        if (at == start) {
            return null;
        }
        String name = text.substring(start, at);
        chart.box(name, file.position(start, at));
        groups.box(name);
        int behind = at;
        if (bracketed(ATTRIBUTES, "}")) {
            Matcher label = LABEL.matcher(text.substring(behind, at - 1));
            if (label.find()) {
                chart.words(
                        name,
                        MermaidShape.words(
                                label.group("quoted") != null ? label.group("quoted") : label.group("plain")));
            }
        } else {
            MermaidShape shape = MermaidShape.at(text, at, end, closing);
            if (shape != null) {
                at = shape.end();
                chart.words(name, shape.words());
            }
        }
        at(CLASS);
        return name;
    }

    /** Letters, digits and signs; a hyphen and an equals sign unless a line begins there. */
    private boolean isOfName() {
        char c = text.charAt(at);
        char next = at + 1 < end ? text.charAt(at + 1) : '\n';
        return switch (c) {
            case '-' -> "->. \t\n".indexOf(next) < 0;
            case '=' -> next != '=';
            case ':' -> !text.startsWith(":::", at);
            default ->
                Character.isLetterOrDigit(c) || Character.isSurrogate(c) || "_!#$%'*+.`?\\/\u200d".indexOf(c) >= 0;
        };
    }
}

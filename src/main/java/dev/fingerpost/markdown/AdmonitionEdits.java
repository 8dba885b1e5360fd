package dev.fingerpost.markdown;

import dev.fingerpost.diag.Edit;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Shortcode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes alerts of the admonitions of other tools. */
final class AdmonitionEdits {
    private static final Pattern MKDOCS = Pattern.compile(
            "(?<sign>!!!|\\?\\?\\?\\+?)[ \\t]*(?<words>(?<kind>[\\w-]+)(?:[ \\t]+[\\w-]+)*)(?:[ \\t]+\"(?<title>.*)\")?[ \\t]*");
    private static final Pattern CONTAINER = Pattern.compile(
            "(?<sign>:{3,}|/{3,})[ \\t]*+(?<kind>[\\w-]+)(?:\\[(?<title>[^\\]]*)]|[ \\t]++(?:\\|[ \\t]*+)?+(?<words>[^{]*+))?(?:\\{[^}]*})?[ \\t]*");

    /** A piece of a group of code, with the words of its tab. */
    private static final Pattern PIECE =
            Pattern.compile("(?<fence>(?<mark>`{3,}+|~{3,}+)[^\\[`]*+)\\[(?<title>[^\\[\\]]++)](?<more>[^`]*+)");

    private final SourceFile source;
    private final String before;
    private final int firstLine;
    private final List<Edit> edits = new ArrayList<>();

    private AdmonitionEdits(Matcher first, ParseContext context) {
        this.source = context.source();
        this.before = first.group("before");
        this.firstLine = source.lineAt(first.start("at"));
    }

    /** {@code !!! note "Title"}, whose text is indented by four spaces. */
    static List<Edit> ofMkdocs(Matcher first, ParseContext context) {
        Matcher parts = MKDOCS.matcher(first.group("at"));
        if (!parts.matches()) {
            return List.of();
        }
        String fold =
                parts.group("sign").equals("!!!") ? "" : parts.group("sign").endsWith("+") ? "+" : "-";
        String more =
                parts.group("words").substring(parts.group("kind").length()).strip();
        // Classes are written small: other words are a title that lacks its quotation marks.
        boolean titled = parts.group("title") == null && !more.equals(more.toLowerCase(Locale.ROOT));
        String title = titled ? more : written("title", parts, first, context);
        AdmonitionEdits edits = new AdmonitionEdits(first, context);
        return Alert.named(parts.group("kind"), title, fold)
                .or(() -> Optional.of(new Alert.Callout(
                                Alert.NOTE, title.isEmpty() || titled ? parts.group("words") : title, fold))
                        .filter(box -> edits.isIndented(edits.next())))
                .map(edits::indented)
                .orElse(List.of());
    }

    /** What the author wrote for a part of the first line, where code is hidden. */
    private static String written(String group, Matcher parts, Matcher first, ParseContext context) {
        int start = parts == first ? 0 : first.start("at");
        return parts.start(group) < 0
                ? ""
                : context.source().text().substring(start + parts.start(group), start + parts.end(group));
    }

    /** {@code :::note[Title]} or {@code ::: tip Title}, down to a line {@code :::}. */
    static List<Edit> ofContainer(Matcher first, ParseContext context) {
        Matcher parts = CONTAINER.matcher(first.group("at"));
        if (!parts.matches()) {
            return List.of();
        }
        String title = written("title", parts, first, context) + written("words", parts, first, context);
        String fold = parts.group("kind").equals("details") ? "-" : "";
        return Alert.named(parts.group("kind"), title.strip(), fold)
                .map(box -> new AdmonitionEdits(first, context).closed(box, Pattern.quote(parts.group("sign"))))
                .orElse(List.of());
    }

    /** {@code {{% alert title="Title" color="warning" %}}}, down to a line that ends it. */
    static List<Edit> ofShortcode(Matcher first, ParseContext context) {
        String name = first.group("name");
        Shortcode.Notice notice = Shortcode.notice(name, written("parameters", first, first, context));
        Alert.Callout box = Alert.named(notice.kind(), notice.title(), notice.fold())
                .orElse(new Alert.Callout(Alert.NOTE, notice.title(), notice.fold()));
        return new AdmonitionEdits(first, context).closed(box, "\\{\\{[<%]\\h*/\\h*" + name + "\\h*[>%]}}");
    }

    /** {@code ::: code-group} becomes a list of the class that shows tabs. */
    static List<Edit> ofCodeGroup(Matcher first, ParseContext context) {
        return new AdmonitionEdits(first, context).pieces(first.group("at").replaceFirst("[^:].*", ""));
    }

    /** {@code ::: raw}: its text stays as it is. */
    static List<Edit> ofPlain(Matcher first, ParseContext context) {
        return new AdmonitionEdits(first, context).bare(first.group("at").replaceFirst("[^:].*", ""));
    }

    private List<Edit> bare(String sign) {
        String end = before + sign;
        for (int line = firstLine + 1; line <= source.lineCount(); line++) {
            if (source.line(line).stripTrailing().equals(end)) {
                replace(firstLine, own(firstLine), "");
                replace(line, own(line), "");
                return edits;
            }
        }
        return List.of();
    }

    private List<Edit> pieces(String sign) {
        replace(firstLine, own(firstLine), "");
        String fence = "";
        int last = 0;
        for (int line = firstLine + 1; line <= source.lineCount(); line++) {
            String text = source.line(line);
            String own = text.startsWith(before) ? own(line) : "";
            Matcher piece = PIECE.matcher(own);
            if (fence.isEmpty() && last > 0 && own.strip().equals(sign)) {
                Position end = at(last, 0);
                edits.add(new Edit(
                        new Position(end.path(), last, end.column() + own(last).length(), 0),
                        "\n" + before + "{.tabs}"));
                replace(line, own, "");
                return edits;
            } else if (fence.isEmpty() && piece.matches()) {
                fence = piece.group("mark");
                replace(
                        line,
                        own,
                        "- **" + piece.group("title") + "**\n" + before.stripTrailing() + "\n" + before + "  "
                                + piece.group("fence").stripTrailing() + piece.group("more"));
            } else if (!text.isBlank()
                    && (fence.isEmpty() || own.isEmpty())
                    && !text.strip().equals(before.strip())) {
                return List.of();
            } else if (!fence.isEmpty() && !own.isBlank()) {
                edits.add(new Edit(at(line, 0), "  "));
                last = own.strip().equals(fence) ? line : last;
                fence = last == line ? "" : fence;
            }
        }
        return List.of();
    }

    private List<Edit> indented(Alert.Callout box) {
        replace(firstLine, own(firstLine), "> " + box.mark());
        int last = firstLine;
        for (int line = firstLine + 1; line <= source.lineCount(); line++) {
            String text = source.line(line);
            boolean blank = text.isBlank() || text.strip().matches(">+");
            if (isIndented(line)) {
                for (int between = last + 1; between < line; between++) {
                    blankLine(between);
                }
                boolean tab = text.charAt(before.length()) == '\t';
                edits.add(new Edit(at(line, tab ? 1 : 4), "> "));
                last = line;
            } else if (!blank) {
                break;
            }
        }
        return edits;
    }

    /** The first line below that has words. */
    private int next() {
        int line = firstLine + 1;
        while (line < source.lineCount() && source.line(line).isBlank()) {
            line++;
        }
        return line;
    }

    private boolean isIndented(int line) {
        String text = line > source.lineCount() ? "" : source.line(line);
        return !text.isBlank() && (text.startsWith(before + "    ") || text.startsWith(before + "\t"));
    }

    /** @param end how the last line reads */
    private List<Edit> closed(Alert.Callout box, String end) {
        replace(firstLine, own(firstLine), "> " + box.mark());
        for (int line = firstLine + 1; line <= source.lineCount(); line++) {
            String text = source.line(line);
            String own = text.startsWith(before) ? own(line) : "";
            if (own.strip().matches(end)) {
                // What follows directly would be taken for a part of the quote.
                replace(
                        line,
                        text.substring(Math.min(before.length(), text.length())),
                        source.line(line + 1).isBlank() ? "" : "\n");
                return edits;
            } else if (text.isBlank()) {
                blankLine(line);
            } else if (text.startsWith(before) && !text.strip().startsWith(":::")) {
                edits.add(new Edit(at(line, 0), "> "));
            } else {
                return List.of();
            }
        }
        return List.of();
    }

    private String own(int line) {
        return source.line(line).substring(before.length());
    }

    private void replace(int line, String text, String better) {
        edits.add(new Edit(at(line, text.codePointCount(0, text.length())), better));
    }

    private void blankLine(int line) {
        String text = source.line(line);
        int kept = text.startsWith(before) ? before.length() : 0;
        edits.add(new Edit(
                new Position(source.path(), line, kept + 1, text.length() - kept), before.substring(kept) + ">"));
    }

    private Position at(int line, int length) {
        return new Position(source.path(), line, before.length() + 1, length);
    }
}

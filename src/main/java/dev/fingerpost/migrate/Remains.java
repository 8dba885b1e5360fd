package dev.fingerpost.migrate;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.OtherPath;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Settles what is left after mending so that readers see what they saw before: what was dead there is told, and has no effect here. */
final class Remains {
    private static final Set<Code> DEAD =
            EnumSet.of(Code.LINK_BROKEN, Code.LINK_DRAFT, Code.IMAGE_MISSING, Code.LINK_OUTSIDE, Code.LINK_SCHEME);

    /** What may follow a target: a title, and the bracket. */
    private static final Pattern CLOSE = Pattern.compile("\\s*(?:\"[^\"]*\"|'[^']*')?\\s*\\)");

    /** The beginning of an element up to the target of a link or picture. */
    private static final Pattern ELEMENT = Pattern.compile(
            "(?:(?:<a\\b[^<>]*?|^[^<>]*?)(?<link>\\s+href=[\"']?)|<img\\b[^<>]*?(?<image>\\bsrc=[\"']?))$");

    private static final Pattern FIRST_LEVEL = Pattern.compile("(?<before>[ \\t>]*)#(?!#)");

    private static final Pattern HALF = Pattern.compile(
            "\\[(?<words>[^\\n]*)]\\([ \\t]*<?(?<target>[^\\s<>()]*)>?(?:[ \\t]+\"[^\"]*\")?[ \\t]*\\)");

    private static final Pattern IMAGE = Pattern.compile("<img\\s[^<>]*>");

    /** Over so many lines a tag may go. */
    private static final int LINES = 20;

    private static final Pattern WORDS = Pattern.compile("\\balt=(?:\"([^\"]*)\"|'([^']*)')");

    private final Plan plan;

    Remains(Plan plan) {
        this.plan = plan;
    }

    /** A page's text with what can be settled of its faults. */
    String settled(SourceFile page, List<Diagnostic> notes) {
        Map<Position, String> edits = new TreeMap<>();
        boolean untitled = false;
        for (Diagnostic note : notes) {
            if (note.code() == Code.HEADING_SECOND_H1) {
                lower(page, note, edits);
            } else if (note.code() == Code.LINK_ANCHOR) {
                anchor(page, note, edits);
            } else if (note.code() == Code.ATTRIBUTE_NOT_ALLOWED) {
                attribute(page, note, edits);
            } else if (note.code() == Code.REFERENCE_UNDEFINED || note.code() == Code.SOURCE_UNKNOWN) {
                reference(page, note, edits);
            } else if (note.code() == Code.LINK_EMPTY
                    || DEAD.contains(note.code()) && written(page, note.at()).endsWith("]()")) {
                half(page, note, edits);
            } else if (DEAD.contains(note.code())) {
                dead(page, note, edits);
            }
            untitled |= note.code() == Code.TITLE_MISSING;
        }
        String linked = edits.isEmpty() ? page.text() : Relinker.edited(page, edits);
        Map<String, String> labels = Labels.dead(page, notes, DEAD);
        labels.forEach((label, message) -> told(
                page,
                "the links by `[" + label + "]` led nowhere, and their words are no links: " + message,
                "link to what readers find"));
        String text = labels.isEmpty() ? linked : Labels.without(linked, labels);
        if (!untitled) {
            return text;
        }
        FrontText front = FrontText.of(text);
        front.set("title", ConfigText.title(plan, PagePath.of(page.path())));
        return front.text();
    }

    /** A second title is a section. */
    private static void lower(SourceFile page, Diagnostic note, Map<Position, String> edits) {
        int line = note.at().line();
        boolean underlined =
                page.lineCount() > line && page.line(line + 1).strip().matches("=+");
        Matcher mark = FIRST_LEVEL.matcher(page.line(line));
        if (underlined) {
            String below = page.line(line + 1);
            int start = below.indexOf('=');
            edits.put(
                    new Position(
                            note.at().path(), line + 1, start + 1, below.strip().length()),
                    "-".repeat(3));
        } else if (mark.lookingAt()) {
            edits.put(new Position(note.at().path(), line, mark.end("before") + 1, 1), "##");
        }
    }

    /** What may not be said of a block or picture is left out, with its braces where it stands in them alone. */
    private void attribute(SourceFile page, Diagnostic note, Map<Position, String> edits) {
        String line = page.line(note.at().line());
        int start = line.offsetByCodePoints(0, note.at().column() - 1);
        int end = line.offsetByCodePoints(start, note.at().length());
        boolean alone = line.substring(0, start).matches(".*\\{:?\\s*")
                && line.substring(end).matches("\\s*}.*");
        int from = alone ? line.lastIndexOf('{', start) : start;
        Position at = at(page, note.at().line(), from, alone ? line.indexOf('}', end) + 1 : end);
        if (isApart(at, edits)) {
            edits.put(at, "");
            told(page, "`" + line.substring(start, end) + "` is left out: " + note.message(), note.hint());
        }
    }

    /** A link to a part that is not there leads to the top of its page. */
    private void anchor(SourceFile page, Diagnostic note, Map<Position, String> edits) {
        String written = written(page, note.at());
        int hash = written.indexOf('#');
        if (hash >= 0) {
            edits.put(note.at(), hash == 0 ? "#top" : written.substring(0, hash));
            told(
                    page,
                    "`" + written + "` leads to the top of its page: " + note.message(),
                    "name a heading that is there");
        }
    }

    /** A link that led nowhere, or a picture that was not there, is its words; what it named stays in a comment. */
    private void dead(SourceFile page, Diagnostic note, Map<Position, String> edits) {
        String line = page.line(note.at().line());
        int start = line.offsetByCodePoints(0, note.at().column() - 1);
        int end = line.offsetByCodePoints(start, note.at().length());
        if (start > 0 && line.charAt(start - 1) == '<' && line.startsWith(">", end)) {
            start--;
            end++;
        }
        String target = line.substring(start, end);
        Bracket open = start < 2 || !line.startsWith("](", start - 2)
                ? null
                : Bracket.opening(page, note.at().line(), start - 2);
        Matcher close = CLOSE.matcher(line).region(end, line.length());
        if (open == null || !close.lookingAt()) {
            element(page, note, line, edits);
            return;
        }
        String first = page.line(open.line());
        int from = open.at() > 0 && first.charAt(open.at() - 1) == '!' ? open.at() - 1 : open.at();
        boolean whole = open.line() == note.at().line();
        Position mark = at(page, open.line(), from, open.at() + 1);
        Position at = at(page, note.at().line(), whole ? from : start - 2, close.end());
        if (isApart(at, edits) && (whole || isApart(mark, edits))) {
            edits.put(
                    at,
                    (whole ? line.substring(open.at() + 1, start - 2) : "") + "<!-- led nowhere: "
                            + target.replace("--", "- -") + " -->");
            if (!whole) {
                edits.put(mark, "");
            }
            told(
                    page,
                    "`" + target + "` led nowhere, and its words are no link: " + note.message(),
                    "link to what readers find");
        }
    }

    private static Position at(SourceFile page, int line, int start, int end) {
        String text = page.line(line);
        return new Position(page.path(), line, text.codePointCount(0, start) + 1, text.codePointCount(start, end));
    }

    private static boolean isApart(Position at, Map<Position, String> edits) {
        return edits.keySet().stream()
                .noneMatch(other -> other.line() == at.line()
                        && other.column() < at.column() + at.length()
                        && at.column() < other.column() + other.length());
    }

    /** A link without a target is its words, and one without words shows its target. */
    private void half(SourceFile page, Diagnostic note, Map<Position, String> edits) {
        Matcher link = HALF.matcher(written(page, note.at()));
        if (link.matches()) {
            String target = link.group("target");
            edits.put(
                    note.at(),
                    target.isEmpty() ? link.group("words") : target.contains("://") ? "<" + target + ">" : "");
            told(
                    page,
                    "`" + link.group() + "` is no link that readers see: " + note.message(),
                    "write what is missing");
        }
    }

    /** The same of raw HTML: the link has no target, the picture is its words. */
    private void element(SourceFile page, Diagnostic note, String line, Map<Position, String> edits) {
        int start = line.offsetByCodePoints(0, note.at().column() - 1);
        int end = line.offsetByCodePoints(start, note.at().length());
        Matcher element = ELEMENT.matcher(line.substring(0, start));
        if (!element.find() || end >= line.length() || "\"'> ".indexOf(line.charAt(end)) < 0) {
            overLines(page, note, edits);
            return;
        }
        int from = element.start("link") >= 0 ? element.start("link") : element.start();
        int close = line.indexOf('>', end);
        if (element.start("link") < 0 && close < 0) {
            overLines(page, note, edits);
            return;
        }
        int quoted = "\"'".indexOf(line.charAt(end)) < 0 ? 0 : 1;
        int to = element.start("link") >= 0 ? end + quoted : close + 1;
        Matcher alt = WORDS.matcher(line.substring(from, to));
        String words = element.start("link") >= 0 || !alt.find() ? "" : alt.group(alt.group(1) == null ? 2 : 1);
        // An empty line would end the HTML.
        boolean alone = (line.substring(0, from) + words + line.substring(to)).isBlank();
        if (alone && element.start("link") >= 0) {
            return;
        }
        edits.put(at(page, note.at().line(), from, to), words);
        told(page, "`" + line.substring(start, end) + "` led nowhere: " + note.message(), "link to what readers find");
    }

    /** A picture whose tag goes over several lines is its words, and its tag a comment: an empty line would end the HTML around it. */
    private void overLines(SourceFile page, Diagnostic note, Map<Position, String> edits) {
        int middle = note.at().line();
        int start = page.line(middle).offsetByCodePoints(0, note.at().column() - 1);
        int first = middle;
        if (page.line(middle).lastIndexOf('<', start) < 0) {
            do {
                first--;
            } while (first > 1 && page.line(first).indexOf('<') < 0 && middle - first < LINES);
        }
        int last = middle;
        int close = page.line(middle).indexOf('>', start);
        while (close < 0 && last < page.lineCount() && last - middle < LINES) {
            last++;
            close = page.line(last).indexOf('>');
        }
        if (first < 1 || close < 0) {
            return;
        }
        StringBuilder whole = new StringBuilder();
        for (int line = first; line <= last; line++) {
            whole.append(page.line(line)).append('\n');
        }
        int open = page.line(first).lastIndexOf("<img");
        Matcher tag = IMAGE.matcher(whole).region(Math.max(0, open), whole.length());
        if (open < 0
                || first == last
                || !tag.lookingAt()
                || tag.group().lines().count() <= last - first
                || tag.group().contains("--")) {
            return;
        }
        Matcher alt = WORDS.matcher(tag.group());
        String written = written(page, note.at());
        edits.put(
                at(page, first, open, open + 1),
                (alt.find() ? alt.group(alt.group(1) == null ? 2 : 1) : "") + "<!-- led nowhere: ");
        edits.put(at(page, last, close, close + 1), " -->");
        told(page, "`" + written + "` led nowhere: " + note.message(), "link to what readers find");
    }

    /** Brackets that stand for nothing are shown as they are written. */
    private void reference(SourceFile page, Diagnostic note, Map<Position, String> edits) {
        Position at = note.at();
        String line = page.line(at.line());
        int start = line.offsetByCodePoints(0, Math.max(0, at.column() - 1));
        int bracket = start < line.length() && line.charAt(start) == '[' ? start : start - 1;
        if (bracket >= 0 && line.charAt(bracket) == '[' && (bracket == 0 || line.charAt(bracket - 1) != '\\')) {
            edits.put(new Position(at.path(), at.line(), line.codePointCount(0, bracket) + 1, 1), "\\[");
            told(page, "`" + written(page, at) + "` is shown as it is written: " + note.message(), note.hint());
        }
    }

    private void told(SourceFile page, String message, @Nullable String hint) {
        plan.leftOut(origin(page), 0, message, hint);
    }

    private OtherPath origin(SourceFile page) {
        PagePath path = PagePath.of(page.path());
        return plan.pages.entrySet().stream()
                .filter(entry -> entry.getValue().page().equals(path))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(new OtherPath(path.text()));
    }

    private static String written(SourceFile page, Position at) {
        String line = page.line(at.line());
        int start = line.offsetByCodePoints(0, at.column() - 1);
        return line.substring(start, line.offsetByCodePoints(start, at.length()));
    }
}

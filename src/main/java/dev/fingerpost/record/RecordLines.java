package dev.fingerpost.record;

import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Heading;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.FrontMatterSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a record, line by line: its front matter, what stands above the first section, and the sections. Comments and code are left out. */
final class RecordLines {
    private static final Pattern COMMENT = Pattern.compile("<!--(?s:.*?)(?:-->|$)");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
    private static final Pattern NOT_LINE_END = Pattern.compile("\\V");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern RULE = Pattern.compile("\\s*(?:=+|-+)\\s*");

    /** @param offset of its first character in the source */
    record Line(String text, int offset) {}

    /**
     * @param title without markup; empty above the first heading
     * @param name the title in small letters, without what is no letter
     * @param line the line of the heading, or the first of it
     */
    record Section(int level, String title, String name, Position at, Line line, List<Line> lines) {}

    private final SourceFile source;
    private final List<Line> front = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    RecordLines(Prose prose) {
        source = prose.source();
        String text = blanked(source.text());
        int start = readFront(text);
        read(text, start, prose.headings());
    }

    /** The lines between the marks of front matter. */
    List<Line> front() {
        return front;
    }

    /** In order; the first, without a title, holds what stands above all headings but the page's title. */
    List<Section> sections() {
        return sections;
    }

    Position at(Line line) {
        int indent = line.text.length() - line.text.stripLeading().length();
        return source.position(
                line.offset + indent, line.offset + line.text.stripTrailing().length());
    }

    Position at(Line line, int start, int end) {
        return source.position(line.offset + start, line.offset + end);
    }

    /** All that stands below a section's heading, its subsections too. */
    List<Section> within(Section section) {
        List<Section> found = new ArrayList<>(List.of(section));
        for (int i = sections.indexOf(section) + 1; i < sections.size() && sections.get(i).level > section.level; i++) {
            found.add(sections.get(i));
        }
        return found;
    }

    /** With spaces in place of comments. */
    private static String blanked(String text) {
        return text.contains("<!--")
                ? COMMENT.matcher(text)
                        .replaceAll(comment -> Matcher.quoteReplacement(
                                NOT_LINE_END.matcher(comment.group()).replaceAll(" ")))
                : text;
    }

    /** The line below it. */
    private int readFront(String text) {
        FrontMatterSpan span = FrontMatterSpan.find(text);
        if (!span.isThere() || !span.closed()) {
            return 1;
        }
        int end = source.lineAt(span.end());
        for (int at = source.lineAt(span.start()); at < end; at++) {
            front.add(line(text, at));
        }
        return end + 1;
    }

    private Line line(String text, int number) {
        int start = source.lineStart(number);
        int end = number >= source.lineCount() ? text.length() : source.lineStart(number + 1) - 1;
        return new Line(text.substring(start, Math.max(start, end)), start);
    }

    private void read(String text, int start, List<Located<Heading>> headings) {
        Section open = new Section(1, "", "", Position.wholeFile(source.path()), new Line("", 0), new ArrayList<>());
        sections.add(open);
        String fence = "";
        int next = 0;
        for (int number = start; number <= source.lineCount(); number++) {
            Line line = line(text, number);
            while (next < headings.size() && headings.get(next).at().line() < number) {
                next++;
            }
            Matcher mark = FENCE.matcher(line.text);
            if (next < headings.size() && headings.get(next).at().line() == number) {
                // The title of a page is no section of it.
                if (headings.get(next).value().level() > 1 || !isTitle(headings, next)) {
                    open = section(headings.get(next), line);
                }
                fence = "";
            } else if (mark.matches() && (fence.isEmpty() || mark.group(1).startsWith(fence))) {
                fence = fence.isEmpty() ? mark.group(1) : "";
            } else if (fence.isEmpty() && !RULE.matcher(line.text).matches()) {
                open.lines.add(line);
            }
        }
    }

    private static String name(String title) {
        return NO_LETTERS
                .matcher(title.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static boolean isTitle(List<Located<Heading>> headings, int index) {
        return headings.stream()
                .limit(index)
                .noneMatch(heading -> heading.value().level() == 1);
    }

    private Section section(Located<Heading> heading, Line line) {
        String title = heading.value().text();
        Section section =
                new Section(heading.value().level(), title, name(title), heading.at(), line, new ArrayList<>());
        sections.add(section);
        return section;
    }
}

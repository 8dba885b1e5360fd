package dev.fingerpost.record;

import dev.fingerpost.path.PagePath;
import dev.fingerpost.record.DecisionRecord.Form;
import dev.fingerpost.record.DecisionRecord.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes records like those that a folder has: named, numbered and laid out as they are. */
public final class RecordWriter {
    private static final Pattern NUMBERED = Pattern.compile("(\\D*?)(\\d{1,6})([-_. ]+).*");
    private static final Pattern HEADED = Pattern.compile("(\\D*?)(\\d{1,6})(\\s*[.:)–—-]+\\s*).*");
    private static final Pattern DATED = Pattern.compile("\\d{4}(-?)\\d{2}-?\\d{2}([-_]).*");

    private final String stem;
    private final String heading;
    private final Form form;
    private final String bullet;
    private final int next;

    /**
     * @param last the newest record of the folder; null where it has none
     * @param heading its first heading
     * @param source its text
     * @param highest the highest number in the folder; 0 where there is none
     */
    public RecordWriter(@Nullable DecisionRecord last, String heading, String source, int highest) {
        this.stem = last == null ? "" : last.path().stem();
        this.heading = heading;
        this.form = last == null || last.state().form() == Form.NONE
                ? Form.FRONT_MATTER
                : last.state().form();
        this.bullet = source.lines().filter(line -> line.startsWith("- ")).count()
                        > source.lines().filter(line -> line.startsWith("* ")).count()
                ? "- "
                : "* ";
        this.next = highest + 1;
    }

    /**
     * What a new record says.
     *
     * @param title in words
     * @param today its day
     * @param supersedes a link to the record that it supersedes; null for none
     * @param walk the walk through a tree that it rests on; null for none
     */
    public record Content(
            String title,
            LocalDate today,
            @Nullable String supersedes,
            @Nullable Walked walk) {}

    /**
     * A walk through a tree.
     *
     * @param block the key {@code decision:} with all below it, lines
     * @param context what the tree is about, with a link to it
     * @param drivers the questions with their answers
     * @param options the outcomes of the tree
     * @param chosen the outcome that was reached
     */
    public record Walked(
            List<String> block, String context, List<String> drivers, List<String> options, String chosen) {}

    /** The name of the new record's file, without the ending. */
    public String name(String slug, LocalDate today) {
        Matcher dated = DATED.matcher(stem);
        if (dated.matches()) {
            return today.toString().replace("-", dated.group(1)) + dated.group(2) + slug;
        }
        Matcher numbered = NUMBERED.matcher(stem);
        return numbered.matches()
                ? numbered.group(1) + padded(numbered.group(2).length()) + numbered.group(3) + slug
                : padded(4) + "-" + slug;
    }

    private String padded(int width) {
        return String.format(Locale.ROOT, "%0" + width + "d", next);
    }

    /** The words of a link to a record, as records of this form have them. */
    public static String words(Form form, PagePath path, @Nullable String number, String title) {
        if (number == null) {
            return form == Form.LINE ? path.stem() : title;
        }
        return form == Form.SECTION
                ? number + ". " + title
                : String.format(Locale.ROOT, "ADR-%04d", Integer.parseInt(number));
    }

    public Form form() {
        return form;
    }

    /** The number that the new record gets; null where records go by their day. */
    public @Nullable String number() {
        return DATED.matcher(stem).matches() ? null : String.valueOf(next);
    }

    /** The whole file. */
    public String text(Content content) {
        StringBuilder out = new StringBuilder();
        boolean front = form == Form.FRONT_MATTER;
        if (front || content.walk != null) {
            out.append("---\n");
            out.append(front ? "status: proposed\ndate: " + content.today + "\n" : "");
            if (content.walk != null) {
                content.walk.block.forEach(line -> out.append(line).append('\n'));
            }
            out.append("---\n\n");
        }
        out.append("# ").append(heading(content.title)).append("\n\n");
        if (form == Form.LINE) {
            out.append(bullet + "Status: proposed\n" + bullet + "Date: " + content.today + "\n\n");
        } else if (form == Form.SECTION) {
            out.append("Date: " + content.today + "\n\n## Status\n\nProposed\n\n");
            out.append(content.supersedes == null ? "" : "Supersedes " + content.supersedes + "\n\n");
        }
        body(content, out);
        if (form != Form.SECTION && content.supersedes != null) {
            out.append(form == Form.LINE ? "\n## Links\n\n" : "\n## More Information\n\n")
                    .append(bullet + "Supersedes " + content.supersedes + "\n");
        }
        return out.toString();
    }

    private String heading(String title) {
        Matcher numbered = HEADED.matcher(heading);
        return numbered.matches() && number() != null
                ? numbered.group(1)
                        + padded(
                                numbered.group(2).startsWith("0")
                                        ? numbered.group(2).length()
                                        : 1)
                        + numbered.group(3)
                        + title
                : title;
    }

    private void body(Content content, StringBuilder out) {
        Walked walk = content.walk;
        boolean nygard = form == Form.SECTION;
        out.append(nygard ? "## Context\n\n" : "## Context and Problem Statement\n\n")
                .append(walk == null ? "What is to be decided, and why now?" : walk.context)
                .append("\n\n");
        if (walk != null) {
            list(nygard ? null : "## Decision Drivers", walk.drivers, out);
        }
        if (!nygard) {
            list("## Considered Options", walk == null ? List.of("One option", "Another option") : walk.options, out);
        }
        String chosen = walk == null ? "One option" : walk.chosen;
        out.append(nygard ? "## Decision\n\n" : "## Decision Outcome\n\n")
                .append(
                        nygard && walk == null
                                ? "What we do."
                                : "Chosen option: \"" + chosen + "\", because "
                                        + (walk == null ? "it weighs most." : "these answers lead to it."))
                .append(nygard ? "\n\n## Consequences\n\n" : "\n\n### Consequences\n\n");
        out.append(
                nygard
                        ? "What becomes easier, and what becomes harder.\n"
                        : bullet + "Good, because …\n" + bullet + "Bad, because …\n");
    }

    private void list(@Nullable String head, List<String> items, StringBuilder out) {
        if (head != null) {
            out.append(head).append("\n\n");
        }
        items.forEach(item -> out.append(bullet).append(item).append('\n'));
        out.append('\n');
    }

    /** What stands in place of the words of a status when there is a successor. Quotes only where YAML needs them: not all programs drop them. */
    public static String superseded(Form form, String successor) {
        return switch (form) {
            case FRONT_MATTER -> {
                String text = "superseded by " + successor;
                yield text.matches(".*(?:: | #).*") ? "\"" + text.replaceAll("[\\\\\"]", "\\\\$0") + "\"" : text;
            }
            case LINE -> "superseded by " + successor;
            case SECTION, NONE -> "Superseded by " + successor;
        };
    }

    /**
     * A record that got a successor, with nothing else changed; null where it has no status whose place it could take.
     *
     * @param text of the file, with its own ends of lines
     * @param successor a link to it
     */
    public static @Nullable String superseded(String text, State state, String successor) {
        String[] lines = text.split("\n", -1);
        int at = state.at().line() - 1;
        if (state.words().isEmpty() || state.at().length() == 0) {
            return null;
        }
        String mark = lines[0].startsWith("\uFEFF") && at == 0 ? "\uFEFF" : "";
        String line = lines[at].substring(mark.length());
        int start = line.offsetByCodePoints(0, state.at().column() - 1);
        int end = line.offsetByCodePoints(start, state.at().length());
        lines[at] = mark + line.substring(0, start) + superseded(state.form(), successor) + line.substring(end);
        return String.join("\n", lines);
    }
}

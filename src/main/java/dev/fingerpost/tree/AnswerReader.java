package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Block;
import dev.fingerpost.page.Inline;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.text.Blank;
import dev.fingerpost.text.Latin;
import dev.fingerpost.text.Quote;
import dev.fingerpost.text.Slugs;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the items of an answer list: links to choose from, or options to tick. */
final class AnswerReader {
    /** The dash between an answer and its hint. */
    private static final Pattern DASH = Pattern.compile("^\\s*(—|–|--|-)\\s+");

    private static final Pattern IF = Pattern.compile("^(?i:if)\\s+(.*)$", Pattern.DOTALL);
    private static final Pattern NOT_IF = Pattern.compile("^(?i:not\\s+if)\\s+(.*)$", Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);

    private final String question;
    private final Notes notes;
    /** Null where the question asks for no number. */
    private final @Nullable AnswerRanges ranges;

    /**
     * @param question its id
     * @param measure the number that the question asks for; null where it asks for none
     */
    AnswerReader(String question, @Nullable Measure measure, Notes notes) {
        this.question = question;
        this.notes = notes;
        this.ranges = measure == null ? null : new AnswerRanges(measure, notes);
    }

    /** Answers to choose one from: each item starts with a link. An item that cannot be read is noted and left out. */
    List<Answer> choices(Block.ItemList list) {
        List<Answer> answers =
                list.items().stream().map(this::choice).filter(Objects::nonNull).toList();
        return ranges == null ? answers : answers.stream().map(ranges::settled).toList();
    }

    private @Nullable Answer choice(Block.Item item) {
        Inline.Link link = link(item);
        String target = link == null ? null : target(link);
        if (link == null || target == null) {
            return null;
        }
        AnswerMarks marks = AnswerMarks.read(item.line(), notes);
        List<Inline> line = words(item.line());
        Rest rest = rest(line.subList(1, line.size()));
        RangeReader.Written range =
                ranges == null || marks.mark() == Answer.Mark.NOT_SURE ? null : ranges.read(link, rest.range);
        String words = rest.range == null ? link.text() : rest.range.text();
        String id = id(marks, range == null ? usual(link.text()) : RangeReader.id(words), link);
        Answer answer = new Answer(
                id,
                link.text(),
                target,
                rest.condition,
                range == null ? null : range.range(),
                new Answer.Words(rest.range == null ? null : words, rest.hint, reason(item)),
                grounds(item),
                marks.mark(),
                link.at(),
                link.targetAt());
        if (ranges != null && range != null) {
            ranges.add(answer, range);
        }
        return answer;
    }

    /** The link with which an answer begins; null, and a note, where it begins with none that has words. */
    private Inline.@Nullable Link link(Block.Item item) {
        List<Inline> line = words(item.line());
        if (line.isEmpty()) {
            notes.add(Code.TREE_EMPTY_ANSWER, item.at(), "this answer is empty", "write the answer: `- [Yes](#next)`");
            return null;
        }
        if (!(line.get(0) instanceof Inline.Link link)) {
            String words = Quote.shortened(plain(line));
            notes.add(
                    Code.TREE_ANSWER_NO_LINK,
                    item.at(),
                    "`" + words + "` leads nowhere",
                    "start the answer with a link to the next question or outcome: `- [" + words + "](#next)`");
            return null;
        }
        if (Blank.is(link.text())) {
            notes.add(
                    Code.TREE_EMPTY_ANSWER,
                    link.at(),
                    "the answer that leads to `" + link.target() + "` has no words",
                    "write the words of the answer between the brackets");
            return null;
        }
        return link;
    }

    /** Options to tick: each item has a box. */
    List<Answer> options(Block.ItemList list) {
        List<Answer> options = new ArrayList<>();
        for (Block.Item item : list.items()) {
            List<Inline> line = words(item.line());
            String label = plain(line).strip();
            if (Blank.is(label)) {
                notes.add(Code.TREE_EMPTY_ANSWER, item.at(), "this option is empty", "write the words after `- [ ]`");
                continue;
            }
            AnswerMarks marks = AnswerMarks.read(item.line(), notes);
            String id = marks.id() != null ? checked(marks.id(), line.get(0)) : usual(label);
            options.add(new Answer(
                    id,
                    label,
                    null,
                    null,
                    null,
                    new Answer.Words(null, null, reason(item)),
                    grounds(item),
                    marks.mark(),
                    item.at(),
                    item.at()));
        }
        return options;
    }

    private String id(AnswerMarks marks, String usual, Inline where) {
        return checked(marks.id() != null ? marks.id() : usual, where);
    }

    private String checked(String id, Inline where) {
        if (!IdSyntax.ok(id)) {
            notes.add(
                    Code.TREE_ID_FORM,
                    where.at(),
                    "the answer's id `" + id + "` cannot stand in a permalink",
                    "use small letters, digits and single hyphens: `<!-- id: " + proposal(id) + " -->`");
        }
        return id;
    }

    /** The slug of the words, in Latin letters where a permalink could not carry it. */
    static String usual(String label) {
        String slug = Slugs.slug(label);
        return IdSyntax.ok(slug) ? slug : Latin.id(label);
    }

    /** An id that can stand in a permalink, as near to this one as can be. */
    static String proposal(String id) {
        String plain = Latin.id(id);
        return plain.isEmpty() ? "name" : plain;
    }

    /** The id that a link leads to, or the path of another page; null, and a note, for anything else. */
    @Nullable
    String target(Inline.Link link) {
        String target = link.target();
        if (target.startsWith("#") && target.length() > 1) {
            return IdSyntax.permalink(target.substring(1));
        }
        if (!SCHEME.matcher(target).matches() && PagePath.isPage(target)) {
            return target;
        }
        notes.add(
                Code.TREE_OUTSIDE_TARGET,
                link.targetAt(),
                "`" + target + "` is neither a step of this tree nor another decision tree",
                "lead to an outcome of this page (`#id`), and link to the other page from there");
        return null;
    }

    /**
     * What an answer says behind its link.
     *
     * @param range the code span that says its range, where a number is asked for
     * @param hint HTML with holes
     */
    private record Rest(
            @Nullable Condition condition,
            Inline.@Nullable CodeSpan range,
            @Nullable String hint) {}

    /** What follows the link: code spans with a condition and, where a number is asked for, a range; a dash, the hint. */
    private Rest rest(List<Inline> line) {
        Condition condition = null;
        Inline.CodeSpan range = null;
        StringBuilder hint = new StringBuilder();
        for (Inline piece : line) {
            if (piece instanceof Inline.CodeSpan code && condition == null && isOpen(hint)) {
                Matcher matcher = IF.matcher(code.text());
                if (matcher.matches()) {
                    condition = ConditionParser.parse(matcher.group(1), matcher.start(1), code.at(), question, notes);
                    hint.setLength(0);
                    continue;
                }
            }
            if (piece instanceof Inline.CodeSpan code && hint.toString().isBlank() && ranges != null && range == null) {
                range = code;
                continue;
            }
            hint.append(piece.html());
        }
        String text = DASH.matcher(hint).replaceFirst("").strip();
        return new Rest(condition, range, text.isEmpty() ? null : text);
    }

    /** Whether no word stands before: rules have a dash there, and so may answers. */
    private static boolean isOpen(StringBuilder hint) {
        return DASH.matcher(hint).replaceFirst("").isBlank();
    }

    /** The first quote is the reason; what else stands below the answer follows it, so that nothing is lost. */
    private static @Nullable String reason(Block.Item item) {
        StringBuilder html = new StringBuilder();
        for (Block block : item.rest()) {
            html.append(block instanceof Block.BlockQuote quote ? quote.inner() : block.html());
        }
        String text = html.toString().strip();
        return text.isEmpty() ? null : text;
    }

    /** Conditions in the reason, {@code `not if team is none`}, that rule the answer out. */
    private List<Ground> grounds(Block.Item item) {
        List<Ground> grounds = new ArrayList<>();
        for (Block block : item.rest()) {
            if (block instanceof Block.BlockQuote quote) {
                quote.blocks().stream().flatMap(AnswerReader::codes).forEach(code -> {
                    Matcher words = NOT_IF.matcher(code.text());
                    Condition condition = words.matches()
                            ? ConditionParser.parse(words.group(1), words.start(1), code.at(), question, notes)
                            : null;
                    if (condition != null) {
                        grounds.add(new Ground(condition, false, words.group(1), code.html(), code.at()));
                    }
                });
            }
        }
        return grounds;
    }

    /** The code spans of a paragraph or a list. */
    private static Stream<Inline.CodeSpan> codes(Block block) {
        Stream<Inline> line = block instanceof Block.Paragraph paragraph
                ? paragraph.line().stream()
                : block instanceof Block.ItemList list
                        ? list.items().stream().flatMap(item -> item.line().stream())
                        : Stream.empty();
        return line.filter(Inline.CodeSpan.class::isInstance).map(Inline.CodeSpan.class::cast);
    }

    /** The line from its first word on, without comments. */
    static List<Inline> words(List<Inline> line) {
        return line.stream()
                .filter(piece -> !(piece instanceof Inline.Comment))
                .dropWhile(piece -> piece instanceof Inline.Text text && Blank.is(text.text()))
                .toList();
    }

    /** The words of a line without markup; code without its backquotes, comments left out. */
    static String plain(List<Inline> line) {
        StringBuilder text = new StringBuilder();
        for (Inline piece : line) {
            if (piece instanceof Inline.Text words) {
                text.append(words.text());
            } else if (piece instanceof Inline.Link link) {
                text.append(link.text());
            } else if (piece instanceof Inline.CodeSpan code) {
                text.append(code.text());
            }
        }
        return text.toString();
    }
}

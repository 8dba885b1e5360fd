package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Block;
import dev.fingerpost.page.Inline;
import dev.fingerpost.page.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one outcome: what it requires, the recommendation, its named parts, and what rules it out. */
final class OutcomeReader {
    /** The part whose list says when the outcome is wrong. */
    private static final String WHEN_NOT = "when not";

    private static final Pattern IF = Pattern.compile("^(?i:if)\\s+(.*)$", Pattern.DOTALL);

    private final Block.Heading heading;
    private final Notes notes;
    private final List<Node.ConditionalText> wordings = new ArrayList<>();
    private final List<Ground> grounds = new ArrayList<>();

    private OutcomeReader(Block.Heading heading, Notes notes) {
        this.heading = heading;
        this.notes = notes;
    }

    static Node.Outcome read(Block.Heading heading, List<Block> below, Notes notes) {
        return new OutcomeReader(heading, notes).read(below);
    }

    private Node.Outcome read(List<Block> below) {
        String title = title();
        StringBuilder recommendation = new StringBuilder();
        List<Node.Part> parts = new ArrayList<>();
        Block.Heading open = null;
        StringBuilder html = recommendation;
        for (Block block : below) {
            if (block instanceof Block.Heading part && part.level() == 4) {
                close(open, html, parts);
                open = part;
                html = new StringBuilder();
            } else {
                if (block instanceof Block.ItemList list) {
                    list(open, list, title);
                }
                wording(open, block);
                html.append(block.html());
            }
        }
        close(open, html, parts);
        return new Node.Outcome(heading.id(), title, recommendation.toString(), parts, wordings, grounds, heading.at());
    }

    /** Without the condition at its end, which is what the outcome requires; a heading of nothing else keeps it. */
    private String title() {
        List<Inline> line = heading.line();
        if (line.isEmpty() || !(line.get(line.size() - 1) instanceof Inline.CodeSpan code)) {
            return heading.text();
        }
        Ground ground = ground(code, true);
        if (ground == null) {
            return heading.text();
        }
        String words = heading.text();
        int end = words.lastIndexOf(code.text());
        return end <= 0 ? words : words.substring(0, end).strip();
    }

    private void list(Block.@Nullable Heading part, Block.ItemList list, String title) {
        if (part == null && hasAnswers(list)) {
            notes.add(
                    Code.TREE_OUTCOME_ANSWERS,
                    list.at(),
                    "the outcome `" + title + "` has answers",
                    "move it below `## Questions`, or make the list a sentence");
        }
        if (isWhenNot(part)) {
            for (Block.Item item : list.items()) {
                for (Inline piece : item.line()) {
                    if (piece instanceof Inline.CodeSpan code) {
                        ground(code, false);
                    }
                }
            }
        }
    }

    /** Conditions at the beginning of paragraphs and items; in "When not" they are grounds. */
    private void wording(Block.@Nullable Heading part, Block block) {
        if (isWhenNot(part)) {
            return;
        }
        List<List<Inline>> lines = new ArrayList<>();
        if (block instanceof Block.Paragraph paragraph) {
            lines.add(paragraph.line());
        } else if (block instanceof Block.ItemList list) {
            list.items().forEach(item -> lines.add(item.line()));
        }
        for (List<Inline> line : lines) {
            List<Inline> words = AnswerReader.words(line);
            if (words.isEmpty() || !(words.get(0) instanceof Inline.CodeSpan code)) {
                continue;
            }
            if (code.text().strip().toLowerCase(Locale.ROOT).startsWith("not if ")) {
                notes.add(
                        Code.TREE_CONDITION,
                        code.at(),
                        "`" + code.text() + "` is not read as a condition here, so all readers are shown this",
                        "write `if not (" + code.text().strip().substring(7).strip()
                                + ")`; `not if` stands in the reason of an answer");
                continue;
            }
            Matcher matcher = IF.matcher(code.text());
            if (matcher.matches()) {
                Condition condition = ConditionParser.parse(matcher.group(1), matcher.start(1), code.at(), "", notes);
                if (condition != null) {
                    wordings.add(new Node.ConditionalText(condition, code.html(), code.at()));
                }
            }
        }
    }

    static boolean isWhenNot(Block.@Nullable Heading part) {
        return part != null && Vocabulary.meaning(part.text()).equals(WHEN_NOT);
    }

    /** Null where the code is no condition, or one that cannot be read. */
    private @Nullable Ground ground(Inline.CodeSpan code, boolean required) {
        Matcher words = IF.matcher(code.text());
        if (!words.matches()) {
            return null;
        }
        Condition condition = ConditionParser.parse(words.group(1), words.start(1), code.at(), "", notes);
        if (condition == null) {
            return null;
        }
        Ground ground = new Ground(condition, required, words.group(1), code.html(), code.at());
        grounds.add(ground);
        return ground;
    }

    private static void close(Block.@Nullable Heading open, StringBuilder html, List<Node.Part> parts) {
        if (open != null) {
            parts.add(new Node.Part(open.explicit() ? open.id() : null, open.text(), html.toString()));
        }
    }

    private static boolean hasAnswers(Block.ItemList list) {
        return list.items().stream().anyMatch(item -> {
            List<Inline> line = AnswerReader.words(item.line());
            return item.box()
                    || !line.isEmpty()
                            && line.get(0) instanceof Inline.Link link
                            && link.target().startsWith("#");
        });
    }
}

package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.Limits;
import dev.fingerpost.page.Block;
import dev.fingerpost.page.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one question: help, answers, rules. What is wrong with it is noted, and the question made of what could be read. */
final class QuestionReader {
    private final Block.Heading heading;
    private final Notes notes;
    /** Whether a table of the page says where answers lead. */
    private final boolean ruled;

    /** The lists of answers; all but the first are one too many. */
    private final List<Block.ItemList> lists = new ArrayList<>();

    private final StringBuilder help = new StringBuilder();
    private Block.@Nullable ItemList rules;
    private @Nullable Measure measure;
    private boolean carried;
    private AnswerReader answers;

    QuestionReader(Block.Heading heading, boolean ruled, Notes notes) {
        this.heading = heading;
        this.ruled = ruled;
        this.notes = notes;
        this.answers = new AnswerReader(heading.id(), null, notes);
        this.carried = heading.line().stream().anyMatch(QuestionReader::isCarriedMark);
    }

    /** @param below what stands below the heading, up to the next question */
    Node.Question read(List<Block> below) {
        below.forEach(this::sort);
        answers = new AnswerReader(heading.id(), measure, notes);
        if (ruled) {
            return question(false, unlinked(), List.of());
        }
        if (lists.isEmpty()) {
            return question(false, withoutLinks(below), List.of());
        }
        lists.subList(1, lists.size()).forEach(this::secondList);
        Block.ItemList list = lists.get(0);
        long boxes = list.items().stream().filter(Block.Item::box).count();
        if (measure != null && boxes > 0) {
            tickedNumber(list);
            return question(true, List.of(), List.of());
        }
        if (boxes > 0 && boxes < list.items().size()) {
            mixedList(list);
            return question(true, List.of(), List.of());
        }
        return boxes == 0 ? question(false, answers.choices(list), List.of()) : ticks(list);
    }

    /** Puts a block where it belongs: the number asked for, a list of answers, the rules of ticks, or else the help. */
    private void sort(Block block) {
        carried |= isCarried(block);
        if (lists.isEmpty() && measure == null && isMeasure(block)) {
            return;
        }
        if (block instanceof Block.Heading deeper) {
            notes.add(
                    Code.TREE_NODE_PLACE,
                    deeper.at(),
                    "`" + deeper.text() + "` is a heading inside a question",
                    "a question is a `###` heading; write this one as a paragraph in bold");
        } else if (block instanceof Block.ItemList list && (ruled && !list.ordered() || isAnswers(list))) {
            lists.add(list);
        } else if (block instanceof Block.ItemList list && list.ordered() && isTicks(lists) && rules == null) {
            rules = list;
        } else if (!isLeadIn(block, lists)) {
            help.append(block.html());
        }
    }

    private void secondList(Block.ItemList second) {
        notes.add(
                Code.TREE_TWO_LISTS,
                second.at(),
                "`" + heading.text() + "` has a second list of answers",
                "keep one list, and make the other a sentence");
    }

    private void tickedNumber(Block.ItemList list) {
        notes.add(
                Code.TREE_RANGE,
                list.at(),
                "`" + heading.text() + "` asks for a number, which cannot be ticked",
                "make the answers links: `- [Up to 5](#next)`");
    }

    private void mixedList(Block.ItemList list) {
        notes.add(
                Code.TREE_MIXED_LIST,
                list.at(),
                "this list has answers with a box and answers without",
                "make all of them links (`- [Yes](#next)`: one is chosen) or all boxes (`- [ ] Yes`: several are ticked)");
    }

    /** Answers of which a table says where they lead; none, and a note for the first item that says more. */
    private List<Answer> unlinked() {
        List<Answer> read = lists.isEmpty() ? List.of() : answers.options(lists.get(0));
        boolean number = measure != null && read.stream().anyMatch(answer -> answer.mark() != Answer.Mark.NOT_SURE);
        for (Block.ItemList list : lists) {
            for (Block.Item item : list.items()) {
                boolean links = AnswerReader.words(item.line()).stream().anyMatch(Inline.Link.class::isInstance);
                if (links || item.box() || number || list != lists.get(0)) {
                    saidByRules(item, number);
                    return List.of();
                }
            }
        }
        return read;
    }

    private void saidByRules(Block.Item item, boolean number) {
        notes.add(
                Code.TREE_RULES_FORM,
                item.at(),
                number
                        ? "`" + heading.text() + "` asks for a number, and its ranges come from `## Rules`"
                        : "`## Rules` says where the answers of `" + heading.text() + "` lead",
                number
                        ? "keep what is no number: `- I am not sure <!-- not-sure -->`"
                        : "keep one list of plain words: `- Yes`");
    }

    /** Whether this paragraph has the mark of a question whose answer stands on every outcome. */
    private static boolean isCarried(Block block) {
        return block instanceof Block.Paragraph paragraph
                && paragraph.line().stream().anyMatch(QuestionReader::isCarriedMark);
    }

    private static boolean isCarriedMark(Inline piece) {
        return piece instanceof Inline.Comment comment && comment.text().equals("carried");
    }

    /** Whether this is the line that says what number is asked for: a code span alone. */
    private boolean isMeasure(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)) {
            return false;
        }
        List<Inline> line = AnswerReader.words(paragraph.line());
        if (line.size() != 1 || !(line.get(0) instanceof Inline.CodeSpan code) || !Measure.isMeant(code.text())) {
            return false;
        }
        measure = RangeNotes.measure(code, notes);
        return true;
    }

    private Node.Question ticks(Block.ItemList list) {
        List<Answer> options = answers.options(list);
        if (options.size() > Limits.TREE_OPTIONS) {
            notes.add(
                    Code.TREE_TOO_WIDE,
                    list.at(),
                    options.size() + " options are more than the " + Limits.TREE_OPTIONS
                            + " whose combinations can be checked",
                    "split the question in two");
        }
        List<Rule> read = List.of();
        if (rules == null) {
            notes.add(
                    Code.TREE_NO_RULES,
                    list.at(),
                    "the ticks of `" + heading.text() + "` lead nowhere",
                    "add a numbered list of rules: `1. `if a and b` — [words](#target)`, the last one `otherwise`");
        } else {
            read = new RuleReader(heading.id(), answers, notes).read(rules);
        }
        return question(true, options, read);
    }

    private Node.Question question(boolean several, List<Answer> read, List<Rule> leads) {
        return new Node.Question(
                heading.id(), heading.text(), help.toString(), measure, carried, several, read, leads, heading.at());
    }

    /** An author who forgot every link still meant the last list to be the answers. */
    private List<Answer> withoutLinks(List<Block> below) {
        for (int i = below.size() - 1; i >= 0; i--) {
            if (below.get(i) instanceof Block.ItemList list && !list.ordered()) {
                answers.choices(list);
                return List.of();
            }
        }
        notes.add(
                Code.TREE_DEAD_END,
                heading.at(),
                "`" + heading.text() + "` has no answers, so a reader stops here",
                "add a list of links, one for each answer, or move it below `## Outcomes`");
        return List.of();
    }

    private static boolean isAnswers(Block.ItemList list) {
        return !list.ordered()
                && list.items().stream().anyMatch(item -> item.box() || startsWithLink(item) || isEmptyLink(item));
    }

    private static boolean startsWithLink(Block.Item item) {
        List<Inline> line = AnswerReader.words(item.line());
        return !line.isEmpty() && line.get(0) instanceof Inline.Link;
    }

    private static boolean isEmptyLink(Block.Item item) {
        return item.line().isEmpty() && item.rest().isEmpty();
    }

    private static boolean isTicks(List<Block.ItemList> lists) {
        return !lists.isEmpty() && lists.get(0).items().stream().allMatch(Block.Item::box);
    }

    /** "Then take the first line that fits:" is for readers of the source; the site writes its own. */
    private static boolean isLeadIn(Block block, List<Block.ItemList> lists) {
        return isTicks(lists)
                && block instanceof Block.Paragraph paragraph
                && AnswerReader.plain(paragraph.line()).strip().endsWith(":");
    }
}

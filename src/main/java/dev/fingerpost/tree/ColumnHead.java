package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Block;
import dev.fingerpost.page.Inline;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Blank;
import dev.fingerpost.text.Suggest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a column of rules: a link to a question of the page, or the question itself, with what number it asks for in a code span.
 * @param measure what number is asked for; null for answers in words
 * @param written the question that the page has; null for one that stands here alone
 * @param faulty whether a fault of it keeps its answers from being known
 */
record ColumnHead(
        String id,
        String title,
        @Nullable Measure measure,
        Node.@Nullable Question written,
        Position at,
        boolean faulty) {
    static ColumnHead of(Block.Cell head, List<Node.Question> questions, Notes notes) {
        Measure measure = null;
        String target = "";
        StringBuilder words = new StringBuilder();
        for (Inline piece : head.line()) {
            if (piece instanceof Inline.CodeSpan code && Measure.isMeant(code.text())) {
                measure = RangeNotes.measure(code, notes);
            } else {
                target = piece instanceof Inline.Link link ? link.target() : target;
                words.append(AnswerReader.plain(List.of(piece)));
            }
        }
        String title = Blank.is(words) ? "" : words.toString().strip();
        for (Node.Question question : questions) {
            if (target.startsWith("#")
                            && IdSyntax.permalink(target.substring(1)).equals(question.id())
                    || target.isEmpty() && question.title().equalsIgnoreCase(title)) {
                Measure asked = question.measure() == null ? measure : question.measure();
                return new ColumnHead(question.id(), question.title(), asked, question, head.at(), false);
            }
        }
        boolean faulty = !target.isEmpty() || title.isEmpty();
        if (faulty) {
            noteUnknown(head, title, target, questions, notes);
        }
        return new ColumnHead(AnswerReader.usual(title), title, measure, null, head.at(), faulty);
    }

    private static void noteUnknown(
            Block.Cell head, String title, String target, List<Node.Question> questions, Notes notes) {
        notes.add(
                Code.TREE_RULES_FORM,
                head.at(),
                title.isEmpty() ? "this column asks nothing" : "`" + target + "` is no question of this page",
                Suggest.nearest(
                                target.replace("#", ""),
                                questions.stream().map(Node.Question::id).toList())
                        .map(near -> Suggest.question("#" + near))
                        .orElse(
                                "write the question in the head of the column, or below `## Questions` and link to it"));
    }
}

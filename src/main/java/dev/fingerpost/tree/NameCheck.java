package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Suggest;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks that what a comparison names exists.
 *
 * @param questions of the tree, by id
 * @param here the question in which the comparison stands; null where it stands in an outcome
 */
record NameCheck(Map<String, Node.Question> questions, Node.@Nullable Question here, Notes notes) {
    /** Tells at most one kind of fault: what is wrong with a question's name hides what is wrong with those of its answers. */
    void check(Condition.Atom comparison) {
        Node.Question read = questions.get(comparison.question());
        if (comparison.question().isEmpty()) {
            noQuestion(comparison);
        } else if (read == null) {
            unknownQuestion(comparison);
        } else if (read == here && !read.several() && !read.ruled()) {
            nothingTicked(comparison);
        } else if (comparison instanceof Condition.Compare compare) {
            number(compare, read);
        } else if (asksAnswer(comparison) == read.several()) {
            otherKind(comparison, read);
        } else {
            unknownAnswers(comparison, read);
        }
    }

    /** Whether it was answered so; else, whether it was ticked. */
    private static boolean asksAnswer(Condition.Atom comparison) {
        return comparison instanceof Condition.Is;
    }

    private void noQuestion(Condition.Atom comparison) {
        notes.add(
                Code.TREE_NO_QUESTION,
                comparison.at(),
                "`" + String.join("`, `", comparison.named()) + "` names no question",
                "say which: `if question is " + comparison.named().get(0) + "`");
    }

    private void unknownQuestion(Condition.Atom comparison) {
        notes.add(
                Code.TREE_NO_QUESTION,
                first(comparison.at(), comparison.question()),
                "there is no question `" + comparison.question() + "`",
                meant(comparison.question(), List.copyOf(new TreeSet<>(questions.keySet())), "questions are"));
    }

    /** A bare word in a choose-one question was meant as {@code question is answer}; its own answer is not known before it is asked. */
    private void nothingTicked(Condition.Atom comparison) {
        notes.add(
                Code.TREE_NO_OPTION,
                comparison.at(),
                comparison instanceof Condition.Is || comparison instanceof Condition.Compare
                        ? "`" + comparison.question()
                                + "` is the question that this condition belongs to, so nobody has answered it yet"
                        : "`" + String.join("`, `", comparison.named())
                                + "` is no option: nothing is ticked in this question",
                "compare an earlier answer: `if question is answer`");
    }

    private void otherKind(Condition.Atom comparison, Node.Question read) {
        notes.add(
                asksAnswer(comparison) ? Code.TREE_NO_ANSWER : Code.TREE_NO_OPTION,
                comparison.at(),
                "`" + read.id() + "` is " + (read.several() ? "ticked, not answered" : "answered, not ticked"),
                "write `" + read.id() + verb(read) + comparison.named().get(0) + "`");
    }

    private static String verb(Node.Question read) {
        return read.several() ? " has " : " is ";
    }

    private void unknownAnswers(Condition.Atom comparison, Node.Question read) {
        boolean answer = asksAnswer(comparison);
        List<String> known = read.answers().stream().map(Answer::id).toList();
        for (String name : comparison.named()) {
            if (!known.contains(name)) {
                notes.add(
                        answer ? Code.TREE_NO_ANSWER : Code.TREE_NO_OPTION,
                        comparison instanceof Condition.AtLeast ? comparison.at() : last(comparison.at(), name),
                        "`" + read.id() + "` has no " + (answer ? "answer" : "option") + " `" + name + "`",
                        meant(name, known, answer ? "answers are" : "options are"));
            }
        }
    }

    private void number(Condition.Compare compare, Node.Question read) {
        Measure measure = read.measure();
        if (measure == null) {
            notes.add(
                    Code.TREE_NO_NUMBER,
                    compare.at(),
                    "`" + read.id() + "` asks for no number that could be compared",
                    "write `" + read.id() + verb(read)
                            + read.answers().stream()
                                    .map(Answer::id)
                                    .findFirst()
                                    .orElse("answer")
                            + "`, or let it ask for a number: `a whole number of tickets` in a line of its own");
        } else if (!measure.fits(compare.value())) {
            boolean date = measure.kind() == Measure.Kind.DATE;
            boolean mended = compare.value().date() == date;
            notes.add(
                    Code.TREE_UNIT,
                    compare.at(),
                    "`" + read.id() + "` asks for " + measure.words() + ", which cannot be compared with this",
                    "write `" + read.id() + " " + compare.op().sign() + " "
                            + (mended ? measure.plain(compare.value().value()) : date ? "2026-01-01" : "5") + "`");
        }
    }

    /** The name with which a comparison begins. */
    private static Position first(Position at, String name) {
        return new Position(at.path(), at.line(), at.column(), Math.min(at.length(), length(name)));
    }

    /** The name with which a comparison ends. */
    private static Position last(Position at, String name) {
        int length = Math.min(at.length(), length(name));
        return new Position(at.path(), at.line(), at.column() + at.length() - length, length);
    }

    private static int length(String name) {
        return name.codePointCount(0, name.length());
    }

    private static String meant(String name, List<String> known, String list) {
        return Suggest.nearest(name, known)
                .map(Suggest::question)
                .orElse(list + ": `" + String.join("`, `", known) + "`");
    }
}

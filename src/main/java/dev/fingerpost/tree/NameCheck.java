package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.diag.Position;
import dev.fingerpost.text.Suggest;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Checks that what a comparison names exists. */
record NameCheck(Map<String, Node.Question> questions, Node.@Nullable Question here, Notes notes) {

    void check(Condition.Comparison comparison) {
        if (comparison.question().isEmpty()) {
            notes.add(
                    Code.TREE_NO_QUESTION,
                    comparison.at(),
                    "`" + String.join("`, `", comparison.named()) + "` names no question",
                    "say which: `if question is " + comparison.named().get(0) + "`");
            return;
        }
        Node.Question read = questions.get(comparison.question());
        if (read == null) {
            notes.add(
                    Code.TREE_NO_QUESTION,
                    first(comparison.at(), comparison.question()),
                    "there is no question `" + comparison.question() + "`",
                    meant(comparison.question(), List.copyOf(new TreeSet<>(questions.keySet())), "questions are"));
            return;
        }
        if (read == here && !read.several() && !read.ruled()) {
            // A bare word in a choose-one question was meant as `question is answer`.
            notes.add(
                    Code.TREE_NO_OPTION,
                    comparison.at(),
                    "`" + String.join("`, `", comparison.named())
                            + "` is no option: nothing is ticked in this question",
                    "compare an earlier answer: `if question is answer`");
            return;
        }
        if (comparison instanceof Condition.Compare compare) {
            number(compare, read);
            return;
        }
        boolean asksAnswer = comparison instanceof Condition.Is;
        if (asksAnswer == read.several()) {
            notes.add(
                    asksAnswer ? Code.TREE_NO_ANSWER : Code.TREE_NO_OPTION,
                    comparison.at(),
                    "`" + read.id() + "` is " + (read.several() ? "ticked, not answered" : "answered, not ticked"),
                    read.several()
                            ? "write `" + read.id() + " has "
                                    + comparison.named().get(0) + "`"
                            : "write `" + read.id() + " is "
                                    + comparison.named().get(0) + "`");
            return;
        }
        List<String> known = read.answers().stream().map(Answer::id).toList();
        for (String name : comparison.named()) {
            if (!known.contains(name)) {
                notes.add(
                        asksAnswer ? Code.TREE_NO_ANSWER : Code.TREE_NO_OPTION,
                        comparison instanceof Condition.AtLeast ? comparison.at() : last(comparison.at(), name),
                        "`" + read.id() + "` has no " + (asksAnswer ? "answer" : "option") + " `" + name + "`",
                        meant(name, known, asksAnswer ? "answers are" : "options are"));
            }
        }
    }

    private void number(Condition.Compare compare, Node.Question read) {
        Measure measure = read.measure();
        if (measure == null) {
            String verb = read.several() ? " has " : " is ";
            notes.add(
                    Code.TREE_NO_NUMBER,
                    compare.at(),
                    "`" + read.id() + "` asks for no number that could be compared",
                    "write `" + read.id() + verb
                            + read.answers().stream()
                                    .map(Answer::id)
                                    .findFirst()
                                    .orElse("answer")
                            + "`, or let it ask for a number: `a whole number of tickets` in a line of its own");
        } else if (!compare.value().fits(measure)) {
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

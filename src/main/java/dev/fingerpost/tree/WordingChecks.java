package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Heading;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Warnings about how a tree reads; they need no graph. */
final class WordingChecks {
    /** As European, Arabic, East Asian, Greek and Armenian questions end; in Japanese a full stop may stand behind the particle that asks. */
    private static final Pattern QUESTION = Pattern.compile("[?؟？՞]$|\\p{IsGreek};$|か。?$");

    /** GOV.UK's advice for questions is one short sentence; twenty words is our line. */
    private static final int MOST_WORDS = 20;
    /** More than seven answers are hard to compare. */
    private static final int MOST_ANSWERS = 7;

    private WordingChecks() {}

    /** @param whole whether all answers could be read: else a missing one is no news */
    static List<Diagnostic> check(DecisionTree tree, Page page, boolean whole) {
        Notes notes = new Notes();
        tree.questions().forEach(question -> question(question, whole, notes));
        tree.outcomes().forEach(outcome -> outcome(outcome, TreePart.language(page), notes));
        compare(tree, page, notes);
        return notes.list();
    }

    private static void question(Node.Question question, boolean whole, Notes notes) {
        questionMark(question, notes);
        length(question, notes);
        if (whole) {
            oneAnswer(question, notes);
        }
        manyAnswers(question, notes);
        notSureLast(question.answers(), notes);
    }

    private static void questionMark(Node.Question question, Notes notes) {
        if (!QUESTION.matcher(question.title().strip()).find()) {
            notes.add(
                    Code.TREE_NOT_A_QUESTION,
                    question.at(),
                    "`" + question.title() + "` does not end with a question mark",
                    "write the heading as the question that the reader answers");
        }
    }

    private static void length(Node.Question question, Notes notes) {
        int words = question.title().strip().split("\\s+").length;
        if (words > MOST_WORDS) {
            notes.add(
                    Code.TREE_LONG_QUESTION,
                    question.at(),
                    "the question has " + words + " words",
                    "ask in " + MOST_WORDS + " words or fewer, and explain below the heading");
        }
    }

    private static void oneAnswer(Node.Question question, Notes notes) {
        if (question.answers().size() == 1 && !question.several()) {
            notes.add(
                    Code.TREE_ONE_ANSWER,
                    question.at(),
                    "`" + question.title() + "` has a single answer",
                    "add another answer, or drop the question");
        }
    }

    private static void manyAnswers(Node.Question question, Notes notes) {
        List<Answer> answers = question.answers();
        // Of several ways to be unsure a condition shows one.
        long offered = answers.stream().filter(WordingChecks::isSure).count()
                + (answers.stream().allMatch(WordingChecks::isSure) ? 0 : 1);
        if (offered > MOST_ANSWERS) {
            notes.add(
                    Code.TREE_MANY_ANSWERS,
                    question.at(),
                    "`" + question.title() + "` has " + offered + " answers",
                    "group them, and ask in two steps");
        }
    }

    /** Told from the last answer to the first. */
    private static void notSureLast(List<Answer> answers, Notes notes) {
        boolean surer = false;
        for (int i = answers.size() - 1; i >= 0; i--) {
            Answer answer = answers.get(i);
            surer |= isSure(answer);
            if (surer && !isSure(answer)) {
                notes.add(
                        Code.TREE_NOT_SURE_ORDER,
                        answer.at(),
                        "`" + answer.label() + "` is marked `not-sure` but is not the last answer",
                        "move it to the end of the list");
            }
        }
    }

    private static boolean isSure(Answer answer) {
        return answer.mark() != Answer.Mark.NOT_SURE;
    }

    private static void outcome(Node.Outcome outcome, String language, Notes notes) {
        if (!outcome.hasPart("consequences")) {
            notes.add(
                    Code.TREE_NO_CONSEQUENCES,
                    outcome.at(),
                    "the outcome `" + outcome.title() + "` names no consequences",
                    "add `#### " + Vocabulary.word("consequences", language)
                            + "` with what becomes better and what becomes worse");
        }
    }

    private static void compare(DecisionTree tree, Page page, Notes notes) {
        DecisionTree.Compare compare = tree.compare();
        if (compare == null) {
            return;
        }
        Set<String> known = new TreeSet<>();
        tree.outcomes().forEach(outcome -> known.add(outcome.id()));
        // A link to what is not on the page at all is told of as a broken one.
        Set<String> there = page.headings().stream().map(Heading::id).collect(Collectors.toSet());
        there.add("");
        List<String> columns = compare.outcomes();
        for (int i = 0; i < columns.size(); i++) {
            if (!known.contains(columns.get(i)) && there.contains(columns.get(i))) {
                notes.add(
                        Code.TREE_COMPARE_MISSING,
                        compare.at(),
                        "column " + (i + 1) + " of the comparison names no outcome of this tree",
                        "make its head a link to one: `[words](#outcome)`");
            }
        }
    }
}

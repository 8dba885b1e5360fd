package dev.fingerpost.tree;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.path.Position;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What only the walk over all merged states can tell: {@link Findings} and how outcomes are reached, told to the author. */
final class StateChecks {
    /** An outcome that fewer ways than this reach is worth a second look; figures are editorial. */
    private static final double RARE = 0.01;

    private static final double COMMON = 0.75;

    private final DecisionTree tree;
    private final StateWalk walk;
    private final Findings findings;
    private final Notes notes;
    /** By question: the ids of its answers that conditions name. */
    private final Map<String, Set<String>> read = new HashMap<>();
    /** Ids of questions whose answers outcomes repeat, or word themselves by. */
    private final Set<String> worded;

    private StateChecks(DecisionTree tree, StateWalk walk, Notes notes) {
        this.tree = tree;
        this.walk = walk;
        this.findings = walk.findings();
        this.notes = notes;
        Stream.concat(tree.questions().stream(), tree.outcomes().stream())
                .flatMap(node -> node.comparisons().stream())
                .forEach(comparison -> read.computeIfAbsent(comparison.question(), question -> new HashSet<>())
                        .addAll(comparison.named()));
        this.worded = worded(tree);
    }

    private static Set<String> worded(DecisionTree tree) {
        Set<String> worded = tree.outcomes().stream()
                .flatMap(outcome -> outcome.wordings().stream())
                .flatMap(wording -> wording.condition().comparisons().stream())
                .map(Condition.Atom::question)
                .collect(Collectors.toCollection(HashSet::new));
        tree.questions().stream()
                .filter(Node.Question::carried)
                .map(Node.Question::id)
                .forEach(worded::add);
        return worded;
    }

    /**
     * Walks a tree and tells what that found.
     *
     * @param tree of which each answer leads somewhere, and no way leads back
     * @return {@link StateWalk#NONE}, and an error, where the tree has more states than can be walked
     */
    static Noted<StateWalk> check(DecisionTree tree) {
        Notes notes = new Notes();
        try {
            StateWalk walk = StateWalk.of(tree);
            new StateChecks(tree, walk, notes).check();
            return notes.with(walk);
        } catch (States.TooMany e) {
            notes.add(
                    Code.TREE_TOO_WIDE,
                    tree.questions().get(0).at(),
                    "conditions read so many earlier answers that the tree cannot be checked",
                    "let questions lead to different questions instead of comparing earlier answers");
            return notes.with(StateWalk.NONE);
        }
    }

    private void check() {
        tree.questions().forEach(question -> {
            question(question);
            unusedOptions(question);
        });
        uncovered();
        unsaid();
        tree.outcomes().forEach(this::advice);
        if (findings.stuck().isEmpty()) {
            ScenarioChecks.check(tree, walk, notes);
        }
        if (!notes.hasErrors()) {
            reach();
        }
    }

    private void uncovered() {
        findings.uncovered()
                .forEach((fault, step) -> notes.add(
                        fault.code(),
                        fault.answer().at(),
                        fault.message() + " after " + Step.path(step.before()),
                        fault.hint()));
    }

    private void unsaid() {
        findings.unsaid()
                .forEach(wording -> notes.add(
                        Code.TREE_WORDING_HIDDEN,
                        wording.at(),
                        "no reader is shown this: the condition holds on no path to here",
                        "change the condition, or remove the paragraph"));
    }

    private Node.Question question(String id) {
        return tree.questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Whether its ranges must be looked at where they are shown; else {@link TreeChecks} has done so. */
    static boolean isConditional(Node.Question question) {
        return question.answers().stream().anyMatch(answer -> answer.condition() != null);
    }

    private void question(Node.Question question) {
        question.answers().forEach(answer -> answer(question, answer));
        Step stuck = findings.stuck().get(question.id());
        if (stuck != null) {
            notes.add(
                    Code.TREE_NO_ANSWER_LEFT,
                    question.at(),
                    "`" + question.title() + "` shows no answer after " + Step.path(stuck.before()),
                    "add an answer without a condition");
        }
        question.rules().stream()
                .filter(rule -> !findings.used().contains(rule))
                .forEach(rule -> notes.add(
                        Code.TREE_RULE_SHADOWED,
                        rule.at(),
                        "this rule never fits: an earlier one always fits first, or its condition never holds",
                        "move it up, change its condition, or remove it"));
        if (stuck == null) {
            noDifference(question);
        }
    }

    private void answer(Node.Question question, Answer answer) {
        answer.grounds().forEach(ground -> ruledOut(question, answer, ground));
        if (isHidden(answer)) {
            notes.add(
                    Code.TREE_ANSWER_HIDDEN,
                    answer.at(),
                    "`" + answer.label() + "` is never shown: its condition holds on no path to here",
                    "change the condition, or remove the answer");
        }
        Step twin = findings.sameLabel().get(answer);
        if (twin != null) {
            notes.add(
                    Code.TREE_SAME_LABEL,
                    answer.at(),
                    "two answers `" + answer.label() + "` are shown at once after " + Step.path(twin.before()),
                    "make their conditions exclude each other, or change the words of one");
        }
    }

    private boolean isHidden(Answer answer) {
        return answer.condition() != null && !findings.shown().contains(answer);
    }

    /** A question that shows nobody one of its answers was told of; that it makes no difference may follow from that. */
    private void noDifference(Node.Question question) {
        if (!worded.contains(question.id())
                && !findings.decisive().contains(question.id())
                && question.answers().size() > 1
                && question.answers().stream().noneMatch(this::isHidden)) {
            notes.add(
                    Code.TREE_NO_DIFFERENCE,
                    question.at(),
                    "every answer to `" + question.title() + "` leads on in the same way",
                    "let the answers lead to different steps, or drop the question");
        }
    }

    private void ruledOut(Node.Question question, Answer answer, Ground ground) {
        MergedWays ways = findings.against().get(ground);
        if (ways != null) {
            Step last = Objects.requireNonNull(ways.example, "an answer is no start");
            notes.add(
                    Code.TREE_ANSWER_RULED_OUT,
                    ground.at(),
                    "readers whose answers rule `" + answer.label() + "` out can choose it: `" + ground.words() + "`",
                    "the shortest way is `#" + last.address() + "`: "
                            + (question.ruled()
                                    ? "write rows that decide before `" + question.title() + "` where it holds"
                                    : "show the answer to others only, with `if not (" + ground.words()
                                            + ")` behind its link, or lead these readers past `" + question.title()
                                            + "`"));
        }
    }

    private void unusedOptions(Node.Question question) {
        Set<String> named = read.getOrDefault(question.id(), Set.of());
        for (Answer option : question.answers()) {
            if (question.several() && option.mark() == Answer.Mark.PLAIN && !named.contains(option.id())) {
                notes.add(
                        Code.TREE_OPTION_UNUSED,
                        option.at(),
                        "no rule asks for the option `" + option.id() + "`",
                        "use it in a rule or in a later condition, or remove it");
            }
        }
    }

    /** No reader is led to advice that the advice's own page speaks against. */
    private void advice(Node.Outcome outcome) {
        for (Ground ground : outcome.grounds()) {
            MergedWays ways = findings.against().get(ground);
            if (ways == null) {
                continue;
            }
            Step last = Objects.requireNonNull(ways.example, "an outcome is no start");
            Position line = lastLine(last, outcome.id());
            notes.add(
                    Code.TREE_OUTCOME_RULED_OUT,
                    ground.at(),
                    ground.required()
                            ? "readers are led to `" + outcome.title() + "` without what it requires: `"
                                    + ground.words() + "`"
                            : "readers whose answers rule `" + outcome.title() + "` out are led to it: `"
                                    + ground.words() + "`",
                    "the shortest way is `" + tree.path().url().text() + "#" + last.address() + "`, and line "
                            + line.line()
                            + " leads here: lead it elsewhere, ask the question earlier, or change the condition");
        }
    }

    /** The answer or rule that a way takes at its end. */
    private Position lastLine(Step last, String target) {
        Node.Question question = question(last.question());
        return Stream.concat(
                        question.answers().stream()
                                .filter(answer -> last.chosen().contains(answer.id()) && target.equals(answer.target()))
                                .map(Answer::targetAt),
                        question.rules().stream()
                                .filter(rule -> target.equals(rule.target()))
                                .map(Rule::targetAt))
                .findFirst()
                .orElse(question.at());
    }

    /** Outcomes that few or nearly all readers are led to. */
    private void reach() {
        Map<String, MergedWays> ends = walk.ends();
        for (Node.Outcome outcome : tree.outcomes()) {
            // A way to it is there: answers that nobody is shown and rules that never fit are errors.
            double share = requireNonNull(ends.get(outcome.id())).chance;
            String percent = String.format(Locale.ROOT, "%.1f %%", share * 100);
            if (share < RARE) {
                notes.add(
                        Code.TREE_RARE_OUTCOME,
                        outcome.at(),
                        "only " + percent + " of equally likely answers end in `" + outcome.title() + "`",
                        "check that the questions before it do not hide it");
            } else if (share > COMMON) {
                notes.add(
                        Code.TREE_COMMON_OUTCOME,
                        outcome.at(),
                        percent + " of equally likely answers end in `" + outcome.title() + "`",
                        "check that the questions tell readers apart, or say so in the introduction");
            }
        }
    }
}

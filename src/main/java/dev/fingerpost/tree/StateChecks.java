package dev.fingerpost.tree;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.diag.Position;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What only the walk over all merged states can tell. */
final class StateChecks {
    /** An outcome that fewer ways than this reach is worth a second look; figures are editorial. */
    private static final double RARE = 0.01;

    private static final double COMMON = 0.75;

    private StateChecks() {}

    static Noted<StateWalk> check(DecisionTree tree) {
        Notes notes = new Notes();
        StateWalk walk;
        try {
            walk = StateWalk.of(tree);
        } catch (States.TooMany e) {
            Node.Question start = tree.questions().get(0);
            notes.add(
                    Code.TREE_TOO_WIDE,
                    start.at(),
                    "conditions read so many earlier answers that the tree cannot be checked",
                    "let questions lead to different questions instead of comparing earlier answers");
            return notes.with(StateWalk.NONE);
        }
        Map<String, Set<String>> read = new HashMap<>();
        Stream.concat(tree.questions().stream(), tree.outcomes().stream())
                .flatMap(node -> node.comparisons().stream())
                .forEach(comparison -> read.computeIfAbsent(comparison.question(), question -> new HashSet<>())
                        .addAll(comparison.named()));
        Set<String> worded = tree.outcomes().stream()
                .flatMap(outcome -> outcome.wordings().stream())
                .flatMap(wording -> wording.condition().comparisons().stream())
                .map(Condition.Comparison::question)
                .collect(Collectors.toCollection(HashSet::new));
        tree.questions().stream()
                .filter(Node.Question::carried)
                .map(Node.Question::id)
                .forEach(worded::add);
        tree.questions().forEach(question -> {
            question(question, walk, worded.contains(question.id()), notes);
            unusedOptions(question, read.getOrDefault(question.id(), Set.of()), notes);
        });
        walk.uncovered().forEach((fault, step) -> {
            if (isConditional(question(tree, step.question()))) {
                String after = " after " + path(step.before());
                notes.add(fault.code(), fault.answer().at(), fault.message() + after, fault.hint());
            }
        });
        walk.unsaid()
                .forEach(wording -> notes.add(
                        Code.TREE_WORDING_HIDDEN,
                        wording.at(),
                        "no reader is shown this: the condition holds on no path to here",
                        "change the condition, or remove the paragraph"));
        tree.outcomes().forEach(outcome -> advice(tree, outcome, walk, notes));
        if (walk.stuck().isEmpty()) {
            ScenarioChecks.check(tree, walk, notes);
        }
        if (!notes.hasErrors()) {
            reach(tree, walk.ends(), notes);
        }
        return notes.with(walk);
    }

    private static Node.Question question(DecisionTree tree, String id) {
        return tree.questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Whether its ranges must be looked at where they are shown; else {@link TreeChecks} has done so. */
    static boolean isConditional(Node.Question question) {
        return question.answers().stream().anyMatch(answer -> answer.condition() != null);
    }

    /** @param worded whether outcomes repeat its answer, or word themselves by it */
    private static void question(Node.Question question, StateWalk walk, boolean worded, Notes notes) {
        boolean hidden = false;
        for (Answer answer : question.answers()) {
            answer.grounds().forEach(ground -> ruledOut(question, answer, ground, walk, notes));
            if (answer.condition() != null && !walk.shown().contains(answer)) {
                hidden = true;
                notes.add(
                        Code.TREE_ANSWER_HIDDEN,
                        answer.at(),
                        "`" + answer.label() + "` is never shown: its condition holds on no path to here",
                        "change the condition, or remove the answer");
            }
            States.Step twin = walk.sameLabel().get(answer);
            if (twin != null) {
                notes.add(
                        Code.TREE_SAME_LABEL,
                        answer.at(),
                        "two answers `" + answer.label() + "` are shown at once after " + path(twin.before()),
                        "make their conditions exclude each other, or change the words of one");
            }
        }
        States.Step stuck = walk.stuck().get(question.id());
        if (stuck != null) {
            notes.add(
                    Code.TREE_NO_ANSWER_LEFT,
                    question.at(),
                    "`" + question.title() + "` shows no answer after " + path(stuck.before()),
                    "add an answer without a condition");
        }
        for (Rule rule : question.rules()) {
            if (!walk.used().contains(rule)) {
                notes.add(
                        Code.TREE_RULE_SHADOWED,
                        rule.at(),
                        "this rule never fits: an earlier one always fits first, or its condition never holds",
                        "move it up, change its condition, or remove it");
            }
        }
        if (!worded
                && !walk.decisive().contains(question.id())
                && question.answers().size() > 1
                && stuck == null
                && !hidden) {
            notes.add(
                    Code.TREE_NO_DIFFERENCE,
                    question.at(),
                    "every answer to `" + question.title() + "` leads on in the same way",
                    "let the answers lead to different steps, or drop the question");
        }
    }

    private static void ruledOut(
            Node.Question question, Answer answer, Node.Ground ground, StateWalk walk, Notes notes) {
        States.Ways ways = walk.against().get(ground);
        if (ways != null) {
            States.Step last = Objects.requireNonNull(ways.example, "an answer is no start");
            notes.add(
                    Code.TREE_ANSWER_RULED_OUT,
                    ground.at(),
                    "readers whose answers rule `" + answer.label() + "` out can choose it: `" + ground.words() + "`",
                    "the shortest way is `#" + address(last) + "`: "
                            + (question.ruled()
                                    ? "write rows that decide before `" + question.title() + "` where it holds"
                                    : "show the answer to others only, with `if not (" + ground.words()
                                            + ")` behind its link, or lead these readers past `" + question.title()
                                            + "`"));
        }
    }

    private static void unusedOptions(Node.Question question, Set<String> read, Notes notes) {
        for (Answer option : question.answers()) {
            if (question.several() && option.mark() == Answer.Mark.PLAIN && !read.contains(option.id())) {
                notes.add(
                        Code.TREE_OPTION_UNUSED,
                        option.at(),
                        "no rule asks for the option `" + option.id() + "`",
                        "use it in a rule or in a later condition, or remove it");
            }
        }
    }

    /** No reader is led to advice that the advice's own page speaks against. */
    private static void advice(DecisionTree tree, Node.Outcome outcome, StateWalk walk, Notes notes) {
        for (Node.Ground ground : outcome.grounds()) {
            States.Ways ways = walk.against().get(ground);
            if (ways == null) {
                continue;
            }
            States.Step last = Objects.requireNonNull(ways.example, "an outcome is no start");
            Position line = lastLine(tree, last, outcome.id());
            notes.add(
                    Code.TREE_OUTCOME_RULED_OUT,
                    ground.at(),
                    ground.required()
                            ? "readers are led to `" + outcome.title() + "` without what it requires: `"
                                    + ground.words() + "`"
                            : "readers whose answers rule `" + outcome.title() + "` out are led to it: `"
                                    + ground.words() + "`",
                    "the shortest way is `" + tree.path().url().text() + "#" + address(last) + "`, and line "
                            + line.line()
                            + " leads here: lead it elsewhere, ask the question earlier, or change the condition");
        }
    }

    /** The answer or rule that a way takes at its end. */
    private static Position lastLine(DecisionTree tree, States.Step last, String target) {
        Node.Question question = tree.questions().stream()
                .filter(asked -> asked.id().equals(last.question()))
                .findFirst()
                .orElseThrow();
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

    private static void reach(DecisionTree tree, Map<String, States.Ways> ends, Notes notes) {
        for (Node.Outcome outcome : tree.outcomes()) {
            double share = ends.containsKey(outcome.id()) ? ends.get(outcome.id()).chance : 0;
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

    /** As the wizard writes it into the address: {@code size=large&have=a+b}. */
    private static String address(States.@Nullable Step last) {
        Deque<String> words = new ArrayDeque<>();
        for (States.Step step = last; step != null; step = step.before()) {
            words.addFirst(step.question() + "=" + String.join("+", step.chosen()));
        }
        return String.join("&", words);
    }

    /** {@code size=large, have=a+b}, or {@code the start}. */
    private static String path(States.Step last) {
        Deque<String> words = new ArrayDeque<>();
        Set<States.Step> seen = new HashSet<>();
        for (States.Step step = last; step != null && seen.add(step); step = step.before()) {
            words.addFirst(step.question() + "=" + String.join("+", step.chosen()));
        }
        return words.isEmpty() ? "the start" : "`" + String.join(", ", words) + "`";
    }
}

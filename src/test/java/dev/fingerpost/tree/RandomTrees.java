package dev.fingerpost.tree;

import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Small trees that are sound by construction: every question has an answer, or a rule, that always holds. */
public final class RandomTrees {
    static final Position NOWHERE = Position.wholeFile(new ProjectPath("content/t.md"));

    private final Random random;
    private final List<Node.Question> questions = new ArrayList<>();
    private final int outcomes;
    private int steps;

    private RandomTrees(long seed) {
        random = new Random(seed);
        steps = 1 + random.nextInt(5);
        outcomes = 2 + random.nextInt(3);
    }

    /** Of six to twelve questions. */
    static DecisionTree large(long seed) {
        RandomTrees trees = new RandomTrees(seed);
        trees.steps = 6 + trees.random.nextInt(7);
        return trees.tree();
    }

    public static DecisionTree tree(long seed) {
        return new RandomTrees(seed).tree();
    }

    private DecisionTree tree() {
        for (int i = 0; i < steps; i++) {
            questions.add(question(i));
        }
        List<Node.Outcome> ends = new ArrayList<>();
        for (int i = 0; i < outcomes; i++) {
            ends.add(new Node.Outcome("o" + i, "Outcome " + i, "", List.of(), List.of(), List.of(), NOWHERE));
        }
        DecisionTree whole = new DecisionTree(
                new PagePath("t.md"), "T", "", questions, ends, null, "", Map.of(), List.of(), StateWalk.NONE);
        Set<String> reached = new Graph(whole).reachable("q0");
        questions.removeIf(question -> !reached.contains(question.id()));
        ends.removeIf(outcome -> !reached.contains(outcome.id()));
        DecisionTree tree = new DecisionTree(
                new PagePath("t.md"), "T", "", questions, ends, null, "", Map.of(), List.of(), StateWalk.NONE);
        try {
            return tree.with(StateWalk.of(tree));
        } catch (States.TooMany e) {
            throw new AssertionError(e);
        }
    }

    private Node.Question question(int i) {
        boolean several = random.nextInt(4) == 0;
        if (!several && random.nextInt(3) == 0) {
            return number(i);
        }
        int count = 2 + random.nextInt(2);
        List<Answer> answers = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        for (int a = 0; a < count; a++) {
            boolean last = a == count - 1;
            if (several) {
                Answer.Mark mark = last && random.nextBoolean() ? Answer.Mark.NONE : Answer.Mark.PLAIN;
                answers.add(new Answer(
                        "a" + a,
                        "Answer " + a,
                        null,
                        null,
                        null,
                        Answer.Words.NONE,
                        List.of(),
                        mark,
                        NOWHERE,
                        NOWHERE));
                rules.add(new Rule(last ? null : condition(i, true), "Go", target(i), NOWHERE, NOWHERE));
            } else {
                Answer.Mark mark = last && random.nextInt(3) == 0 ? Answer.Mark.NOT_SURE : Answer.Mark.PLAIN;
                Condition condition = a == 0 || random.nextBoolean() ? null : condition(i, false);
                answers.add(new Answer(
                        "a" + a,
                        "Answer " + a,
                        target(i),
                        condition,
                        null,
                        Answer.Words.NONE,
                        List.of(),
                        mark,
                        NOWHERE,
                        NOWHERE));
            }
        }
        return new Node.Question("q" + i, "Question " + i + "?", "", null, false, several, answers, rules, NOWHERE);
    }

    /** Ranges that share out a line from 0 to 5; where there is a condition, one way if it holds and another if not. */
    private Node.Question number(int i) {
        Measure.Kind kind = random.nextBoolean() ? Measure.Kind.WHOLE : Measure.Kind.NUMBER;
        Measure measure = new Measure(
                kind, "GB", new Range(Range.Cut.below(BigDecimal.ZERO), Range.Cut.above(BigDecimal.valueOf(5))));
        Condition condition = random.nextInt(3) == 0 ? condition(i, false) : null;
        List<Answer> answers = new ArrayList<>();
        ranges(i, measure, condition, answers);
        if (condition != null) {
            ranges(i, measure, new Condition.Not(condition), answers);
        }
        if (random.nextInt(3) == 0) {
            answers.add(answer("a" + answers.size(), target(i), null, null, Answer.Mark.NOT_SURE));
        }
        return new Node.Question(
                "q" + i, "Question " + i + "?", "", measure, false, false, answers, List.of(), NOWHERE);
    }

    private void ranges(int i, Measure measure, @Nullable Condition condition, List<Answer> answers) {
        TreeSet<Range.Cut> cuts = new TreeSet<>();
        for (int cut = 0; cut < 1 + random.nextInt(2); cut++) {
            cuts.add(measure.isWhole() ? cut().whole() : cut());
        }
        cuts.add(Range.ALL.to());
        Range.Cut from = Range.ALL.from();
        for (Range.Cut to : cuts) {
            Range range = new Range(from, to);
            if (!measure.possible(range).isEmpty()) {
                answers.add(answer("a" + answers.size(), target(i), condition, range, Answer.Mark.PLAIN));
            }
            from = to;
        }
    }

    private Range.Cut cut() {
        BigDecimal value = half();
        return random.nextBoolean() ? Range.Cut.above(value) : Range.Cut.below(value);
    }

    /** From 0 to 5, in halves. */
    private BigDecimal half() {
        return new BigDecimal(random.nextInt(11)).multiply(new BigDecimal("0.5"));
    }

    private static Answer answer(
            String id, String target, @Nullable Condition condition, @Nullable Range range, Answer.Mark mark) {
        return new Answer(
                id, "Answer " + id, target, condition, range, Answer.Words.NONE, List.of(), mark, NOWHERE, NOWHERE);
    }

    private String target(int i) {
        int next = i + 1 + random.nextInt(steps - i + 1);
        return next < steps ? "q" + next : "o" + random.nextInt(outcomes);
    }

    /** On earlier questions, or on the options of this one. */
    private @Nullable Condition condition(int i, boolean ownOptions) {
        if (ownOptions && (i == 0 || random.nextBoolean())) {
            return random.nextInt(3) == 0
                    ? new Condition.AtLeast("q" + i, 1 + random.nextInt(2), List.of("a0", "a1"), NOWHERE)
                    : new Condition.Has("q" + i, "a" + random.nextInt(2), NOWHERE);
        }
        if (i == 0) {
            return null;
        }
        Node.Question earlier = questions.get(random.nextInt(i));
        String id =
                earlier.answers().get(random.nextInt(earlier.answers().size())).id();
        Condition atom = earlier.several()
                ? new Condition.Has(earlier.id(), id, NOWHERE)
                : new Condition.Is(earlier.id(), id, NOWHERE);
        if (earlier.measure() != null && random.nextInt(3) > 0) {
            Condition.Compare.Op[] ops = Condition.Compare.Op.values();
            Quantity value = new Quantity(half(), false, "");
            atom = new Condition.Compare(earlier.id(), ops[random.nextInt(ops.length)], value, NOWHERE);
        }
        switch (random.nextInt(4)) {
            case 0:
                return new Condition.Not(atom);
            case 1:
                Condition other = condition(i, ownOptions);
                return other == null ? atom : new Condition.And(List.of(atom, other));
            case 2:
                Condition another = condition(i, ownOptions);
                return another == null ? atom : new Condition.Or(List.of(new Condition.Not(atom), another));
            default:
                return atom;
        }
    }
}

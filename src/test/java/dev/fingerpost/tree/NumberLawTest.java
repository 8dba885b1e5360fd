package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.Laws;
import dev.fingerpost.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Number questions against brute force: values at every boundary and between are answered one by one, by an evaluator of conditions that
 * knows numbers and no parts. A failure names the seed.
 */
@Tag("slow")
class NumberLawTest {
    private static final int TREES = Laws.times(400);
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    /** A number, or the id of an answer without one. */
    private record Given(Answer answer, BigDecimal value) {}

    private static final class Brute {
        private final Map<String, Node.Question> questions = new LinkedHashMap<>();
        private final Map<Map<String, String>, String> ends = new LinkedHashMap<>();
        private final String seed;

        Brute(DecisionTree tree, long seed) {
            this.seed = "seed " + seed;
            tree.questions().forEach(question -> questions.put(question.id(), question));
            walk(tree.questions().get(0).id(), Map.of(), Map.of());
        }

        private void walk(String at, Map<String, Given> known, Map<String, String> said) {
            Node.Question question = questions.get(at);
            if (question == null) {
                ends.put(said, at);
                return;
            }
            List<Answer> shown = question.answers().stream()
                    .filter(answer -> answer.condition() == null || holds(answer.condition(), known))
                    .toList();
            for (Answer answer : shown) {
                if (answer.range() == null) {
                    step(answer, null, answer.id(), question, known, said);
                }
            }
            if (question.measure() == null) {
                return;
            }
            for (BigDecimal value : values(question.measure())) {
                List<Answer> taking = shown.stream()
                        .filter(answer ->
                                answer.range() != null && answer.range().contains(value))
                        .toList();
                assertThat(taking)
                        .as("%s: %s at %s", seed, value, question.id())
                        .hasSize(1);
                step(taking.get(0), value, question.measure().plain(value), question, known, said);
            }
        }

        private void step(
                Answer answer,
                BigDecimal value,
                String words,
                Node.Question question,
                Map<String, Given> known,
                Map<String, String> said) {
            Map<String, Given> next = new LinkedHashMap<>(known);
            next.put(question.id(), new Given(answer, value));
            Map<String, String> spoken = new LinkedHashMap<>(said);
            spoken.put(question.id(), words);
            walk(answer.target(), next, spoken);
        }

        private static boolean holds(Condition condition, Map<String, Given> known) {
            if (condition instanceof Condition.And and) {
                return and.all().stream().allMatch(inner -> holds(inner, known));
            } else if (condition instanceof Condition.Or or) {
                return or.any().stream().anyMatch(inner -> holds(inner, known));
            } else if (condition instanceof Condition.Not not) {
                return !holds(not.inner(), known);
            } else if (condition instanceof Condition.Is is) {
                Given given = known.get(is.question());
                return given != null && given.answer().id().equals(is.answer());
            }
            if (!(condition instanceof Condition.Compare compare)) {
                // Nothing is ticked in these trees.
                return false;
            }
            Given given = known.get(compare.question());
            if (given == null || given.value() == null) {
                return false;
            }
            int order = given.value().compareTo(compare.value().value());
            return switch (compare.op()) {
                case OVER -> order > 0;
                case FROM -> order >= 0;
                case UNDER -> order < 0;
                case TO -> order <= 0;
            };
        }
    }

    /** All ends of ranges and comparisons are halves: these, and what lies between. */
    private static List<BigDecimal> values(Measure measure) {
        List<BigDecimal> values = new ArrayList<>();
        BigDecimal step = measure.isWhole() ? BigDecimal.ONE : QUARTER;
        for (BigDecimal value = BigDecimal.ZERO; value.compareTo(BigDecimal.valueOf(5)) <= 0; value = value.add(step)) {
            values.add(value);
        }
        return values;
    }

    private static boolean isSmall(DecisionTree tree) {
        return tree.questions().stream().noneMatch(Node.Question::several)
                && tree.questions().stream().filter(q -> q.measure() != null).count() <= 2
                && tree.questions().stream().anyMatch(q -> q.measure() != null);
    }

    @Test
    void partsOfTheLineStandForAllItsNumbers() {
        int tried = 0;
        try (PureScript script = new PureScript()) {
            for (long seed = 0; tried < TREES; seed++) {
                DecisionTree tree = RandomTrees.tree(seed);
                if (!isSmall(tree)) {
                    continue;
                }
                tried++;
                Brute brute = new Brute(tree, seed);
                assertThat(tree.walk().ends().keySet())
                        .as("seed %d", seed)
                        .isEqualTo(new TreeSet<>(brute.ends.values()));
                script.load(tree);
                List<Map<String, String>> said = new ArrayList<>(brute.ends.keySet());
                for (int i = 0; i < said.size(); i += 1 + said.size() / 30) {
                    Map<String, String> given = said.get(i);
                    String end = brute.ends.get(given);
                    Map<String, Set<String>> chosen = new TreeMap<>();
                    given.forEach((question, words) -> chosen.put(question, Set.of(words)));
                    assertThat(Walk.of(tree, chosen))
                            .as("seed %d, %s", seed, given)
                            .matches(walk -> walk.done() && walk.end().equals(end));
                    String fragment = given.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("&"));
                    assertThat(script.call("roundTrip", fragment))
                            .as("seed %d", seed)
                            .isEqualTo("0 " + fragment);
                    assertThat(script.call("walk", json(given)))
                            .as("seed %d", seed)
                            .isEqualTo(end + " " + fragment);
                }
            }
        }
    }

    /** A range with a number on either side of a later comparison is not enough of an answer, in the build and on the page. */
    @Test
    void bothAskForTheNumberWhereARangeLeadsDifferentWays() {
        int parted = 0;
        try (PureScript script = new PureScript()) {
            for (long seed = 0; parted < Laws.times(100); seed++) {
                DecisionTree tree = RandomTrees.tree(seed);
                Node.Question start = tree.questions().get(0);
                script.load(tree);
                for (Answer answer : start.answers()) {
                    if (!start.several() && tree.walk().of(answer).size() > 1) {
                        parted++;
                        assertThat(Walk.of(tree, Map.of(start.id(), Set.of(answer.id())))
                                        .asked())
                                .as("seed %d", seed)
                                .isEmpty();
                        assertThat(script.call("walk", json(Map.of(start.id(), answer.id()))))
                                .as("seed %d", seed)
                                .isEqualTo(start.id() + "? ");
                    }
                }
            }
        }
    }

    @Test
    void gapsAndOverlapsAreThoseThatValuesShow() {
        for (long seed = 0; seed < 3 * TREES; seed++) {
            Random random = new Random(seed);
            Measure measure =
                    Measure.read(random.nextBoolean() ? "a whole number of GB, 0 to 5" : "a number of GB, 0 to 5");
            List<Answer> answers = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                Range range = random(random);
                range = measure.isWhole() ? range.whole() : range;
                if (!measure.possible(range).isEmpty()) {
                    answers.add(new Answer(
                            "a" + i,
                            "A" + i,
                            "o",
                            null,
                            range,
                            Answer.Words.NONE,
                            List.of(),
                            Answer.Mark.PLAIN,
                            RandomTrees.NOWHERE,
                            RandomTrees.NOWHERE));
                }
            }
            boolean gap = false;
            boolean overlap = false;
            for (BigDecimal value : values(measure)) {
                long taking = answers.stream()
                        .filter(answer -> answer.range().contains(value))
                        .count();
                gap |= taking == 0 && !answers.isEmpty();
                overlap |= taking > 1;
            }
            String codes = Cover.faults(measure, answers).stream()
                    .map(fault -> fault.code().id())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(" "));
            assertThat(codes)
                    .as("seed %d", seed)
                    .isEqualTo(((gap ? "tree-range-gap " : "") + (overlap ? "tree-range-overlap" : "")).strip());
        }
    }

    private static Range random(Random random) {
        Range.Cut from = cut(random);
        Range.Cut to = cut(random);
        return switch (random.nextInt(4)) {
            case 0 -> new Range(Range.ALL.from(), to);
            case 1 -> new Range(from, Range.ALL.to());
            default -> from.compareTo(to) < 0 ? new Range(from, to) : new Range(to, from);
        };
    }

    private static Range.Cut cut(Random random) {
        BigDecimal value = new BigDecimal(random.nextInt(11)).multiply(new BigDecimal("0.5"));
        return random.nextBoolean() ? Range.Cut.above(value) : Range.Cut.below(value);
    }

    private static String json(Map<String, String> chosen) {
        return Json.compact(json -> {
            json.array();
            chosen.forEach((question, id) ->
                    json.array().value(question).array().value(id).end().end());
            json.end();
        });
    }
}

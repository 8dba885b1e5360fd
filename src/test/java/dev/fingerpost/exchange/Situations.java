package dev.fingerpost.exchange;

import dev.fingerpost.tree.Answer;
import dev.fingerpost.tree.Condition;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.Measure;
import dev.fingerpost.tree.Node;
import dev.fingerpost.tree.Range;
import dev.fingerpost.tree.Walk;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Readers who answer every question of a tree, each with where the tree leads them. */
final class Situations {
    /**
     * @param chosen by question
     * @param inputs of the exported DMN: {@code null}, {@code true}, {@code #7} for a number, {@code @2026-01-01} for a day, else a text
     * @param asked the questions on the way
     */
    record Situation(Map<String, Set<String>> chosen, Map<String, String> inputs, List<String> asked, String end) {
        /** {@code name=value;…}, a tab, the outcome. */
        String line() {
            List<String> pairs = new ArrayList<>();
            inputs.forEach((name, value) -> pairs.add(name + "=" + value));
            return String.join(";", pairs) + "\t" + end;
        }
    }

    /** What can be said to one question. */
    private record Said(Set<String> chosen, Map<String, String> inputs) {}

    private final DecisionTree tree;
    private final Map<String, List<Said>> all = new LinkedHashMap<>();

    private Situations(DecisionTree tree) {
        this.tree = tree;
        tree.questions().forEach(question -> all.put(question.id(), said(question)));
    }

    /** Every combination of answers that leads to an end, where there are no more than so many; else so many by chance. */
    static List<Situation> of(DecisionTree tree, int most, long seed) {
        Situations situations = new Situations(tree);
        BigInteger count = situations.all.values().stream()
                .map(said -> BigInteger.valueOf(said.size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
        return count.compareTo(BigInteger.valueOf(most)) <= 0
                ? situations.every(count.intValueExact())
                : situations.some(most, new Random(seed));
    }

    private List<Situation> every(int count) {
        List<Situation> found = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            int left = number;
            Map<String, Said> said = new LinkedHashMap<>();
            for (Map.Entry<String, List<Said>> question : all.entrySet()) {
                said.put(
                        question.getKey(),
                        question.getValue().get(left % question.getValue().size()));
                left /= question.getValue().size();
            }
            add(said, found);
        }
        return found;
    }

    private List<Situation> some(int count, Random random) {
        List<Situation> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Said> said = new LinkedHashMap<>();
            all.forEach((question, list) -> said.put(question, list.get(random.nextInt(list.size()))));
            // An answer that is not shown ends no walk: take others there until it does.
            for (int tries = 0; tries < 100; tries++) {
                Walk walk = Walk.of(tree, chosen(said));
                if (walk.done()) {
                    break;
                }
                List<Said> list = all.get(walk.end());
                said.put(walk.end(), list.get(random.nextInt(list.size())));
            }
            add(said, found);
        }
        return found;
    }

    private static Map<String, Set<String>> chosen(Map<String, Said> said) {
        Map<String, Set<String>> chosen = new LinkedHashMap<>();
        said.forEach((question, one) -> chosen.put(question, one.chosen));
        return chosen;
    }

    private void add(Map<String, Said> said, List<Situation> found) {
        Walk walk = Walk.of(tree, chosen(said));
        if (walk.done()) {
            Map<String, String> inputs = new TreeMap<>();
            said.values().forEach(one -> inputs.putAll(one.inputs));
            found.add(new Situation(chosen(said), inputs, walk.asked(), walk.end()));
            // A program may know nothing of what was not asked.
            Map<String, String> bare = new TreeMap<>(inputs);
            said.forEach((question, one) -> {
                if (!walk.asked().contains(question)) {
                    one.inputs.keySet().forEach(name -> bare.put(name, "null"));
                }
            });
            found.add(new Situation(chosen(said), bare, walk.asked(), walk.end()));
        }
    }

    private List<Said> said(Node.Question question) {
        String name = question.id().replace('-', '_');
        Measure measure = question.measure();
        List<Said> list = new ArrayList<>();
        if (question.several()) {
            for (int bits = 0; bits < 1 << question.answers().size(); bits++) {
                Set<String> ticked = new TreeSet<>();
                Map<String, String> inputs = new TreeMap<>();
                for (int i = 0; i < question.answers().size(); i++) {
                    Answer option = question.answers().get(i);
                    boolean on = (bits & 1 << i) != 0;
                    inputs.put(name + "_" + option.id().replace('-', '_'), Boolean.toString(on));
                    if (on) {
                        ticked.add(option.id());
                    }
                }
                list.add(new Said(ticked, inputs));
            }
            return list;
        }
        boolean unsure = question.answers().stream().anyMatch(answer -> answer.range() == null);
        if (measure == null) {
            question.answers()
                    .forEach(answer -> list.add(new Said(Set.of(answer.id()), Map.of(name, first(question, answer)))));
            return list;
        }
        for (String number : numbers(question)) {
            boolean date = measure.kind() == Measure.Kind.DATE;
            Map<String, String> inputs = new TreeMap<>(Map.of(name, (date ? "@" : "#") + number));
            if (unsure) {
                inputs.put(name + "_not_sure", "false");
            }
            list.add(new Said(Set.of(number), inputs));
        }
        question.answers().stream()
                .filter(answer -> answer.range() == null)
                .forEach(answer ->
                        list.add(new Said(Set.of(answer.id()), Map.of(name, "null", name + "_not_sure", "true"))));
        return list;
    }

    /** Answers with the same words are one input. */
    private static String first(Node.Question question, Answer answer) {
        return question.answers().stream()
                .filter(one -> one.label().equals(answer.label()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** At each end of a range and of a comparison, and on both sides of it. */
    private Set<String> numbers(Node.Question question) {
        Measure measure = question.measure();
        List<BigDecimal> ends = new ArrayList<>();
        Stream.concat(question.answers().stream().map(Answer::range), compared(question.id()))
                .filter(range -> range != null)
                .flatMap(range -> Stream.of(range.from(), range.to()))
                .filter(cut -> cut.end() == 0)
                .forEach(cut -> ends.add(cut.value()));
        Set<String> numbers = new LinkedHashSet<>();
        BigDecimal step = measure.isWhole() ? BigDecimal.ONE : new BigDecimal("0.25");
        for (BigDecimal end : ends) {
            for (BigDecimal value : List.of(end.subtract(step), end, end.add(step))) {
                if (value.stripTrailingZeros().scale() <= 0 || !measure.isWhole()) {
                    String plain = measure.plain(value);
                    if (question.takes(plain)) {
                        numbers.add(plain);
                    }
                }
            }
        }
        return numbers;
    }

    private Stream<@Nullable Range> compared(String question) {
        return tree.questions().stream()
                .flatMap(one -> one.comparisons().stream())
                .filter(one ->
                        one instanceof Condition.Compare && one.question().equals(question))
                .map(one -> ((Condition.Compare) one).range());
    }
}

package dev.fingerpost.tree;

import dev.fingerpost.diag.Position;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When an answer is shown or a rule fits. */
public sealed interface Condition {
    /** The comparisons inside, in the order written. */
    List<Comparison> comparisons();

    /**
     * Whether it holds.
     *
     * @param chosen by question id: ids of the answer chosen or of the options ticked; a question that was not asked is missing, and makes
     *     its comparison false
     */
    boolean holds(Map<String, ? extends Set<String>> chosen);

    record Or(List<Condition> any) implements Condition {
        public Or {
            any = List.copyOf(any);
        }

        @Override
        public List<Comparison> comparisons() {
            return any.stream().flatMap(inner -> inner.comparisons().stream()).toList();
        }

        @Override
        public boolean holds(Map<String, ? extends Set<String>> chosen) {
            return any.stream().anyMatch(inner -> inner.holds(chosen));
        }
    }

    record And(List<Condition> all) implements Condition {
        public And {
            all = List.copyOf(all);
        }

        @Override
        public List<Comparison> comparisons() {
            return all.stream().flatMap(inner -> inner.comparisons().stream()).toList();
        }

        @Override
        public boolean holds(Map<String, ? extends Set<String>> chosen) {
            return all.stream().allMatch(inner -> inner.holds(chosen));
        }
    }

    record Not(Condition inner) implements Condition {
        @Override
        public List<Comparison> comparisons() {
            return inner.comparisons();
        }

        @Override
        public boolean holds(Map<String, ? extends Set<String>> chosen) {
            return !inner.holds(chosen);
        }
    }

    /** What an earlier question was answered with. */
    sealed interface Comparison extends Condition {
        String question();

        /** The answers or options that it names. */
        List<String> named();

        /** How many of those must have been chosen. */
        default int count() {
            return 1;
        }

        Position at();

        @Override
        default List<Comparison> comparisons() {
            return List.of(this);
        }

        @Override
        default boolean holds(Map<String, ? extends Set<String>> chosen) {
            Set<String> ids = chosen.get(question());
            return ids != null && named().stream().filter(ids::contains).count() >= count();
        }
    }

    /** {@code size is large}: that answer was chosen in an earlier question. */
    record Is(String question, String answer, Position at) implements Comparison {
        @Override
        public List<String> named() {
            return List.of(answer);
        }
    }

    /** {@code have has gpu}, or {@code gpu} alone in the question's own rules: that option was ticked. */
    record Has(String question, String option, Position at) implements Comparison {
        @Override
        public List<String> named() {
            return List.of(option);
        }
    }

    /** {@code at least 2 of a, b, c}: that many of these options were ticked. */
    record AtLeast(String question, int count, List<String> options, Position at) implements Comparison {
        public AtLeast {
            options = List.copyOf(options);
        }

        @Override
        public List<String> named() {
            return options;
        }
    }
}

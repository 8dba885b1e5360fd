package dev.fingerpost.tree;

import dev.fingerpost.path.Position;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When an answer is shown or a rule fits. */
public sealed interface Condition {
    /** The comparisons inside, in the order written. */
    List<Atom> comparisons();

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
        public List<Atom> comparisons() {
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
        public List<Atom> comparisons() {
            return all.stream().flatMap(inner -> inner.comparisons().stream()).toList();
        }

        @Override
        public boolean holds(Map<String, ? extends Set<String>> chosen) {
            return all.stream().allMatch(inner -> inner.holds(chosen));
        }
    }

    record Not(Condition inner) implements Condition {
        @Override
        public List<Atom> comparisons() {
            return inner.comparisons();
        }

        @Override
        public boolean holds(Map<String, ? extends Set<String>> chosen) {
            return !inner.holds(chosen);
        }
    }

    /** What an earlier question was answered with. */
    sealed interface Atom extends Condition {
        String question();

        /** The answers or options that it names. */
        List<String> named();

        /** How many of those must have been chosen. */
        default int count() {
            return 1;
        }

        Position at();

        @Override
        default List<Atom> comparisons() {
            return List.of(this);
        }

        @Override
        default boolean holds(Map<String, ? extends Set<String>> chosen) {
            Set<String> ids = chosen.get(question());
            return ids != null && named().stream().filter(ids::contains).count() >= count();
        }
    }

    /**
     * {@code tickets > 5000}: the number that an earlier question asked for. What was chosen there holds the {@link #key()} of each comparison
     * that its number makes true.
     */
    record Compare(String question, Op op, Quantity value, Position at) implements Atom {
        /** How a number is compared. */
        public enum Op {
            OVER(">"),
            FROM(">="),
            UNDER("<"),
            TO("<=");

            private final String sign;

            Op(String sign) {
                this.sign = sign;
            }

            public String sign() {
                return sign;
            }

            static @Nullable Op of(String sign) {
                return Stream.of(values())
                        .filter(op ->
                                op.sign.equals(sign.replace("\u2264", "<=").replace("\u2265", ">=")))
                        .findFirst()
                        .orElse(null);
            }
        }

        /** Stands for it among what was chosen. */
        String key() {
            return op.sign + value.value().stripTrailingZeros().toPlainString();
        }

        /** Where it parts the numbers that make it true from the others. */
        Range.Cut cut() {
            return op == Op.OVER || op == Op.TO ? Range.Cut.above(value.value()) : Range.Cut.below(value.value());
        }

        /** The numbers that make it true. */
        public Range range() {
            return op == Op.OVER || op == Op.FROM
                    ? new Range(cut(), Range.ALL.to())
                    : new Range(Range.ALL.from(), cut());
        }

        @Override
        public List<String> named() {
            return List.of(key());
        }
    }

    /** {@code size is large}: that answer was chosen in an earlier question. */
    record Is(String question, String answer, Position at) implements Atom {
        @Override
        public List<String> named() {
            return List.of(answer);
        }
    }

    /** {@code have has gpu}, or {@code gpu} alone in the question's own rules: that option was ticked. */
    record Has(String question, String option, Position at) implements Atom {
        @Override
        public List<String> named() {
            return List.of(option);
        }
    }

    /** {@code at least 2 of a, b, c}: that many of these options were ticked. */
    record AtLeast(String question, int count, List<String> options, Position at) implements Atom {
        public AtLeast {
            options = List.copyOf(options);
        }

        @Override
        public List<String> named() {
            return options;
        }
    }
}

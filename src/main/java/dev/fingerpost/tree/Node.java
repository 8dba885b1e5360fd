package dev.fingerpost.tree;

import dev.fingerpost.diag.Position;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A step of a tree. */
public sealed interface Node {
    String id();

    /** Words of the heading, without markup. */
    String title();

    Position at();

    /** All comparisons in its conditions, in the order written. */
    List<Condition.Comparison> comparisons();

    /**
     * A question.
     *
     * @param help what stands before the answers, HTML with holes
     * @param several whether options are ticked; then {@code rules} say where they lead
     * @param measure the number that it asks for; its answers are then ranges, or marked {@code not-sure}
     * @param rules empty when one answer is chosen
     */
    record Question(
            String id,
            String title,
            String help,
            @Nullable Measure measure,
            boolean several,
            List<Answer> answers,
            List<Rule> rules,
            Position at)
            implements Node {
        public Question {
            answers = List.copyOf(answers);
            rules = List.copyOf(rules);
        }

        /** Whether this is a number that can be answered, as a link or an author writes it. */
        public boolean takes(String number) {
            return measure != null && measure.value(number) != null;
        }

        /** What was chosen, with a number as links hold it, however it is written. */
        public Set<String> canonical(Set<String> chosen) {
            Measure asked = measure;
            if (asked == null) {
                return chosen;
            }
            Set<String> ids = new LinkedHashSet<>();
            for (String id : chosen) {
                boolean named = answers.stream().anyMatch(answer -> answer.id().equals(id));
                BigDecimal value = named ? null : asked.value(id);
                ids.add(value == null ? id : asked.plain(value));
            }
            return ids;
        }

        /** Those of its answers, then of its rules. */
        @Override
        public List<Condition.Comparison> comparisons() {
            return Stream.concat(
                            answers.stream().map(Answer::condition),
                            rules.stream().map(Rule::condition))
                    .filter(Objects::nonNull)
                    .flatMap(condition -> condition.comparisons().stream())
                    .toList();
        }
    }

    /**
     * An outcome.
     *
     * @param recommendation what stands before its parts, HTML with holes
     * @param parts named parts, in the author's order
     * @param grounds what no reader who is led here may have answered, and what each must have
     */
    record Outcome(String id, String title, String recommendation, List<Part> parts, List<Ground> grounds, Position at)
            implements Node {
        public Outcome {
            parts = List.copyOf(parts);
            grounds = List.copyOf(grounds);
        }

        @Override
        public List<Condition.Comparison> comparisons() {
            return grounds.stream()
                    .flatMap(ground -> ground.condition().comparisons().stream())
                    .toList();
        }
    }

    /**
     * A condition on what a reader answered that an author wrote beside a piece of advice.
     *
     * @param condition as written
     * @param required whether the advice holds only if it does; else the advice is ruled out by it
     * @param words of the condition
     * @param html of the code span, as it stands in the part
     * @param at the code span
     */
    record Ground(Condition condition, boolean required, String words, String html, Position at) {
        /** Whether this speaks against the advice for a reader who chose this. */
        boolean isAgainst(Map<String, ? extends Set<String>> chosen) {
            return condition.holds(chosen) != required;
        }
    }

    /**
     * A part of an outcome.
     *
     * @param id anchor of its heading
     * @param title its heading, for example {@code Consequences}
     * @param html with holes
     */
    record Part(String id, String title, String html, Position at) {}
}

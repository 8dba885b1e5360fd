package dev.fingerpost.tree;

import dev.fingerpost.diag.Position;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A step of a tree. */
public sealed interface Node {
    String id();

    /** Words of the heading, without markup. */
    String title();

    Position at();

    /**
     * A question.
     *
     * @param help what stands before the answers, HTML with holes
     * @param several whether options are ticked; then {@code rules} say where they lead
     * @param rules empty when one answer is chosen
     */
    record Question(
            String id, String title, String help, boolean several, List<Answer> answers, List<Rule> rules, Position at)
            implements Node {
        public Question {
            answers = List.copyOf(answers);
            rules = List.copyOf(rules);
        }

        /** All comparisons in the conditions of its answers, then of its rules. */
        List<Condition.Comparison> comparisons() {
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
     */
    record Outcome(String id, String title, String recommendation, List<Part> parts, Position at) implements Node {
        public Outcome {
            parts = List.copyOf(parts);
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

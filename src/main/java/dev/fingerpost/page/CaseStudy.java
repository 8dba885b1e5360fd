package dev.fingerpost.page;

import dev.fingerpost.path.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The typed half of a case study. What is null was not reported, and the page says so.
 *
 * @param year of the events, or the first of them
 * @param approach id of one of the site's approaches
 * @param context short facts, in the author's order
 */
public record CaseStudy(
        @Nullable String organisation,
        @Nullable String industry,
        @Nullable Integer year,
        @Nullable Located<String> approach,
        @Nullable String summary,
        List<Fact> context,
        List<CaseResult> results,
        @Nullable Grade evidence,
        @Nullable Decision decision) {
    public CaseStudy {
        context = List.copyOf(context);
        results = List.copyOf(results);
    }

    /** One line of the fact panel. */
    public record Fact(String label, String text) {}

    /**
     * One result: a value, or a value before and after.
     *
     * @param unit written after each value, for example {@code %} or {@code s}
     * @param source id in sources.yaml
     */
    public record CaseResult(
            String metric,
            @Nullable String value,
            @Nullable String before,
            @Nullable String after,
            @Nullable String unit,
            @Nullable String conditions,
            @Nullable Located<String> source) {}

    /**
     * How this case would have answered a decision tree.
     *
     * @param tree the tree's page, relative to the case study, like a link
     * @param answers in the author's order
     * @param assumed ids of the questions whose answer nobody reported
     * @param outcome id of the outcome that the author expects the answers to lead to; null where that is left open
     */
    public record Decision(
            Located<String> tree,
            List<GivenAnswer> answers,
            List<Located<String>> assumed,
            @Nullable Located<String> outcome) {
        public Decision {
            answers = List.copyOf(answers);
            assumed = List.copyOf(assumed);
        }
    }

    /** One answer of the case: ids of the question and of what was chosen (several for a tick-several question). */
    public record GivenAnswer(String question, Position questionAt, List<Located<String>> chosen) {}
}

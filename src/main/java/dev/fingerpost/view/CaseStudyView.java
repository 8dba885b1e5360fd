package dev.fingerpost.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The typed half of a case study. What is null was not reported.
 *
 * @param organisation whose case it is
 * @param industry what the organisation does
 * @param year of the events, or the first of them
 * @param approach which way they went
 * @param summary one sentence
 * @param context short facts, in order
 * @param results what was measured
 * @param evidence how far the whole case can be trusted
 * @param decision the tree that this case was walked through
 */
public record CaseStudyView(
        @Nullable String organisation,
        @Nullable String industry,
        @Nullable Integer year,
        @Nullable ApproachView approach,
        @Nullable String summary,
        List<FactView> context,
        List<ResultView> results,
        @Nullable GradeView evidence,
        @Nullable DecisionView decision) {

    /**
     * @param label such as {@code Documents}
     * @param text such as {@code 12,000}
     */
    public record FactView(String label, String text) {}

    /**
     * @param metric what was measured
     * @param value with its unit, where there is one figure
     * @param before with its unit, where there are two
     * @param after likewise
     * @param conditions what the result depends on
     * @param bars for drawing, where the figures are numbers; empty otherwise
     * @param source where the figure comes from
     */
    public record ResultView(
            String metric,
            @Nullable String value,
            @Nullable String before,
            @Nullable String after,
            @Nullable String conditions,
            List<BarView> bars,
            @Nullable SourceView source) {}

    /**
     * @param label {@code before} or {@code after}, in the site's language
     * @param width 0 to 100, of the widest bar of this result
     * @param text the figure with its unit
     */
    public record BarView(String label, double width, String text) {}

    /**
     * @param tree link to the tree, with the answers of this case
     * @param answers the case's way through the tree, in order
     */
    public record DecisionView(LinkView tree, List<AnswerView> answers) {}

    /**
     * @param question link to the question on the tree's page
     * @param answer the words of the answer
     */
    public record AnswerView(LinkView question, String answer) {}
}

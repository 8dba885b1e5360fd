package dev.fingerpost.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The typed half of a case study. What is null was not reported.
 *
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

    public record FactView(String label, String text) {}

    /**
     * @param value with its unit, where there is one figure
     * @param before with its unit, where there are two
     * @param after likewise
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

    /** @param answers the case's way through the tree, in order */
    public record DecisionView(LinkView tree, List<AnswerView> answers) {}

    /** @param question link to the question on the tree's page */
    public record AnswerView(LinkView question, String answer) {}
}

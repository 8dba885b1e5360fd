package dev.fingerpost.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision tree as a readable page.
 *
 * @param intro what stands before the questions
 * @param rest what stands after the outcomes
 * @param notes all footnotes of the page, as endnotes
 * @param map the drawing, as SVG
 * @param mapId anchor of the section that shows it
 * @param statistics how long the ways are and where they end
 * @param data JSON for the script, safe inside a script element
 */
public record TreeView(
        Markup intro,
        List<QuestionView> questions,
        List<OutcomeView> outcomes,
        @Nullable Markup compare,
        Markup rest,
        List<NoteView> notes,
        Markup map,
        String mapId,
        StatisticsView statistics,
        Markup data) {

    /**
     * @param several whether more than one answer may be ticked
     * @param help what stands between the question and its answers
     * @param answers to choose one from, or the options to tick
     * @param rules for ticks: where they lead, in order; the last is the rule that always fits
     */
    public record QuestionView(
            String id,
            int number,
            String title,
            boolean several,
            Markup help,
            List<AnswerView> answers,
            List<RuleView> rules) {}

    /**
     * @param href null for options to tick
     * @param leadsTo title of the question or outcome that follows
     * @param condition when it is shown, as a sentence; null for always
     * @param reason why this answer matters
     */
    public record AnswerView(
            String id,
            String label,
            @Nullable String href,
            @Nullable String leadsTo,
            @Nullable String condition,
            @Nullable Markup hint,
            @Nullable Markup reason,
            boolean notSure,
            boolean none) {}

    /** @param condition as a sentence; null for the rule that always fits */
    public record RuleView(@Nullable String condition, String label, String href) {}

    /**
     * @param approach whose mark the outcome carries
     * @param parts named parts after the recommendation: consequences, next steps …
     */
    public record OutcomeView(
            String id, String title, @Nullable ApproachView approach, Markup recommendation, List<PartView> parts) {}

    /** @param id anchor of the part's heading */
    public record PartView(String id, String title, Markup body) {}

    /**
     * Figures under the assumption that every answer is equally likely.
     *
     * @param ways how many different ways there are from the start to an end
     * @param mean answers on a way, on average, with one decimal
     * @param decisive the question whose answer settles most of where a way ends; null when there is nothing to settle
     * @param settles how much of it that answer settles, in words: {@code 38 %}
     */
    public record StatisticsView(
            int questions,
            int outcomes,
            String ways,
            int shortest,
            int longest,
            String mean,
            List<ReachView> reach,
            @Nullable LinkView decisive,
            String settles) {}

    /**
     * How often an end is reached.
     *
     * @param share of all ways, in words: {@code 12 %}
     */
    public record ReachView(LinkView end, String share) {}
}

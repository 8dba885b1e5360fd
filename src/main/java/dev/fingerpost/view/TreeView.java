package dev.fingerpost.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision tree as a readable page.
 *
 * @param intro what stands before the questions
 * @param questions in the order of the page
 * @param outcomes in the order of the page
 * @param questionsId anchor of the heading above the questions
 * @param outcomesId anchor of the heading above the outcomes
 * @param compare the table that puts outcomes side by side
 * @param compareId anchor of the heading above it
 * @param rest what stands after the outcomes
 * @param notes all footnotes of the page, as endnotes
 * @param mapId anchor of the link to the map
 * @param mapHref the page of the map
 * @param statistics how long the ways are and where they end
 * @param downloads the tree in the formats of other programs
 * @param data JSON for the script, safe inside a script element
 * @param result address of the script with what is said at the end of a walk
 */
public record TreeView(
        Markup intro,
        List<QuestionView> questions,
        List<OutcomeView> outcomes,
        String questionsId,
        String outcomesId,
        @Nullable Markup compare,
        String compareId,
        Markup rest,
        List<NoteView> notes,
        String mapId,
        String mapHref,
        StatisticsView statistics,
        List<LinkView> downloads,
        Markup data,
        String result) {

    /**
     * @param id anchor of the question
     * @param number from 1
     * @param anchor that GitHub makes of its words, where a permalink cannot carry it; null where it is the id
     * @param title the question
     * @param several whether more than one answer may be ticked
     * @param help what stands between the question and its answers
     * @param carried whether its answer stands on every outcome
     * @param measure what number it asks for, in words; null where it asks for none
     * @param answers to choose one from, or the options to tick
     * @param rules for ticks: where they lead, in order; the last is the rule that always fits
     */
    public record QuestionView(
            String id,
            int number,
            @Nullable String anchor,
            String title,
            boolean several,
            Markup help,
            boolean carried,
            @Nullable String measure,
            List<AnswerView> answers,
            List<RuleView> rules) {}

    /**
     * @param id as links to an answer name it
     * @param label the words of the answer
     * @param href null for options to tick
     * @param leadsTo title of the question or outcome that follows
     * @param range the numbers that it stands for, in words; null where its label says them or there are none
     * @param condition when it is shown, as a sentence; null for always
     * @param hint one line after the answer
     * @param reason why this answer matters
     * @param notSure whether it says that the reader does not know
     * @param none whether it says that none of the options fits
     */
    public record AnswerView(
            String id,
            String label,
            @Nullable String href,
            @Nullable String leadsTo,
            @Nullable String range,
            @Nullable String condition,
            @Nullable Markup hint,
            @Nullable Markup reason,
            boolean notSure,
            boolean none) {}

    /**
     * @param condition as a sentence; null for the rule that always fits
     * @param label the words of the link
     * @param href the question or outcome that follows
     */
    public record RuleView(@Nullable String condition, String label, String href) {}

    /**
     * @param id anchor of the outcome
     * @param anchor as that of a question
     * @param title of the outcome
     * @param approach whose mark the outcome carries
     * @param recommendation what it says, before its parts
     * @param parts named parts after the recommendation: consequences, next steps …
     */
    public record OutcomeView(
            String id,
            @Nullable String anchor,
            String title,
            @Nullable ApproachView approach,
            Markup recommendation,
            List<PartView> parts) {}

    /**
     * @param id anchor that the author gave the part's heading
     * @param name by which the script knows the part: {@code consequences}, also where the title is in another language
     * @param title of the part
     * @param body its text
     */
    public record PartView(@Nullable String id, String name, String title, Markup body) {}

    /**
     * Figures under the assumption that every answer is equally likely.
     *
     * @param questions how many
     * @param outcomes how many
     * @param ways how many different ways there are from the start to an end
     * @param shortest answers on the shortest way
     * @param longest answers on the longest way
     * @param mean answers on a way, on average, with one decimal
     * @param reach ends, the most likely first
     * @param others how many ends are not among them
     * @param othersShare how often one of those is reached, in words
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
            int others,
            String othersShare,
            @Nullable LinkView decisive,
            String settles) {}

    /**
     * How often an end is reached.
     *
     * @param end link to the outcome
     * @param share of all ways, in words: {@code 12 %}
     */
    public record ReachView(LinkView end, String share) {}
}

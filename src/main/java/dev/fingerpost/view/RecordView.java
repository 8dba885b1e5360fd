package dev.fingerpost.view;

import dev.fingerpost.view.CaseStudyView.DecisionView;
import dev.fingerpost.view.CaseStudyView.FactView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The typed half of a decision record.
 *
 * @param number without leading zeros
 * @param status {@code proposed}, {@code draft}, {@code accepted}, {@code deprecated}, {@code superseded}, {@code rejected} or {@code unknown}
 * @param statusWord the status in the site's language
 * @param date of the decision
 * @param facts who decided, was asked and was told
 * @param successors links to the records that take its place
 * @param relations other links to records, by what they are to this one
 * @param drift how the tree that it was walked through leads elsewhere today
 * @param grounds its sources that are not what they were, and those that are to be read again
 * @param walk the way through that tree
 * @param options side by side; empty where the record says nothing for or against them
 */
public record RecordView(
        @Nullable String number,
        String status,
        String statusWord,
        @Nullable DateView date,
        List<FactView> facts,
        List<LinkView> successors,
        List<RelationView> relations,
        @Nullable DriftView drift,
        List<GroundView> grounds,
        @Nullable DecisionView walk,
        List<OptionView> options) {

    /**
     * @param label what they are to this record
     * @param records links to them
     */
    public record RelationView(String label, List<LinkView> records) {}

    /**
     * @param text what has become of a source
     * @param due the day by which it is to be read again; null where something has happened already
     */
    public record GroundView(String text, @Nullable DateView due) {}

    /**
     * @param text what is no longer as it was
     * @param question the question at which the ways part, or that is new
     * @param then what came after it then
     * @param now what comes after it now
     */
    public record DriftView(
            String text,
            @Nullable LinkView question,
            @Nullable String then,
            @Nullable String now) {}

    /**
     * @param title of the option
     * @param chosen whether it is the one that was taken
     * @param good what speaks for it
     * @param neutral what speaks for neither
     * @param bad what speaks against it
     */
    public record OptionView(String title, boolean chosen, List<String> good, List<String> neutral, List<String> bad) {}
}

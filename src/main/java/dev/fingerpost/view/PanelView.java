package dev.fingerpost.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison, a scorecard, a calculator or a register; what it is not is null.
 *
 * @param kind {@code comparison}, {@code scorecard}, {@code calculator} or {@code register}
 * @param id its anchor
 * @param caption what stands above it
 * @param note what to know about it
 * @param data JSON for the script; empty on comparisons and registers
 * @param comparison on comparisons and scorecards
 * @param calculator on calculators
 * @param register on registers
 */
public record PanelView(
        String kind,
        String id,
        String caption,
        @Nullable String note,
        Markup data,
        @Nullable ComparisonView comparison,
        @Nullable CalculatorView calculator,
        @Nullable RegisterView register) {

    /**
     * @param entries the rows
     * @param on whether one of them has a day
     * @param value whether one of them has a value
     * @param asOf whether one of them says when its value was true
     * @param until whether one of them says until when it holds
     * @param calendarHref a calendar file of the days; null where there is none
     * @param feedHref an Atom feed of them; null likewise
     */
    public record RegisterView(
            List<EntryView> entries,
            boolean on,
            boolean value,
            boolean asOf,
            boolean until,
            @Nullable String calendarHref,
            @Nullable String feedHref) {}

    /**
     * @param id its anchor
     * @param name what it is, or what happens
     * @param note what to know, or to do, about it
     * @param value with its unit
     * @param on the day on which it happens
     * @param asOf the day for which the value was true
     * @param until the last day on which it holds
     * @param marks numbers of the notes that it cites
     */
    public record EntryView(
            String id,
            String name,
            @Nullable String note,
            @Nullable String value,
            @Nullable DateView on,
            @Nullable DateView asOf,
            @Nullable DateView until,
            Markup marks) {}

    /**
     * @param name as readers see it
     * @param approach whose mark it carries
     * @param href where its name leads; null for nowhere
     */
    public record OptionView(
            String name,
            @Nullable ApproachView approach,
            @Nullable String href) {}

    /**
     * @param options the columns
     * @param criteria the rows
     * @param sums of each option, on scorecards; empty elsewhere
     * @param lines what follows from them, in sentences
     */
    public record ComparisonView(
            List<OptionView> options, List<CriterionView> criteria, List<SumView> sums, List<String> lines) {}

    /**
     * @param name what is compared
     * @param why why it counts
     * @param weight the field for its weight; null where nothing is weighed
     * @param cells one for each option
     */
    public record CriterionView(
            String name, @Nullable String why, @Nullable FieldView weight, List<CellView> cells) {}

    /**
     * @param option name of the option, for narrow screens
     * @param score the points
     * @param text the words
     * @param grade how far it can be trusted
     * @param marks numbers of the notes that it cites
     */
    public record CellView(
            String option,
            @Nullable Integer score,
            @Nullable String text,
            @Nullable GradeView grade,
            Markup marks) {}

    /**
     * @param option whose sum it is
     * @param share of all points that could be had, 0 to 100
     * @param text the share, in words
     * @param leads whether no other option has as many points
     */
    public record SumView(OptionView option, double share, String text, boolean leads) {}

    /**
     * A number that readers can change.
     *
     * @param id of its element
     * @param name in addresses and formulas
     * @param label the words beside it
     * @param unit written after the value
     * @param value as readers of the language write it
     * @param note what to know about it
     * @param asOf day of which the value is
     * @param made whether the value is made up
     * @param marks numbers of the notes that it cites
     */
    public record FieldView(
            String id,
            String name,
            String label,
            @Nullable String unit,
            String value,
            @Nullable String note,
            @Nullable DateView asOf,
            boolean made,
            Markup marks) {}

    /**
     * @param name words above the fields
     * @param fields in order
     */
    public record FieldGroupView(String name, List<FieldView> fields) {}

    /**
     * @param mistakes whether right and wrong answers count
     * @param cases what is counted: the unit of the volume
     * @param groups the fields, in groups
     * @param lines the result, in sentences
     * @param rows the options, with what each costs
     * @param charts the bill alone and, where mistakes count, the bill with them
     */
    public record CalculatorView(
            boolean mistakes,
            String cases,
            List<FieldGroupView> groups,
            List<String> lines,
            List<RowView> rows,
            List<ChartView> charts) {}

    /**
     * @param number from 1
     * @param option whose row it is
     * @param costs cells of what it costs
     * @param against cells of how it does against the first option
     * @param best whether it costs least
     */
    public record RowView(
            int number, OptionView option, List<FigureView> costs, List<FigureView> against, boolean best) {}

    /**
     * @param value the number behind the text, as machines read it; null where there is none
     * @param text the figure, as people read it
     */
    public record FigureView(@Nullable String value, String text) {}

    /**
     * @param shapes lines and texts, from the back to the front
     */
    public record ChartView(List<ShapeView> shapes) {}

    /**
     * A line by its path where {@code line} is true, else a text at its place.
     *
     * @param line whether it is a line
     * @param look its class
     * @param path of a line, as SVG has it
     * @param x place of a text
     * @param y place of a text
     * @param text the words; empty on lines
     */
    public record ShapeView(boolean line, String look, String path, String x, String y, String text) {}
}

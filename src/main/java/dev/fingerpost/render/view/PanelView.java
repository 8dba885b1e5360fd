package dev.fingerpost.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison, a scorecard or a calculator; the one that it is not is null.
 *
 * @param kind {@code comparison}, {@code scorecard} or {@code calculator}
 * @param id its anchor
 * @param note what to know about it
 * @param data JSON for the script; empty on comparisons
 */
public record PanelView(
        String kind,
        String id,
        String caption,
        @Nullable String note,
        Markup data,
        @Nullable ComparisonView comparison,
        @Nullable CalculatorView calculator) {

    /** @param href where its name leads; null for nowhere */
    public record OptionView(
            String name,
            @Nullable ApproachView approach,
            @Nullable String href) {}

    /**
     * @param sums of each option, on scorecards; empty elsewhere
     * @param lines what follows from them, in sentences
     */
    public record ComparisonView(
            List<OptionView> options, List<CriterionView> criteria, List<SumView> sums, List<String> lines) {}

    /**
     * @param weight the field for its weight; null where nothing is weighed
     * @param cells one for each option
     */
    public record CriterionView(
            String name, @Nullable String why, @Nullable FieldView weight, List<CellView> cells) {}

    /** @param marks numbers of the notes that it cites */
    public record CellView(
            String option,
            @Nullable Integer score,
            @Nullable String text,
            @Nullable GradeView grade,
            Markup marks) {}

    /**
     * @param share of all points that could be had, 0 to 100
     * @param leads whether no other option has as many points
     */
    public record SumView(OptionView option, double share, String text, boolean leads) {}

    /**
     * A number that readers can change.
     *
     * @param id of its element
     * @param name in addresses and formulas
     * @param value as readers of the language write it
     * @param made whether the value is made up
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

    public record GroupView(String name, List<FieldView> fields) {}

    /**
     * @param mistakes whether right and wrong answers count
     * @param cases what is counted: the unit of the volume
     * @param lines the result, in sentences
     * @param rows the options, with what each costs
     * @param charts the bill alone and, where mistakes count, the bill with them
     */
    public record CalculatorView(
            boolean mistakes,
            String cases,
            List<GroupView> groups,
            List<String> lines,
            List<RowView> rows,
            List<ChartView> charts) {}

    /**
     * @param costs cells of what it costs
     * @param against cells of how it does against the first option
     * @param best whether it costs least
     */
    public record RowView(
            int number, OptionView option, List<FigureView> costs, List<FigureView> against, boolean best) {}

    /** @param value the number behind the text, as machines read it; null where there is none */
    public record FigureView(@Nullable String value, String text) {}

    public record ChartView(List<ShapeView> shapes) {}

    /** A line by its path where {@code line} is true, else a text at its place. */
    public record ShapeView(boolean line, String look, String path, String x, String y, String text) {}
}

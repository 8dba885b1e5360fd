package dev.fingerpost.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Options against criteria. With scores it is a scorecard: each option has a sum of scores times weights.
 *
 * @param note what to know about it, below the table
 */
public record Comparison(
        String id,
        String caption,
        boolean scored,
        List<Option> options,
        List<Criterion> criteria,
        @Nullable String note)
        implements Panel {
    /** Heaviest weight of a criterion, and best score of an option. */
    public static final int MOST = 5;

    public Comparison {
        options = List.copyOf(options);
        criteria = List.copyOf(criteria);
    }

    @Override
    public List<Located<String>> approaches() {
        return options.stream().map(Option::approach).filter(Objects::nonNull).toList();
    }

    /**
     * @param approach id of one of the configuration's approaches, whose mark it carries
     * @param link number of the page's reference that it links to; null without a link
     */
    public record Option(
            String name,
            @Nullable Located<String> approach,
            @Nullable Integer link) {}

    /**
     * @param why what the criterion means, in one sentence
     * @param weight 0 to 5; 1 where none is given
     * @param cells one for each option, in their order
     */
    public record Criterion(
            String id, String name, @Nullable String why, double weight, List<Cell> cells) {
        public Criterion {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param score 0 to 5; on scorecards always there
     * @param marks HTML of the numbers of the notes that it cites; empty without any
     */
    public record Cell(
            @Nullable Integer score,
            @Nullable String text,
            @Nullable Grade grade,
            String marks) {}
}

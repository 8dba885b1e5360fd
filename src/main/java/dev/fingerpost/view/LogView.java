package dev.fingerpost.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decision log of a folder.
 *
 * @param count how many records the folder has
 * @param filters what readers can narrow the lines down by
 * @param groups the lines of this page, by status
 * @param years the timeline, the latest year first; empty where there are no dates
 * @param graph which record supersedes or amends which, as SVG; null where none does
 * @param jsonHref all records for other programs
 * @param feedHref the feed of decisions
 * @param reviewHref the page of the decisions to look at again
 * @param pages links to the pages of a long log; empty for one page
 */
public record LogView(
        int count,
        List<FilterView> filters,
        List<StatusView> groups,
        List<YearView> years,
        @Nullable Markup graph,
        String jsonHref,
        @Nullable String feedHref,
        @Nullable String reviewHref,
        List<LinkView> pages) {

    /**
     * @param status as in {@link RecordView}
     * @param word in the site's language
     * @param lines newest first
     */
    public record StatusView(String status, String word, List<LineView> lines) {}

    /**
     * @param number without leading zeros
     * @param title of the record
     * @param href of its page
     * @param status as in {@link RecordView}
     * @param date {@code 2026-04-05}
     * @param year {@code 2026}
     * @param tags of its page and of its text
     * @param people who decided
     * @param note what readers should know of it, such as its successor
     */
    public record LineView(
            @Nullable String number,
            String title,
            String href,
            String status,
            @Nullable String date,
            @Nullable String year,
            List<String> tags,
            List<String> people,
            @Nullable LinkView note) {}

    /**
     * @param year {@code 2026}
     * @param count how many decisions it has
     * @param drawing when they were made, as SVG
     * @param lines them, in their order; empty where the folder has more than a list can show
     */
    public record YearView(String year, int count, Markup drawing, List<LineView> lines) {}
}

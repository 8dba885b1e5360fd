package dev.fingerpost.page;

import dev.fingerpost.path.Position;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values and days that pages and calculators name: prices, limits, the ends of models and of laws. Each entry is a row with an anchor, and what
 * links to it says what it says.
 *
 * @param maxAge days after which a value is to be looked up again: since its day, or since a source was read; null for never
 * @param calendar whether the days are a calendar and a feed, too
 * @param note what to know about it, below the table
 * @param whole false when a fault hides part of it, so that an unknown entry may well be there
 */
public record Register(
        String id,
        String caption,
        List<Entry> entries,
        @Nullable Integer maxAge,
        boolean calendar,
        @Nullable String note,
        boolean whole)
        implements Panel {
    public Register {
        entries = List.copyOf(entries);
    }

    @Override
    public List<Located<String>> approaches() {
        return List.of();
    }

    /**
     * @param id its anchor
     * @param value as readers see it, with its unit; null for what only happens
     * @param on day on which it happens
     * @param asOf day for which the value was true
     * @param until last day on which it holds
     * @param note what to know, or to do, about it
     * @param sources ids of what it rests on, as cited
     * @param marks HTML of the numbers of the notes that it cites
     * @param at where its id stands
     */
    public record Entry(
            String id,
            String name,
            @Nullable String value,
            @Nullable LocalDate on,
            @Nullable LocalDate asOf,
            @Nullable LocalDate until,
            @Nullable String note,
            List<String> sources,
            String marks,
            Position at) {
        public Entry {
            sources = List.copyOf(sources);
        }
    }
}

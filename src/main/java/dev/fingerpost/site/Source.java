package dev.fingerpost.site;

import dev.fingerpost.page.Grade;
import dev.fingerpost.path.Position;
import dev.fingerpost.schema.Keyed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of content/sources.yaml.
 *
 * @param id used in footnotes: {@code [^id]}
 * @param work what it is, and where it can be read
 * @param seen when we last read it
 * @param note what to know about it, as plain text
 * @param notes the same in other languages, by their tags
 * @param withdrawn that it was taken back, or proved wrong
 * @param regraded that it was once graded otherwise
 * @param reviewBy day on which it is to be read again
 * @param at where its id stands
 */
public record Source(
        String id,
        Work work,
        @Nullable LocalDate seen,
        Grade grade,
        @Nullable String note,
        List<Keyed<String>> notes,
        @Nullable Withdrawn withdrawn,
        @Nullable Regraded regraded,
        @Nullable LocalDate reviewBy,
        Position at) {

    /**
     * What is cited.
     *
     * @param authors as they are to be printed
     * @param year of publication
     * @param urlAt where its address stands, if it has one
     */
    public record Work(
            String title,
            @Nullable String authors,
            @Nullable Integer year,
            @Nullable String publisher,
            @Nullable String url,
            Position urlAt) {}

    /** What to know about it in a language; null where nobody says it there. */
    public @Nullable String note(String language) {
        return notes.stream()
                .filter(note -> note.key().equalsIgnoreCase(language))
                .map(Keyed::value)
                .findFirst()
                .orElse(null);
    }

    /** @param because why, as plain text */
    public record Withdrawn(LocalDate on, String because) {}

    /** @param from the grade that it had before that day */
    public record Regraded(LocalDate on, Grade from) {}
}

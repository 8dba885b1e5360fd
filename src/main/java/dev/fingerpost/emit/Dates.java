package dev.fingerpost.emit;

import dev.fingerpost.page.Page;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When pages changed, as their authors say: never when a file was written. */
final class Dates {
    private Dates() {}

    /** The day a page was updated, else reviewed; null when it says neither. */
    static @Nullable LocalDate changed(Page page) {
        return page.meta().updated() != null
                ? page.meta().updated()
                : page.meta().reviewed();
    }

    /** The beginning of a day, as RFC 3339 writes it. */
    static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }
}

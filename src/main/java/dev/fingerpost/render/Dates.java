package dev.fingerpost.render;

import dev.fingerpost.template.Messages;
import dev.fingerpost.view.DateView;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as people write them. The names of months are texts of the theme: Java's own differ from version to version. */
final class Dates {
    private final Messages messages;

    Dates(Messages messages) {
        this.messages = messages;
    }

    @Nullable
    DateView view(@Nullable LocalDate date) {
        return date == null ? null : day(date);
    }

    DateView day(LocalDate date) {
        String month = messages.text("month." + date.getMonthValue());
        return new DateView(date.toString(), messages.text("date", date.getDayOfMonth(), month, date.getYear()));
    }
}

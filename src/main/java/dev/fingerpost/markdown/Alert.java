package dev.fingerpost.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** GitHub's alerts: a block quote whose first line is {@code [!NOTE]}. */
enum Alert {
    NOTE("Note"),
    TIP("Tip"),
    IMPORTANT("Important"),
    WARNING("Warning"),
    CAUTION("Caution");

    private final String title;

    Alert(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** For the class {@code alert-note} and so on. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The alert whose mark fills this line. */
    static Optional<Alert> byMark(String line) {
        String mark = line.strip();
        return Arrays.stream(values())
                .filter(alert -> mark.equalsIgnoreCase("[!" + alert.name() + "]"))
                .findFirst();
    }
}

package dev.fingerpost.markdown;

import dev.fingerpost.page.Word;
import dev.fingerpost.text.Suggest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** GitHub's alerts: a block quote whose first line is {@code [!NOTE]}. */
enum Alert {
    NOTE(Word.ALERT_NOTE),
    TIP(Word.ALERT_TIP),
    IMPORTANT(Word.ALERT_IMPORTANT),
    WARNING(Word.ALERT_WARNING),
    CAUTION(Word.ALERT_CAUTION);

    private final Word title;

    Alert(Word title) {
        this.title = title;
    }

    Word title() {
        return title;
    }

    /** For the class {@code alert-note} and so on. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How a line begins that was meant as the mark of an alert. */
    private static final Pattern MARK = Pattern.compile("\\[!([A-Za-z]+)]");

    /** The mark with which this line begins; empty when it begins with none. */
    static String markAtFront(String line) {
        Matcher mark = MARK.matcher(line);
        return mark.lookingAt() ? mark.group() : "";
    }

    /** What to do about a mark that is not that of an alert, or has text behind it. */
    static String hint(String mark) {
        String name = mark.substring(2, mark.length() - 1).toUpperCase(Locale.ROOT);
        List<String> names = Arrays.stream(values()).map(Enum::name).toList();
        if (names.contains(name)) {
            return "begin the text on the next line";
        }
        return names.stream()
                .filter(alert -> alert.startsWith(name))
                .findFirst()
                .or(() -> Suggest.nearest(name, names))
                .map(alert -> Suggest.question("[!" + alert + "]"))
                .orElse("alerts are `[!" + String.join("]`, `[!", names) + "]`");
    }

    /** The alert whose mark fills this line. */
    static Optional<Alert> byMark(String line) {
        String mark = Texts.stripped(line);
        return Arrays.stream(values())
                .filter(alert -> mark.equalsIgnoreCase("[!" + alert.name() + "]"))
                .findFirst();
    }
}

package dev.fingerpost.markdown;

import dev.fingerpost.page.Word;
import dev.fingerpost.text.Suggest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    /** A mark, with what may stand behind it. */
    private static final Pattern LINE =
            Pattern.compile("\\[!(?<kind>[A-Za-z]+)](?<fold>[+-]?)(?:\\h++(?<title>.*+))?+");

    /** What other tools call them. */
    private static final Map<String, Alert> ELSEWHERE = Map.ofEntries(
            Map.entry("info", NOTE),
            Map.entry("abstract", NOTE),
            Map.entry("summary", NOTE),
            Map.entry("tldr", NOTE),
            Map.entry("todo", NOTE),
            Map.entry("question", NOTE),
            Map.entry("help", NOTE),
            Map.entry("faq", NOTE),
            Map.entry("example", NOTE),
            Map.entry("quote", NOTE),
            Map.entry("cite", NOTE),
            Map.entry("seealso", NOTE),
            Map.entry("details", NOTE),
            Map.entry("hint", TIP),
            Map.entry("success", TIP),
            Map.entry("check", TIP),
            Map.entry("done", TIP),
            Map.entry("attention", WARNING),
            Map.entry("danger", CAUTION),
            Map.entry("error", CAUTION),
            Map.entry("failure", CAUTION),
            Map.entry("fail", CAUTION),
            Map.entry("missing", CAUTION),
            Map.entry("bug", CAUTION));

    /**
     * An alert as a page has it.
     *
     * @param title in place of the kind's own; empty for that
     * @param fold {@code +} for one that readers can close, {@code -} for one that they have to open; empty for neither
     */
    record Callout(Alert kind, String title, String fold) {
        /** The first line of the quote. */
        String mark() {
            return "[!" + kind.name() + "]" + fold + (title.isEmpty() ? "" : " " + title);
        }
    }

    /** The mark with which this line begins; empty when it begins with none. */
    static String markAtFront(String line) {
        Matcher mark = MARK.matcher(line);
        return mark.lookingAt() ? mark.group() : "";
    }

    /** What to do about a mark that is not that of an alert. */
    static String hint(String mark) {
        String name = mark.substring(2, mark.length() - 1).toUpperCase(Locale.ROOT);
        List<String> names = Arrays.stream(values()).map(Enum::name).toList();
        return names.stream()
                .filter(alert -> alert.startsWith(name))
                .findFirst()
                .or(() -> Suggest.nearest(name, names))
                .map(alert -> Suggest.question("[!" + alert + "]"))
                .orElse("alerts are `[!" + String.join("]`, `[!", names) + "]`");
    }

    /** The alert whose mark this line is. */
    static Optional<Callout> byMark(String line) {
        Matcher parts = LINE.matcher(Texts.stripped(line));
        return !parts.matches()
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(alert -> alert.name().equalsIgnoreCase(parts.group("kind")))
                        .map(alert -> new Callout(alert, title(parts), parts.group("fold")))
                        .findFirst();
    }

    /** The alert that a mark of another tool means: {@code [!info] Words}. */
    static Optional<Callout> meant(String line) {
        Matcher parts = LINE.matcher(Texts.stripped(line));
        return parts.matches() ? named(parts.group("kind"), title(parts), parts.group("fold")) : Optional.empty();
    }

    private static String title(Matcher parts) {
        String title = Objects.requireNonNullElse(parts.group("title"), "");
        int end = title.length();
        while (end > 0 && (Character.isSpaceChar(title.charAt(end - 1)) || title.charAt(end - 1) == '\t')) {
            end--;
        }
        return title.substring(0, end);
    }

    /**
     * The alert that another tool calls so.
     *
     * @param title its title there; empty for the kind's name, which becomes the title where it would be lost
     */
    static Optional<Callout> named(String kind, String title, String fold) {
        String word = kind.toLowerCase(Locale.ROOT);
        for (Alert alert : values()) {
            if (alert.id().equals(word)) {
                return Optional.of(new Callout(alert, title, fold));
            }
        }
        String own = word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return Optional.ofNullable(ELSEWHERE.get(word))
                .map(alert -> new Callout(alert, title.isEmpty() ? own : title, fold));
    }
}

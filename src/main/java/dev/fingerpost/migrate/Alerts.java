package dev.fingerpost.migrate;

import java.util.Locale;
import java.util.regex.Pattern;

/** Notices in the form of GitHub's alerts. */
final class Alerts {
    private static final Pattern OTHER = Pattern.compile(
            "(?m)^(?<before>[ \\t]*>[ \\t>]*)\\[!(?!(?i:note|tip|important|warning|caution)])(?<kind>[A-Za-z][\\w-]*)](?<fold>[+-]?)(?<title>[^\\n]*)$");

    private Alerts() {}

    /**
     * @param kind as the other tool calls it
     * @param title empty for that of its kind
     * @param fold {@code -} or {@code +} for one that folds; else empty
     */
    static String write(String kind, String title, String fold, String body) {
        StringBuilder out =
                new StringBuilder("\n> [!" + word(kind) + "]" + fold + (title.isEmpty() ? "" : " " + title) + "\n");
        body.strip().lines().forEach(line -> out.append((line.isBlank() ? ">" : "> " + line) + "\n"));
        return out.toString();
    }

    /** Alerts of kinds that only the other tool has: notes that are called by their kind. */
    static String known(String body) {
        return body.contains("[!")
                ? Masked.change(
                        body,
                        text -> Masked.replaceAll(
                                OTHER,
                                text,
                                found -> found.group("before") + "[!"
                                        + word(found.group("kind")) + "]" + found.group("fold")
                                        + (found.group("title").isBlank()
                                                ? " " + named(found.group("kind"))
                                                : found.group("title"))))
                : body;
    }

    private static String named(String kind) {
        return kind.substring(0, 1).toUpperCase(Locale.ROOT)
                + kind.substring(1).toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    private static String word(String kind) {
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "tip", "success", "hint", "check", "done" -> "TIP";
            case "important", "question" -> "IMPORTANT";
            case "warning", "warn", "attention" -> "WARNING";
            case "caution", "danger", "error", "bug", "failure" -> "CAUTION";
            default -> "NOTE";
        };
    }
}

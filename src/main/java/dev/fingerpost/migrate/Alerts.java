package dev.fingerpost.migrate;

import java.util.Locale;

/** Notices in the form of GitHub's alerts. */
final class Alerts {
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

package dev.fingerpost.migrate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notices in the form of GitHub's alerts. */
final class Alerts {
    private static final Pattern OTHER = Pattern.compile(
            "(?m)^(?<before>[ \\t]*>[ \\t>]*)\\[!(?!(?i:note|tip|important|warning|caution)])(?<kind>[A-Za-z][\\w-]*)](?<fold>[+-]?)(?<title>[^\\n]*)$");

    private static final Pattern CONTAINER =
            Pattern.compile("(?m)^(?<indent>[ \\t]*)(?<sign>:{3,})[ \\t]*(?<kind>[A-Za-z][^\\n]*)?$");

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

    /** The mark of a kind as another tool calls it: a kind that is none here is told by the title. */
    static String mark(String kind, String fold, String title) {
        boolean own = kind.toLowerCase(Locale.ROOT).matches("note|tip|important|warning|caution");
        String words = title.isEmpty() && !own ? named(kind) : title;
        return "[!" + word(kind) + "]" + fold + (words.isEmpty() ? "" : " " + words);
    }

    /** Containers that nothing ends go on to the end of the page. */
    static String ended(String body) {
        return Masked.change(body, text -> {
            Deque<String> open = new ArrayDeque<>();
            for (Matcher mark = CONTAINER.matcher(text); mark.find(); ) {
                if (mark.group("kind") != null) {
                    open.push(mark.group("indent") + mark.group("sign"));
                } else if (!open.isEmpty() && open.peek().strip().equals(mark.group("sign"))) {
                    open.pop();
                }
            }
            open.removeIf(sign -> !sign.startsWith(":"));
            return open.isEmpty() ? text : text.stripTrailing() + "\n\n" + String.join("\n", open) + "\n";
        });
    }

    /** Alerts of kinds that only the other tool has: notes that are called by their kind. */
    static String known(String body) {
        return body.contains("[!")
                ? Masked.change(
                        body,
                        text -> Masked.replaceAll(
                                OTHER,
                                text,
                                found -> found.group("before")
                                        + mark(
                                                found.group("kind"),
                                                found.group("fold"),
                                                found.group("title").strip())))
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

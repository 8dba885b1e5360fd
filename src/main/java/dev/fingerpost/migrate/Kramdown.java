package dev.fingerpost.migrate;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Attributes that stand above a block, as kramdown has them: themes draw boxes around blocks of some classes, and here these are alerts. */
final class Kramdown {
    private static final Pattern ABOVE = Pattern.compile(
            "(?m)(?<=\\A|\\n\\s{0,9}\\n)(?<attributes>\\{:[ \\t]*(?<classes>\\.[^{}\\n]*?)[ \\t]*})[ \\t]*\\n(?<block>[^\\s#<|{][^\\n]*(?:\\n[ \\t]*[^\\s{][^\\n]*)*)");
    private static final Pattern CLASS = Pattern.compile("\\.(?:notice--)?(?<name>[\\w-]+)");
    private static final Set<String> BOXES =
            Set.of("note", "info", "notice", "tip", "success", "important", "warning", "caution", "danger");

    private Kramdown() {}

    /** Attributes that are no box stand below their block. */
    static String convert(String body) {
        return Masked.change(body, text -> Masked.replaceAll(ABOVE, text, Kramdown::below));
    }

    private static String below(Matcher found) {
        String kind = "";
        for (Matcher name = CLASS.matcher(found.group("classes")); name.find(); ) {
            String word = name.group("name").toLowerCase(Locale.ROOT);
            kind = BOXES.contains(word) ? word : kind;
        }
        String block = found.group("block");
        if (!kind.isEmpty()) {
            String inside = block.startsWith(">") ? block.replaceAll("(?m)^[ \\t]*> ?", "") : block;
            return "> " + Alerts.mark(kind.equals("notice") ? "note" : kind, "", "") + "\n"
                    + inside.replaceAll("(?m)^", "> ");
        }
        boolean own = block.matches("(?s)(?:[-*+>]|\\d+[.)])\\s.*|\uE000.*");
        return block + (own ? "\n\n" : "\n") + found.group("attributes");
    }
}

package dev.fingerpost.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text without its code, so that what looks like syntax there is left alone. */
final class Masked {
    /** Code between fences, as the group {@code code}. */
    static final String FENCED =
            "(?m)^(?<indent>[ \\t>]*(?:(?:[-*+]|\\d{1,3}[.)])[ \\t]+)*+)(?<code>(?<mark>`{3,}|~{3,})[^`\\n]*\\n(?s:.*?)(?:^[ \\t>]*\\k<mark>[`~]*[ \\t]*$|\\z))";

    private static final Pattern FENCE = Pattern.compile(FENCED);
    private static final Pattern SPAN =
            Pattern.compile("(?<![`\\\\])(?<mark>`+)(?!`)(?:[^`\\n]++|(?!\\k<mark>(?!`))`++)++\\k<mark>(?!`)");
    private static final Pattern TOKEN = Pattern.compile("(?m)(?<before>^[ \\t>]*)?\uE000(?<number>\\d+)\uE001");

    private final List<String> pieces = new ArrayList<>();
    private final List<String> indents = new ArrayList<>();

    private Masked() {}

    /** The text after a change that does not see its code. */
    static String change(String text, UnaryOperator<String> change) {
        Masked masked = new Masked();
        Matcher fence = FENCE.matcher(text);
        StringBuilder fences = new StringBuilder();
        while (fence.find()) {
            String indent = fence.group("indent");
            fence.appendReplacement(
                    fences, Matcher.quoteReplacement(indent + masked.token(fence.group("code"), indent)));
        }
        fence.appendTail(fences);
        String spans =
                SPAN.matcher(fences).replaceAll(found -> Matcher.quoteReplacement(masked.token(found.group(), "")));
        return masked.restored(change.apply(spans));
    }

    /** Like {@code Matcher.replaceAll}, with groups by name, which Java 17 does not hand over there. */
    static String replaceAll(Pattern pattern, String text, Function<Matcher, String> by) {
        Matcher found = pattern.matcher(text);
        StringBuilder out = new StringBuilder();
        while (found.find()) {
            found.appendReplacement(out, Matcher.quoteReplacement(by.apply(found)));
        }
        return found.appendTail(out).toString();
    }

    private String token(String piece, String indent) {
        pieces.add(piece);
        indents.add(indent);
        return "\uE000" + (pieces.size() - 1) + "\uE001";
    }

    /** Where lines were put into a quote, all lines of the code are. */
    private String restored(String text) {
        Matcher token = TOKEN.matcher(text);
        StringBuilder out = new StringBuilder();
        while (token.find()) {
            int number = Integer.parseInt(token.group("number"));
            String before = token.group("before") == null ? "" : token.group("before");
            String indent = indents.get(number);
            String added = before.endsWith(indent) ? before.substring(0, before.length() - indent.length()) : "";
            token.appendReplacement(
                    out, Matcher.quoteReplacement(before + pieces.get(number).replace("\n", "\n" + added)));
        }
        token.appendTail(out);
        String restored = out.toString();
        return restored.indexOf('\uE000') < 0 || restored.equals(text) ? restored : restored(restored);
    }
}

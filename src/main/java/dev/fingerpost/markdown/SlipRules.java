package dev.fingerpost.markdown;

import dev.fingerpost.markdown.LeftoverRules.LeftoverRule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Slips of the hand that leave the marks of Markdown to readers. */
final class SlipRules {
    private static final String WEB_OR_PAGE =
            "(?:https?://|\\.{0,2}/)[^()\\s<>]{0,300}[^()\\s<>.,;:!?]|[\\w./-]{1,300}[.]md(?:#[\\w-]{1,100})?";

    private static final String FILES = "(?:md|html|png|jpe?g|gif|svg|webp|pdf)";

    /** What begins the target of a link. */
    private static final String TARGET = "](";
    /** So far a link's target is looked for its end, in characters. */
    private static final int LONGEST_TARGET = 500;

    static final List<LeftoverRule> ALL = List.of(
            LeftoverRules.mended(
                    "** ",
                    LeftoverRules.all("(?<![\\w*])\\*\\* (?<to>[^*\\n]{0,200}\\w)\\*\\*(?![\\w*])"),
                    "bold text that begins with a space",
                    SlipRules::bold),
            LeftoverRules.mended(
                    " **",
                    LeftoverRules.all("(?<![\\w*])\\*\\*(?<to>\\w[^*\\n]{0,200}?) \\*\\*(?![\\w*])"),
                    "bold text that ends with a space",
                    SlipRules::bold),
            LeftoverRules.mended(
                    TARGET,
                    SlipRules::hasSpaceInTarget,
                    LeftoverRules.all(
                            "(?<!\\w)\\[(?<words>[^\\[\\]\\n]{1,300})]\\((?<to>(?:https?://|(?=[^()\\n]{0,300}[.]"
                                    + FILES
                                    + "\\b))[^()<>\"'\\s][^()<>\"'\\n]{0,300}[ ][^()<>\"'\\n]{0,300}[^()<>\"'\\s])\\)"),
                    "a link with a space in its target",
                    found -> "[" + found.group("words") + "](<" + found.group("to") + ">)"),
            LeftoverRules.mended(
                    TARGET,
                    SlipRules::hasOpenTarget,
                    Pattern.compile(
                            "(?m)(?<at>\\[(?<words>[^\\[\\]\\n]{1,300})]\\((?<to>" + WEB_OR_PAGE
                                    + "))(?=[.,;:!?]{0,3}(?:[ \\t]+[A-Za-z]|[ \\t]*$))(?![.,;:!?]{0,3}[ \\t]*\\n[ \\t]*[)\"'(])(?![^()\\n]{0,500}\\))"),
                    "a link without its last parenthesis",
                    found -> "[" + found.group("words") + "](" + found.group("to") + ")"),
            LeftoverRules.mended(
                    "] (",
                    LeftoverRules.all(
                            "(?<!\\[)\\[(?![ xX]])(?<words>[^\\[\\]\\n]{1,300})] \\((?<to>(?:https?://|\\.{0,2}/)[^()\\s]{0,300}|[\\w./-]+[.]md(?:#[\\w-]+)?)\\)"),
                    "a link with a space before its target",
                    found -> "[" + found.group("words") + "](" + found.group("to") + ")"),
            LeftoverRules.mended(
                    ")[",
                    LeftoverRules.all(
                            "(?<!])\\((?<words>[^()\\n]{1,300})\\)\\[(?<to>(?:https?://|\\.{0,2}/)[^\\[\\]\\s]{1,300})]"),
                    "a link with its brackets the wrong way round",
                    found -> "[" + found.group("words") + "](" + found.group("to") + ")"),
            LeftoverRules.mended(
                    tightHeadings(),
                    LeftoverRules.line("(?<to>#{2,6})(?<words>[A-Z][^#\\n]{0,300})"),
                    "a heading without a space behind its marks",
                    found -> found.group("to") + " " + found.group("words")));

    private SlipRules() {}

    /** Whether a target that ends has a space, and no title in quotes. */
    private static boolean hasSpaceInTarget(String text) {
        for (int at = text.indexOf(TARGET); at >= 0; at = text.indexOf(TARGET, at + 1)) {
            int space = end(text, at + TARGET.length(), " ()<>\"'\n");
            if (isAt(text, space, ' ') && isAt(text, end(text, space, "()<>\"'\n"), ')')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a target does not end. */
    private static boolean hasOpenTarget(String text) {
        for (int at = text.indexOf(TARGET); at >= 0; at = text.indexOf(TARGET, at + 1)) {
            int end = end(text, at + TARGET.length(), "()\n");
            if (!isAt(text, end, ')') || end - at > LONGEST_TARGET) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(String text, int at, char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }

    private static int end(String text, int from, String ends) {
        int at = from;
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static String bold(Matcher found) {
        return "**" + found.group("to").strip() + "**";
    }

    private static String tightHeadings() {
        return IntStream.rangeClosed('A', 'Z').mapToObj(c -> "##" + (char) c).collect(Collectors.joining("|"));
    }
}

package dev.fingerpost.markdown;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is read differently from GitHub on purpose. Each has its line in content/manual/markdown.md, with an example; a random page in which one of them may occur
 * is not compared.
 */
enum Difference {
    DEFINITION_LISTS("(?m)^[ \\t>*+-]*(?:[0-9]+[.)][ \\t]+)*:[ \\t]+\\S"),
    ABBREVIATIONS("\\*\\[[^\\]\\n]+]:"),
    ATTRIBUTES("\\{[ \\t]*[#.A-Za-z]"),
    ALERTS("\\[![A-Za-z]+]"),
    MATHS("\\$"),
    SYMBOLS("(?U)[*_][\\p{S}&&[^\\x00-\\x7f]]|[\\p{S}&&[^\\x00-\\x7f]][*_]"),
    COMMENTS("<!-->|<!--->|(?s)<!--(?! \\w+ -->)"),
    DECLARATIONS("<![a-z]"),
    NUMBERS_BEYOND_UNICODE("&#(?:[0-9]{8,}|[xX][0-9A-Fa-f]{7,});"),
    ESCAPES_IN_ADDRESSES("(?:://|www\\.)\\S*[\\\\&]|\\\\[@._-]\\S*@|@\\S*\\\\"),
    BARS_IN_CODE("`[^`\\n]*(?<!\\\\)\\|[^`\\n]*`"),
    CODE_AFTER_LONGER_RUNS("(?s)``.*(?<!`)`(?!`)"),
    BREAK_BELOW_DEFINITIONS("]:[^\\n]*\\n(?:[^\\n]+\\n)?[ \\t>]*-{3,}"),
    DEFINITIONS_ABOVE_A_TABLE("]:[^\\n]*\\n(?:[^\\n]+\\n)*[^\\n]*\\n?[ \\t>]*[|:-]*\\|"),
    LOOSE_LISTS(
            "\\n[ \\t>]*[ \\t]\\[[^\\]\\n]+]:|(?ms)^[ \\t>]*(?:[-+*]|[0-9]+[.)])\\s.*^[ \\t>]*\\|?[ \\t]*:?-+:?[ \\t]*\\|"),
    RUNS_THAT_OPEN_TWICE("([*_])\\1(?!\\1)[^*_\\n]+\\1(?!\\1)[^*_\\n]+\\1(?!\\1)[^*_\\n]+\\1(?!\\1)"),
    CODE_IN_LAZY_LINES("`[^`]*\\n[ \\t>]*[ \\t][^`]*`"),
    TABS_BEFORE_FENCES("\\t[ \\t]*(?:`{3}|~{3})"),
    PARENTHESES_IN_TARGETS("]\\([^)\\n]*\\("),
    TASKS_THAT_ARE_NOT_PARAGRAPHS("\\[[ xX]](?:[ \\t]*(?:\\n|\\[[^\\n\\]]+]:)|(?s).*\\n[ \\t>]*(?:=+|-+)[ \\t]*\\n)"),
    NOTES_THAT_CITE_THEMSELVES("(?m)^[ \\t>*+0-9.)-]*\\[\\^(\\w+)]:(?:.*\\n)??.*\\[\\^\\1](?!:)"),
    UNCLOSED_HTML("<(?:script|pre|style|textarea|\\?|!\\[)");

    private final Pattern pattern;

    Difference(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** The first that may occur in this text. */
    static Optional<Difference> in(String markdown) {
        return Arrays.stream(values())
                .filter(difference -> difference.pattern.matcher(markdown).find())
                .findFirst();
    }

    boolean mayOccurIn(String markdown) {
        return pattern.matcher(markdown).find();
    }
}

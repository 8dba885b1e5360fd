package dev.fingerpost.yaml;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Quote;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts without quotes that YAML reads as something else. */
final class MeantAsText {
    private static final Pattern NO_SPACE = Pattern.compile("([^\\s:]+):([^\\s:/].*)");
    private static final int LONGEST_EXAMPLE = 70;

    private MeantAsText() {}

    /** A character that has a meaning of its own stands where a text begins. */
    static Diagnostic cannotBegin(YamlPositions places, int at) {
        String mark = places.slice(at, at + 1);
        return new Diagnostic(
                Code.YAML_SYNTAX,
                places.between(at, at + 1),
                (mark.equals("`") ? "a backquote" : Quote.of(mark)) + " cannot begin a text",
                hint(places, at));
    }

    /** What to write: the rest of the line in quotes, where that is surely what was meant. */
    static String hint(YamlPositions places, int at) {
        int line = places.lineOf(at);
        String before = places.slice(places.lineStart(line), at);
        String rest = places.slice(at, places.lineEnd(line)).strip();
        boolean simple = !rest.contains("\"") && !rest.contains("\\") && !rest.contains(" #") && !rest.contains("`");
        boolean inBrackets = before.contains("[") || before.contains("{");
        if (!simple || inBrackets || rest.length() > LONGEST_EXAMPLE) {
            return "put the text in quotes";
        }
        return "put the text in quotes: `\"" + rest + "\"`";
    }

    /** A line that should be {@code key: value} and is not. */
    static Diagnostic keyWithoutValue(Position at, String text) {
        String line = text.strip().lines().findFirst().orElse("");
        Matcher noSpace = NO_SPACE.matcher(line);
        String hint = noSpace.matches()
                ? "put a space after the colon: " + Quote.of(noSpace.group(1) + ": " + noSpace.group(2))
                : "write `key: value`, or indent the line if it continues the text above";
        return new Diagnostic(Code.YAML_SYNTAX, at, Quote.of(line) + " is no key with a value", hint);
    }
}

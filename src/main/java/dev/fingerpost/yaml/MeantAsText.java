package dev.fingerpost.yaml;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.text.Quote;

/** Texts without quotes that YAML reads as something else. */
final class MeantAsText {
    private static final int LONGEST_EXAMPLE = 70;

    private MeantAsText() {}

    /** A character that has a meaning of its own stands where a text begins. */
    static Diagnostic cannotBegin(Places places, int at) {
        String mark = places.slice(at, at + 1);
        return new Diagnostic(
                Code.YAML_SYNTAX,
                places.between(at, at + 1),
                (mark.equals("`") ? "a backquote" : Quote.of(mark)) + " cannot begin a text",
                hint(places, at));
    }

    /** What to write: the rest of the line in quotes, where that is surely what was meant. */
    static String hint(Places places, int at) {
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
}

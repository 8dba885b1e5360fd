package dev.fingerpost.schema;

import dev.fingerpost.diag.Code;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** How a text must be built. */
public final class Form {
    /** No text with a form is longer; the bound keeps patterns from deep recursion. */
    private static final int LONGEST = 2_000;

    private final String words;
    private final Pattern pattern;
    private final String example;
    private final Code code;
    private final UnaryOperator<String> mend;

    private Form(String words, Pattern pattern, String example, Code code, UnaryOperator<String> mend) {
        this.words = words;
        this.pattern = pattern;
        this.example = example;
        this.code = code;
        this.mend = mend;
    }

    /**
     * @param words follow “must be”
     * @param pattern of the whole text, in the syntax that Java and ECMAScript share
     * @param example a text that fits
     */
    public static Form of(String words, String pattern, String example) {
        return new Form(words, Pattern.compile(pattern), example, Code.VALUE_FORM, text -> text);
    }

    /** The same form, reported under another code. */
    public Form reported(Code other) {
        return new Form(words, pattern, example, other, mend);
    }

    /** The same form, with a function that turns a text into what was probably meant. */
    public Form mending(UnaryOperator<String> function) {
        return new Form(words, pattern, example, code, function);
    }

    /** A guess at the kebab-case name that a text was meant to be. */
    static String kebab(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    public boolean fits(String text) {
        return text.length() <= LONGEST && pattern.matcher(text).matches();
    }

    /** What to write in place of a text that does not fit. */
    String hint(String text) {
        String mended = text.length() <= LONGEST ? mend.apply(text) : text;
        return fits(mended) ? "write `" + mended + "`" : "for example `" + example + "`";
    }

    String words() {
        return words;
    }

    Code code() {
        return code;
    }

    String regex() {
        return "^(?:" + pattern.pattern() + ")$";
    }
}

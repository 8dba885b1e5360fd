package dev.fingerpost.schema;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a text must be built. */
public final class TextPattern {
    /** No text with a form is longer; the bound keeps patterns from deep recursion. */
    private static final int LONGEST = 2_000;

    /** What is said of it: what a text must be, and one that fits. */
    private record Words(String must, String example) {}

    private final Words words;
    private final Pattern pattern;
    private final String schema;
    private final UnaryOperator<String> mend;
    private final Function<String, Optional<String>> said;

    private TextPattern(
            Words words,
            Pattern pattern,
            String schema,
            UnaryOperator<String> mend,
            Function<String, Optional<String>> said) {
        this.words = words;
        this.pattern = pattern;
        this.schema = schema;
        this.mend = mend;
        this.said = said;
    }

    /**
     * @param words follow “must be”
     * @param pattern of the whole text, in the syntax that Java and ECMAScript share
     * @param example a text that fits
     */
    public static TextPattern of(String words, String pattern, String example) {
        return new TextPattern(
                new Words(words, example), Pattern.compile(pattern), pattern, text -> text, text -> Optional.empty());
    }

    /** The same form, with a function that turns a text into what was probably meant. */
    public TextPattern mending(UnaryOperator<String> function) {
        return new TextPattern(words, pattern, schema, function, said);
    }

    /** The same form, with hints for texts that no other value of this key can mend. */
    public TextPattern saying(Function<String, Optional<String>> hint) {
        return new TextPattern(words, pattern, schema, mend, hint);
    }

    /** The same form, with a pattern for JSON Schema, where not everybody knows the classes of Unicode. It may let more pass. */
    public TextPattern inSchemas(String regex) {
        return new TextPattern(words, pattern, regex, mend, said);
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
        String mended = mended(text);
        return mended != null ? "write `" + mended + "`" : said.apply(text).orElse("write it like `" + example() + "`");
    }

    /** What a text that does not fit was meant to be; null where nobody can guess. */
    @Nullable
    String mended(String text) {
        String mended = text.length() <= LONGEST ? mend.apply(text) : text;
        return fits(mended) ? mended : null;
    }

    String example() {
        return words.example;
    }

    String words() {
        return words.must;
    }

    /** The pattern, to be a part of another. */
    public String pattern() {
        return schema;
    }

    String regex() {
        return "^(?:" + schema + ")$";
    }
}

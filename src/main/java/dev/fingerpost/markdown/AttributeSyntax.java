package dev.fingerpost.markdown;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.markdown.syntax.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads attribute blocks, strictly: {@code {#id .class key=value key="some words"}} and nothing else. Any other brace is text, because a
 * site about prompts is full of braces.
 */
final class AttributeSyntax {
    private static final String ID = "[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.:-]*+";
    private static final String ITEM =
            "(?:#" + ID + "|\\.[A-Za-z][\\w-]*+|[A-Za-z][\\w:-]*+=(?:\"[^\"\\n]*+\"|'[^'\\n]*+'|[^\\s\"'{}=<>`]++))";
    private static final String BLOCK = "\\{[ \\t]*+" + ITEM + "(?:[ \\t]++" + ITEM + ")*+[ \\t]*+}";
    private static final Pattern AT_FRONT = Pattern.compile("^" + BLOCK);
    private static final Pattern WHOLE = Pattern.compile("^[ \\t]*+(" + BLOCK + ")[ \\t]*+$");
    private static final Pattern EACH = Pattern.compile(ITEM);

    private static final Value PIXELS = new Value("[1-9][0-9]{0,4}", "write a number of pixels, such as `300`");
    private static final Value WORDS = new Value(".+", "write some words");
    private static final Map<String, Value> VALUES = Map.of(
            "width",
            PIXELS,
            "height",
            PIXELS,
            "start",
            new Value("[0-9]{1,9}", "write a number"),
            "loading",
            new Value("lazy|eager", "write `lazy` or `eager`"),
            "dir",
            new Value("ltr|rtl|auto", "write `ltr`, `rtl` or `auto`"),
            "lang",
            new Value("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", "write a language tag such as `en` or `pt-BR`"),
            "caption",
            WORDS,
            "title",
            WORDS);
    private static final Set<String> EVERYWHERE = Set.of("lang", "dir", "title");

    /** No block is longer: without a bound, a line of many braces would be read again and again. */
    static final int LONGEST = 500;

    private AttributeSyntax() {}

    /** What the value of a key must look like, and what to do when it does not. */
    private record Value(String form, String hint) {
        boolean fits(String value) {
            return value.matches(form);
        }
    }

    /** Something in a block that is well formed but not allowed. */
    record Fault(int start, int end, String message, String hint) {}

    /** A block, with the faults in it and where its id stands; offsets count from its opening brace. */
    record AttributeBlock(int length, Attributes attributes, int idStart, int idLength, List<Fault> faults) {}

    /** The block with which the text begins, if it does. */
    static @Nullable AttributeBlock atFront(CharSequence text, Set<String> keys) {
        if (text.length() < 3 || text.charAt(0) != '{') {
            return null;
        }
        Matcher matcher = AT_FRONT.matcher(text);
        return matcher.find() ? read(matcher.group(), keys) : null;
    }

    /** Where in this line its block begins, if the line holds nothing else; -1 if not. */
    static int loneBlock(CharSequence line) {
        Matcher matcher = WHOLE.matcher(line);
        return matcher.find() ? matcher.start(1) : -1;
    }

    /** Where the block at the end of this line begins, with white space before it or nothing; -1 if there is none. */
    static int blockAtEnd(CharSequence line) {
        int end = Chars.withoutSpaceBefore(line, 0, line.length());
        if (end == 0 || line.charAt(end - 1) != '}') {
            return -1;
        }
        for (int at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
            boolean begins = line.charAt(at) == '{' && (at == 0 || Chars.isSpace(line.charAt(at - 1)));
            if (begins && loneBlock(line.subSequence(at, end)) == 0) {
                return at;
            }
        }
        return -1;
    }

    private static AttributeBlock read(String block, Set<String> keys) {
        String id = null;
        int idStart = 0;
        int idEnd = 0;
        List<String> classes = new ArrayList<>();
        Map<String, String> others = new TreeMap<>();
        List<Fault> faults = new ArrayList<>();
        Matcher items = EACH.matcher(block);
        while (items.find()) {
            String item = items.group();
            if (item.charAt(0) == '#') {
                id = item.substring(1);
                idStart = items.start();
                idEnd = items.end();
            } else if (item.charAt(0) == '.') {
                classes.add(item.substring(1));
            } else {
                int equals = item.indexOf('=');
                String key = item.substring(0, equals);
                String value = unquoted(item.substring(equals + 1));
                if (key.equals("id") && value.matches(ID)) {
                    id = value;
                    idStart = items.start();
                    idEnd = items.end();
                } else if (key.equals("class") && value.matches("[A-Za-z][\\w-]*( [A-Za-z][\\w-]*)*")) {
                    classes.addAll(List.of(value.split(" ")));
                } else {
                    String fault = fault(key, value, keys);
                    if (fault == null) {
                        others.put(key, Texts.decode(value));
                    } else {
                        faults.add(new Fault(items.start(), items.end(), fault, hint(key, keys)));
                    }
                }
            }
        }
        return new AttributeBlock(
                block.length(), new Attributes(id, List.copyOf(classes), others), idStart, idEnd - idStart, faults);
    }

    private static String unquoted(String value) {
        boolean quoted = value.startsWith("\"") || value.startsWith("'");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static @Nullable String fault(String key, String value, Set<String> keys) {
        if (key.equals("id") || key.equals("class")) {
            return "`" + value + "` is not the form of " + (key.equals("id") ? "an id" : "a class");
        }
        if (!keys.contains(key) && !EVERYWHERE.contains(key)) {
            return "the attribute `" + key + "` may not stand here";
        }
        return requireNonNull(VALUES.get(key)).fits(value) ? null : "`" + value + "` is not a value of `" + key + "`";
    }

    private static String hint(String key, Set<String> keys) {
        if (key.equals("id")) {
            return "begin it with a letter or a digit, and use letters, digits, `-`, `_`, `.` and `:`";
        } else if (key.equals("class")) {
            return "begin it with a letter, and use letters, digits, `-` and `_`";
        }
        if (keys.contains(key) || EVERYWHERE.contains(key)) {
            return requireNonNull(VALUES.get(key)).hint();
        }
        List<String> all = new ArrayList<>(EVERYWHERE);
        all.addAll(keys);
        all.sort(null);
        return "allowed are `#id`, `.class`, `" + String.join("`, `", all) + "`";
    }
}

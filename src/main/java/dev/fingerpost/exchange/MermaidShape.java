package dev.fingerpost.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A box of a Mermaid chart behind its name.
 *
 * @param words in it
 * @param end offset behind what closes it
 */
record MermaidShape(String words, int end) {
    private static final Pattern ENTITY = Pattern.compile("[#&](?:#?(?<number>\\d{1,7})|(?<name>[a-z]{2,8}));");
    /** Characters without quotes around them: what closes them is not looked for further on. */
    private static final int LONGEST_BARE = 2_000;

    private static final Pattern QUOTED = Pattern.compile("\\s*+\"([^\"]*+)\"\\s*+");
    private static final Map<String, String> ENTITIES =
            Map.of("quot", "\"", "amp", "&", "lt", "<", "gt", ">", "nbsp", " ", "apos", "'", "semi", ";", "colon", ":");
    /** Shapes by what opens and closes them, the longer ones first. */
    private static final Map<String, List<String>> SHAPES = shapes();

    private static Map<String, List<String>> shapes() {
        Map<String, List<String>> shapes = new LinkedHashMap<>();
        shapes.put("(((", List.of(")))"));
        shapes.put("((", List.of("))"));
        shapes.put("([", List.of("])"));
        shapes.put("[(", List.of(")]"));
        shapes.put("[[", List.of("]]"));
        shapes.put("{{", List.of("}}"));
        shapes.put("[/", List.of("/]", "\\]"));
        shapes.put("[\\", List.of("\\]", "/]"));
        shapes.put("(", List.of(")"));
        shapes.put("[", List.of("]"));
        shapes.put("{", List.of("}"));
        shapes.put(">", List.of("]"));
        return shapes;
    }

    /** The shape that begins here; null where none begins. */
    static @Nullable MermaidShape at(String text, int at, int end, Closing closing) {
        for (Map.Entry<String, List<String>> shape : SHAPES.entrySet()) {
            if (text.startsWith(shape.getKey(), at)) {
                int start = at + shape.getKey().length();
                int most = Math.min(end, start + LONGEST_BARE);
                Matcher quoted = QUOTED.matcher(text).region(start, end);
                int close = quoted.lookingAt() ? closed(text, quoted.end(), end, shape.getValue()) : -1;
                if (close >= 0) {
                    return new MermaidShape(words(quoted.group(1)), close);
                }
                boolean open = shape.getValue().stream().allMatch(sign -> isOpen(closing.from(sign, start), most));
                int to = open ? -1 : close(text, start, most, shape.getKey(), shape.getValue());
                if (to >= 0) {
                    return new MermaidShape(words(text.substring(start, to)), closed(text, to, end, shape.getValue()));
                }
            }
        }
        return null;
    }

    /** Where the line ends on which this offset lies, or what is read if that ends before. */
    static int lineEnd(String text, int start, int end) {
        int line = text.indexOf('\n', start);
        return line < 0 || line > end ? end : line;
    }

    private static boolean isOpen(int close, int most) {
        return close < 0 || close >= most;
    }

    /** The offset behind what closes a shape here; -1 where nothing does. */
    private static int closed(String text, int at, int end, List<String> closes) {
        for (String close : closes) {
            if (text.startsWith(close, at) && at + close.length() <= end) {
                return at + close.length();
            }
        }
        return -1;
    }

    /** Where words without quotes end on this line; brackets of the same kind may stand in them in pairs. -1 where nothing closes them. */
    private static int close(String text, int start, int end, String open, List<String> closes) {
        char inner = open.charAt(open.length() - 1);
        char outer = closes.get(0).charAt(0);
        int depth = 0;
        for (int i = start; i < end && text.charAt(i) != '\n'; i++) {
            if (depth == 0 && closed(text, i, end, closes) >= 0) {
                return i;
            }
            if (text.charAt(i) == inner && inner != outer && inner != '>') {
                depth++;
            } else if (text.charAt(i) == outer && depth > 0) {
                depth--;
            }
        }
        return -1;
    }

    /** Entities as their characters, Markdown and icons as words. */
    static String words(String written) {
        String words = written.strip()
                .replaceAll("^`(.*)`$", "$1")
                .replaceAll("\\bfa[bsrl]?:fa-[\\w-]+", " ")
                .replaceAll("(\\*\\*|__)(.+?)\\1", "$2");
        Matcher entity = ENTITY.matcher(words);
        StringBuilder label = new StringBuilder();
        while (entity.find()) {
            String character = entity.group();
            if (entity.group("number") != null
                    && Character.isValidCodePoint(Integer.parseInt(entity.group("number")))) {
                character = Character.toString(Integer.parseInt(entity.group("number")));
            } else if (entity.group("name") != null) {
                character = ENTITIES.getOrDefault(entity.group("name"), character);
            }
            entity.appendReplacement(label, Matcher.quoteReplacement(character));
        }
        return entity.appendTail(label).toString().replace("\\n", " ");
    }
}

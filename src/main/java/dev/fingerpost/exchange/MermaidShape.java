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
    static @Nullable MermaidShape at(String text, int at, int end) {
        for (Map.Entry<String, List<String>> shape : SHAPES.entrySet()) {
            if (text.startsWith(shape.getKey(), at)) {
                int start = at + shape.getKey().length();
                for (String close : shape.getValue()) {
                    Matcher quoted = Pattern.compile("\\s*\"([^\"]*)\"\\s*" + Pattern.quote(close))
                            .matcher(text)
                            .region(start, end);
                    if (quoted.lookingAt()) {
                        return new MermaidShape(words(quoted.group(1)), quoted.end());
                    }
                }
                int to = close(text.substring(start, lineEnd(text, start, end)), shape.getKey(), shape.getValue());
                for (String close : shape.getValue()) {
                    if (to >= 0 && text.startsWith(close, start + to)) {
                        return new MermaidShape(words(text.substring(start, start + to)), start + to + close.length());
                    }
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

    /** Where words without quotes end on this line; brackets of the same kind may stand in them in pairs. -1 where nothing closes them. */
    private static int close(String line, String open, List<String> closes) {
        char inner = open.charAt(open.length() - 1);
        char outer = closes.get(0).charAt(0);
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            int at = i;
            if (depth == 0 && closes.stream().anyMatch(close -> line.startsWith(close, at))) {
                return i;
            }
            if (line.charAt(i) == inner && inner != outer && inner != '>') {
                depth++;
            } else if (line.charAt(i) == outer && depth > 0) {
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

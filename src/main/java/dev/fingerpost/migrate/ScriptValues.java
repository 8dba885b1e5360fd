package dev.fingerpost.migrate;

import dev.fingerpost.file.Limits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands literally in a script: objects, arrays and strings. Nothing is run; what would have to be worked out is the empty text.
 */
final class ScriptValues {
    private static final Pattern KEY =
            Pattern.compile("(?:'((?:[^'\\\\\\n]++|\\\\.)*+)'|\"((?:[^\"\\\\\\n]++|\\\\.)*+)\"|([\\w$]+))\\s*:");
    private static final Pattern VALUE = Pattern.compile("(?:=|\\bdefault|\\breturn|\\()\\s*(?=[\\[{])");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|(.))", Pattern.DOTALL);

    private final String text;
    private int at;
    private int depth;
    /** Whether nothing that ends a comment is left. */
    private boolean unended;

    private ScriptValues(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** The literal that follows a key, wherever it stands first; the empty text where there is none, or none is found soon. */
    static Object after(String script, String key) {
        Matcher found = Pattern.compile("(?<![\\w$.])['\"]?" + Pattern.quote(key) + "['\"]?\\s*:\\s*")
                .matcher(script);
        long looks = 0;
        while (looks < Limits.SCRIPT_LOOKS && found.find()) {
            ScriptValues reader = new ScriptValues(script, found.end());
            Object value = reader.value();
            looks += reader.at - found.end();
            if (!"".equals(value)) {
                return value;
            }
        }
        return "";
    }

    /** The largest object or array of a script among the first; an empty map where there is none. */
    static Object exported(String script) {
        Matcher start = VALUE.matcher(script);
        Object best = Map.of();
        long looks = 0;
        while (looks < Limits.SCRIPT_LOOKS && start.find()) {
            ScriptValues reader = new ScriptValues(script, start.end());
            Object value = reader.value();
            looks += reader.at - start.end();
            if (value.toString().length() > best.toString().length()) {
                best = value;
            }
        }
        return best;
    }

    static String unescaped(String raw) {
        return ESCAPE.matcher(raw)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) != null
                                ? String.valueOf((char) Integer.parseInt(escape.group(1), 16))
                                : switch (escape.group(2)) {
                                    case "n" -> "\n";
                                    case "t" -> "\t";
                                    case "r" -> "";
                                    default -> escape.group(2);
                                }));
    }

    private void skip() {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',') {
                at++;
            } else if (!comment()) {
                return;
            }
        }
    }

    /** Goes on behind a comment, if one begins here. */
    private boolean comment() {
        if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
            return true;
        }
        int end = unended || !text.startsWith("/*", at) ? -1 : text.indexOf("*/", at + 2);
        unended |= end < 0 && text.startsWith("/*", at);
        at = end < 0 ? at : end + 2;
        return end >= 0;
    }

    private Object value() {
        skip();
        if (at >= text.length()) {
            return "";
        }
        char c = text.charAt(at);
        depth++;
        Object value = switch (c) {
            case '{' -> depth > Limits.YAML_DEPTH ? "" : object();
            case '[' -> depth > Limits.YAML_DEPTH ? "" : array();
            case '\'', '"', '`' -> string(c);
            default -> "";
        };
        depth--;
        int end = at;
        expression();
        // What is added to a literal, or called on it, changes it.
        boolean alone =
                text.substring(end, at).isBlank() || text.substring(end, at).matches("(?s)\\s*(?:as|satisfies)\\b.*");
        return alone || value instanceof Map<?, ?> || value instanceof List<?> ? value : "";
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        Matcher key = KEY.matcher(text);
        at++;
        for (skip(); at < text.length() && text.charAt(at) != '}'; skip()) {
            int before = at;
            if (key.region(at, text.length()).lookingAt()) {
                String name = key.group(1) != null ? key.group(1) : key.group(2) != null ? key.group(2) : key.group(3);
                at = key.end();
                object.put(name, value());
            } else {
                expression();
            }
            at = at == before ? at + 1 : at;
        }
        at = Math.min(at + 1, text.length());
        return object;
    }

    private List<Object> array() {
        List<Object> items = new ArrayList<>();
        at++;
        for (skip(); at < text.length() && text.charAt(at) != ']'; skip()) {
            int before = at;
            items.add(value());
            at = at == before ? at + 1 : at;
        }
        at = Math.min(at + 1, text.length());
        return items;
    }

    private String string(char quote) {
        int start = ++at;
        while (at < text.length() && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        int end = Math.min(at, text.length());
        at = Math.min(end + 1, text.length());
        String raw = text.substring(start, end);
        return quote == '`' && raw.contains("${") ? "" : unescaped(raw);
    }

    /** What goes on to the next comma or bracket of this level. */
    private void expression() {
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (depth == 0 && (",]})".indexOf(c) >= 0 || c == ';')) {
                return;
            } else if (c == '\'' || c == '"' || c == '`') {
                string(c);
                continue;
            } else if (comment()) {
                continue;
            }
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            at++;
        }
    }
}

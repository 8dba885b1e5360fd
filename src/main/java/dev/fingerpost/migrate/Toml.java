package dev.fingerpost.migrate;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.file.Limits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads TOML as far as configurations and front matter use it. Numbers, dates and words stay the text that was written. */
final class Toml {
    private static final Pattern KEY = Pattern.compile("\\s*(\"[^\"\\n]*\"|'[^'\\n]*'|[\\w-]+)\\s*");

    private final String text;
    private int at;
    private int depth;

    private Toml(String text) {
        this.text = text;
    }

    static Map<String, Object> read(String text) {
        Toml toml = new Toml(text);
        Map<String, Object> root = new LinkedHashMap<>();
        Map<String, Object> table = root;
        for (toml.skip(); toml.at < text.length(); toml.skip()) {
            int before = toml.at;
            if (text.charAt(toml.at) == '[') {
                boolean many = text.startsWith("[[", toml.at);
                toml.at += many ? 2 : 1;
                table = toml.table(root, many);
            } else {
                toml.pair(table);
            }
            if (toml.at == before) {
                toml.at = toml.lineEnd();
            }
        }
        return root;
    }

    /** Blanks, ends of lines and comments. */
    private void skip() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                at = lineEnd();
            } else if (Character.isWhitespace(c) || c == ',') {
                at++;
            } else {
                return;
            }
        }
    }

    private int lineEnd() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>();
        Matcher key = KEY.matcher(text);
        while (key.region(at, text.length()).lookingAt()) {
            keys.add(key.group(1).replaceAll("^[\"']|[\"']$", ""));
            at = key.end();
            if (at >= text.length() || text.charAt(at) != '.') {
                break;
            }
            at++;
        }
        return keys;
    }

    private Map<String, Object> table(Map<String, Object> root, boolean many) {
        List<String> keys = keys();
        at = lineEnd();
        depth = keys.size();
        if (depth > Limits.YAML_DEPTH) {
            return new LinkedHashMap<>();
        }
        Map<String, Object> table = root;
        for (int i = 0; i < keys.size(); i++) {
            table = i == keys.size() - 1 && many ? fresh(table, keys.get(i)) : below(table, keys.get(i));
        }
        return table;
    }

    private static Map<String, Object> fresh(Map<String, Object> table, String key) {
        Map<String, Object> item = new LinkedHashMap<>();
        List<Object> items = new ArrayList<>(Data.list(table, key));
        items.add(item);
        table.put(key, items);
        return item;
    }

    @SuppressWarnings("unchecked") // all maps in a table are tables, made here
    private static Map<String, Object> below(Map<String, Object> table, String key) {
        Object found = table.get(key);
        if (found instanceof List<?> list && !list.isEmpty() && list.get(list.size() - 1) instanceof Map<?, ?> last) {
            return (Map<String, Object>) last;
        }
        if (!(found instanceof Map<?, ?>)) {
            table.put(key, new LinkedHashMap<String, Object>());
        }
        return requireNonNull((Map<String, Object>) table.get(key));
    }

    private void pair(Map<String, Object> table) {
        List<String> keys = keys();
        if (keys.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
            return;
        }
        if (depth + keys.size() > Limits.YAML_DEPTH) {
            at = lineEnd();
            return;
        }
        at++;
        Map<String, Object> into = table;
        for (String key : keys.subList(0, keys.size() - 1)) {
            into = below(into, key);
        }
        depth += keys.size();
        into.put(keys.get(keys.size() - 1), value());
        depth -= keys.size();
    }

    private Object value() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        for (String quote : List.of("\"\"\"", "'''", "\"", "'")) {
            if (text.startsWith(quote, at)) {
                return quoted(quote);
            }
        }
        if (text.startsWith("[", at) || text.startsWith("{", at)) {
            if (depth >= Limits.YAML_DEPTH) {
                at = lineEnd();
                return "";
            }
            depth++;
            Object within = text.charAt(at) == '[' ? array() : inlineTable();
            depth--;
            return within;
        }
        int start = at;
        while (at < text.length() && ",]}#\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at).strip();
    }

    private Map<String, Object> inlineTable() {
        Map<String, Object> table = new LinkedHashMap<>();
        at++;
        for (skip(); at < text.length() && text.charAt(at) != '}'; skip()) {
            int before = at;
            pair(table);
            at = at == before ? at + 1 : at;
        }
        at = Math.min(at + 1, text.length());
        return table;
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

    private String quoted(String quote) {
        int start = at + quote.length();
        int end = start;
        while (end < text.length() && !text.startsWith(quote, end)) {
            end += quote.startsWith("\"") && text.charAt(end) == '\\' ? 2 : 1;
        }
        end = Math.min(end, text.length());
        at = Math.min(end + quote.length(), text.length());
        String raw = text.substring(start, end);
        return quote.startsWith("'")
                ? raw
                : ScriptValues.unescaped(raw.replaceFirst("^\n", "").replaceAll("\\\\\\s*\n\\s*", ""));
    }
}

package dev.fingerpost.migrate;

import dev.fingerpost.text.FrontMatterSpan;
import dev.fingerpost.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page's front matter, key by key as it was written, and the text below it. TOML and JSON become YAML. */
final class FrontText {
    private static final Pattern TOML =
            Pattern.compile("\\s*\\+\\+\\+[ \\t]*\\n(?<keys>(?s:.*?)\\n|)\\+\\+\\+[ \\t]*(?:\\n|$)");
    private static final Pattern JSON = Pattern.compile("\\s*(?=\\{\\s*[\"}])");
    /** A line that is drawn above all text, where front matter would begin here. */
    private static final Pattern DRAWN = Pattern.compile("\\A---(?=[ \\t]*\\n[ \\t]*\\n)");

    private static final Pattern LINE_END = Pattern.compile("[ \\t]*(?:\\n|\\z)");
    private static final Pattern HEADING = Pattern.compile(
            "(?:\\A|\\n)(?: {0,3}#[ \\t]+(?<atx>\\S(?:[^\\n]*?\\S)??)[ \\t]*+#*+|(?<setext>[^\\s#>|-][^\\n]*)\\n={2,})[ \\t]*(?=\\n|\\z)");
    private static final Pattern MARKUP =
            Pattern.compile("!?\\[([^\\[\\]]*)](?:\\([^()\\s]*\\)|\\[[^\\[\\]]*])|<[^<>]*>|\\{[#.:][^{}]*}|[*`\\[\\]]");
    private static final Pattern INDENT =
            Pattern.compile("(?:[ \\t]*+\\n)*+([ \\t]++)\\S.*(?:\\n(?:\\1.*|[ \\t]*))*+\\n?$");
    private static final Pattern KEY =
            Pattern.compile("(?<key>\"[^\"\\n]+\"|'[^'\\n]+'|[\\w@$](?:[^:#\\n]++|:(?=\\S))*+)[ \\t]*:(?:[ \\t].*)?");

    /** A second colon, which YAML takes for another key, in a value without quotes. */
    private static final Pattern COLON =
            Pattern.compile("(?<key>[\\w@$-]+:[ \\t]+)(?<value>[^\\s\"'\\[{|>&*!#%@`-][^#]*?:[ \\t][^#]*+)");

    private final List<Entry> entries;
    private final String body;

    private record Entry(String key, String lines) {}

    private FrontText(List<Entry> entries, String body) {
        this.entries = entries;
        this.body = body;
    }

    static FrontText of(String text) {
        FrontMatterSpan yaml = FrontMatterSpan.find(text);
        Matcher toml = TOML.matcher(text);
        Matcher json = JSON.matcher(text);
        if (yaml.isThere() && yaml.closed()) {
            String keys = text.substring(yaml.start(), yaml.end());
            return new FrontText(entries(Data.written(keys)), text.substring(yaml.bodyStart()));
        } else if (toml.lookingAt()) {
            return new FrontText(entries(Toml.read(toml.group("keys"))), text.substring(toml.end()));
        }
        int end = json.lookingAt() ? objectEnd(text, json.end()) : -1;
        Matcher below = LINE_END.matcher(text);
        return end >= 0 && below.region(end, text.length()).lookingAt()
                ? new FrontText(entries(Data.yaml(text.substring(json.end(), end))), text.substring(below.end()))
                : new FrontText(new ArrayList<>(), DRAWN.matcher(text).replaceFirst("***"));
    }

    /** Whether a text begins with front matter in YAML. */
    static boolean isFirst(String text) {
        FrontMatterSpan yaml = FrontMatterSpan.find(text);
        return yaml.isThere() && yaml.mark() == 0;
    }

    /** Where an object of JSON ends that begins here; -1 where it does not. */
    private static int objectEnd(String text, int start) {
        int depth = 0;
        boolean quoted = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '{' || c == '}')) {
                depth += c == '{' ? 1 : -1;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    private static List<Entry> entries(String yaml) {
        List<Entry> entries = new ArrayList<>();
        Matcher indent = INDENT.matcher(yaml);
        String plain = indent.matches() ? yaml.replaceAll("(?m)^" + indent.group(1), "") : yaml;
        String last = "";
        StringBuilder lines = new StringBuilder();
        for (String line : plain.replaceAll("(?m)^\\.\\.\\.[ \\t]*\n?", "").split("\n", -1)) {
            Matcher key = KEY.matcher(line);
            boolean goesOn = !key.matches() || line.startsWith("-") || line.startsWith("#");
            if (goesOn) {
                lines.append(line).append('\n');
                continue;
            }
            entries.add(new Entry(last, lines.toString()));
            last = key.group("key").replaceAll("[\"']", "").strip();
            lines.setLength(0);
            Matcher value = COLON.matcher(line);
            String sound = line.indexOf('#') < 0 && value.matches()
                    ? value.group("key") + YamlScalar.write(value.group("value").stripTrailing())
                    : line;
            lines.append(sound).append('\n');
        }
        entries.add(new Entry(last, lines.toString()));
        entries.replaceAll(entry -> new Entry(entry.key, entry.lines.replaceFirst("(?<!\\n)\\n+$", "\n")));
        entries.removeIf(entry -> entry.key.isEmpty() && entry.lines.isBlank());
        return entries;
    }

    private static List<Entry> entries(Map<String, Object> values) {
        List<Entry> entries = new ArrayList<>();
        values.forEach((key, value) -> entries.add(new Entry(key, key(key) + ": " + flow(value) + "\n")));
        return entries;
    }

    private static String key(String key) {
        return key.matches("[\\w-]+") ? key : YamlScalar.write(key);
    }

    /** A value on one line. */
    static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> key(String.valueOf(entry.getKey())) + ": " + flow(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (value instanceof List<?> list) {
            return list.stream().map(FrontText::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return YamlScalar.write(String.valueOf(value)).replace("\n", "\\n").replace("\t", "\\t");
    }

    List<String> keys() {
        return entries.stream().map(Entry::key).filter(key -> !key.isEmpty()).toList();
    }

    /** The key whose lines hold a line of the front matter, counted from 0; empty if none does. */
    String keyAt(int line) {
        int end = 0;
        for (Entry entry : entries) {
            end += (int) entry.lines.chars().filter(c -> c == '\n').count();
            if (line < end) {
                return line < 0 ? "" : entry.key;
            }
        }
        return "";
    }

    /** What can be read of it. */
    Map<String, Object> values() {
        return Data.yaml(entries.stream().map(Entry::lines).collect(Collectors.joining()));
    }

    /** The page's title in plain words, as it says it itself; empty where it does not. */
    private String title() {
        String own = Data.text(values(), "title");
        Matcher heading = HEADING.matcher(body);
        if (!own.isEmpty() || !heading.find()) {
            return own;
        }
        String written = heading.group("atx") == null ? heading.group("setext") : heading.group("atx");
        return MARKUP.matcher(written).replaceAll("$1").strip();
    }

    /**
     * The line of a list that leads to the page.
     *
     * @param page names it where it has no title
     * @param target where the link leads
     */
    String entry(PageFile page, String target) {
        String title = title().replaceAll("[\\[\\]]", "\\\\$0");
        return "- [" + (title.isEmpty() ? page.words() : title) + "](<" + target + ">)\n";
    }

    String body() {
        return body;
    }

    FrontText with(String newBody) {
        return new FrontText(new ArrayList<>(entries), newBody);
    }

    void remove(String key) {
        entries.removeIf(entry -> entry.key.equals(key));
    }

    /** Gives a key another name, and leaves its value as it is. */
    void rename(String key, String name) {
        entries.replaceAll(entry -> !entry.key.equals(key)
                ? entry
                : new Entry(name, name + entry.lines.substring(entry.lines.indexOf(':'))));
    }

    /** Writes a key in the place of what it was. */
    void set(String key, Object value) {
        remove(key);
        entries.add(new Entry(key, key(key) + ": " + flow(value) + "\n"));
    }

    String text() {
        String keys = entries.stream().map(Entry::lines).collect(Collectors.joining());
        return keys.isBlank() ? body : "---\n" + keys + "---\n" + body;
    }
}

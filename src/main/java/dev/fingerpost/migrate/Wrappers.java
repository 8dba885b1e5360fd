package dev.fingerpost.migrate;

import dev.fingerpost.path.OtherPath;
import dev.fingerpost.text.Shortcode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hugo's shortcodes that stand around text: tabs become tabs, buttons links, and of all others what they hold and say stays. */
final class Wrappers {
    private static final String OPEN = Shortcode.OPEN;
    private static final String NAME = "(?<name>[A-Za-z_][\\w/.-]*)";
    private static final String PARAMETERS = Shortcode.PARAMETERS;
    private static final String END = "[ \\t]*[>%]}}";

    private static final Pattern CLOSING = Pattern.compile(OPEN + "/[ \\t]*" + NAME + END);
    private static final Pattern TABS = Pattern.compile("(?m)^(?<indent>[ \\t]*)" + OPEN
            + "(?<name>tabs|tabpane|codetabs|tab-group)\\b" + PARAMETERS + END + "(?<body>(?s:.){0,50000}?)" + OPEN
            + "/[ \\t]*\\k<name>" + END);
    private static final Pattern TAB = Pattern.compile("\\{\\{(?<sign>[<%])[ \\t]*(?<name>tab|codetab)\\b" + PARAMETERS
            + "(?:/[ \\t]*[>%]}}|" + END + "(?<body>(?s:.){0,50000}?)" + OPEN + "/[ \\t]*\\k<name>" + END + ")");
    private static final Pattern BUTTON = Pattern.compile(
            OPEN + NAME + PARAMETERS + END + "(?<body>[^\\n{}\\[\\]]{1,300})" + OPEN + "/[ \\t]*\\k<name>" + END);
    private static final Pattern TAG = Pattern.compile("(?:(?m:^)(?<blank>[ \\t]*))?" + OPEN + "(?<close>/[ \\t]*)?"
            + NAME + PARAMETERS + "[ \\t]*(?<alone>/[ \\t]*)?[>%]}}(?<end>[ \\t]*(?m:$)\\n?)?");

    private static final List<String> TARGETS = List.of("href", "url", "link", "relref", "ref");
    /** What readers see of their parameters, in this order. */
    private static final List<String> SHOWN =
            List.of("title", "header", "heading", "name", "label", "subtitle", "caption", "description", "footer");

    private final OtherPath path;
    private final Plan plan;

    private Wrappers(OtherPath path, Plan plan) {
        this.path = path;
        this.plan = plan;
    }

    /**
     * @param text without its code
     * @param path of the page in its project
     */
    static String convert(String text, OtherPath path, Plan plan) {
        return new Wrappers(path, plan).converted(text);
    }

    private String converted(String text) {
        String tabs = Masked.replaceAll(TABS, text, Wrappers::tabs);
        Set<String> closed = new TreeSet<>();
        for (Matcher closing = CLOSING.matcher(tabs); closing.find(); ) {
            closed.add(closing.group("name"));
        }
        String buttons = Masked.replaceAll(BUTTON, tabs, Wrappers::button);
        return Masked.replaceAll(TAG, buttons, tag -> closed.contains(tag.group("name")) ? tag(tag) : tag.group());
    }

    /** A list of the class that shows tabs; as it was where something else stands between them. */
    private static String tabs(Matcher found) {
        Map<String, String> around = Shortcode.parameters(found.group("parameters"));
        List<String> items = new ArrayList<>();
        String left = Masked.replaceAll(TAB, found.group("body"), tab -> {
            items.add(tab(tab, found.group("name").equals("tabpane"), around, found.group("indent")));
            return "";
        });
        items.removeIf(String::isEmpty);
        return !left.isBlank() || items.isEmpty()
                ? found.group()
                : "\n" + String.join("\n", items) + found.group("indent") + "{.tabs}\n";
    }

    /** @param pane whether text is code unless it is said to be text */
    private static String tab(Matcher tab, boolean pane, Map<String, String> around, String indent) {
        Map<String, String> own = Shortcode.parameters(tab.group("parameters"));
        String title = own.getOrDefault(
                "header", own.getOrDefault("name", own.getOrDefault("title", own.getOrDefault("0", "Tab"))));
        String body = tab.group("body") == null ? "" : tab.group("body");
        boolean written =
                own.getOrDefault("text", around.getOrDefault("text", "")).equals("true")
                        || tab.group("sign").equals("%")
                        || body.strip().startsWith("\uE000");
        String language = own.getOrDefault(
                "lang", own.getOrDefault("codelang", around.getOrDefault("lang", around.getOrDefault("codelang", ""))));
        boolean code = pane && !written || own.containsKey("codelang");
        String text = body.replaceFirst("^[ \\t]*\\n", "").stripTrailing();
        String shown = code && !text.isEmpty() ? "```" + language + "\n" + text + "\n```" : text.stripIndent();
        // A label before the others that nobody can choose.
        if (body.isBlank() && own.getOrDefault("disabled", "").equals("true")) {
            return "";
        }
        StringBuilder item = new StringBuilder(indent + "- **" + title + "**\n\n");
        shown.lines().forEach(line -> item.append(line.isBlank() ? "\n" : indent + "  " + line + "\n"));
        return item.toString();
    }

    private static String button(Matcher found) {
        String target = target(Shortcode.parameters(found.group("parameters")));
        return target.isEmpty() || found.group("body").isBlank()
                ? found.group()
                : "[" + found.group("body").strip() + "](" + target + ")";
    }

    private static String target(Map<String, String> given) {
        return TARGETS.stream()
                .map(key -> given.getOrDefault(key, ""))
                .filter(value -> value.matches("[^\\s<>()]+"))
                .findFirst()
                .orElse("");
    }

    private String tag(Matcher found) {
        String end = found.group("end") == null ? "" : found.group("end");
        String blank = found.group("blank") == null ? "" : found.group("blank");
        boolean alone = found.group("blank") != null && found.group("end") != null;
        if (found.group("close") != null) {
            return alone ? "" : blank + end;
        }
        plan.unknown
                .computeIfAbsent(found.group("name"), name -> new ArrayList<>())
                .add(path);
        Map<String, String> given = Shortcode.parameters(found.group("parameters"));
        List<String> words = new ArrayList<>(SHOWN.stream()
                .map(key -> given.getOrDefault(key, "").strip())
                .filter(value -> !value.isEmpty())
                .toList());
        String target = target(given);
        if (words.isEmpty()) {
            return alone ? "" : blank + end;
        }
        String first = words.get(0).contains("*") ? words.get(0) : "**" + words.get(0) + "**";
        words.set(0, target.isEmpty() ? first : "[" + first + "](" + target + ")");
        return blank + String.join(alone ? "\n\n" + blank : " ", words) + (alone ? "\n\n" : end.isEmpty() ? " " : end);
    }
}

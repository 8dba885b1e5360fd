package dev.fingerpost.migrate;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** MDX without its components, and what Vue adds to Markdown: what they hold stays, and what they are is told. */
final class Components {
    private static final Pattern MODULE = Pattern.compile(
            "(?m)^(?:import[ \\t]+(?:[\\w$*{][^;\\n]*(?:\\n(?![ \\t]*\\n)[^;\\n]*?){0,20}?[ \\t]from[ \\t]+)?['\"][^'\"\\n]+['\"]|export[ \\t]+(?:const|default|let|function|\\{)[^\\n]*(?:\\n(?![ \\t]*\\n)[^\\n]*){0,200}?(?:[;}\\])]|(?=\\n[ \\t]*\\n)));?[ \\t]*$");
    private static final Pattern COMMENT = Pattern.compile("\\{/\\*(?<words>(?s:.){0,5000}?)\\*/}");
    private static final Pattern SCRIPT =
            Pattern.compile("(?m)^<(?<name>script|style)\\b[^>]*>(?s:.){0,50000}?</\\k<name>>[ \\t]*$");
    private static final String ATTRIBUTES =
            "(?<attributes>(?:[^<>\"'{}]|\"[^\"]*\"|'[^']*'|\\{(?:[^{}]|\\{[^{}]*})*})*?)";
    private static final Pattern ASIDE =
            Pattern.compile("<(?<name>Aside|Admonition|Callout|Note|Tip|Warning|Info|Caution|Danger)\\b" + ATTRIBUTES
                    + "(?<!/)>(?<body>(?s:.){0,20000}?)</\\k<name>>");
    private static final Pattern TAG = Pattern.compile(
            "(?<blank>(?m:^)[ \\t]*)?</?(?<name>[A-Z][\\w.]*)\\b" + ATTRIBUTES + "/?>(?<end>[ \\t]*(?m:$))?");
    private static final Pattern EXPRESSION = Pattern.compile(
            "(?<=[\\s])(?:style|className|class|width|height|onClick|key|:\\w+|v-\\w+)=\\{(?:[^{}]|\\{[^{}]*})*}");

    private Components() {}

    /** @param path of the page in its project */
    static String convert(String body, String path, Plan plan) {
        Set<String> removed = new LinkedHashSet<>();
        String text = Masked.change(body, masked -> {
            String plain = Masked.replaceAll(
                    COMMENT, masked, found -> "<!--" + found.group("words").replace("--", "- -") + "-->");
            String noScript = Masked.replaceAll(SCRIPT, plain, found -> gone("<" + found.group("name") + ">", removed));
            String noModules = path.endsWith(".mdx")
                    ? Masked.replaceAll(MODULE, noScript, found -> gone("import", removed))
                    : noScript;
            String asides = Masked.replaceAll(ASIDE, noModules, Components::aside);
            String plainTags = Masked.replaceAll(TAG, asides, found -> tag(found, removed));
            return Masked.replaceAll(EXPRESSION, plainTags, found -> "");
        });
        removed.forEach(name -> plan.leftOut(
                path, 0, "`" + name + "` has no counterpart: what it holds is on the page, what it adds is not", null));
        return text;
    }

    private static String gone(String what, Set<String> removed) {
        removed.add(what);
        return "";
    }

    private static String aside(Matcher found) {
        String kind = attribute(found.group("attributes"), "type");
        String indent = found.group("body").replaceAll("(?s)^\\s*?\\n?([ \\t]*).*", "$1");
        String body = found.group("body").replaceAll("(?m)^" + indent, "");
        return Alerts.write(
                kind.isEmpty() ? found.group("name") : kind, attribute(found.group("attributes"), "title"), "", body);
    }

    /** Words that a component shows stay; the rest goes. */
    private static String tag(Matcher found, Set<String> removed) {
        String attributes = found.group("attributes");
        boolean closes = found.group().strip().startsWith("</");
        removed.add("<" + found.group("name") + ">");
        String title = "";
        for (String name : new String[] {"label", "title", "text"}) {
            title = title.isEmpty() ? attribute(attributes, name) : title;
        }
        String target = attribute(attributes, "href");
        String description = attribute(attributes, "description");
        boolean alone = found.group("blank") != null && found.group("end") != null;
        if (closes || title.isEmpty() && description.isEmpty()) {
            return alone ? "" : before(found) + (found.group("end") == null ? "" : found.group("end"));
        }
        String shown = target.isEmpty() ? "**" + title + "**" : "[" + title + "](" + target + ")";
        String words = (title.isEmpty() ? "" : shown)
                + (description.isEmpty() ? "" : (title.isEmpty() ? "" : ": ") + description);
        return alone ? before(found) + words + "\n" : before(found) + words;
    }

    private static String before(Matcher found) {
        return found.group("blank") == null ? "" : found.group("blank");
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?<![\\w-])" + name + "=(?:\"([^\"]*)\"|'([^']*)')")
                .matcher(attributes);
        return !found.find() ? "" : (found.group(1) == null ? found.group(2) : found.group(1)).strip();
    }
}

package dev.fingerpost.migrate;

import dev.fingerpost.path.OtherPath;
import dev.fingerpost.text.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** MDX without its components, and what Vue adds to Markdown: what they hold stays, and what they are is told. */
final class Components {
    /** Attributes whose words readers see; the last stands behind the others. */
    private static final List<String> SHOWN = List.of("label", "title", "text", "description");

    /** The beginning of a component's tag, and an attribute that holds a list or an object. */
    private static final Pattern OPENED = Pattern.compile("<[A-Z][\\w.]*(?=\\s)");

    private static final Pattern DATA = Pattern.compile("=\\{\\s*[\\[{]");
    private static final Pattern EXPORT =
            Pattern.compile("(?m)^export[ \\t]+(?:const|let|var|default|async|function|class|\\{)");
    /** A name that stands for words: {@code export const name = 'words'}. */
    private static final Pattern NAMED = Pattern.compile(
            "export[ \\t]+(?:const|let|var)[ \\t]+(?<name>[\\w$]+)[ \\t]*(?::[ \\t]*\\w+[ \\t]*)?=[ \\t]*(?:(?<quote>['\"`])(?<words>[^'\"`$\\n]*)\\k<quote>|(?<number>[\\d.]+));?[ \\t]*");
    /** Values of attributes that are worked out, but only from what stands there. */
    private static final Pattern LITERAL = Pattern.compile(
            "(?<==)\\{[ \\t]*(?:(?:require|useBaseUrl)\\([ \\t]*)?(?<quote>['\"`])(?<words>[^'\"`{}$\\n]*)\\k<quote>[ \\t]*\\)?(?:\\.default)?[ \\t]*}");

    private static final Pattern COMMENT = Pattern.compile("\\{/\\*(?<words>(?s:.){0,5000}?)\\*/}");
    private static final Pattern SCRIPT =
            Pattern.compile("(?m)^<(?<name>script|style)\\b[^>]*>(?s:.){0,50000}?</\\k<name>>[ \\t]*$");
    private static final String ATTRIBUTES =
            "(?<attributes>(?:[^<>\"'{},;\\\\/]++|/(?!>)|\"[^\"]*\"|'[^']*'|\\{(?:[^{}]++|\\{[^{}]*})*+})*+)";
    private static final Pattern ASIDE =
            Pattern.compile("<(?<name>Aside|Admonition|Callout|Note|Tip|Warning|Info|Caution|Danger)\\b" + ATTRIBUTES
                    + "(?<!/)>(?<body>(?s:.){0,20000}?)</\\k<name>>");
    private static final Pattern TAG = Pattern.compile(
            "(?<blank>(?m:^)[ \\t]*)?(?<!\\\\)</?(?<name>[A-Z][\\w.]*)\\b" + ATTRIBUTES + "/?>(?<end>[ \\t]*(?m:$))?");
    private static final String BRACES = "\\{(?:[^{}]++|\\{(?:[^{}]++|\\{[^{}]*})*+})*+}";
    private static final Pattern EXPRESSION = Pattern.compile(
            "(?<tag></?[a-z][\\w-]*(?=[\\s/>])(?:[^<>\"'{}]++|\"[^\"]*\"|'[^']*'|" + BRACES + ")*+>)"
                    + "|(?<![\\\\$={]|:::[\\w-]{1,30}|:::[\\w-]{1,30}\\[[^\\]\\n]{0,100}])(?<value>\\{[ \\t]*(?=[\\w$(\\['\"`!\\n])(?:[^{}]++|\\{(?:[^{}]++|\\{[^{}]*})*+})*+})");
    private static final Pattern KEPT = Pattern.compile("\uE002(?<number>\\d+)\uE003");
    private static final Pattern WORKED_OUT = Pattern.compile("\\s+(?:[:@]?[\\w:.-]+=)?" + BRACES);

    private final OtherPath path;
    private final Map<String, Object> front;
    private final Plan plan;
    /** What has no counterpart. */
    private final Set<String> removed = new LinkedHashSet<>();
    /** Comments and code, in whose places their numbers stand while the rest is changed. */
    private final List<String> kept = new ArrayList<>();
    /** By name: the words that it stands for. */
    private final Map<String, String> words = new HashMap<>();

    private Components(OtherPath path, Map<String, Object> front, Plan plan) {
        this.path = path;
        this.front = front;
        this.plan = plan;
    }

    /**
     * @param path of the page in its project
     * @param front its front matter
     */
    static String convert(String body, OtherPath path, Map<String, Object> front, Plan plan) {
        return new Components(path, front, plan).converted(body);
    }

    private String converted(String body) {
        boolean mdx = path.ending().equals("mdx") || plan.origin.kind() == Origin.Kind.DOCUSAURUS;
        String text = Masked.change(mdx ? Partials.convert(body, path, plan) : body, masked -> {
            String noScript = Masked.replaceAll(SCRIPT, masked, found -> {
                removed.add("<" + found.group("name") + ">");
                return "";
            });
            String noModules = mdx ? exports(Partials.IMPORT.matcher(noScript).replaceAll("")) : noScript;
            String noData = mdx ? data(noModules) : noModules;
            String plain = Masked.replaceAll(COMMENT, noData, found -> comment(found.group("words")));
            String literal = Masked.replaceAll(LITERAL, plain, found -> "\"" + found.group("words") + "\"");
            String asides = Masked.replaceAll(ASIDE, literal, Components::aside);
            String plainTags = Masked.replaceAll(TAG, asides, this::tag);
            String plainWords = Masked.replaceAll(
                    EXPRESSION,
                    plainTags,
                    found -> found.group("tag") != null
                            ? WORKED_OUT
                                    .matcher(found.group("tag"))
                                    .replaceAll("")
                                    .replace(" className=", " class=")
                            : mdx ? expression(found.group("value")) : found.group());
            return Masked.replaceAll(KEPT, plainWords, found -> kept.get(Integer.parseInt(found.group("number"))));
        });
        removed.forEach(name -> plan.leftOut(
                path, 0, "`" + name + "` has no counterpart: what it holds is on the page, what it adds is not", null));
        return text;
    }

    private static String comment(String words) {
        return "<!--" + words.replace("--", "- -") + "-->";
    }

    /** What a page exports stays in a comment; words that it gives names to are known by them. */
    private String exports(String text) {
        Matcher start = EXPORT.matcher(text);
        StringBuilder out = new StringBuilder();
        int done = 0;
        while (start.find(done)) {
            int end = end(text, start.start());
            String code = text.substring(start.start(), end);
            Matcher named = NAMED.matcher(code);
            if (named.matches()) {
                words.put(named.group("name"), named.group(named.group("words") == null ? "number" : "words"));
            }
            String first = code.lines().findFirst().orElse("");
            plan.leftOut(
                    path,
                    0,
                    "`" + Quote.start(first, 60)
                            + "` is program code, which pages here do not have: it stands in a comment",
                    "write on the page what readers saw of it");
            out.append(text, done, start.start()).append(keep(comment(" " + code + " ")));
            done = end;
            if (done >= text.length()) {
                break;
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    /** A tag with data of a program in its attributes stays as code: what of it readers saw, its component decides. */
    private String data(String text) {
        Matcher start = OPENED.matcher(text);
        StringBuilder out = new StringBuilder();
        int done = 0;
        while (start.find(done)) {
            int end = tagEnd(text, start.start());
            String code = text.substring(start.start(), end);
            out.append(text, done, start.start());
            if (DATA.matcher(code).find()
                    && SHOWN.stream().allMatch(name -> attribute(code, name).isEmpty())) {
                plan.leftOut(
                        path,
                        0,
                        "`" + start.group()
                                + "` is given data by a program, which pages here do not have: it stands as it is written",
                        "write on the page what readers saw of it");
                out.append(keep(asCode(text, start.start(), code)));
            } else {
                out.append(code);
            }
            done = end;
        }
        return out.append(text, done, text.length()).toString();
    }

    /** A block of code where it begins a line, and code in a sentence elsewhere. */
    private static String asCode(String text, int start, String code) {
        boolean alone =
                text.substring(text.lastIndexOf('\n', start - 1) + 1, start).isBlank();
        return alone
                ? "\n```jsx\n" + code.strip() + "\n```\n"
                : "`" + code.replaceAll("\\s+", " ").replace('`', '\'') + "`";
    }

    /** By how much a bracket leads deeper. */
    private static int turn(char c) {
        return "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
    }

    /** What stands for a text until all else is changed. */
    private String keep(String text) {
        kept.add(text);
        return "\uE002" + (kept.size() - 1) + "\uE003";
    }

    /** Behind the bracket that closes a tag; right behind its name where none does. */
    private static int tagEnd(String text, int start) {
        int depth = 0;
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += turn(c);
            if (c == '>' && depth <= 0 && text.charAt(at - 1) != '=') {
                return at + 1;
            }
        }
        return start + 1;
    }

    /** The end of the line on which all brackets that are opened from here on are closed. */
    private static int end(String text, int start) {
        int depth = 0;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            depth += turn(c);
            if (c == '\n' && (depth <= 0 || text.startsWith("\n#", at))) {
                return at;
            }
            at++;
        }
        return at;
    }

    private String expression(String value) {
        String inside = value.substring(1, value.length() - 1).strip();
        String known = inside.startsWith("frontMatter.") || inside.startsWith("metadata.")
                ? Data.text(front, inside.replaceFirst("^\\w+\\.", ""))
                : words.getOrDefault(inside, "");
        if (!known.isEmpty()) {
            return known;
        } else if (inside.matches("(['\"`])[^'\"`$]*\\1")) {
            return inside.substring(1, inside.length() - 1);
        }
        String line = value.replaceAll("\\s+", " ");
        plan.leftOut(
                path,
                0,
                "`" + Quote.start(line, 60) + "` is worked out by a program, and stands as it is written",
                "write what readers saw there");
        return value.contains("\n") ? comment(" " + value + " ") : "`" + value.replace("`", "'") + "`";
    }

    private static String aside(Matcher found) {
        String kind = attribute(found.group("attributes"), "type");
        String indent = found.group("body").replaceAll("(?s)^\\s*?\\n?([ \\t]*).*", "$1");
        String body = found.group("body").replaceAll("(?m)^" + indent, "");
        return Alerts.write(
                kind.isEmpty() ? found.group("name") : kind, attribute(found.group("attributes"), "title"), "", body);
    }

    /** Words that a component shows stay; the rest goes. */
    private String tag(Matcher found) {
        String attributes = found.group("attributes");
        boolean closes = found.group().strip().startsWith("</");
        removed.add("<" + found.group("name") + ">");
        String title = "";
        for (String name : SHOWN.subList(0, 3)) {
            title = title.isEmpty() ? attribute(attributes, name) : title;
        }
        String target = attribute(attributes, "href");
        String description = attribute(attributes, "description");
        boolean alone = found.group("blank") != null && found.group("end") != null;
        if (closes || title.isEmpty() && description.isEmpty()) {
            // In a sentence, its name is the only word for it that there is.
            boolean nameless = found.group().endsWith("/>") && attributes.isBlank() && !alone;
            String name = found.group("name").replaceFirst(".*\\.", "");
            String shown = nameless && found.group("name").contains(".") ? "`" + name + "`" : "";
            return alone ? "" : before(found) + shown + (found.group("end") == null ? "" : found.group("end"));
        }
        String shown = target.isEmpty() ? "**" + title + "**" : "[" + title + "](" + target + ")";
        String words = (title.isEmpty() ? "" : shown)
                + (description.isEmpty() ? "" : (title.isEmpty() ? "" : ": ") + description);
        // Right below HTML, words would be a part of that.
        return (alone && before(found).length() < 4 ? "\n" : "") + before(found) + words + (alone ? "\n" : "");
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

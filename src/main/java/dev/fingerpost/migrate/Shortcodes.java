package dev.fingerpost.migrate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hugo's shortcodes for figures, links, code and notices, as Markdown. */
final class Shortcodes {
    private static final String OPEN = "\\{\\{[<%][ \\t]*";
    private static final String CLOSE = "[ \\t]*/?[ \\t]*[>%]}}";
    private static final String PARAMETERS = "(?<parameters>(?:\"[^\"]*\"|`[^`]*`|[^\"`<>%{}]|[<>%](?!}}))*?)";
    private static final Pattern CODE = paired("highlight|code|code-toggle|codeblock|prism");
    private static final Pattern NOTICE = paired(
            "alert|notice|note|tip|info|warning|warn|caution|danger|error|hint|callout|admonition|important|attention|success|pageinfo|details|expand|spoiler");
    private static final Pattern PARAM = Pattern.compile(OPEN + "param[ \\t]+\"?(?<key>[\\w.]+)\"?" + CLOSE);
    /** One that readers are to see: the tool leaves out its stars. */
    private static final Pattern SHOWN =
            Pattern.compile("\\{\\{(?<open>[<%])/\\*(?<inside>(?:[^*{}\\n]|\\*(?!/)){1,300})\\*/(?<close>[%>])}}");

    private static final Pattern COMMENT = paired("comment");
    private static final Pattern SINGLE = Pattern.compile(
            OPEN + "(?<name>figure|img|image|picture|imgproc|ref|relref|youtube|vimeo|gist|tweet|x|instagram)\\b"
                    + PARAMETERS + CLOSE);
    private static final Pattern PARAMETER = Pattern.compile(
            "(?:(?<name>[\\w-]+)[ \\t]*=[ \\t]*)?(?:\"(?<quoted>(?:[^\"\\\\]|\\\\.)*)\"|`(?<raw>[^`]*)`|(?<plain>[^\\s\"`]+))");

    private Shortcodes() {}

    private static Pattern paired(String names) {
        return Pattern.compile(
                OPEN + "(?<name>" + names + ")\\b" + PARAMETERS + "(?<!/)[ \\t]*[>%]}}" + "(?<body>(?:(?!" + OPEN
                        + "\\k<name>\\b)(?s:.)){0,20000}?)" + OPEN + "/[ \\t]*\\k<name>[ \\t]*[>%]}}");
    }

    /**
     * @param path of the page in its project
     * @param values what pages may name: their own keys, and the configuration's
     */
    static String convert(String body, String path, List<Map<String, Object>> values, Plan plan) {
        // The tool puts these in code, too.
        String named = Masked.replaceAll(
                PARAM,
                body,
                found -> values.stream()
                        .map(known -> Data.text(known, found.group("key").split("\\.")))
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElse(found.group()));
        String code = Masked.replaceAll(CODE, named, Shortcodes::code);
        String converted = Masked.change(code, text -> {
            String commented = Masked.replaceAll(
                    COMMENT, text, found -> "<!--" + found.group("body").replace("--", "- -") + "-->");
            String single = Masked.replaceAll(SINGLE, commented, Shortcodes::single);
            String noted = Masked.replaceAll(NOTICE, single, Shortcodes::notice);
            // One within another.
            String twice = Masked.replaceAll(NOTICE, noted, Shortcodes::notice);
            String unwrapped = Wrappers.convert(twice, path, plan);
            return Masked.replaceAll(SHOWN, unwrapped, found -> "`" + shown(found) + "`");
        });
        return Masked.replaceAll(SHOWN, converted, Shortcodes::shown);
    }

    private static String shown(Matcher found) {
        return "{{" + found.group("open") + found.group("inside") + found.group("close") + "}}";
    }

    private static String code(Matcher found) {
        Map<String, String> given = parameters(found.group("parameters"));
        boolean toggle = found.group("name").equals("code-toggle");
        String file = given.getOrDefault("file", given.getOrDefault("filename", ""));
        String language = given.getOrDefault(
                "lang",
                given.getOrDefault(
                        "language", file.contains(".") ? file.replaceFirst(".*\\.", "") : given.getOrDefault("0", "")));
        String code = found.group("body").replaceFirst("^[ \\t]*\\n", "").stripTrailing();
        return code.strip().startsWith("```")
                ? code
                : "\n```" + (toggle && !file.contains(".") ? "toml" : language) + "\n" + code + "\n```\n";
    }

    private static String notice(Matcher found) {
        Map<String, String> given = parameters(found.group("parameters"));
        String name = found.group("name");
        boolean general = name.matches("alert|notice|hint|callout|admonition");
        String kind = given.getOrDefault(
                "type",
                given.getOrDefault(
                        "context",
                        given.getOrDefault(
                                "color", given.getOrDefault("kind", general ? given.getOrDefault("0", name) : name))));
        String title =
                given.getOrDefault("title", given.getOrDefault("summary", given.getOrDefault(general ? "1" : "0", "")));
        boolean folds = name.matches("details|expand|spoiler");
        return Alerts.write(kind, title, folds ? "-" : "", found.group("body"));
    }

    private static String single(Matcher found) {
        Map<String, String> given = parameters(found.group("parameters"));
        String first = given.getOrDefault("0", "");
        return switch (found.group("name")) {
            case "ref", "relref" -> given.getOrDefault("path", first);
            case "youtube" ->
                "[Video on YouTube](https://www.youtube.com/watch?v=" + given.getOrDefault("id", first) + ")";
            case "vimeo" -> "[Video on Vimeo](https://vimeo.com/" + given.getOrDefault("id", first) + ")";
            case "gist" ->
                "[Code on GitHub](https://gist.github.com/" + first + "/" + given.getOrDefault("1", "") + ")";
            case "tweet", "x" ->
                "[Post on X](https://x.com/" + given.getOrDefault("user", "i") + "/status/"
                        + given.getOrDefault("id", first) + ")";
            case "instagram" -> "[Picture on Instagram](https://www.instagram.com/p/" + first + "/)";
            default -> picture(given, first, found.group());
        };
    }

    private static String picture(Map<String, String> given, String first, String written) {
        String source = given.getOrDefault("src", given.getOrDefault("link", first));
        if (source.isEmpty()) {
            return written;
        }
        String caption = given.getOrDefault("caption", given.getOrDefault("title", ""));
        String alt = given.getOrDefault("alt", caption.isEmpty() ? given.getOrDefault("1", "") : caption)
                .replaceAll("[\\[\\]\\n]", " ");
        String target = source.contains(" ") ? "<" + source + ">" : source;
        return "![" + alt + "](" + target + ")"
                + (caption.isEmpty() || caption.equals(alt) ? "" : "\n*" + caption + "*");
    }

    /** By name; those without one by their number. */
    static Map<String, String> parameters(String written) {
        Map<String, String> parameters = new LinkedHashMap<>();
        Matcher found = PARAMETER.matcher(written);
        int number = 0;
        while (found.find()) {
            String value = found.group("quoted") != null
                    ? found.group("quoted").replace("\\\"", "\"")
                    : found.group("raw") != null ? found.group("raw") : found.group("plain");
            parameters.put(found.group("name") == null ? String.valueOf(number++) : found.group("name"), value);
        }
        return parameters;
    }
}

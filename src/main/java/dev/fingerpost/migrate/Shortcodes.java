package dev.fingerpost.migrate;

import dev.fingerpost.path.OtherPath;
import dev.fingerpost.text.Shortcode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hugo's shortcodes for figures, links, code and notices, as Markdown. */
final class Shortcodes {
    private static final String OPEN = Shortcode.OPEN;
    private static final String CLOSE = "[ \\t]*/?[ \\t]*[>%]}}";
    private static final Pattern CODE = paired("highlight|code|code-toggle|codeblock|prism");
    private static final Pattern NOTICE = paired(Shortcode.NOTICES);
    private static final Pattern PARAM = Pattern.compile(OPEN + "param[ \\t]+\"?(?<key>[\\w.]+)\"?" + CLOSE);
    /** One that readers are to see: the tool leaves out its stars. */
    private static final Pattern SHOWN =
            Pattern.compile("\\{\\{(?<open>[<%])/\\*(?<inside>(?:[^*{}\\n]|\\*(?!/)){1,300})\\*/(?<close>[%>])}}");

    private static final Pattern COMMENT = paired("comment");
    private static final Pattern SINGLE = Pattern.compile(
            OPEN + "(?<name>figure|img|image|picture|imgproc|ref|relref|youtube|vimeo|gist|tweet|x|instagram)\\b"
                    + Shortcode.PARAMETERS + CLOSE);

    private Shortcodes() {}

    private static Pattern paired(String names) {
        return Pattern.compile(
                OPEN + "(?<name>" + names + ")\\b" + Shortcode.PARAMETERS + "(?<!/)[ \\t]*[>%]}}" + "(?<body>(?:(?!"
                        + OPEN + "\\k<name>\\b)(?s:.)){0,20000}?)" + OPEN + "/[ \\t]*\\k<name>[ \\t]*[>%]}}");
    }

    /**
     * @param path of the page in its project
     * @param values what pages may name: their own keys, and the configuration's
     */
    static String convert(String body, OtherPath path, List<Map<String, Object>> values, Plan plan) {
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
        Map<String, String> given = Shortcode.parameters(found.group("parameters"));
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
        Shortcode.Notice notice = Shortcode.notice(found.group("name"), found.group("parameters"));
        return Alerts.write(notice.kind(), notice.title(), notice.fold(), found.group("body"));
    }

    private static String single(Matcher found) {
        Map<String, String> given = Shortcode.parameters(found.group("parameters"));
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
}

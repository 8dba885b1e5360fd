package dev.fingerpost.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hugo's shortcodes as pages write them: {@code {{< name "word" key="value" >}}}. */
public final class Shortcode {
    /** How one begins, up to its name; a part of patterns, as all that follows. */
    public static final String OPEN = "\\{\\{[<%][ \\t]*";

    /**
     * What stands between its name and its end, as the group {@code parameters}. Java's regular expressions go one call deeper for each
     * word here, so there is a most.
     */
    public static final String PARAMETERS =
            "(?<parameters>(?:\"[^\"]*\"|`[^`]*`|[^\\s\"`<>%{}/]++|[\\s/]|[<>%](?!}})){0,400}?)";

    /** Names that themes have for those which make a notice of what they hold. */
    public static final String NOTICES =
            "alert|notice|note|tip|info|warning|warn|caution|danger|error|hint|callout|admonition|important|attention|"
                    + "success|pageinfo|details|expand|spoiler";

    private static final Pattern PARAMETER = Pattern.compile(
            "(?:(?<name>[\\w-]+)[ \\t]*=[ \\t]*)?(?:\"(?<quoted>(?:[^\"\\\\]++|\\\\.){0,400})\"|`(?<raw>[^`]*)`|(?<plain>[^\\s\"`]+))");

    private Shortcode() {}

    /**
     * What a notice is.
     *
     * @param kind as the theme calls it
     * @param fold {@code -} where readers open it, else empty
     */
    public record Notice(String kind, String title, String fold) {}

    /** By name; those without one by their number. */
    public static Map<String, String> parameters(String written) {
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

    /** What a shortcode of this name makes of what it holds; the name is one of {@link #NOTICES}. */
    public static Notice notice(String name, String parameters) {
        Map<String, String> given = parameters(parameters);
        boolean general = name.matches("alert|notice|hint|callout|admonition");
        String kind = given.getOrDefault(
                "type",
                given.getOrDefault(
                        "context",
                        given.getOrDefault(
                                "color", given.getOrDefault("kind", general ? given.getOrDefault("0", name) : name))));
        String title =
                given.getOrDefault("title", given.getOrDefault("summary", given.getOrDefault(general ? "1" : "0", "")));
        return new Notice(kind, title, name.matches("details|expand|spoiler") ? "-" : "");
    }
}

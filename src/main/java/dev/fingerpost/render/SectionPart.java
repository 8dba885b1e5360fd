package dev.fingerpost.render;

import dev.fingerpost.text.Html;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One page as a part of a longer one: its ids get a prefix, so that no two parts share one, its headings move one level down, and
 * links to pages that are parts as well lead to the part.
 */
final class SectionPart {
    /** A tag, with its attributes. Text holds no {@code <} that is not one: all HTML here is written or cleaned by us. */
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*+)((?:[^>\"']|\"[^\"]*+\"|'[^']*+')*+)>");

    /** Other values in quotes are taken in as a whole, so that nothing is found in them. */
    private static final Pattern REFERENCE = Pattern.compile("'[^']*+'"
            + "|(?<= )(id|for|aria-labelledby|aria-describedby|aria-controls|headers|href)=\"([^\"]*+)\""
            + "|\"[^\"]*+\"");

    private static final Pattern MOVED = Pattern.compile("h[1-5]");

    private final String id;
    private final Map<String, String> parts;

    /**
     * @param id of this part
     * @param parts ids of all parts, by the address that links to their pages have
     */
    SectionPart(String id, Map<String, String> parts) {
        this.id = id;
        this.parts = parts;
    }

    String of(String html) {
        return TAG.matcher(html).replaceAll(tag -> Matcher.quoteReplacement(tag(tag)));
    }

    private String tag(MatchResult tag) {
        String name = tag.group(2);
        String shown = MOVED.matcher(name).matches() ? "h" + (name.charAt(1) - '0' + 1) : name;
        String attributes = REFERENCE.matcher(tag.group(3)).replaceAll(one -> Matcher.quoteReplacement(attribute(one)));
        return "<" + tag.group(1) + shown + attributes + ">";
    }

    private String attribute(MatchResult attribute) {
        String name = attribute.group(1);
        if (name == null) {
            return attribute.group();
        }
        String value = attribute.group(2);
        String moved = name.equals("href")
                ? href(value)
                : Arrays.stream(value.split(" ")).map(this::moved).collect(Collectors.joining(" "));
        return name + "=\"" + moved + "\"";
    }

    private String href(String href) {
        int hash = href.indexOf('#');
        String path = hash < 0 ? href : href.substring(0, hash);
        String anchor = hash < 0 ? "" : href.substring(hash + 1);
        if (path.isEmpty()) {
            return anchor.isEmpty() ? href : "#" + moved(anchor);
        }
        String part = parts.get(path);
        if (part == null) {
            return href;
        }
        return "#" + Html.escape(part) + (anchor.isEmpty() ? "" : "--" + anchor);
    }

    private String moved(String anchor) {
        return anchor.isEmpty() ? anchor : Html.escape(id) + "--" + anchor;
    }
}

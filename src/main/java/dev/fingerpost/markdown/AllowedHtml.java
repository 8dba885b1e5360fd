package dev.fingerpost.markdown;

import dev.fingerpost.text.Html;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The raw HTML that an author may write under the policy {@code safe}. */
final class AllowedHtml {
    /** Their content is not markup, or not where scripts run, or there is no end to it; it is removed with them. */
    static final Set<String> WITHOUT_MARKUP_INSIDE = Stream.concat(
                    Html.RAW_TEXT.stream(), Stream.of("noscript", "plaintext"))
            .collect(Collectors.toUnmodifiableSet());

    static final Set<String> ELEMENTS = Set.of(
            "a",
            "abbr",
            "address",
            "article",
            "aside",
            "b",
            "bdi",
            "bdo",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "col",
            "colgroup",
            "data",
            "dd",
            "del",
            "details",
            "dfn",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "footer",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "i",
            "img",
            "ins",
            "kbd",
            "li",
            "mark",
            "ol",
            "p",
            "pre",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "section",
            "small",
            "span",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "tr",
            "u",
            "ul",
            "var",
            "wbr");

    private static final Set<String> EVERYWHERE = Set.of("class", "id", "lang", "dir", "title", "role");

    private static final Map<String, Set<String>> BY_ELEMENT = Map.ofEntries(
            Map.entry("a", Set.of("href", "name")),
            Map.entry("img", Set.of("src", "alt", "width", "height", "loading")),
            Map.entry("td", Set.of("colspan", "rowspan", "headers")),
            Map.entry("th", Set.of("colspan", "rowspan", "headers", "scope", "abbr")),
            Map.entry("col", Set.of("span")),
            Map.entry("colgroup", Set.of("span")),
            Map.entry("ol", Set.of("start", "reversed", "type")),
            Map.entry("li", Set.of("value")),
            Map.entry("details", Set.of("open", "name")),
            Map.entry("time", Set.of("datetime")),
            Map.entry("data", Set.of("value")));

    private AllowedHtml() {}

    /** Whether this element may carry this attribute; both in lower case. */
    static boolean isAllowed(String element, String attribute) {
        return EVERYWHERE.contains(attribute)
                || attribute.startsWith("aria-")
                || BY_ELEMENT.getOrDefault(element, Set.of()).contains(attribute);
    }
}

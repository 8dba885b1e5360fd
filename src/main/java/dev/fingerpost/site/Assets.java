package dev.fingerpost.site;

import java.util.Map;

/**
 * The names that files carry in the built site, and the sizes of images.
 *
 * @param theme by name in the theme ({@code assets/css}, {@code assets/site.js}, {@code assets/fonts/x.woff2}): path in the site
 * @param content by path relative to content/ ({@code guides/diagram.png}): path in the site
 * @param sizes of images below content/, by path relative to it, where they could be read
 */
public record Assets(Map<String, String> theme, Map<String, String> content, Map<String, Size> sizes) {
    /** The name in {@link #theme} under which all style sheets, joined, are found. */
    public static final String STYLE = "assets/site.css";

    /** No file has another name. */
    public static final Assets NONE = new Assets(Map.of(), Map.of(), Map.of());

    /** Width and height in CSS pixels. */
    public record Size(int width, int height) {}

    /** The path in the site of a file below content/. */
    public String ofContent(String file) {
        return content.getOrDefault(file, file);
    }

    /**
     * The href or src for a target, for the page or file at {@code from}; {@code #} where it leads nowhere. It still needs escaping
     * in HTML.
     */
    public String href(String from, Target target) {
        if (target instanceof Target.ToPage to) {
            return Urls.relative(from, to.address());
        } else if (target instanceof Target.ToFile to) {
            return Urls.relative(
                    from, new Address(ofContent(to.file()), to.address().anchor()));
        } else if (target instanceof Target.ToOther to) {
            return Urls.relative(from, to.address());
        } else if (target instanceof Target.External to) {
            return to.url();
        } else if (target instanceof Target.Nowhere) {
            return "#";
        }
        throw new AssertionError(target);
    }
}

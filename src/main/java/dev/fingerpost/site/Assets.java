package dev.fingerpost.site;

import dev.fingerpost.path.Address;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import java.util.Map;
import java.util.Set;

/**
 * The names that files carry in the built site, and the sizes of images.
 *
 * @param theme by name in the theme ({@code assets/css}, {@code assets/site.js}, {@code assets/fonts/x.woff2}): where it stands in the site
 * @param content by file below content/: where it stands in the site
 * @param sizes of images below content/, where they could be read
 * @param texts by name in the theme: what may stand within a page, since it is needed before anything is drawn
 */
public record Assets(
        Map<String, SitePath> theme,
        Map<ProjectPath, SitePath> content,
        Map<ProjectPath, Size> sizes,
        Map<String, String> texts) {
    /** The name in {@link #theme} under which all style sheets, joined, are found. */
    public static final String STYLE = "assets/site.css";

    /** The name in {@link #texts} of the part of {@link #STYLE} that draws the head of a page; its addresses are those in {@code assets/}. */
    public static final String FIRST_STYLE = "assets/first.css";

    /** Sets the reader's colours before the first paint; also in {@link #texts}. */
    public static final String THEME_SCRIPT = "assets/theme.js";

    /** The page that draws diagrams, in a frame of those that show some. */
    public static final SitePath DIAGRAM_FRAME = new SitePath("assets/diagrams/frame.html");

    /** The programs of that frame, which is shut off from the site, so that browsers ask for them as if for another's. */
    public static final Set<SitePath> DIAGRAM_SCRIPTS =
            Set.of(new SitePath("assets/diagrams/frame.js"), new SitePath("assets/diagrams/mermaid.js"));

    /** Width and height in CSS pixels. */
    public record Size(int width, int height) {}

    /** Where a file below content/ stands in the site. */
    public SitePath ofContent(ProjectPath file) {
        return content.getOrDefault(file, file.url());
    }

    /**
     * The href or src for a target, for the page or file at {@code from}; {@code #} where it leads nowhere. It still needs escaping
     * in HTML.
     */
    public String href(SitePath from, Target target) {
        if (target instanceof Target.ToPage to) {
            return to.address().href(from);
        } else if (target instanceof Target.ToFile to) {
            return new Address(ofContent(to.file()), to.address().anchor()).href(from);
        } else if (target instanceof Target.ToOther to) {
            return to.address().href(from);
        } else if (target instanceof Target.External to) {
            return to.url();
        } else if (target instanceof Target.Nowhere) {
            return "#";
        }
        throw new AssertionError(target);
    }
}

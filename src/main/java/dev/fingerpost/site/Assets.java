package dev.fingerpost.site;

import dev.fingerpost.path.Address;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.path.ThemePath;
import java.util.Map;
import java.util.Set;

/**
 * The names that files carry in the built site, and the sizes of images.
 *
 * @param theme by file of the theme, and {@link #STYLE}: where it stands in the site
 * @param content by file below content/: where it stands in the site
 * @param sizes of images below content/, where they could be read
 * @param texts by file of the theme: what may stand within a page, since it is needed before anything is drawn
 */
public record Assets(
        Map<ThemePath, SitePath> theme,
        Map<ProjectPath, SitePath> content,
        Map<ProjectPath, Size> sizes,
        Map<ThemePath, String> texts) {
    /** The name in {@link #theme} under which all style sheets, joined, are found. */
    public static final ThemePath STYLE = new ThemePath("assets/site.css");

    /** The name in {@link #texts} of the part of {@link #STYLE} that draws the head of a page; its addresses are those in {@code assets/}. */
    public static final ThemePath FIRST_STYLE = new ThemePath("assets/first.css");

    /** Sets the reader's colours before the first paint; also in {@link #texts}. */
    public static final ThemePath THEME_SCRIPT = new ThemePath("assets/theme.js");

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

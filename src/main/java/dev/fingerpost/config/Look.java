package dev.fingerpost.config;

import dev.fingerpost.page.Located;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a site differs from the theme without a template of its own.
 *
 * @param accent the colour of links and of what can be done next
 * @param footer words at the foot of each page, after the site's name
 * @param announcement a line above everything; its title is the words
 */
public record Look(
        @Nullable Accent accent,
        @Nullable Logo logo,
        @Nullable Located<ProjectPath> icon,
        @Nullable String footer,
        List<Link> headerLinks,
        List<Link> footerLinks,
        List<Link> profiles,
        @Nullable Link announcement) {
    /** As the theme has it. */
    public static final Look PLAIN = new Look(null, null, null, null, List.of(), List.of(), List.of(), null);

    /** The contrast of text with its ground by WCAG 2.2, 1.4.3 (level AA). */
    public static final double CONTRAST = 4.5;

    /** The theme's grounds, {@code --fp-paper}, {@code --fp-sheet} and {@code --fp-sunk}, when light. */
    public static final List<Colour> LIGHT = List.of(new Colour(0xFBFAF6), Colour.WHITE, new Colour(0xF3F0E7));

    /** The same when dark. */
    public static final List<Colour> DARK = List.of(new Colour(0x181713), new Colour(0x211F1A), new Colour(0x26241E));

    public Look {
        headerLinks = List.copyOf(headerLinks);
        footerLinks = List.copyOf(footerLinks);
        profiles = List.copyOf(profiles);
    }

    /** The same with the words of a language. */
    Look in(LanguageWords words) {
        String foot = words.footer() == null ? footer : words.footer();
        Link announced = announcement == null || words.announcement() == null
                ? announcement
                : new Link(words.announcement(), announcement.url(), announcement.page());
        return new Look(accent, logo, icon, foot, headerLinks, footerLinks, profiles, announced);
    }

    /**
     * A colour for each of the two grounds.
     *
     * @param dark null where it is made of the light one
     */
    public record Accent(Located<Colour> light, @Nullable Located<Colour> dark) {
        /** What is used on dark grounds. */
        public Colour onDark() {
            return dark == null ? light.value().with(CONTRAST, DARK) : dark.value();
        }
    }

    /**
     * A picture in place of the theme's sign.
     *
     * @param dark null where the same serves on dark grounds
     * @param wordmark whether it holds the site's name, which is then not written beside it
     */
    public record Logo(Located<ProjectPath> light, @Nullable Located<ProjectPath> dark, boolean wordmark) {}

    /** Words, and where they lead: an address, a page, or nowhere. */
    public record Link(
            String title, @Nullable String url, @Nullable Located<PagePath> page) {}
}

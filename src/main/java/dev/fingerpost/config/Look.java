package dev.fingerpost.config;

import dev.fingerpost.page.Located;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a site differs from the theme without a template of its own.
 *
 * @param accent the colour of links and of what can be done next
 * @param footer words at the foot of each page, after the site's name
 * @param fonts typefaces of its own; null for those of the theme
 * @param announcement a line above everything
 */
public record Look(
        @Nullable Accent accent,
        @Nullable Logo logo,
        @Nullable Located<ProjectPath> icon,
        @Nullable FontFiles fonts,
        @Nullable String footer,
        List<Link> headerLinks,
        List<Link> footerLinks,
        List<Link> profiles,
        @Nullable Announcement announcement) {
    /** As the theme has it. */
    public static final Look PLAIN = new Look(null, null, null, null, null, List.of(), List.of(), List.of(), null);

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
        Announcement announced = announcement == null || words.announcement() == null
                ? announcement
                : announcement.saying(words.announcement());
        return new Look(accent, logo, icon, fonts, foot, headerLinks, footerLinks, profiles, announced);
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
            String title,
            @Nullable Located<String> url,
            @Nullable Located<PagePath> page) {}

    /**
     * A line above everything.
     *
     * @param link the words, and where they lead
     * @param dismissible whether readers can put it away
     */
    public record Announcement(Link link, boolean dismissible) {
        Announcement saying(String words) {
            return new Announcement(new Link(words, link.url(), link.page()), dismissible);
        }
    }

    /**
     * Files of typefaces below static/, each null where the theme's serves.
     *
     * @param text for text and headings
     * @param italic its slanted letters
     * @param sans for all else
     */
    public record FontFiles(
            @Nullable Located<ProjectPath> text,
            @Nullable Located<ProjectPath> italic,
            @Nullable Located<ProjectPath> sans) {
        /** Those that there are. */
        public List<Located<ProjectPath>> all() {
            return Stream.of(text, italic, sans)
                    .filter(Objects::nonNull)
                    .<Located<ProjectPath>>map(Objects::requireNonNull)
                    .toList();
        }
    }
}

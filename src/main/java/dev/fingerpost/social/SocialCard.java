package dev.fingerpost.social;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.page.Hue;
import dev.fingerpost.page.RouteMark;
import dev.fingerpost.path.SitePath;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What other sites show with a link to a page: its title, the site's name, and the approach of a case study.
 *
 * @param pageUrl of the page
 * @param site the site's name
 * @param address where the site stands, without scheme
 * @param badge of the approach; null where there is none
 */
public record SocialCard(
        SitePath pageUrl,
        String site,
        String address,
        String title,
        @Nullable Badge badge) {
    /** In pixels, as Open Graph's users recommend: 1.91 to 1. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    /** To be counted up when cards of the same words look different. */
    private static final int FORM = 1;

    /**
     * An approach's mark, and the words beside it.
     *
     * @param words on one line
     */
    public record Badge(RouteMark mark, Hue hue, String words) {}

    /** Whether the font of the cards has all letters: another machine's font would draw another picture. */
    public boolean isDrawable() {
        return Stream.of(site, address, title, badge == null ? "" : badge.words).allMatch(Glyphs::has);
    }

    /** Where the picture stands; another name for another picture. */
    public SitePath path() {
        String words = FORM + "\n" + site + "\n" + address + "\n" + title + "\n"
                + (badge == null ? "" : badge.mark + " " + badge.hue + " " + badge.words);
        return new SitePath("assets/cards/" + pageUrl.stem() + "."
                + Bytes.utf8(words).sha256().substring(0, 8) + ".png");
    }
}

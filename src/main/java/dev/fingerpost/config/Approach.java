package dev.fingerpost.config;

import dev.fingerpost.page.Located;
import dev.fingerpost.path.PagePath;
import org.jspecify.annotations.Nullable;

/**
 * One of the ways that the site's decisions are about, with its route mark.
 *
 * @param id used in case studies, for example {@code rag}
 * @param mark shape of the route mark
 * @param hue colour token of the route mark
 * @param page the page that tells most about it
 */
public record Approach(
        String id,
        String name,
        Mark mark,
        Hue hue,
        @Nullable Located<PagePath> page) {
    /** Shapes of route marks; each may be used once. */
    public enum Mark {
        RING,
        BAR,
        BARS,
        DIAMOND,
        DIAMOND_BAR,
        CHEVRON,
        CROSS,
        TRIANGLE
    }

    /** Hues of route marks, as named by the theme. */
    public enum Hue {
        GREEN,
        TEAL,
        RED,
        PLUM,
        AMBER,
        INK
    }
}

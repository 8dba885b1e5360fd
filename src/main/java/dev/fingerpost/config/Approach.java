package dev.fingerpost.config;

import dev.fingerpost.page.Hue;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.RouteMark;
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
        RouteMark mark,
        Hue hue,
        @Nullable Located<PagePath> page) {}

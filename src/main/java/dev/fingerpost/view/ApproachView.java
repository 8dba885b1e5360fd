package dev.fingerpost.view;

import org.jspecify.annotations.Nullable;

/**
 * One of the site's approaches, with its route mark.
 *
 * @param id as in fingerpost.yaml
 * @param name as readers see it
 * @param mark shape: {@code bar}, {@code diamond-bar} …
 * @param hue colour token: {@code green} …
 * @param href of the page that tells most about it; null where there is none, and outside of the site's own list
 */
public record ApproachView(
        String id,
        String name,
        String mark,
        String hue,
        @Nullable String href) {}

package dev.fingerpost.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of the site, as the home page shows it.
 *
 * @param title of the section
 * @param language that its words are in, where it is not that of the page: nobody has translated them
 * @param href the section's index page; null where it has none
 * @param cards its first pages, in order; bounded, so that the home page stays small on large sites
 * @param count how many pages the section has in all
 */
public record GroupView(
        String title, @Nullable String language, @Nullable String href, List<CardView> cards, int count) {}

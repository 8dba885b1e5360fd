package dev.fingerpost.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the navigation: a page, a section with pages, a titled group, or a link that leads out.
 *
 * @param title the words of the entry
 * @param language that the words are in, where it is not that of the page: nobody has translated them
 * @param href null for a group without a page of its own
 * @param outside whether it leads out of the site
 * @param collapsed whether its items are closed until readers open them, or are among them
 * @param current whether it is the page shown
 * @param open whether the page shown is this one or below it
 * @param items filled for open sections only, so that navigation stays bounded on large sites
 */
public record NavView(
        String title,
        @Nullable String language,
        @Nullable String href,
        boolean outside,
        boolean collapsed,
        boolean current,
        boolean open,
        List<NavView> items) {}

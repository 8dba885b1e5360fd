package dev.fingerpost.config;

import dev.fingerpost.page.Located;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an explicit navigation: a page, a titled group with or without a page, a folder, or a link that leads out.
 *
 * @param page null for a group without one
 * @param title null for the page's own title, or the folder's
 * @param url where a link leads out; null for all others
 * @param folder whose pages stand there, below content/; null for all others
 * @param collapsed whether it is closed until readers open it, or are in it
 */
public record NavEntry(
        @Nullable Located<PagePath> page,
        @Nullable String title,
        @Nullable Located<String> url,
        @Nullable Located<ProjectPath> folder,
        List<NavEntry> items,
        boolean collapsed) {
    public NavEntry {
        items = List.copyOf(items);
    }

    /** A page, or a group. */
    public NavEntry(@Nullable Located<PagePath> page, @Nullable String title, List<NavEntry> items) {
        this(page, title, null, null, items, false);
    }
}

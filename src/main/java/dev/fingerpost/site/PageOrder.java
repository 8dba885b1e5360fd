package dev.fingerpost.site;

import dev.fingerpost.page.Page;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Orders of pages. The same in every language setting: only letter case is set aside. */
final class PageOrder {
    /** By title, then by path. */
    static final Comparator<Page> BY_TITLE =
            Comparator.comparing(Page::title, String.CASE_INSENSITIVE_ORDER).thenComparing(Page::path);

    private PageOrder() {}

    /** By {@code order:}; what has none stands last. */
    static int rank(@Nullable Page page) {
        Integer order = page == null ? null : page.meta().publishing().order();
        return order == null ? Integer.MAX_VALUE : order;
    }
}

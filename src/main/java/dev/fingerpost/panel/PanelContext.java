package dev.fingerpost.panel;

import dev.fingerpost.page.Located;
import dev.fingerpost.path.Position;
import org.jspecify.annotations.Nullable;

/** The page that holds a panel: what the panel cites and where it leads is entered there, in reading order. */
public interface PanelContext {
    /** Cites a footnote of the page or a source by its label; gives the HTML of its number. */
    String cite(Located<String> label);

    /** Enters a link; gives the number of the page's reference, or null where no link may be made. */
    @Nullable
    Integer link(Located<String> target, String words);

    /**
     * Enters the panel's anchor.
     *
     * @param id as the author chose it; null to make one
     * @param caption what to make it from
     */
    String anchor(@Nullable Located<String> id, String caption, Position at);
}

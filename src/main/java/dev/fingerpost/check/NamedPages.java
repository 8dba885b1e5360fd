package dev.fingerpost.check;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Located;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.site.Site;
import dev.fingerpost.text.Suggest;
import org.jspecify.annotations.Nullable;

/** Pages that the configuration names by their paths. */
final class NamedPages {
    private NamedPages() {}

    /**
     * Notes a page that is not there.
     *
     * @param written null where none is named
     */
    static void check(@Nullable Located<PagePath> written, Site site, Notes notes) {
        if (written == null || site.page(written.value()) != null) {
            return;
        }
        if (site.drafts().containsKey(written.value())) {
            notes.add(
                    Code.LINK_BROKEN,
                    written.at(),
                    "`" + written.value() + "` is a draft, which readers do not get",
                    "remove `draft: true` from it, or do not name it yet");
            return;
        }
        notes.add(
                Code.LINK_BROKEN,
                written.at(),
                "no page `" + written.value() + "`",
                Suggest.nearest(
                                written.value().text(),
                                site.pages().keySet().stream()
                                        .map(PagePath::text)
                                        .toList())
                        .map(Suggest::question)
                        .orElse("name the page by its path below content/, like `guides/rag.md`"));
    }
}

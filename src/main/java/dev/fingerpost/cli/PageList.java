package dev.fingerpost.cli;

import dev.fingerpost.json.Json;
import dev.fingerpost.page.Page;
import dev.fingerpost.report.Visible;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Pages as lines for people, or as JSON. */
final class PageList {
    private PageList() {}

    static String text(Collection<Page> pages) {
        return Columns.of(pages.stream()
                .map(page -> List.of(
                        Visible.brief(page.path().text()),
                        page.kind().id(),
                        Visible.brief(
                                Objects.requireNonNullElse(page.meta().upkeep().owner(), "-")),
                        Objects.requireNonNullElse(text(page.meta().upkeep().reviewBy()), "-"),
                        Visible.brief(page.title())))
                .toList());
    }

    static String json(Collection<Page> pages) {
        return Json.pretty(json -> {
            json.object().array("pages");
            for (Page page : pages) {
                json.object()
                        .field("path", page.path().text())
                        .field("url", page.url().text())
                        .field("kind", page.kind().id())
                        .field("title", page.title())
                        .optional("owner", page.meta().upkeep().owner())
                        .optional("review-by", text(page.meta().upkeep().reviewBy()))
                        .field("draft", page.meta().publishing().draft())
                        .end();
            }
            json.end().end();
        });
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

package dev.fingerpost.config;

import dev.fingerpost.config.SiteConfig.NavEntry;
import dev.fingerpost.page.Located;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.schema.Form;
import dev.fingerpost.schema.Key;
import dev.fingerpost.schema.Schema;
import dev.fingerpost.schema.Type;
import dev.fingerpost.schema.Types;
import dev.fingerpost.schema.Values;
import java.util.List;
import java.util.Map;

/** An entry of {@code nav:}: a page, a page with a title of its own, or a group. */
final class NavKeys {
    private static final Form PAGE_FORM = Form.of(
                    "the path of a page below content/, ending in `.md`", PagePath.FORM, "guides/rag.md")
            .mending(path -> SitePath.unbuilt(PagePath.belowContent(path)));

    static final Type<Located<PagePath>> PAGE_PATH =
            Types.text(PAGE_FORM).map((path, at) -> new Located<>(new PagePath(path), at));

    private static final Key<String> TITLE =
            Key.of("title", Types.text(), "Words of the link; the page's own title when absent.");
    private static final Key<String> GROUP_TITLE = Key.required("title", Types.text(), "Words above the group.");
    private static final Key<Located<PagePath>> PAGE =
            Key.required("page", PAGE_PATH, "Path of the page below content/.");
    private static final Key<List<NavEntry>> ITEMS = Key.required(
            "items", Types.list(Types.named("nav-entry", () -> NavKeys.ENTRY)), "What stands in the group.");

    /** One entry. */
    static final Type<NavEntry> ENTRY = Types.either(
            PAGE_PATH.map((page, at) -> new NavEntry(page, null, List.of())),
            Types.variant(
                    List.of("items"),
                    Types.object(
                            Schema.of("a group in `nav`", GROUP_TITLE, ITEMS)
                                    .elsewhere(
                                            Map.of("page", "an entry has `page` or `items`; list the page as an item")),
                            NavKeys::group),
                    Types.object(Schema.of("an entry of `nav`", TITLE, PAGE), NavKeys::page)));

    private NavKeys() {}

    private static NavEntry page(Values values) {
        return new NavEntry(values.need(PAGE), values.get(TITLE), List.of());
    }

    private static NavEntry group(Values values) {
        return new NavEntry(null, values.need(GROUP_TITLE), values.need(ITEMS));
    }
}

package dev.fingerpost.config;

import dev.fingerpost.page.Located;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.schema.Key;
import dev.fingerpost.schema.Schema;
import dev.fingerpost.schema.TextPattern;
import dev.fingerpost.schema.Type;
import dev.fingerpost.schema.Types;
import dev.fingerpost.schema.Values;
import dev.fingerpost.yaml.YamlMap;
import dev.fingerpost.yaml.YamlScalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** An entry of {@code nav:}: a page, a page with a title of its own, or a group. */
final class NavKeys {
    private static final TextPattern PAGE_FORM = TextPattern.of(
                    "the path of a page below content/, ending in `.md`", PagePath.FORM, "guides/rag.md")
            .mending(NavKeys::page)
            .saying(text -> Optional.of("write `url: " + YamlScalar.write(text) + "` in place of `page:`")
                    .filter(hint -> Types.outward().fits(text)));

    static final Type<Located<PagePath>> PAGE_PATH =
            Types.text(PAGE_FORM).map((path, at) -> new Located<>(new PagePath(path), at));

    private static final TextPattern FOLDER_FORM = TextPattern.of(
                    "the path of a folder below content/",
                    "(?:[^\\s/\\\\.][^\\t\\n/\\\\]*/)*[^\\s/\\\\.][^\\t\\n/\\\\]*/?",
                    "guides/")
            .mending(PagePath::belowContent);

    static final Type<Located<ProjectPath>> FOLDER_PATH = Types.text(FOLDER_FORM)
            .map((path, at) -> new Located<>(ProjectPath.CONTENT.child(path.replaceFirst("/$", "")), at));

    private static final Key<String> TITLE = Key.of(
                    "title", Types.text(), "Words of the link; the page's own title when absent.")
            .alsoCalled("label", "text", "name");
    private static final Key<String> GROUP_TITLE =
            Key.required("title", Types.text(), "Words above the group.").alsoCalled("label", "text", "name");
    private static final Key<String> LINK_TITLE =
            Key.required("title", Types.text(), "Words of the link.").alsoCalled("label", "text", "name");
    private static final Key<String> FOLDER_TITLE =
            Key.of("title", Types.text(), "Words above its pages; the title of its index, or its name, when absent.");
    private static final Key<Located<PagePath>> PAGE =
            Key.required("page", PAGE_PATH, "Path of the page below content/.").alsoCalled("path", "file", "doc");
    private static final Key<Located<PagePath>> GROUP_PAGE =
            Key.of("page", PAGE_PATH, "The page that the words above the group lead to.");
    static final Type<Located<String>> OUTWARD =
            Types.text(Types.outward().saying(NavKeys::within)).map(Located::new);
    private static final Key<Located<String>> URL =
            Key.required("url", OUTWARD, "Where it leads, outside of the site.");
    private static final String MAIL = "[^\\s/:@]+@[^\\s/:@]+\\.[^\\s/:@]+";
    private static final TextPattern BARE = TextPattern.of(
                    "the path of a page below content/, ending in `.md`, or an address that leads out",
                    PagePath.FORM + "|" + Types.outward().pattern(),
                    "guides/rag.md")
            .mending(written -> written.matches(MAIL) ? "mailto:" + written : page(written));
    private static final Key<Located<ProjectPath>> FOLDER =
            Key.required("folder", FOLDER_PATH, "The folder below content/ whose pages stand here, by their `order`.");
    private static final Key<Boolean> COLLAPSED = Key.of(
            "collapsed",
            Types.bool(),
            "Whether it is closed until readers open it, or are in it; `false` when absent.");
    private static final Key<List<NavEntry>> ITEMS = Key.required(
                    "items", Types.list(Types.named("nav-entry", () -> NavKeys.ENTRY)), "What stands in the group.")
            .alsoCalled("children", "pages");

    private static final String TARGET =
            "`page: guides/rag.md` leads to a page, `url: https://example.org/` out of the site";

    /** A link that leads out. */
    private static final Type<NavEntry> OUT = Types.object(
            Schema.of("a link in `nav`", LINK_TITLE, URL),
            values -> new NavEntry(null, values.need(LINK_TITLE), values.need(URL), null, List.of(), false));

    private static final Type<NavEntry> ONE_PAGE = Types.object(
            Schema.of("an entry of `nav`", TITLE, PAGE)
                    .elsewhere(Map.of("link", TARGET, "href", TARGET))
                    .pair(NavKeys::titled),
            values -> new NavEntry(values.need(PAGE), values.get(TITLE), List.of()));

    /** One entry. */
    static final Type<NavEntry> ENTRY = Types.either(
            Types.text(BARE).map(NavKeys::bare),
            Types.variant(
                    List.of("items", "children", "pages"),
                    Types.object(
                            Schema.of("a group in `nav`", GROUP_TITLE, GROUP_PAGE, ITEMS, COLLAPSED), NavKeys::group),
                    Types.variant(
                            List.of("folder"),
                            Types.object(
                                    Schema.of("a folder in `nav`", FOLDER_TITLE, FOLDER, COLLAPSED), NavKeys::folder),
                            Types.variant(List.of("url"), OUT, ONE_PAGE))));

    private NavKeys() {}

    /** A page, or an address that is its own title, but for what only programs read. */
    private static NavEntry bare(String written, Position at) {
        if (!Types.outward().fits(written)) {
            return new NavEntry(new Located<>(new PagePath(written), at), null, List.of());
        }
        return new NavEntry(null, bareTitle(written), new Located<>(written, at), null, List.of(), false);
    }

    /** What was meant by an address that does not lead out. */
    private static Optional<String> within(String written) {
        String page = page(written);
        if (written.matches("[^:]*\\.(?:md|html)") && Pattern.matches(PagePath.FORM, page)) {
            return Optional.of("a page is named by `page: " + page + "`");
        }
        String place = written.replaceFirst("^(?:[./]+|static/)", "");
        return Optional.of("it leads out of the site, so write all of it: `https://example.org/" + place + "`")
                .filter(hint -> written.matches("/?[\\w.-]*/[\\w./-]*"));
    }

    /** The words of an address that stands by itself. */
    static String bareTitle(String address) {
        return address.replaceFirst("^(?:https?://|mailto:|tel:)", "").replaceFirst("/$", "");
    }

    /** Below {@code content/}, as a file of Markdown; a word by itself may be a folder or a page. */
    private static String page(String written) {
        String path = SitePath.unbuilt(PagePath.belowContent(written.replaceFirst("#.*", "")));
        if (path.matches("[^:?#]*[^:?#/]/")) {
            return PagePath.index(path).text();
        }
        return path.matches("[^:?#]*/[^:?#/.]+") ? PagePath.file(path) : path;
    }

    /** An entry as MkDocs has it, the title before its page. */
    static String titled(YamlMap.Entry entry) {
        String title = "title: " + YamlScalar.write(entry.key());
        String value = entry.value() instanceof YamlScalar scalar ? scalar.text() : null;
        if (value == null) {
            return "write `{" + title + ", items: […]}`, with its pages as items";
        }
        if (!value.matches("\\S*[./:]\\S*")) {
            return TARGET;
        }
        boolean leadsOut = Types.outward().fits(value);
        return "write `{" + title + (leadsOut ? ", url: " + YamlScalar.write(value) : ", page: " + page(value)) + "}`";
    }

    private static NavEntry group(Values values) {
        return new NavEntry(
                values.get(GROUP_PAGE),
                values.need(GROUP_TITLE),
                null,
                null,
                values.need(ITEMS),
                values.get(COLLAPSED, false));
    }

    private static NavEntry folder(Values values) {
        return new NavEntry(
                null, values.get(FOLDER_TITLE), null, values.need(FOLDER), List.of(), values.get(COLLAPSED, false));
    }
}

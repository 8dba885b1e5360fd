package dev.fingerpost.config;

import dev.fingerpost.config.Look.Accent;
import dev.fingerpost.config.Look.Link;
import dev.fingerpost.config.Look.Logo;
import dev.fingerpost.page.Located;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.schema.Form;
import dev.fingerpost.schema.Key;
import dev.fingerpost.schema.Schema;
import dev.fingerpost.schema.Type;
import dev.fingerpost.schema.Types;
import dev.fingerpost.schema.Values;
import java.util.List;
import java.util.Map;

/** The keys below {@code look:}. */
final class LookKeys {
    private static final Type<Located<Colour>> COLOUR = Types.text(
                    Form.of("a colour such as `#0b5394`", "#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})", "#0b5394"))
            .map((text, at) -> new Located<>(Colour.of(text), at));
    private static final Type<Located<ProjectPath>> FILE = Types.text(Form.of(
                    "the path of a picture below content/ or static/",
                    "(?:content|static)/(?:[^\\s/\\\\.][^/\\\\]*/)*[^\\s/\\\\.][^/\\\\]*",
                    "static/logo.svg"))
            .map((text, at) -> new Located<>(new ProjectPath(text), at));

    private static final Key<Located<Colour>> LIGHT_COLOUR =
            Key.required("light", COLOUR, "The colour on light grounds.");
    private static final Key<Located<Colour>> DARK_COLOUR =
            Key.of("dark", COLOUR, "The colour on dark grounds; made of the light one when absent.");
    private static final Key<Accent> ACCENT = Key.of(
                    "accent",
                    Types.either(
                            COLOUR.map((colour, at) -> new Accent(colour, null)),
                            Types.object(
                                    Schema.of("`accent`", LIGHT_COLOUR, DARK_COLOUR),
                                    values -> new Accent(values.need(LIGHT_COLOUR), values.get(DARK_COLOUR)))),
                    "The colour of links and of what can be done next. The build checks that it can be read on every ground.")
            .alsoCalled("accent-color", "accent-colour", "primary", "color", "colour", "primary-color");

    private static final Key<Located<ProjectPath>> LIGHT_LOGO =
            Key.required("light", FILE, "The picture on light grounds.");
    private static final Key<Located<ProjectPath>> DARK_LOGO =
            Key.of("dark", FILE, "The picture on dark grounds; the same as on light ones when absent.");
    private static final Key<Boolean> WORDMARK = Key.of(
            "wordmark",
            Types.bool(),
            "Whether the picture holds the site's name, which is then not written beside it.");
    private static final Key<Logo> LOGO = Key.of(
            "logo",
            Types.either(
                    FILE.map((file, at) -> new Logo(file, null, false)),
                    Types.object(
                            Schema.of("`logo`", LIGHT_LOGO, DARK_LOGO, WORDMARK),
                            values -> new Logo(
                                    values.need(LIGHT_LOGO), values.get(DARK_LOGO), values.get(WORDMARK, false)))),
            "A picture in place of the theme's sign, shown 32 pixels high.");
    private static final Key<Located<ProjectPath>> ICON =
            Key.of("icon", FILE, "The picture in the browser's tab.").alsoCalled("favicon");

    private static final Key<String> FOOTER =
            Key.of("footer", Types.text(), "Words at the foot of each page.").alsoCalled("copyright");

    private static final Key<String> TITLE = Key.required("title", Types.text(), "Words that readers see.");
    private static final Key<String> URL = Key.required("url", Types.url(), "Where they lead, outside the site.");
    private static final Key<Located<PagePath>> PAGE =
            Key.required("page", NavKeys.PAGE_PATH, "Path below content/ of the page to which they lead.");
    private static final Map<String, String> ONE = Map.of("url", "a link has `url` or `page`; take one of them away");
    private static final Type<Link> LINK = Types.variant(
            List.of("page"),
            Types.object(
                    Schema.of("a link to a page", TITLE, PAGE).elsewhere(ONE),
                    values -> new Link(values.need(TITLE), null, values.need(PAGE))),
            Types.object(
                    Schema.of("a link", TITLE, URL), values -> new Link(values.need(TITLE), values.need(URL), null)));
    private static final Type<Link> ANNOUNCED =
            Types.either(Types.text().map((text, at) -> new Link(text, null, null)), LINK);
    private static final Key<List<Link>> HEADER_LINKS =
            Key.of("header-links", Types.list(LINK), "Links in the header, behind the sections.");
    private static final Key<List<Link>> FOOTER_LINKS =
            Key.of("footer-links", Types.list(LINK), "Links at the foot of each page.");
    private static final Key<List<Link>> PROFILES = Key.of(
                    "profiles",
                    Types.list(LINK),
                    "Where else its authors can be found: links at the foot of each page that say so to programs, too (`rel=\"me\"`).")
            .alsoCalled("social");
    private static final Key<Link> ANNOUNCEMENT = Key.of(
                    "announcement", ANNOUNCED, "A line above everything, on each page.")
            .alsoCalled("banner", "announcement-bar");

    static final Key<Look> LOOK = Key.of(
                    "look",
                    Types.object(
                            Schema.of(
                                    "`look`",
                                    ACCENT,
                                    LOGO,
                                    ICON,
                                    ANNOUNCEMENT,
                                    HEADER_LINKS,
                                    FOOTER,
                                    FOOTER_LINKS,
                                    PROFILES),
                            LookKeys::look),
                    "How the site differs from the theme, without a template of its own.")
            .alsoCalled("theme", "style");

    private LookKeys() {}

    private static Look look(Values values) {
        return new Look(
                values.get(ACCENT),
                values.get(LOGO),
                values.get(ICON),
                values.get(FOOTER),
                values.get(HEADER_LINKS, List.of()),
                values.get(FOOTER_LINKS, List.of()),
                values.get(PROFILES, List.of()),
                values.get(ANNOUNCEMENT));
    }
}

package dev.fingerpost.config;

import dev.fingerpost.config.Look.Accent;
import dev.fingerpost.config.Look.Announcement;
import dev.fingerpost.config.Look.Link;
import dev.fingerpost.config.Look.Logo;
import dev.fingerpost.page.Located;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.schema.Key;
import dev.fingerpost.schema.Schema;
import dev.fingerpost.schema.TextPattern;
import dev.fingerpost.schema.Type;
import dev.fingerpost.schema.Types;
import dev.fingerpost.schema.Values;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The keys below {@code look:}. */
final class LookKeys {
    private static final Type<Located<Colour>> COLOUR = Types.text(
                    TextPattern.of("a colour such as `#0b5394`", "#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})", "#0b5394"))
            .map((text, at) -> new Located<>(Colour.of(text), at));
    private static final Type<Located<ProjectPath>> FILE = Types.text(TextPattern.of(
                    "the path of a picture below content/ or static/",
                    "(?:content|static)/(?:[^\\s/\\\\.][^/\\\\]*/)*[^\\s/\\\\.][^/\\\\]*",
                    "static/logo.svg"))
            .map((text, at) -> new Located<>(new ProjectPath(text), at));

    private static final Type<Located<ProjectPath>> FONT_FILE = Types.text(TextPattern.of(
                    "the path of a WOFF2 file below static/",
                    "static/(?:[^\\s/\\\\.][^/\\\\]*/)*[^\\s/\\\\.][^/\\\\]*\\.woff2",
                    "static/fonts/text.woff2"))
            .map((text, at) -> new Located<>(new ProjectPath(text), at));
    static final Key<Located<ProjectPath>> ANALYTICS = Key.of(
                    "analytics",
                    Types.text(TextPattern.of(
                                    "the path of a script of your own below static/, since pages run none of other hosts",
                                    "static/(?:[^\\s/\\\\.][^/\\\\]*/)*[^\\s/\\\\.][^/\\\\]*\\.js",
                                    "static/count.js"))
                            .map((text, at) -> new Located<>(new ProjectPath(text), at)),
                    "A script that each page runs, such as one that counts visits: a file below static/, under the same content security policy as all"
                            + " others.")
            .alsoCalled("tracking", "matomo", "plausible");

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

    private static final Key<Located<ProjectPath>> TEXT_FONT =
            Key.of("text", FONT_FILE, "For text and headings, in place of the theme's serif.");
    private static final Key<Located<ProjectPath>> ITALIC_FONT =
            Key.of("italic", FONT_FILE, "Its slanted letters; when absent, browsers slant the others.");
    private static final Key<Located<ProjectPath>> INTERFACE_FONT = Key.of(
                    "interface", FONT_FILE, "For menus, buttons, tables and small print.")
            .alsoCalled("sans", "ui");
    private static final Key<Look.FontFiles> FONTS = Key.of(
            "fonts",
            Types.object(
                    Schema.of("`fonts` of `look`", TEXT_FONT, ITALIC_FONT, INTERFACE_FONT),
                    values -> new Look.FontFiles(
                            values.get(TEXT_FONT), values.get(ITALIC_FONT), values.get(INTERFACE_FONT))),
            "Typefaces of your own, each a WOFF2 file below static/ with all weights that it is used in.");

    private static final Key<String> FOOTER =
            Key.of("footer", Types.text(), "Words at the foot of each page.").alsoCalled("copyright");

    private static final Key<String> TITLE = Key.required("title", Types.text(), "Words that readers see.")
            .alsoCalled("text", "label", "name", "message");
    private static final Key<Located<String>> URL = Key.required(
                    "url", NavKeys.OUTWARD, "Where they lead, outside the site.")
            .alsoCalled("href", "link");
    private static final Key<Located<PagePath>> PAGE =
            Key.required("page", NavKeys.PAGE_PATH, "Path below content/ of the page to which they lead.");
    private static final Map<String, String> ONE = Map.of("url", "a link has `url` or `page`; take one of them away");
    private static final Type<Link> LINK = Types.either(
            NavKeys.OUTWARD.map((url, at) -> new Link(NavKeys.bareTitle(url.value()), url, null)),
            Types.variant(
                    List.of("page"),
                    Types.object(
                            Schema.of("a link to a page", TITLE, PAGE).elsewhere(ONE),
                            values -> new Link(values.need(TITLE), null, values.need(PAGE))),
                    Types.object(
                            Schema.of("a link", TITLE, URL).pair(NavKeys::titled),
                            values -> new Link(values.need(TITLE), values.need(URL), null))));
    private static final Key<Located<String>> ANNOUNCED_URL =
            Key.of("url", NavKeys.OUTWARD, "Where they lead, outside the site.");
    private static final Key<Boolean> DISMISSIBLE = Key.of(
            "dismissible",
            Types.bool(),
            "Whether readers can put it away; their browser remembers it until the words change. `false` when absent.");
    private static final Type<Announcement> ANNOUNCED = Types.either(
            Types.text().map((text, at) -> new Announcement(new Link(text, null, null), false)),
            Types.variant(
                    List.of("page"),
                    Types.object(
                            Schema.of("an announcement of a page", TITLE, PAGE, DISMISSIBLE)
                                    .elsewhere(ONE),
                            values -> new Announcement(
                                    new Link(values.need(TITLE), null, values.need(PAGE)),
                                    values.get(DISMISSIBLE, false))),
                    Types.object(
                            Schema.of("an announcement", TITLE, ANNOUNCED_URL, DISMISSIBLE),
                            values -> new Announcement(
                                    new Link(values.need(TITLE), values.get(ANNOUNCED_URL), null),
                                    values.get(DISMISSIBLE, false)))));
    private static final Key<List<Link>> HEADER_LINKS =
            Key.of("header-links", Types.list(LINK), "Links in the header, behind the sections.");
    private static final Key<List<Link>> FOOTER_LINKS =
            Key.of("footer-links", Types.list(LINK), "Links at the foot of each page.");
    private static final Key<List<Link>> PROFILES = Key.of(
                    "profiles",
                    Types.list(LINK),
                    "Where else its authors can be found: links at the foot of each page that say so to programs, too (`rel=\"me\"`).")
            .alsoCalled("social");
    private static final Key<Announcement> ANNOUNCEMENT = Key.of(
                    "announcement", ANNOUNCED, "A line above everything, on each page.")
            .alsoCalled("banner", "announcement-bar");

    private static final Schema SCHEMA =
            Schema.of("`look`", ACCENT, LOGO, ICON, FONTS, ANNOUNCEMENT, HEADER_LINKS, FOOTER, FOOTER_LINKS, PROFILES);

    static final Key<Look> LOOK = Key.of(
                    "look",
                    Types.object(SCHEMA, LookKeys::look),
                    "How the site differs from the theme, without a template of its own.")
            .alsoCalled("theme", "style");

    private LookKeys() {}

    /** What to say of keys, or of their other names, that stand beside {@code look:} in place of in it. */
    static Map<String, String> below() {
        Map<String, String> hints = new TreeMap<>();
        for (Key<?> key : SCHEMA.keys()) {
            Stream.concat(Stream.of(key.name()), key.alsoCalled().stream())
                    .forEach(name -> hints.put(name, "it belongs below `look:`, as `look: {" + key.name() + ": …}`"));
        }
        return hints;
    }

    private static Look look(Values values) {
        return new Look(
                values.get(ACCENT),
                values.get(LOGO),
                values.get(ICON),
                values.get(FONTS),
                values.get(FOOTER),
                values.get(HEADER_LINKS, List.of()),
                values.get(FOOTER_LINKS, List.of()),
                values.get(PROFILES, List.of()),
                values.get(ANNOUNCEMENT));
    }
}

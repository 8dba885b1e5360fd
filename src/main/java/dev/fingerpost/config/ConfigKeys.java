package dev.fingerpost.config;

import dev.fingerpost.config.SiteConfig.FigureCheck;
import dev.fingerpost.config.SiteConfig.Fonts;
import dev.fingerpost.config.SiteConfig.Host;
import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.config.SiteConfig.Licence;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Severity;
import dev.fingerpost.page.Hue;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.RouteMark;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.schema.Key;
import dev.fingerpost.schema.Schema;
import dev.fingerpost.schema.TextPattern;
import dev.fingerpost.schema.Type;
import dev.fingerpost.schema.Types;
import dev.fingerpost.schema.Values;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The keys of fingerpost.yaml. */
final class ConfigKeys {
    private static final TextPattern BRANCH =
            TextPattern.of("the name of a Git branch", "[^\\s~^:?*\\[\\\\/-][^\\s~^:?*\\[\\\\]*", "main");

    static final Key<String> TITLE = Key.of(
                    "title", Types.text(), "Name of the site, in the header and in the titles of windows.")
            .alsoCalled("name", "site-name", "site-title");
    static final Key<String> DESCRIPTION =
            Key.of("description", Types.text(), "One or two sentences on what the site is about.");
    static final Key<String> BASE_URL = Key.of(
                    "base-url",
                    Types.baseUrl(),
                    "Where the site will stand. Needed for canonical links, the sitemap, the feed and 404.html only.")
            .alsoCalled("url", "site-url", "site", "baseurl");
    static final Key<String> LANGUAGE_TAG = Key.of(
                    "language",
                    Types.text(LanguageKeys.TAG),
                    "Language of the content, as a BCP 47 tag; `en` when absent.")
            .alsoCalled("lang", "locale", "languagecode", "language-code");
    static final Key<String> REPOSITORY = Key.of(
                    "repository",
                    Types.baseUrl(),
                    "Web address of the repository, for the links that edit a page or report a fault.")
            .alsoCalled("repo", "repo-url", "repository-url", "github");
    static final Key<String> BRANCH_NAME =
            Key.of("branch", Types.text(BRANCH), "Branch that the links to the repository open; `main` when absent.");
    static final Key<String> AUTHOR = Key.of("author", Types.text(), "Who publishes the site: a person or a group.")
            .alsoCalled("authors");

    private static final Key<String> LICENCE_NAME =
            Key.required("name", Types.text(), "Name of the licence, for example `CC BY 4.0`.");
    private static final Key<String> LICENCE_URL = Key.of("url", Types.url(), "Where its text can be read.");
    static final Key<Licence> LICENCE = Key.of(
                    "licence",
                    Types.object(Schema.of("`licence`", LICENCE_NAME, LICENCE_URL), ConfigKeys::licence),
                    "Licence of the content, named at the foot of each page.")
            .alsoCalled("license", "copyright");

    static final Key<HtmlPolicy> HTML = Key.of(
            "html",
            Types.oneOf(HtmlPolicy.class),
            "What becomes of HTML in Markdown: `safe` keeps what is on a list of harmless elements, `escape` shows it as"
                    + " text, `trust` lets all of it through.");
    private static final TextPattern CARRIED = TextPattern.of(
            "the path of a file, or of a folder with `/` at its end, below content/ or static/",
            "(?:content|static)/(?:[^\\s/\\\\.][^/\\\\]*/)*(?:[^\\s/\\\\.][^/\\\\]*)?",
            "static/demo.html");
    static final Key<List<String>> ACTIVE_FILES = Key.of(
            "active-files",
            Types.list(Types.text(CARRIED)),
            "HTML files and SVG files with scripts that are published as they are, without the site's content security policy;"
                    + " a folder ends in `/`.");
    static final Key<Fonts> FONTS = Key.of(
            "fonts",
            Types.oneOf(Fonts.class),
            "`theme` serves the theme's typeface with the site, `system` uses what readers have.");
    static final Key<Boolean> SEARCH = Key.of(
                    "search",
                    Types.bool(),
                    "Whether readers can search the site: `true`, when absent, writes an index of its text and a search page.")
            .alsoCalled("searchable", "full-text-search");
    static final Key<List<NavEntry>> NAV = Key.of(
                    "nav",
                    Types.list(NavKeys.ENTRY),
                    "The navigation, in order. When absent it follows the folders and the `order` of pages.")
            .alsoCalled("navigation", "menu", "sidebar");
    static final Key<List<Located<ProjectPath>>> OWN_MENU = Key.of(
            "own-menu",
            Types.list(NavKeys.FOLDER_PATH),
            "Folders below content/ that are for others than the readers of the site, such as a manual for its authors: they have a"
                    + " menu of their own, a link at the foot of each page, and the last place in the search.");

    static final Key<String> APPROACH_ID = Key.required(
            "id", Types.text(Types.KEBAB), "Used by case studies as `approach:`; small letters, digits and hyphens.");
    static final Key<String> APPROACH_NAME = Key.required("name", Types.text(), "Name that readers see.");
    static final Key<RouteMark> MARK =
            Key.required("mark", Types.oneOf(RouteMark.class), "Shape of its route mark; each shape may be used once.");
    static final Key<Hue> HUE = Key.required("hue", Types.oneOf(Hue.class), "Hue of its route mark.")
            .alsoCalled("color", "colour");
    static final Key<Located<PagePath>> APPROACH_PAGE = Key.of(
            "page",
            NavKeys.PAGE_PATH,
            "Path below content/ of the page that tells most about it; its sign on the first page leads there.");
    static final Key<List<Values>> APPROACHES = Key.of(
            "approaches",
            Types.list(Types.object(Schema.of("an approach", APPROACH_ID, APPROACH_NAME, MARK, HUE, APPROACH_PAGE))),
            "The approaches that the site's decisions are about, each with its route mark.");

    private static final TextPattern PLACE = TextPattern.of(
                    "the path of a page or folder below content/",
                    "(?:[^\\s/\\\\.][^\\s/\\\\]*/)*[^\\s/\\\\.][^\\s/\\\\]*/?",
                    "guides")
            .mending(PagePath::belowContent);
    private static final Key<List<Located<String>>> FIGURES_IN = Key.of(
            "in",
            Types.list(Types.text(PLACE).map((path, at) -> new Located<>(path, at))),
            "Pages and folders below content/ that are checked; all when absent.");
    private static final Key<List<String>> UNITS = Key.of(
            "units",
            Types.list(Types.text()),
            "Words that make a number before them a figure, such as `tokens`, besides the units that are always known.");
    private static final Key<Optional<FigureCheck>> FIGURES = Key.of(
            "figures",
            Types.either(
                    Types.bool()
                            .map((on, at) ->
                                    on ? Optional.of(new FigureCheck(List.of(), List.of())) : Optional.empty()),
                    Types.object(Schema.of("`figures`", FIGURES_IN, UNITS), ConfigKeys::figures)),
            "Whether each figure in prose must have a source: `true`, or where, and for which units.");
    static final Key<Optional<FigureCheck>> CHECKS = Key.of(
            "checks",
            Types.object(Schema.of("`checks`", FIGURES), values -> values.get(FIGURES, Optional.empty())),
            "Checks that a site asks for.");

    static final Key<Boolean> SOCIAL_CARDS = Key.of(
            "social-cards",
            Types.bool(),
            "Whether a picture with its title is drawn for each page, for other sites to show with links to it; needs `base-url`,"
                    + " and letters that the theme's font has. `false` when absent.");

    static final Key<List<Code>> SILENCE = Key.of(
            "silence",
            Types.set(Types.oneOf(warnings(), ConfigKeys::code, ConfigKeys::whyNotSilenced)),
            "Codes of warnings that are not to be reported.");

    private static final TextPattern HOST = TextPattern.of(
                    "the name of a host",
                    "(?![0-9]+\\.[0-9]+$)(?:\\*\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?::[0-9]{1,5})?",
                    "img.shields.io")
            .mending(text ->
                    text.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("/.*", ""));
    static final Key<List<String>> MEDIA_HOSTS = Key.of(
                    "media-hosts",
                    Types.oneOrSet(Types.text(HOST)),
                    "Hosts whose pictures, sound and films pages may show: the check and the content security policy follow this one list."
                            + " `*.example.org` is each host below one.")
            .alsoCalled("image-hosts", "picture-hosts");

    static final Key<Host> PUBLISHED_BY = Key.of(
            "host",
            Types.oneOf(Host.class),
            "Who publishes the site, where that host reads files of its own: `netlify` and `cloudflare` get `_redirects`, so that old addresses"
                    + " are answered by the server, and `_headers`, so that browsers keep files whose names change with their content.");

    static final Key<String> NEW_RECORD = Key.of(
            "new-record",
            Types.url(),
            "A form in which readers of a tree begin a file with their decision record, such as"
                    + " https://github.com/team/decisions/new/main/docs/decisions. It is given the record in its address, so the record goes to"
                    + " that place; without this key nothing leaves the browser.");

    static final Key<List<Code>> ERRORS = Key.of(
            "errors",
            Types.set(Types.oneOf(Arrays.stream(Code.values()).map(Code::id).toList(), ConfigKeys::code)),
            "Codes of what is an error here: a warning, or a fault of a decision record that would be one.");

    static final Schema SCHEMA = Schema.of(
                    "the configuration",
                    TITLE,
                    DESCRIPTION,
                    BASE_URL,
                    LANGUAGE_TAG,
                    REPOSITORY,
                    BRANCH_NAME,
                    AUTHOR,
                    LICENCE,
                    HTML,
                    ACTIVE_FILES,
                    FONTS,
                    SEARCH,
                    NAV,
                    OWN_MENU,
                    APPROACHES,
                    SOCIAL_CARDS,
                    CHECKS,
                    FrontMatterSettings.FRONT_MATTER,
                    LayoutKeys.CONTENT,
                    LayoutKeys.EXCLUDE,
                    LayoutKeys.ROOT_LINKS,
                    LayoutKeys.FOLDER_ADDRESSES,
                    MEDIA_HOSTS,
                    PUBLISHED_BY,
                    SILENCE,
                    ERRORS,
                    LayoutKeys.RECORDS,
                    NEW_RECORD,
                    LookKeys.LOOK,
                    LookKeys.ANALYTICS,
                    LanguageKeys.LANGUAGES,
                    LanguageKeys.TRANSLATIONS)
            .elsewhere(LookKeys.below());

    private ConfigKeys() {}

    static Type<Values> file() {
        return Types.object(SCHEMA);
    }

    private static Licence licence(Values values) {
        return new Licence(values.need(LICENCE_NAME), values.get(LICENCE_URL));
    }

    private static Optional<FigureCheck> figures(Values values) {
        return Optional.of(new FigureCheck(values.get(FIGURES_IN, List.of()), values.get(UNITS, List.of())));
    }

    /** As they are written in the file, between backquotes. */
    static String words(Collection<RouteMark> marks) {
        return marks.stream()
                .map(mark -> "`" + mark.name().toLowerCase(Locale.ROOT).replace('_', '-') + "`")
                .collect(Collectors.joining(", "));
    }

    private static List<String> warnings() {
        return Arrays.stream(Code.values())
                .filter(code -> code.severity() == Severity.WARNING)
                .map(Code::id)
                .toList();
    }

    private static Code code(String id) {
        return Code.byId(id).orElseThrow();
    }

    private static @Nullable String whyNotSilenced(String id) {
        return Code.byId(id).isPresent() ? "it is an error, and only warnings can be silenced" : null;
    }
}

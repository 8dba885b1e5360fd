package dev.fingerpost.config;

import dev.fingerpost.config.SiteConfig.Figures;
import dev.fingerpost.config.SiteConfig.Fonts;
import dev.fingerpost.config.SiteConfig.FrontMatter;
import dev.fingerpost.config.SiteConfig.Host;
import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.config.SiteConfig.Hue;
import dev.fingerpost.config.SiteConfig.Licence;
import dev.fingerpost.config.SiteConfig.Mark;
import dev.fingerpost.config.SiteConfig.NavEntry;
import dev.fingerpost.config.SiteConfig.Param;
import dev.fingerpost.config.SiteConfig.ParamType;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Severity;
import dev.fingerpost.page.Located;
import dev.fingerpost.path.Mount;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.schema.Form;
import dev.fingerpost.schema.Key;
import dev.fingerpost.schema.Keyed;
import dev.fingerpost.schema.Schema;
import dev.fingerpost.schema.Type;
import dev.fingerpost.schema.Types;
import dev.fingerpost.schema.Values;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The keys of fingerpost.yaml. */
final class ConfigKeys {
    static final Form LANGUAGE = Form.of(
                    "a language tag such as `en` or `pt-BR`", "[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*", "en")
            .mending(ConfigKeys::language);
    private static final Form BRANCH =
            Form.of("the name of a Git branch", "[^\\s~^:?*\\[\\\\/-][^\\s~^:?*\\[\\\\]*", "main");

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
                    "language", Types.text(LANGUAGE), "Language of the content, as a BCP 47 tag; `en` when absent.")
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
    private static final Form CARRIED = Form.of(
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
    static final Key<Mark> MARK =
            Key.required("mark", Types.oneOf(Mark.class), "Shape of its route mark; each shape may be used once.");
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

    private static final Form PLACE = Form.of(
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
    private static final Key<Optional<Figures>> FIGURES = Key.of(
            "figures",
            Types.either(
                    Types.bool()
                            .map((on, at) -> on ? Optional.of(new Figures(List.of(), List.of())) : Optional.empty()),
                    Types.object(Schema.of("`figures`", FIGURES_IN, UNITS), ConfigKeys::figures)),
            "Whether each figure in prose must have a source: `true`, or where, and for which units.");
    static final Key<Optional<Figures>> CHECKS = Key.of(
            "checks",
            Types.object(Schema.of("`checks`", FIGURES), values -> values.get(FIGURES, Optional.empty())),
            "Checks that a site asks for.");

    static final Key<Boolean> SOCIAL_CARDS = Key.of(
            "social-cards",
            Types.bool(),
            "Whether a picture with its title is drawn for each page, for other sites to show with links to it; needs `base-url`,"
                    + " and letters that the theme's font has. `false` when absent.");

    private static final Key<List<Keyed<String>>> NAMES = Key.of(
            "names",
            Types.map(Types.text()),
            "Names of keys as the pages have them, each with that of the key here: `nav_order: order`.");
    private static final Key<List<String>> IGNORE =
            Key.of("ignore", Types.list(Types.text()), "Keys that mean nothing here, and are passed over.");
    private static final Key<ParamType> PARAM_TYPE = Key.of(
            "type", Types.oneOf(ParamType.class), "What it holds: `text` when absent; a `list` is one of texts.");
    private static final Key<List<String>> PARAM_CHOICES = Key.of(
                    "one-of", Types.set(Types.text()), "The words that it may be.")
            .alsoCalled("enum", "choices", "values");
    private static final Key<Boolean> PARAM_REQUIRED =
            Key.of("required", Types.bool(), "Whether every page has it; `false` when absent.");
    private static final Type<Param> PARAM = Types.either(
            Types.oneOf(ParamType.class).map((type, at) -> new Param("", type, List.of(), false)),
            Types.object(
                    Schema.of("a key of `params`", PARAM_TYPE, PARAM_CHOICES, PARAM_REQUIRED),
                    values -> new Param(
                            "",
                            values.get(PARAM_TYPE, ParamType.TEXT),
                            values.get(PARAM_CHOICES, List.of()),
                            values.get(PARAM_REQUIRED, false))));
    private static final Key<List<Keyed<Param>>> PARAMS = Key.of(
            "params",
            Types.map(PARAM),
            "The keys of your own that pages may have below `params`, each with its type; any when absent.");
    static final Key<FrontMatter> FRONT_MATTER = Key.of(
            "front-matter",
            Types.object(Schema.of("`front-matter`", NAMES, IGNORE, PARAMS), ConfigKeys::frontMatter),
            "What keys in the front matter of pages mean that come from other generators, and which ones of your own there are.");
    static final Key<List<String>> EXCLUDE = Key.of(
                    "exclude",
                    Types.oneOrMore(Types.text()),
                    "Files and folders below content/ that are no part of the site: `drafts/`, `*.mdx`, `a/**/notes.md`. A pattern without"
                            + " a slash before its end fits at any depth.")
            .alsoCalled("exclude-docs", "ignore-files");

    static final Key<List<Code>> SILENCE = Key.of(
            "silence",
            Types.set(Types.oneOf(warnings(), ConfigKeys::code, ConfigKeys::whyNotSilenced)),
            "Codes of warnings that are not to be reported.");

    private static final Form PAGES = Form.of(
                    "the path of a folder, relative to fingerpost.yaml",
                    "(?!(?:static|templates|site)(?:/|$))(?:[^\\s/\\\\.][^\\s/\\\\]*/)*[^\\s/\\\\.][^\\s/\\\\]*/?",
                    "docs")
            .mending(text -> text.replaceFirst("^(?:\\.?/)+", ""));
    static final Key<ProjectPath> CONTENT = Key.of(
                    ProjectPath.CONTENT.text(),
                    Types.text(PAGES).map((folder, at) -> new ProjectPath(folder.replaceFirst("/$", ""))),
                    "The folder that holds the pages, such as docs; `content` when absent.")
            .alsoCalled("docs-dir", "content-dir", "src", "srcdir", "source");
    static final Key<Boolean> ROOT_LINKS = Key.of(
            "root-links",
            Types.bool(),
            "Whether links may begin with `/`, and then start at the folder of the pages, or at static/; `false` when absent, since"
                    + " GitHub starts them at the repository.");

    static final Key<Boolean> FOLDER_ADDRESSES = Key.of(
                    "folder-addresses",
                    Types.bool(),
                    "Whether `a/b.md` is also reached as `a/b/`, the address that MkDocs, Hugo and others give it; `false` when absent.")
            .alsoCalled("use-directory-urls");

    private static final Form HOST = Form.of(
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

    private static final Form FOLDER = Form.of(
            "the path of a folder, relative to fingerpost.yaml",
            "(?!content/|static/|templates/|site/)(?:[^\\s/\\\\.][^\\s/\\\\]*/)*[^\\s/\\\\.][^\\s/\\\\]*/?",
            "docs/adr");
    private static final Form AMONG = Form.of(
                    "a path below content/ that ends in `decisions`, `decision-records`, `adr` or `adrs`",
                    "(?:[^\\s/\\\\.][^\\s/\\\\]*/)*(?:decisions|decision-records|architecture-decisions|adrs?)/?",
                    "decisions")
            .mending(PagePath::belowContent);
    private static final Key<String> RECORDS_FOLDER =
            Key.required("folder", Types.text(FOLDER), "Where the records are, relative to fingerpost.yaml.");
    private static final Key<String> RECORDS_AT =
            Key.required("at", Types.text(AMONG), "Where they stand on the site, as a path below content/.");
    static final Key<Mount> RECORDS = Key.of(
            "records",
            Types.either(
                    Types.text(FOLDER).map((folder, at) -> mount(folder, "decisions")),
                    Types.object(
                            Schema.of("`records`", RECORDS_FOLDER, RECORDS_AT),
                            values -> mount(values.need(RECORDS_FOLDER), values.need(RECORDS_AT)))),
            "A folder of decision records that lies elsewhere in the repository, such as docs/adr; it stands below decisions/ on the"
                    + " site, or where `at` says.");

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
                    FRONT_MATTER,
                    CONTENT,
                    EXCLUDE,
                    ROOT_LINKS,
                    FOLDER_ADDRESSES,
                    MEDIA_HOSTS,
                    PUBLISHED_BY,
                    SILENCE,
                    ERRORS,
                    RECORDS,
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

    /** The tag that was probably meant, for one who names the language. */
    private static String language(String text) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> isNamed(text.strip(), Locale.forLanguageTag(code)))
                .findFirst()
                .orElse(text.replace('_', '-'));
    }

    private static boolean isNamed(String name, Locale language) {
        return name.equalsIgnoreCase(language.getDisplayLanguage(Locale.ENGLISH))
                || name.equalsIgnoreCase(language.getDisplayLanguage(language));
    }

    private static Mount mount(String folder, String at) {
        return new Mount(
                new ProjectPath(folder.replaceFirst("/$", "")), ProjectPath.CONTENT.child(at.replaceFirst("/$", "")));
    }

    private static Licence licence(Values values) {
        return new Licence(values.need(LICENCE_NAME), values.get(LICENCE_URL));
    }

    private static FrontMatter frontMatter(Values values) {
        Map<String, String> names = new TreeMap<>();
        values.get(NAMES, List.of()).forEach(name -> names.put(name.key(), name.value()));
        List<Param> params = values.get(PARAMS, List.of()).stream()
                .map(param -> new Param(
                        param.key(),
                        param.value().type(),
                        param.value().choices(),
                        param.value().required()))
                .toList();
        return new FrontMatter(names, Set.copyOf(values.get(IGNORE, List.of())), params, List.of());
    }

    private static Optional<Figures> figures(Values values) {
        return Optional.of(new Figures(values.get(FIGURES_IN, List.of()), values.get(UNITS, List.of())));
    }

    /** As they are written in the file, between backquotes. */
    static String words(Collection<Mark> marks) {
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

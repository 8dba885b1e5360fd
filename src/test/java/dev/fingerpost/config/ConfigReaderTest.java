package dev.fingerpost.config;

import static dev.fingerpost.diag.Reports.assertReport;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.config.SiteConfig.Fonts;
import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.config.SiteConfig.Licence;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Hue;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.RouteMark;
import dev.fingerpost.path.ProjectPath;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConfigReaderTest {
    @Test
    void readsEveryKey() {
        Noted<SiteConfig> noted = read("""
                title: Retrieve or Retrain?
                description: >-
                  Decide
                  with evidence.
                base-url: https://example.org/site
                language: pt-BR
                repository: https://github.com/a/b.git
                branch: release/2
                author: Fingerpost editors
                licence: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
                html: escape
                fonts: system
                nav:
                  - index.md
                  - {title: First, page: guides/rag.md}
                  - title: Cases
                    items: [case-studies/index.md, {title: Inner, items: []}]
                approaches:
                  - {id: rag, name: RAG, mark: diamond-bar, hue: teal}
                silence: [page-orphan]
                """);
        assertReport(noted, "");
        SiteConfig config = noted.value();
        assertThat(config.about().title()).isEqualTo("Retrieve or Retrain?");
        assertThat(config.about().description()).isEqualTo("Decide with evidence.");
        assertThat(config.places().baseUrl()).isEqualTo("https://example.org/site/");
        assertThat(config.language()).isEqualTo("pt-BR");
        assertThat(config.places().repository()).isEqualTo("https://github.com/a/b");
        assertThat(config.places().branch()).isEqualTo("release/2");
        assertThat(config.about().author()).isEqualTo("Fingerpost editors");
        assertThat(config.about().licence())
                .isEqualTo(new Licence("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"));
        assertThat(config.trust().html()).isEqualTo(HtmlPolicy.ESCAPE);
        assertThat(config.features().fonts()).isEqualTo(Fonts.SYSTEM);
        assertThat(show(config)).isEqualTo("index.md, First=guides/rag.md, Cases(case-studies/index.md, Inner())");
        assertThat(config.about().approaches())
                .containsExactly(new Approach("rag", "RAG", RouteMark.DIAMOND_BAR, Hue.TEAL, null));
        assertThat(config.checks().silenced()).containsExactly(Code.PAGE_ORPHAN);
    }

    @Test
    void hasADefaultForEveryKey() {
        Noted<SiteConfig> absent = ConfigReader.read(null);
        assertReport(absent, "");
        assertThat(absent).isEqualTo(read("")).isEqualTo(read("# nothing yet\n"));
        SiteConfig config = absent.value();
        assertThat(config.about().title()).isEqualTo("Untitled site");
        assertThat(config.language()).isEqualTo("en");
        assertThat(config.places().branch()).isEqualTo("main");
        assertThat(config.trust().html()).isEqualTo(HtmlPolicy.SAFE);
        assertThat(config.features().fonts()).isEqualTo(Fonts.THEME);
        assertThat(config.menu().nav()).isNull();
        assertThat(config.places().baseUrl()).isNull();
        assertThat(config.checks().silenced()).isEmpty();
    }

    @Test
    void reportsEveryKeyThatDoesNotFitAtOnce() {
        assertReport(read("""
                title: [A]
                base_url: x
                base-url: https://example.org/?page
                language: en_GB
                repository: github.com/a/b
                branch: a b
                licence: CC BY
                license: x
                html: save
                fonts: Theme
                nav: guides
                approaches: {a: b}
                silence: all
                author:
                tags: []
                """), """
                1:8+1 value-type: `title` must be a text, found a list
                  hint: if it is meant as one text, put it in quotes
                2:1+8 key-unknown: the configuration has no key `base_url`
                  hint: did you mean `base-url`?
                3:11+25 value-form: `base-url` must be a web address: `https://` or `http://`, a host, perhaps a port and folders, without `?` and `#`, found `https://example.org/?page`
                  hint: write it like `https://example.org/site/`
                4:11+5 value-form: `language` must be a language tag such as `en` or `pt-BR`, found `en_GB`
                  hint: write `en-GB`
                5:13+14 value-form: `repository` must be a web address: `https://` or `http://`, a host, perhaps a port and folders, without `?` and `#`, found `github.com/a/b`
                  hint: write `https://github.com/a/b`
                6:9+3 value-form: `branch` must be the name of a Git branch, found `a b`
                  hint: write it like `main`
                7:10+5 value-type: `licence` must be keys and values (`name`, `url`), found `CC BY`
                  hint: write keys in its place, such as `name: …`
                8:1+7 key-unknown: the configuration has no key `license`
                  hint: did you mean `licence`?
                9:7+4 value-unknown: `html` cannot be `save`
                  hint: did you mean `safe`?
                10:8+5 value-unknown: `fonts` cannot be `Theme`
                  hint: did you mean `theme`?
                11:6+6 value-type: `nav` must be a list, found `guides`
                  hint: write `[guides]`
                12:13+1 value-type: `approaches` must be a list, found keys and values
                  hint: write each item on a line of its own, with `- ` before it
                13:10+3 value-type: `silence` must be a list, found `all`
                  hint: write `[all]`
                14:8+1 value-type: `author` has no value
                  hint: write a text, or remove the key
                15:1+4 key-unknown: the configuration has no key `tags`
                  hint: keys here are `title`, `description`, `base-url`, `language`, `repository`, `branch`, `author`, `licence`, `html`, `active-files`, `fonts`, `search`, `nav`, `own-menu`, `approaches`, `social-cards`, `checks`, `front-matter`, `content`, `exclude`, `root-links`, `folder-addresses`, `media-hosts`, `host`, `silence`, `errors`, `records`, `new-record`, `look`, `analytics`, `languages`, `translations`
                """);
    }

    @Test
    void takesNoOtherSchemeThanHttp() {
        for (String url :
                new String[] {"javascript:alert(1)", "ftp://x.org", "//x.org", "data:text/html,x", "mailto:a@b"}) {
            assertThat(read("base-url: \"" + url + "\"\nrepository: \"" + url + "\"\nlicence: {name: x, url: \"" + url
                                    + "\"}")
                            .notes())
                    .extracting(note -> note.code().id())
                    .containsExactly("value-form", "value-form", "value-form");
        }
    }

    @Test
    void endsTheBaseAddressInASlash() {
        assertThat(read("base-url: http://localhost:8000").value().places().baseUrl())
                .isEqualTo("http://localhost:8000/");
        assertThat(read("base-url: https://example.org/a/").value().places().baseUrl())
                .isEqualTo("https://example.org/a/");
        assertThat(read("repository: https://example.org/a/").value().places().repository())
                .isEqualTo("https://example.org/a");
    }

    /** As other generators write them. */
    @Test
    void saysHowEntriesOfOtherNavigationsAreWritten() {
        assertReport(read("""
                nav:
                  - Guides: guides/index.md
                  - "C: D":
                      - a.md
                  - Out: https://example.org/a
                  - guides/one
                  - guides/
                  - {label: Guides, path: guides/a.md}
                  - {title: T, children: [a.md]}
                  - {title: T, link: /guides/a}
                  - {title: T, url: ../a/}
                """), """
                2:5+6 key-unknown: an entry of `nav` has no key `Guides`
                  hint: write `{title: Guides, page: guides/index.md}`
                3:5+6 key-unknown: an entry of `nav` has no key `C: D`
                  hint: write `{title: "C: D", items: […]}`, with its pages as items
                5:5+3 key-unknown: an entry of `nav` has no key `Out`
                  hint: write `{title: Out, url: "https://example.org/a"}`
                6:5+10 value-form: an item of `nav` must be the path of a page below content/, ending in `.md`, or an address that leads out, found `guides/one`
                  hint: write `guides/one.md`
                7:5+7 value-form: an item of `nav` must be the path of a page below content/, ending in `.md`, or an address that leads out, found `guides/`
                  hint: write `guides/index.md`
                8:6+5 key-unknown: an entry of `nav` has no key `label`
                  hint: did you mean `title`?
                8:21+4 key-unknown: an entry of `nav` has no key `path`
                  hint: did you mean `page`?
                9:16+8 key-unknown: a group in `nav` has no key `children`
                  hint: did you mean `items`?
                10:5+1 key-missing: an entry of `nav` needs `page`
                  hint: add `page:` with the path of a page below content/, ending in `.md`
                10:16+4 key-unknown: an entry of `nav` has no key `link`
                  hint: `page: guides/rag.md` leads to a page, `url: https://example.org/` out of the site
                11:21+5 value-form: `url` must be an address that leads out of the site: `https://…`, `mailto:…` or `tel:…`, found `../a/`
                  hint: it leads out of the site, so write all of it: `https://example.org/a/`
                """);
    }

    @Test
    void saysThatAKeyBelongsToTheLook() {
        assertReport(read("""
                accent: "#0b5394"
                favicon: static/a.svg
                logoo: static/a.svg
                """), """
                1:1+6 key-unknown: the configuration has no key `accent`
                  hint: it belongs below `look:`, as `look: {accent: …}`
                2:1+7 key-unknown: the configuration has no key `favicon`
                  hint: it belongs below `look:`, as `look: {icon: …}`
                3:1+5 key-unknown: the configuration has no key `logoo`
                  hint: it belongs below `look:`, as `look: {logo: …}`
                """);
    }

    @Test
    void takesAddressesThatLeadOutOfTheSite() {
        Noted<SiteConfig> noted = read("""
                nav:
                  - https://example.org/docs/
                  - mailto:team@example.org
                  - {title: Call us, url: "tel:+49-1234"}
                """);

        assertThat(noted.notes()).isEmpty();
        assertThat(noted.value().menu().nav())
                .extracting(entry -> entry.title() + " " + entry.url().value())
                .containsExactly(
                        "example.org/docs https://example.org/docs/",
                        "team@example.org mailto:team@example.org",
                        "Call us tel:+49-1234");
        assertReport(read("""
                nav:
                  - team@example.org
                  - {title: Call us, url: "tel:+49 1234"}
                  - {title: Mail, url: team@example.org}
                  - {title: Out, page: https://example.org/}
                  - {title: In, url: guides/one.md}
                  - {title: App, url: /app/}
                  - {title: File, url: static/a.pdf}
                  - {title: Net, url: //example.org/x}
                  - {separator: true}
                  - guides/one.md#part
                """), """
                2:5+16 value-form: an item of `nav` must be the path of a page below content/, ending in `.md`, or an address that leads out, found `team@example.org`
                  hint: write `mailto:team@example.org`
                3:27+14 value-form: `url` must be an address that leads out of the site: `https://…`, `mailto:…` or `tel:…`, found `tel:+49 1234`
                  hint: write `tel:+491234`
                4:24+16 value-form: `url` must be an address that leads out of the site: `https://…`, `mailto:…` or `tel:…`, found `team@example.org`
                  hint: write `mailto:team@example.org`
                5:24+20 value-form: `page` must be the path of a page below content/, ending in `.md`, found `https://example.org/`
                  hint: write `url: "https://example.org/"` in place of `page:`
                6:22+13 value-form: `url` must be an address that leads out of the site: `https://…`, `mailto:…` or `tel:…`, found `guides/one.md`
                  hint: a page is named by `page: guides/one.md`
                7:23+5 value-form: `url` must be an address that leads out of the site: `https://…`, `mailto:…` or `tel:…`, found `/app/`
                  hint: it leads out of the site, so write all of it: `https://example.org/app/`
                8:24+12 value-form: `url` must be an address that leads out of the site: `https://…`, `mailto:…` or `tel:…`, found `static/a.pdf`
                  hint: it leads out of the site, so write all of it: `https://example.org/a.pdf`
                9:23+15 value-form: `url` must be an address that leads out of the site: `https://…`, `mailto:…` or `tel:…`, found `//example.org/x`
                  hint: write `https://example.org/x`
                10:6+9 key-unknown: an entry of `nav` has no key `separator`
                  hint: `page: guides/rag.md` leads to a page, `url: https://example.org/` out of the site
                11:5+18 value-form: an item of `nav` must be the path of a page below content/, ending in `.md`, or an address that leads out, found `guides/one.md#part`
                  hint: write `guides/one.md`
                """);
    }

    @Test
    void takesAddressesAloneForLinksOfTheLook() {
        Noted<SiteConfig> noted = read("look: {header-links: [https://example.org/docs/], profiles: [mailto:a@b.org]}");

        assertThat(noted.notes()).isEmpty();
        assertThat(noted.value().look().headerLinks())
                .extracting(link -> link.title() + " " + link.url().value())
                .containsExactly("example.org/docs https://example.org/docs/");
        assertReport(read("""
                look:
                  header-links:
                    - about.md
                    - Blog: https://example.org/blog
                    - {title: X, href: https://example.org}
                """), """
                3:7+8 value-form: an item of `header-links` must be an address that leads out of the site: `https://…`, `mailto:…` or `tel:…`, found `about.md`
                  hint: a page is named by `page: about.md`
                4:7+4 key-unknown: a link has no key `Blog`
                  hint: write `{title: Blog, url: "https://example.org/blog"}`
                5:18+4 key-unknown: a link has no key `href`
                  hint: did you mean `url`?
                """);
    }

    @Test
    void explainsEntriesOfTheNavigation() {
        Noted<SiteConfig> noted = read("""
                nav:
                  - content/guides/a.html
                  - /guides/b.md
                  - {title: G, page: a.md, items: []}
                  - {titel: G}
                  - [a]
                  - {items: [c.md]}
                  - ../x.md
                  - guides/kept.md
                """);
        assertReport(noted, """
                2:5+21 value-form: an item of `nav` must be the path of a page below content/, ending in `.md`, or an address that leads out, found `content/guides/a.html`
                  hint: write `guides/a.md`
                3:5+12 value-form: an item of `nav` must be the path of a page below content/, ending in `.md`, or an address that leads out, found `/guides/b.md`
                  hint: write `guides/b.md`
                5:5+1 key-missing: an entry of `nav` needs `page`
                  hint: add `page:` with the path of a page below content/, ending in `.md`
                5:6+5 key-unknown: an entry of `nav` has no key `titel`
                  hint: did you mean `title`?
                6:5+1 value-type: an item of `nav` must be the path of a page below content/, ending in `.md`, or an address that leads out, or keys and values (`title`, `page`), found a list
                  hint: write it without a list around it
                7:5+1 key-missing: a group in `nav` needs `title`
                  hint: add `title:` with a text
                8:5+7 value-form: an item of `nav` must be the path of a page below content/, ending in `.md`, or an address that leads out, found `../x.md`
                  hint: write it like `guides/rag.md`
                """);
        assertThat(show(noted.value())).isEqualTo("G=a.md, guides/kept.md");
    }

    @Test
    void wantsApproachesToDiffer() {
        Noted<SiteConfig> noted = read("""
                approaches:
                  - {id: rag, name: RAG, mark: ring, hue: teal}
                  - {id: rag, name: RAG 2, mark: bar, hue: ink}
                  - {id: Fine Tuning, name: F, mark: rign, hue: blue}
                  - {id: x, name: X, mark: ring, hue: red}
                  - {id: y, name: Y, mark: cross}
                """);
        assertReport(noted, """
                3:10+3 value-form: approach `rag` stands here a second time
                  hint: the first is on line 2; give each an id of its own
                4:10+11 value-form: `id` must be small letters, digits and hyphens, found `Fine Tuning`
                  hint: write `fine-tuning`
                4:38+4 value-unknown: `mark` cannot be `rign`
                  hint: did you mean `ring`?
                4:49+4 value-unknown: `hue` cannot be `blue`
                  hint: write one of `green`, `teal`, `red`, `plum`, `amber`, `ink`
                5:28+4 value-form: the mark of `x` is that of `rag` too
                  hint: not yet used: `bars`, `diamond`, `diamond-bar`, `chevron`, `cross`, `triangle`
                6:5+1 key-missing: an approach needs `hue`
                  hint: add `hue:` with one of `green`, `teal`, `red`, `plum`, `amber`, `ink`
                """);
        assertThat(noted.value().about().approaches()).extracting(Approach::id).containsExactly("rag", "x");
    }

    @Test
    void asksForTheCheckOfFiguresInOneWordOrInSeveral() {
        assertThat(read("").value().checks().figures()).isNull();
        assertThat(read("checks: {figures: false}").value().checks().figures()).isNull();
        SiteConfig.FigureCheck all =
                read("checks: {figures: true}").value().checks().figures();
        assertThat(all).isEqualTo(new SiteConfig.FigureCheck(List.of(), List.of()));
        SiteConfig.FigureCheck some = Objects.requireNonNull(read("checks: {figures: {in: [guides], units: [tokens]}}")
                .value()
                .checks()
                .figures());
        assertThat(some.in()).extracting(Located::value).containsExactly("guides");
        assertThat(some.units()).containsExactly("tokens");
    }

    @Test
    void silencesWarningsOnly() {
        Noted<SiteConfig> noted = read("silence: [source-unused, link-broken, page-orfan, source-unused]\n");
        assertReport(noted, """
                1:26+11 value-unknown: an item of `silence` cannot be `link-broken`: it is an error, and only warnings can be silenced
                  hint: remove it
                1:39+10 value-unknown: an item of `silence` cannot be `page-orfan`
                  hint: did you mean `page-orphan`?
                1:51+13 value-form: `source-unused` stands twice in `silence`
                  hint: remove one of them
                """);
        assertThat(noted.value().checks().silenced()).containsExactly(Code.SOURCE_UNUSED);
    }

    @Test
    void keepsWhatPrecedesAFaultOfSyntax() {
        Noted<SiteConfig> noted = read("title: A\nlicence:\n  url: https://example.org\nauthor: b: c\n");
        assertReport(noted, """
                3:3+3 key-missing: `licence` needs `name`
                  hint: add `name:` with a text
                4:10+1 yaml-syntax: a second `: ` in one line
                  hint: put the text in quotes: `"b: c"`
                """);
        assertThat(noted.value().about().title()).isEqualTo("A");
    }

    private static Noted<SiteConfig> read(String yaml) {
        return ConfigReader.read(new SourceFile(new ProjectPath("fingerpost.yaml"), yaml));
    }

    private static String show(SiteConfig config) {
        return config.menu().nav() == null
                ? "none"
                : config.menu().nav().stream().map(ConfigReaderTest::show).collect(Collectors.joining(", "));
    }

    private static String show(NavEntry entry) {
        if (entry.page() == null) {
            return entry.title()
                    + entry.items().stream().map(ConfigReaderTest::show).collect(Collectors.joining(", ", "(", ")"));
        }
        return (entry.title() == null ? "" : entry.title() + "=") + entry.page().value();
    }
}

package dev.fingerpost.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.config.Colour;
import dev.fingerpost.config.Look;
import dev.fingerpost.diag.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A look of one's own by keys, without a template. */
class LookTest {
    private static final String PAGES = """
            -- content/index.md --
            # Home

            See [the other page](other.md).
            -- content/other.md --
            # Other

            Text.
            -- static/logo.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"/>
            -- static/dark.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"/>
            """;

    /** In slots and templates of the project's own, as far as they name a file literally. */
    @Test
    void linksOfTemplatesLeadSomewhere() {
        BuildResult result = build("media-hosts: [pictures.example.org]\n", """
                -- templates/slots/footer.ftlh --
                <a href="${site.root}other.html#x">a</a> <a href="${site.root}">home</a> <img src="${site.root}logo.svg" alt="">
                <#-- <a href="${site.root}none.html">no</a> --> <a href="https://e.org/${page.title}">?</a> <script src="${site.root}ours.js"></script>
                <a class="x" href="${site.root}othr.html">b</a> <img alt="" src="${site.root}gone.png">
                <img alt="" src="https://pictures.example.org/a.png"> <img alt="" src="https://elsewhere.example.org/a.png">
                """);
        assertThat(Project.report(result.diagnostics())).isEqualTo("""
                templates/slots/footer.ftlh:1:22: error[link-anchor]: `other.html` has no anchor `#x`, and a template leads there
                  hint: name an anchor as the page has it, or none
                templates/slots/footer.ftlh:3:32: error[link-broken]: the site has no file `othr.html`
                  hint: did you mean `${site.root}other.html`?
                templates/slots/footer.ftlh:3:78: error[image-missing]: the site has no file `gone.png`
                  hint: name a file as the site has it, or remove the picture
                templates/slots/footer.ftlh:4:72: warning[image-remote]: no reader sees this picture: pages show none of `elsewhere.example.org`
                  hint: put it beside the page, or name the host in fingerpost.yaml: `media-hosts: [elsewhere.example.org]`
                """);
    }

    /** Targets that a template works out are looked for on the pages: told where the template names them, else at the first page. */
    @Test
    void linksThatTemplatesWorkOutLeadSomewhere() {
        BuildResult result =
                build("base-url: https://ours.example.org/docs/\nmedia-hosts: [pictures.example.org]\n", """
                -- templates/slots/footer.ftlh --
                <#assign where = "nowhere.html" good = "other.html" own = "logo.svg" far = "https://elsewhere.example.org/a.png">
                <a href="${site.root}${where}">a</a> <a href="${site.root}${good}?x#y">b</a> <img alt="" src="${site.root + own}">
                <#list ["other", "missing"] as name><a href="${site.root}${name}.html">${name}</a></#list> <img src="${far}" alt="">
                <a href="/docs/lost.html">c</a> <a href="/docs/">d</a> <a href="/else/where.html">e</a> <a href="../up/">f</a>
                <a href="${site.root}${"x" + 1}/">g</a> <a href="mailto:a@e.org">h</a> <a href="#part">i</a>
                <a href="${site.root}${good}#top">j</a> <a href="${site.root}${good}#fp-main">k</a>
                """);
        assertThat(Project.report(result.diagnostics())).isEqualTo("""
                content/index.md: error[link-broken]: the site has no file `x1/index.html`, and a template leads there
                  hint: did you mean `${site.root}index.html`?
                content/index.md: error[link-anchor]: `other.html` has no anchor `#y`, and a template leads there
                  hint: name an anchor as the page has it, or none
                templates/slots/footer.ftlh:1:19: error[link-broken]: the site has no file `nowhere.html`
                  hint: did you mean `${site.root}other.html`?
                templates/slots/footer.ftlh:1:107: warning[image-remote]: no reader sees this picture: pages show none of `elsewhere.example.org`
                  hint: put it beside the page, or name the host in fingerpost.yaml: `media-hosts: [elsewhere.example.org]`
                templates/slots/footer.ftlh:3:19: error[link-broken]: the site has no file `missing.html`
                  hint: name a file as the site has it, or remove the link
                templates/slots/footer.ftlh:4:16: error[link-broken]: the site has no file `lost.html`
                  hint: name a file as the site has it, or remove the link
                """);
    }

    @Test
    void whatAnAuthorLinksToIsToldOnce() {
        BuildResult result = build("", """
                -- content/third.md --
                # Third

                [a](other.md#gone), [b](other.md#lost) and [c](none.md)
                -- templates/slots/footer.ftlh --
                <a href="${site.root}other.html#lost">a</a>
                """);
        assertThat(Project.report(result.diagnostics())).isEqualTo("""
                content/third.md:3:5: error[link-anchor]: no anchor `#gone` in `other.md`
                  hint: that page has no anchors; link to the page
                content/third.md:3:25: error[link-anchor]: no anchor `#lost` in `other.md`
                  hint: that page has no anchors; link to the page
                content/third.md:3:48: error[link-broken]: no page `none.md`
                  hint: paths are relative to this file; add the file or remove the link
                """);
    }

    private static BuildResult build(String config, String more) {
        return Build.once()
                .run(Project.of("-- fingerpost.yaml --\ntitle: Ours\n" + config + PAGES + more)
                        .withTheme()
                        .inputs());
    }

    private static String text(BuildResult result, String start, String end) {
        return result.files().stream()
                .filter(file -> file.path().text().startsWith(start)
                        && file.path().text().endsWith(end))
                .findFirst()
                .orElseThrow()
                .bytes()
                .text();
    }

    private static List<String> report(BuildResult result) {
        return result.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    @Test
    void isSetByKeys() {
        BuildResult result = build("""
                look:
                  accent: "#0b5394"
                  logo: {light: static/logo.svg, dark: static/dark.svg, wordmark: true}
                  icon: static/logo.svg
                  announcement: {title: Version 2 is out, page: other.md}
                  header-links:
                    - {title: Blog, url: "https://example.org/blog"}
                  footer: Made with care & <love>.
                  footer-links:
                    - {title: Imprint, page: other.md}
                  profiles:
                    - {title: Mastodon, url: "https://example.org/@us"}
                """, "");

        assertThat(report(result)).isEmpty();
        String html = text(result, "other", ".html");
        assertThat(html)
                .contains(
                        "<img class=\"brand__light\" src=\"logo.svg\" alt=\"Ours\" height=\"32\">",
                        "<img class=\"brand__dark\" src=\"dark.svg\" alt=\"Ours\" height=\"32\"></a>",
                        "<link rel=\"icon\" href=\"logo.svg\">",
                        "<aside class=\"announcement\" aria-label=\"Announcement\"><a href=\"other.html\">Version 2 is out</a></aside>",
                        "<a href=\"https://example.org/blog\">Blog</a></nav>",
                        "<p>Made with care &amp; &lt;love&gt;.</p>",
                        "<li><a href=\"other.html\">Imprint</a></li>",
                        "<li><a rel=\"me\" href=\"https://example.org/@us\">Mastodon</a></li>");
        assertThat(text(result, "assets/site.", ".css")).contains("--fp-link: light-dark(#0b5394, #");
        assertThat(text(build("", ""), "other", ".html")).doesNotContain("brand__", "announcement", "rel=\"me\"");
    }

    @Test
    void tellsWhatCannotBeReadAndWhatIsNotThere() {
        BuildResult result = build("""
                look:
                  accent: {light: "#f6ba1e", dark: "#224"}
                  logo: static/lgo.svg
                  header-links:
                    - {title: Other, page: othr.md}
                """, "");

        assertThat(result.diagnostics().stream()
                        .map(note -> note + " | " + note.hint())
                        .toList())
                .containsExactly(
                        "fingerpost.yaml:3:19: warning[accent-contrast]: links in `#f6ba1e` have a contrast of 1.5 to 1 with light grounds, and text needs 4.5 | write `\"#8a6811\"`, the nearest shade that has it",
                        "fingerpost.yaml:3:36: warning[accent-contrast]: links in `#222244` have a contrast of 1.0 to 1 with dark grounds, and text needs 4.5 | write `\"#8a8a9c\"`, the nearest shade that has it",
                        "fingerpost.yaml:4:9: error[asset-missing]: there is no file `static/lgo.svg` | did you mean `static/logo.svg`?",
                        "fingerpost.yaml:6:28: error[link-broken]: no page `othr.md` | did you mean `other.md`?");
    }

    /** Whatever the accent, the shade that is named or made can be read on every ground. */
    @Test
    void shadesThatAreMadeCanBeRead() {
        Random random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            Colour colour = new Colour(random.nextInt(0x1000000));
            for (List<Colour> grounds : List.of(Look.LIGHT, Look.DARK)) {
                Colour better = colour.with(Look.CONTRAST, grounds);
                assertThat(better.contrast(grounds)).as("%s, seed 4", colour).isGreaterThanOrEqualTo(Look.CONTRAST);
                if (colour.contrast(grounds) >= Look.CONTRAST) {
                    assertThat(better).isEqualTo(colour);
                }
            }
        }
        assertThat(Colour.BLACK.contrast(Colour.WHITE)).isEqualTo(21.0);
        assertThat(Colour.of("#777").contrast(Colour.WHITE)).isBetween(4.47, 4.49);
    }

    @Test
    void theGroundsAreThoseOfTheTheme() throws IOException {
        String tokens = Files.readString(Path.of("templates/assets/css/10-tokens.css"));
        Map<String, Integer> grounds = Map.of("paper", 0, "sheet", 1, "sunk", 2);
        grounds.forEach((name, index) -> {
            Matcher found = Pattern.compile("--fp-" + name + ": light-dark\\((#\\w+), (#\\w+)\\)")
                    .matcher(tokens);
            assertThat(found.find()).isTrue();
            assertThat(Colour.of(found.group(1))).isEqualTo(Look.LIGHT.get(index));
            assertThat(Colour.of(found.group(2))).isEqualTo(Look.DARK.get(index));
        });
    }

    @Test
    void slotsTakeTemplatesOfOnesOwn() {
        BuildResult result = build("", """
                -- templates/slots/after.ftlh --
                <p class="ours">${page.title} of ${site.title}</p>
                -- templates/slots/head.ftlh --
                <meta name="ours" content="1">
                -- templates/assets/css/custom.css --
                .ours { color: red; }
                """);

        assertThat(report(result)).isEmpty();
        assertThat(text(result, "other", ".html"))
                .contains(
                        "<p class=\"ours\">Other of Ours</p>\n</main>", "<meta name=\"ours\" content=\"1\">\n</head>");
        assertThat(text(result, "assets/site.", ".css")).contains(".ours{color:red}");
    }

    private static final String FONTS = """
            -- static/fonts/text.woff2 --
            wOF2 small
            -- static/fonts/ui.woff2 --
            wOF2 small
            """;

    @Test
    void aTypefaceOfOnesOwnTakesThePlaceOfTheThemes() throws IOException {
        String themed = Files.readString(Path.of("templates/assets/css/10-tokens.css"));
        BuildResult result =
                build("look: {fonts: {text: static/fonts/text.woff2, interface: static/fonts/ui.woff2}}\n", FONTS);

        assertThat(Project.report(result.diagnostics())).isEmpty();
        assertThat(themed)
                .contains(
                        "--fp-serif: var(--fp-own-text,) var(--fp-web)", "--fp-sans: var(--fp-own-interface,) -apple");
        assertThat(text(result, "assets/site", ".css"))
                .contains("src: url(\"../fonts/text.woff2\") format(\"woff2\")", "--fp-own-text: \"Own text\",;");
        assertThat(text(result, "other", ".html")).contains("font-src 'self'; base-uri");
        assertThat(text(build("", ""), "assets/site", ".css")).doesNotContain("--fp-own-text:", "Own text");
    }

    @Test
    void fontsThatNobodyCanTakeOrIsWillingToWaitForAreTold() {
        String large = "-- static/big.woff2 --\nwOF2" + "x".repeat(140_000) + "\n-- static/not.woff2 --\nOTTO\n";
        assertThat(Project.report(build("""
                look:
                  fonts:
                    text: static/big.woff2
                    italic: static/not.woff2
                    interface: static/fonts/gone.woff2
                analytics: static/gone.js
                """, large).diagnostics())).isEqualTo("""
                fingerpost.yaml:4:11: warning[font-file]: `static/big.woff2` has 140 KB, which each reader waits for; 100 is much
                  hint: leave out letters that no page has: `pyftsubset FONT --flavor=woff2 --unicodes=U+0020-024F,U+2010-2026`
                fingerpost.yaml:5:13: warning[font-file]: `static/not.woff2` is no WOFF2 file, whatever its name says, and no browser takes it
                  hint: make one of the original with `woff2_compress`, or with `pyftsubset --flavor=woff2`
                fingerpost.yaml:6:16: error[asset-missing]: there is no file `static/fonts/gone.woff2`
                  hint: put it there, or name another one below static/
                fingerpost.yaml:7:12: error[asset-missing]: there is no file `static/gone.js`
                  hint: put it there, or name another one below static/
                """);
        assertThat(Project.report(build("look: {fonts: {italic: static/fonts/text.woff2}}\n", FONTS)
                        .diagnostics()))
                .isEqualTo("""
                fingerpost.yaml:2:24: warning[font-file]: `italic` does nothing without `text`, whose slanted letters it has
                  hint: write `text: static/…`, too
                """);
        assertThat(Project.report(
                        build("look: {fonts: {text: static/a.ttf}}\n", "").diagnostics()))
                .contains(
                        "error[value-form]: `text` must be the path of a WOFF2 file below static/, found `static/a.ttf`");
    }

    @Test
    void visitsAreCountedByAScriptOfTheSiteOnly() {
        BuildResult result =
                build("analytics: static/count.js\n", "-- static/count.js --\nnew Image().src = 'v.gif'\n");
        assertThat(Project.report(result.diagnostics())).isEmpty();
        String page = text(result, "other", ".html");
        assertThat(page).contains("<script src=\"count.js\" defer></script>");
        String policy = "http-equiv=\"Content-Security-Policy\" content=\"([^\"]+)\"";
        assertThat(first(page, policy)).isEqualTo(first(text(build("", ""), "other", ".html"), policy));

        assertThat(Project.report(build("analytics: https://plausible.example.org/js/script.js\n", "")
                        .diagnostics()))
                .isEqualTo("""
                fingerpost.yaml:2:12: error[value-form]: `analytics` must be the path of a script of your own below static/, since pages run none of other hosts, found `https://plausible.example.org/js/script.js`
                  hint: write it like `static/count.js`
                """);
    }

    private static String first(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void anAnnouncementCanBePutAwayWhereItSaysSo() {
        String keys = "look: {announcement: {title: Version %s is out, dismissible: true}}\n";
        String page = text(build(keys.formatted("2"), ""), "other", ".html");

        String id = first(page, "<script src=\"assets/announcement[^\"]*\\.js\" data-id=\"([0-9a-f]{8})\"></script>");
        assertThat(page)
                .contains("<aside class=\"announcement\" aria-label=\"Announcement\">")
                .contains(
                        " <button class=\"button announcement__close\" type=\"button\" hidden>Close</button></aside>");
        assertThat(text(build(keys.formatted("3"), ""), "other", ".html")).doesNotContain(id);
        assertThat(text(build("look: {announcement: We move}\n", ""), "other", ".html"))
                .contains("<aside class=\"announcement\" aria-label=\"Announcement\">We move</aside>")
                .doesNotContain("assets/announcement");
    }
}

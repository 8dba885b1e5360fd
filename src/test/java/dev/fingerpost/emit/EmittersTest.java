package dev.fingerpost.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.path.ThemePath;
import dev.fingerpost.site.Assets;
import dev.fingerpost.site.MiniSite;
import dev.fingerpost.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EmittersTest {
    private static final String PAGES = """
            -- content/index.md --
            ---
            description: Where to begin.
            ---
            # Home
            -- content/about.md --
            # About [us]
            -- content/guides/index.md --
            # Guides & more
            -- content/guides/rag.md --
            ---
            description: Look things up <first>.
            tags: [cost, rag]
            updated: 2026-03-01
            reviewed: 2026-05-01
            ---
            # Retrieval
            -- content/guides/größe.md --
            ---
            reviewed: 2026-04-01
            ---
            # Size
            -- content/guides/deep/x.md --
            ---
            updated: 2026-03-01
            ---
            # X
            -- content/later.md --
            ---
            draft: true
            ---
            # Later
            """;

    private static Map<String, String> emit(MiniSite mini, Assets assets) {
        Map<String, String> texts = new TreeMap<>();
        List<OutputFile> files = new ArrayList<>(new Emitters().ofSite(mini.site(), assets, 1));
        files.addAll(Emitters.ofPages(mini.site(), assets, mini.texts(), 1, file -> file));
        for (OutputFile file : files) {
            texts.put(file.path().text(), file.bytes().text());
        }
        return texts;
    }

    private static Map<String, String> emit(MiniSite mini) {
        return emit(mini, MiniSite.NO_ASSETS);
    }

    @Test
    void listsAllPagesForSearchEngines() {
        Map<String, String> files = emit(MiniSite.of(PAGES).baseUrl("https://x.org/y/"));
        assertThat(files.get("sitemap.xml")).isEqualTo("""
                <?xml version="1.0" encoding="utf-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                  <url><loc>https://x.org/y/about.html</loc></url>
                  <url><loc>https://x.org/y/guides/deep/x.html</loc><lastmod>2026-03-01</lastmod></url>
                  <url><loc>https://x.org/y/guides/gr%C3%B6%C3%9Fe.html</loc><lastmod>2026-04-01</lastmod></url>
                  <url><loc>https://x.org/y/guides/</loc></url>
                  <url><loc>https://x.org/y/guides/rag.html</loc><lastmod>2026-03-01</lastmod></url>
                  <url><loc>https://x.org/y/</loc></url>
                  <url><loc>https://x.org/y/tags/</loc></url>
                  <url><loc>https://x.org/y/tags/cost.html</loc></url>
                  <url><loc>https://x.org/y/tags/rag.html</loc></url>
                </urlset>
                """);
        assertThat(files.get("robots.txt")).isEqualTo("""
                User-agent: *
                Allow: /

                Sitemap: https://x.org/y/sitemap.xml
                """);
        assertThat(files).containsEntry(".nojekyll", "");
    }

    @Test
    void cutsASitemapThatIsTooLong() {
        List<OutputFile> files = Sitemap.files("https://x.org/", List.of("a\n", "b\n", "c\n"), 2);
        assertThat(files)
                .extracting(file -> file.path().text())
                .containsExactly("sitemap-1.xml", "sitemap-2.xml", "sitemap.xml");
        assertThat(files.get(2).bytes().text()).contains("<sitemap><loc>https://x.org/sitemap-2.xml</loc></sitemap>");
    }

    @Test
    void tellsWhatChangedLast() {
        Map<String, String> files = emit(MiniSite.of(PAGES).baseUrl("https://x.org/y/"));
        assertThat(files.get("feed.xml")).isEqualTo("""
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                  <title>Field guide</title>
                  <subtitle>Ways to decide</subtitle>
                  <id>https://x.org/y/</id>
                  <link rel="self" type="application/atom+xml" href="https://x.org/y/feed.xml"/>
                  <link rel="alternate" type="text/html" href="https://x.org/y/"/>
                  <updated>2026-04-01T00:00:00Z</updated>
                  <author><name>Field guide</name></author>
                  <entry>
                    <title>Size</title>
                    <id>https://x.org/y/guides/gr%C3%B6%C3%9Fe.html</id>
                    <link rel="alternate" type="text/html" href="https://x.org/y/guides/gr%C3%B6%C3%9Fe.html"/>
                    <updated>2026-04-01T00:00:00Z</updated>
                  </entry>
                  <entry>
                    <title>X</title>
                    <id>https://x.org/y/guides/deep/x.html</id>
                    <link rel="alternate" type="text/html" href="https://x.org/y/guides/deep/x.html"/>
                    <updated>2026-03-01T00:00:00Z</updated>
                  </entry>
                  <entry>
                    <title>Retrieval</title>
                    <id>https://x.org/y/guides/rag.html</id>
                    <link rel="alternate" type="text/html" href="https://x.org/y/guides/rag.html"/>
                    <updated>2026-03-01T00:00:00Z</updated>
                    <summary>Look things up &lt;first&gt;.</summary>
                    <category term="cost"/>
                    <category term="rag"/>
                  </entry>
                </feed>
                """);
    }

    @Test
    void takesTheSummaryOfACaseStudyForItsDescription() {
        Map<String, String> files = emit(MiniSite.of("""
                -- content/case-studies/acme.md --
                ---
                organisation: Acme
                summary: Sorted parcels by a small model.
                updated: 2026-03-01
                ---
                # Parcels
                """).baseUrl("https://x.org/"));
        assertThat(files.get("feed.xml")).contains("<summary>Sorted parcels by a small model.</summary>");
        assertThat(files.get("llms.txt")).contains("/acme.md): Sorted parcels by a small model.\n");
    }

    @Test
    void leavesOutWhatNeedsAnAddressWhenThereIsNone() {
        assertThat(emit(MiniSite.of(PAGES)))
                .containsKeys("robots.txt", "llms.txt", "guides/rag.md")
                .doesNotContainKeys("sitemap.xml", "feed.xml", "later.md");
        assertThat(emit(MiniSite.of(PAGES)).get("robots.txt")).isEqualTo("User-agent: *\nAllow: /\n");
    }

    @Test
    void listsThePagesForLanguageModels() {
        assertThat(emit(MiniSite.of(PAGES)).get("llms.txt")).isEqualTo("""
                # Field guide

                > Ways to decide

                - [Home](index.md): Where to begin.
                - [About \\[us\\]](about.md)

                ## Guides & more

                - [Guides \\& more](guides/index.md)
                - [X](guides/deep/x.md)
                - [Retrieval](guides/rag.md): Look things up <first>.
                - [Size](guides/gr%C3%B6%C3%9Fe.md)
                """);
        assertThat(emit(MiniSite.of(PAGES).nav("guides/rag.md").baseUrl("https://x.org/"))
                        .get("llms.txt"))
                .contains("""
                        - [Retrieval](https://x.org/guides/rag.md): Look things up <first>.

                        ## Optional

                        - [About \\[us\\]](https://x.org/about.md)
                        """);
    }

    @Test
    void leadsFromOldAddressesToNewOnes() {
        MiniSite mini = MiniSite.of("""
                -- content/guides/rag.md --
                ---
                aliases: [old/why.md -> why]
                ---
                # RAG & more
                ## Why
                """).baseUrl("https://x.org/");
        assertThat(emit(mini).get("old/why.html")).isEqualTo("""
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'">
                <meta name="viewport" content="width=device-width">
                <title>Why</title>
                <meta name="robots" content="noindex">
                <meta http-equiv="refresh" content="0; url=../guides/rag.html#why">
                <link rel="canonical" href="https://x.org/guides/rag.html">
                </head>
                <body>
                <main>
                <h1><a href="../guides/rag.html#why" data-part="whole">Why</a></h1>
                </main>
                </body>
                </html>
                """);
    }

    @Test
    void leadsFromTheTopToTheFirstPageWhenThereIsNoHomePage() {
        String pages = """
                -- content/guides/rag.md --
                # RAG
                -- content/zebra.md --
                # Zebra
                """;
        assertThat(emit(MiniSite.of(pages)).get("index.html")).contains("content=\"0; url=guides/rag.html\"");
        assertThat(emit(MiniSite.of(pages).nav("zebra.md")).get("index.html")).contains("0; url=zebra.html");
        assertThat(emit(MiniSite.of(PAGES))).doesNotContainKey("index.html");
    }

    @Test
    void listsPartsThatWentToOtherPages() {
        Assets assets = new Assets(
                Map.of(new ThemePath("assets/site.js"), new SitePath("assets/site.1.js")),
                Map.of(),
                Map.of(),
                Map.of());
        Map<String, String> files = emit(MiniSite.of("""
                -- content/a.md --
                ---
                aliases: [old/x.md]
                ---
                # A
                -- content/b.md --
                ---
                aliases: [old/x.html#one, old/x.html#two -> zwei, a.html#gone -> zwei, other.html#p -> zwei]
                ---
                # B
                ## One
                ## Zwei
                """), assets);
        assertThat(files.get("old/x.html")).contains("""
                <noscript><meta http-equiv="refresh" content="0; url=../a.html"></noscript>
                <script src="../assets/site.1.js" defer></script>
                </head>
                <body>
                <main data-module="moved">
                <h1><a href="../a.html" data-part="whole">A</a></h1>
                <ul>
                <li id="one"><a href="../b.html#one">One</a></li>
                <li id="two"><a href="../b.html#zwei">Zwei</a></li>
                </ul>
                </main>
                """);
        assertThat(files.get("other.html")).contains("<h1><a href=\"b.html\" data-part=\"whole\">B</a></h1>");
        assertThat(files).doesNotContainKey("a.html");
    }

    @Test
    void keepsTheMarkdownOfPagesWhole() {
        Assets assets = new Assets(
                Map.of(),
                Map.of(
                        new ProjectPath("content/map 1.png"),
                        new SitePath("map 1.0a.png"),
                        new ProjectPath("content/d.csv"),
                        new SitePath("d.csv")),
                Map.of(),
                Map.of());
        assertThat(emit(MiniSite.of("""
                        -- content/sources.yaml --
                        study: x
                        -- content/map 1.png --
                        x
                        -- content/d.csv --
                        x
                        -- static/p.pdf --
                        x
                        -- lib/app.py --
                        # #region a
                        if x:
                            y()
                        # #endregion
                        -- content/guides/a.md --
                        ---
                        title: A
                        ---
                        Größe 😀 ![Map](<../map%201.png>) and ![again](../map%201.png#x) [b](b.md) [pdf](../../static/p.pdf)
                        [csv](../d.csv) [all](../sources.yaml) [web](https://x.org/%20) [same][m] [same][m] cited[^study] [^study]

                        [m]: ../map%201.png

                        > ```python file=lib/app.py#a
                        > ```
                        -- content/guides/b.md --
                        # B
                        """), assets).get("guides/a.md")).isEqualTo("""
                ---
                title: A
                ---
                Größe 😀 ![Map](<../map%201.0a.png>) and ![again](../map%201.0a.png#x) [b](b.md) [pdf](../p.pdf)
                [csv](../d.csv) [all](../sources.html) [web](https://x.org/%20) [same][m] [same][m] cited[^study] [^study]

                [m]: ../map%201.0a.png

                > ```python file=lib/app.py#a
                > if x:
                >     y()
                > ```

                [^study]: study. (measured)
                """);
    }

    @Test
    void copiesStaticFilesAndLetsThemStandInPlaceOfMadeOnes() {
        Map<String, String> files = emit(MiniSite.of("""
                -- static/robots.txt --
                mine
                -- static/CNAME --
                x.org
                -- content/llms.txt --
                also mine
                -- content/index.md --
                # Home
                """));
        assertThat(files)
                .containsEntry("robots.txt", "mine\n")
                .containsEntry("CNAME", "x.org\n")
                .doesNotContainKey("llms.txt");
    }

    @Test
    void survivesASiteWithoutPages() {
        Site site = MiniSite.of("-- static/x --\n").baseUrl("https://x.org/").site();
        assertThat(new Emitters().ofSite(site, MiniSite.NO_ASSETS, 1))
                .extracting(file -> file.path().text())
                .contains("sitemap.xml", "llms.txt", "x");
        assertThat(site.files().statics())
                .containsOnlyKeys(new ProjectPath("static/x"))
                .allSatisfy((path, file) -> assertThat(file).isInstanceOf(BinaryFile.class));
    }
}

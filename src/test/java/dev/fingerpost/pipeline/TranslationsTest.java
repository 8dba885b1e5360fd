package dev.fingerpost.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Diagnostic;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A site in several languages. */
class TranslationsTest {
    /** English at the root; German in part, Arabic barely. */
    static final String SITE = """
            -- fingerpost.yaml --
            title: Small
            base-url: https://example.org/repo/
            languages:
              de: {title: Klein, description: Auf Deutsch.}
              ar: العربية
            silence: [tree-no-consequences, tree-no-case-study]
            -- content/index.md --
            # Home

            See [the guide](guides/rag.md), [the other](guides/other.md#part) and [a tree](trees/t.md).
            -- content/guides/index.md --
            # Guides
            -- content/guides/rag.md --
            ---
            tags: [models]
            updated: 2026-11-01
            ---
            # Retrieval

            Look [elsewhere](other.md#part). ![A picture](p.svg)

            ## First part

            Weather balloons[^s].
            -- content/guides/other.md --
            ---
            updated: 2026-11-02
            ---
            # Other

            ## Part

            Read [this part](rag.md#first-part), [that page](rag.md) and [home](../index.md).
            -- content/guides/p.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"></svg>
            -- content/trees/t.md --
            ---
            kind: decision-tree
            ---
            # Tree

            ## Questions

            ### <a name="size"></a>Is it large?

            - [Yes](#done)
            - [No](#not)

            ## Outcomes

            ### Done

            Go.

            ### Not

            Stay.
            -- content/sources.yaml --
            s: {title: Source, grade: measured}
            -- content/ar/index.md --
            # البداية

            [الدليل](guides/rag.md)
            """;

    private static final String FOLDERS = """
            -- content/de/index.md --
            # Anfang

            Siehe [Anleitung](guides/rag.md) und [Baum](trees/t.md).
            -- content/de/guides/rag.md --
            ---
            tags: [modelle]
            updated: 2026-11-03
            ---
            # Nachschlagen

            Mehr [anderswo](other.md#part). ![Ein Bild](p.svg)

            ## Erster Teil

            Wetterballone[^s].
            """;

    private static Project project() {
        return Project.of(SITE + FOLDERS).withTheme();
    }

    private static String text(BuildResult result, String path) {
        return result.files().stream()
                .filter(file -> file.path().text().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + path))
                .bytes()
                .text();
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(found.groupCount()))
                .toList();
    }

    @Test
    void aTranslationStandsBelowTheFolderOfItsLanguage() {
        BuildResult result = project().build();

        assertThat(project().report()).isEmpty();
        String page = text(result, "de/guides/rag.html");
        assertThat(page)
                .contains(
                        "<html lang=\"de\" dir=\"ltr\">", "<title>Nachschlagen · Klein</title>", "Zum Inhalt springen")
                .contains("<main id=\"fp-main\" tabindex=\"-1\">")
                .contains("href=\"other.html#part\">anderswo</a>")
                .contains("href=\"../sources.html#s\"")
                .doesNotContain("untranslated");
        assertThat(text(result, "ar/index.html")).contains("<html lang=\"ar\" dir=\"rtl\">");
        assertThat(text(result, "index.html")).contains("<html lang=\"en\" dir=\"ltr\">");
    }

    @Test
    void readersComeToTheSamePageInEachLanguage() {
        BuildResult result = project().build();

        String links = "<li><a href=\"([^\"]+)\" hreflang=";
        assertThat(all(text(result, "de/guides/rag.html"), links))
                .containsExactly("../../guides/rag.html", "rag.html", "../../ar/guides/rag.html");
        assertThat(all(text(result, "search.html"), links))
                .containsExactly("search.html", "de/search.html", "ar/search.html");
        assertThat(all(text(result, "de/tags/modelle.html"), links))
                .containsExactly("../../index.html", "modelle.html", "../../ar/index.html");
        assertThat(text(result, "de/guides/rag.html"))
                .contains("<summary aria-label=\"Sprachen: Deutsch\">", "hreflang=\"ar\" lang=\"ar\">العربية</a>");
    }

    @Test
    void searchEnginesLearnWhatSomebodyWrote() {
        BuildResult result = project().build();

        String alternates = "<link rel=\"alternate\" hreflang=\"([^\"]+\" href=\"[^\"]+)\"";
        List<String> expected = List.of(
                "en\" href=\"https://example.org/repo/guides/rag.html",
                "de\" href=\"https://example.org/repo/de/guides/rag.html",
                "x-default\" href=\"https://example.org/repo/guides/rag.html");
        assertThat(all(text(result, "guides/rag.html"), alternates)).isEqualTo(expected);
        assertThat(all(text(result, "de/guides/rag.html"), alternates)).isEqualTo(expected);
        assertThat(all(text(result, "guides/other.html"), alternates)).isEmpty();
        String sitemap = text(result, "sitemap.xml");
        assertThat(sitemap)
                .contains("xmlns:xhtml=", "hreflang=\"x-default\" href=\"https://example.org/repo/guides/rag.html\"")
                .contains("hreflang=\"de\" href=\"https://example.org/repo/de/guides/rag.html\"")
                .doesNotContain("de/guides/other.html");
    }

    /** What nobody has translated is there in the main language, and says so. */
    @Test
    void aPageThatNobodyTranslatedIsShownInTheMainLanguage() {
        BuildResult result = project().build();

        String page = text(result, "de/guides/other.html");
        assertThat(page)
                .contains(
                        "<html lang=\"de\" dir=\"ltr\">",
                        "<main id=\"fp-main\" tabindex=\"-1\" lang=\"en\" dir=\"ltr\">")
                .contains(
                        "lang=\"de\" dir=\"ltr\">Diese Seite ist noch nicht übersetzt; sie steht hier auf English.</p>")
                .contains("<link rel=\"canonical\" href=\"https://example.org/repo/guides/other.html\">")
                .contains("<a href=\"rag.html\">that page</a>", "<a href=\"../index.html\">home</a>");
        assertThat(page)
                .as("words of the interface within it")
                .contains(
                        "<nav class=\"crumbs\" lang=\"de\" dir=\"ltr\" ", "<p class=\"meta\" lang=\"de\" dir=\"ltr\">")
                .contains("<section class=\"below further\" lang=\"de\" dir=\"ltr\">");
        // A part that the translation calls otherwise is shown where it is.
        assertThat(page).contains("<a href=\"../../guides/rag.html#first-part\">this part</a>");
        assertThat(text(result, "ar/guides/rag.html"))
                .contains("<html lang=\"ar\" dir=\"rtl\">", " lang=\"en\" dir=\"ltr\">")
                .contains("src=\"../../guides/p.");
        assertThat(text(result, "de/trees/t.html")).contains("data-module=\"tree\"");
        assertThat(text(result, "de/trees/t.tree.json")).isEqualTo(text(result, "trees/t.tree.json"));
    }

    @Test
    void eachLanguageHasItsOwnSearchFeedAndMarkdown() {
        BuildResult result = project().build();

        assertThat(text(result, "de/search.html")).contains("data-index=\"index-de\"");
        assertThat(text(result, "search.html")).doesNotContain("data-index");
        assertThat(text(result, "assets/search/index-de.js")).contains("\"kinds\":\"Art\"");
        assertThat(text(result, "assets/search/index.js")).doesNotContain("\"Art\"");
        assertThat(text(result, "de/feed.xml"))
                .contains("xml:lang=\"de\"", "<title>Klein</title>", "Nachschlagen")
                .doesNotContain("Other");
        assertThat(text(result, "feed.xml")).contains("Other").doesNotContain("Nachschlagen");
        assertThat(text(result, "de/llms.txt")).startsWith("# Klein\n\n> Auf Deutsch.");
        assertThat(text(result, "de/guides/rag.md")).contains("[anderswo](other.md#part)", "](../../guides/p.");
        assertThat(text(result, "de/guides/other.md"))
                .contains("[this part](../../guides/rag.md#first-part), [that page](rag.md)");
    }

    /** By folder or by suffix: the site is the same. */
    @Test
    void translationsMayLieBesideTheirOriginals() {
        BuildResult folders = project().build();
        String beside = FOLDERS.replaceAll("content/(de)/(\\S+)\\.md", "content/$2.$1.md");
        String site = SITE.replace("content/ar/index.md", "content/index.ar.md")
                .replace("silence:", "translations: suffixes\nsilence:");
        Project project = Project.of(site + beside).withTheme();
        BuildResult suffixes = project.build();

        assertThat(Project.report(suffixes.diagnostics())).isEmpty();
        assertThat(suffixes.files()).isEqualTo(folders.files());
    }

    @Test
    void wordsOfTheConfigurationAreThereInEachLanguage() {
        BuildResult result = Project.of("""
                -- fingerpost.yaml --
                title: One
                look: {footer: Made here., announcement: {title: We move, url: "https://example.org/"}}
                approaches: [{id: rag, name: Retrieval, mark: ring, hue: teal}]
                languages: {de: {footer: Hier gemacht., announcement: Wir ziehen um, approaches: {rag: Nachschlagen}}}
                -- content/index.md --
                # Home
                -- content/de/index.md --
                # Start
                """).withTheme().build();

        assertThat(Project.report(result.diagnostics())).isEmpty();
        assertThat(text(result, "de/index.html"))
                .contains("<p>Hier gemacht.</p>", "<a href=\"https://example.org/\">Wir ziehen um</a>", "Nachschlagen")
                .doesNotContain("Made here", "We move", "Retrieval");
        assertThat(text(result, "index.html")).contains("Made here", "We move", "Retrieval");
    }

    /** A language that has no page is not offered; one that is not named is a folder like any other. */
    @ParameterizedTest
    @ValueSource(strings = {"", "languages: {en: English}\n"})
    void aSiteWithOneLanguageShowsNothingOfIt(String keys) {
        BuildResult result = Project.of(
                        "-- fingerpost.yaml --\ntitle: One\n" + keys + "-- content/index.md --\n# Home\n")
                .withTheme()
                .build();

        assertThat(text(result, "index.html")).doesNotContain("hreflang", "class=\"languages\"", "languages.");
    }

    private static Project small(String languages) {
        return Project.of("-- fingerpost.yaml --\ntitle: Small\nbase-url: https://example.org/x/\n" + languages + """

                -- content/index.md --
                # Home

                [A](a/one.md) and [B](a/two.md)
                -- content/a/one.md --
                ---
                aliases: [was.md, "parts.html#old -> new"]
                ---
                # One

                ## New

                Balloons[^s].
                -- content/a/two.md --
                ---
                aliases: [second.md, "parts.html#second -> end"]
                ---
                # Two

                ## End
                -- content/de/index.md --
                # Anfang

                [A](a/one.md), [B](a/two.md)
                -- content/de/a/one.md --
                # Eins

                Ballone[^s].
                -- content/sources.yaml --
                s: {title: Source, grade: measured, note: Read twice., note-in: {de: Zweimal gelesen.}}
                """)
                .withTheme();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"languages: [de]", "languages: [en, de]", "languages: {de: }", "languages: {en: , de: Deutsch}"})
    void aLanguageNeedsNoMoreThanItsTag(String languages) {
        assertThat(Project.report(small(languages).build().diagnostics())).isEmpty();
    }

    /** Links of translations lead somewhere once the fault is mended. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            languages: de; 3:12: error[value-type]: `languages` must be a list, or keys and values, found `de`; write `[de]`
            languages: [{code: de, name: X}]; 3:13: error[value-type]: an item of `languages` must be a language tag such as `en` or `pt-BR`, found keys and values; write all as keys, without `-`: `de: …`
            languages: [German]; 3:13: error[value-form]: an item of `languages` must be a language tag such as `en` or `pt-BR`, found `German`; write `de`
            languages: {de: [x]}; 3:17: error[value-type]: `de` must be a text or keys and values (`name`, `title`, `description`, `nav`, `footer`, `announcement`, `approaches`), found a list; write it without a list around it
            """)
    void whileLanguagesAreAtFaultNothingElseIs(String languages, String fault, String hint) {
        List<Diagnostic> told = small(languages).build().diagnostics();

        assertThat(Project.report(told)).isEqualTo("fingerpost.yaml:" + fault + "\n  hint: " + hint + "\n");
    }

    @Test
    void wordsThatNobodyTranslatedAreMarkedWhereverTheyStand() {
        BuildResult result = small("languages: [de]").build();

        String page = text(result, "de/a/one.html");
        assertThat(page)
                .contains(
                        "<a href=\"two.html\" lang=\"en\">Two</a>",
                        "<a rel=\"next\" href=\"two.html\" lang=\"en\"><span lang=\"de\">");
        assertThat(page).contains("aria-current=\"page\">Eins");
        assertThat(text(result, "a/one.html")).doesNotContain("lang=\"en\">Two");
        assertThat(text(result, "de/sources.html"))
                .contains("<p>Zweimal gelesen.</p>")
                .doesNotContain("twice");
        assertThat(text(result, "sources.html")).contains("<p>Read twice.</p>");
    }

    @Test
    void anOldPlaceOfAnOriginalIsOneOfItsTranslationsToo() {
        BuildResult result = small("languages: [de]").build();

        assertThat(Project.report(result.diagnostics())).isEmpty();
        assertThat(text(result, "de/was.html")).contains("<html lang=\"de\">", "href=\"a/one.html\"", "Eins");
        assertThat(text(result, "de/second.html")).contains("href=\"a/two.html\"", "Two");
        assertThat(text(result, "de/parts.html")).contains("a/two.html#end").doesNotContain("a/one.html#new");
        assertThat(text(result, "parts.html")).contains("a/one.html#new", "a/two.html#end");
    }

    @Test
    void eachLanguageHasAPageForAddressesThatLeadNowhere() {
        BuildResult result = small("languages: [de]\nhost: netlify").build();

        assertThat(text(result, "404.html")).contains("data-folders=\"de\"", "This page is not here");
        assertThat(text(result, "de/404.html"))
                .contains("<html lang=\"de\"", "href=\"/x/de/index.html\"", "href=\"/x/404.html\"")
                .doesNotContain("data-folders");
        assertThat(text(result, "_redirects"))
                .contains("/x/de/* /x/de/404.html 404\n", "/x/de/was.html /x/de/a/one.html 301!");
    }

    @Test
    void aNoteInALanguageThatTheSiteHasNotIsTold() {
        assertThat(Project.report(small("languages: [pl]").build().diagnostics()))
                .contains(
                        "content/sources.yaml:1:",
                        "error[value-unknown]: `de` is no further language of this site\n  hint: there are `pl`");
    }
}

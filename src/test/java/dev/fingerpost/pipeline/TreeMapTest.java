package dev.fingerpost.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.file.OutputFile;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The map of a tree is a page of its own, made from the tree's as the page of a whole section is made from its index. */
class TreeMapTest {
    private static final String SCRIPT = "assets/map\\.[^\"]*js";
    private static final String SITE = """
            -- fingerpost.yaml --
            title: Small
            base-url: https://example.org/
            silence: [tree-no-consequences, tree-no-case-study]
            -- content/index.md --
            # Home

            See [the tree](trees/t.md), [its map](trees/t.map.html) and [my way](trees/t.map.html#size=yes).
            -- content/trees/index.md --
            # Trees
            -- content/trees/t.md --
            ---
            updated: 2026-01-02
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
            """;

    private static Project project() {
        return Project.of(SITE).withTheme();
    }

    @Test
    void theTreesPageLeadsToTheMapAndDoesNotDrawIt() {
        assertThat(project().file("trees/t.html"))
                .doesNotContain("map-box", "assets/map.")
                .contains("<p><a href=\"t.map.html\" data-map>Map</a></p>")
                .contains("<a class=\"button\" id=\"map\" href=\"t.map.html\" data-map>");
    }

    @Test
    void aSiteMayBeOneTree() {
        Project one = Project.of(SITE.replaceFirst("(?s)-- content/index.md.*-- content/trees/t.md --\n---\n", """
                        -- content/index.md --
                        ---
                        kind: decision-tree
                        """))
                .withTheme();
        assertThat(one.report()).isEmpty();
        assertThat(one.file("index.html")).contains("<section class=\"q\" id=\"size\">", "data-module=\"tree\"");
        assertThat(one.file("index.map.html"))
                .contains(
                        "<a class=\"map-box map-question\" href=\"index.html#size\" aria-label=\"Is it large? Yes, No\"",
                        "<a href=\"index.html\" data-part=\"back\">");
    }

    @Test
    void anotherTreeHasItsTitleInItsBox() {
        String two = SITE.replace("[Yes](#done)", "[Yes](u.md)").replace("### Done\n\nGo.\n\n", "")
                + "-- content/trees/u.md --\n"
                + SITE.substring(SITE.indexOf("# Tree\n")).replace("# Tree", "# Second");
        assertThat(Project.of(two).withTheme().file("trees/t.map.html"))
                .contains("href=\"u.html\" data-step=\"u.html\"", ">Second</text>")
                .doesNotContain("u.md");
    }

    @Test
    void theMapLeadsToTheTree() {
        assertThat(project().file("trees/t.map.html"))
                .contains("<h1 id=\"fp-map\">Tree – Map</h1>")
                .containsPattern(SCRIPT)
                .contains("<a href=\"t.html\" data-part=\"back\">Back to the tree</a>")
                .contains("<a class=\"map-box map-question\" href=\"t.html#size\"")
                .contains("<a class=\"map-box map-outcome\" href=\"t.html#done\"")
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("rel=\"canonical\"", "assets/tree.", "assets/result.");
    }

    @Test
    void whoeverLinksToItIsNotToldOfAMissingPage() {
        assertThat(project().report()).isEmpty();
        assertThat(project().file("index.html"))
                .contains(
                        "<a href=\"trees/t.map.html\">its map</a>",
                        "<a href=\"trees/t.map.html#size%3Dyes\">my way</a>");
    }

    @Test
    void whoeverLinksToTheMapOfAnotherPageIsTold() {
        assertThat(project()
                        .with("-- content/index.md --\n# Home\n\n[m](trees/index.map.html)\n")
                        .report())
                .contains("error[link-broken]");
    }

    /** Whoever searches finds the tree. */
    @Test
    void noListNamesIt() {
        List<String> naming = project().build().files().stream()
                .filter(file -> file.path().text().matches(".*\\.(xml|json|txt)|search/.*"))
                .filter(file -> file.bytes().text().contains("t.map.html"))
                .map(file -> file.path().text())
                .toList();
        assertThat(naming).isEmpty();
        assertThat(project().file("sitemap.xml")).contains("trees/t.html");
    }

    @Test
    void anEditOfALabelDrawsTheMapAnew() {
        Project project = project();
        Build build = Build.repeatedly();
        OutputFile before = map(build.run(project.inputs()));
        project.with("-- content/index.md --\n# Home\n\nOther words.\n");
        assertThat(map(build.run(project.inputs()))).isSameAs(before);

        project.with(SITE.replace("[Yes]", "[Very]"));
        BuildResult after = build.run(project.inputs());
        assertThat(map(after).bytes().text()).contains(">Very</text>", "\"label\":\"Very\"");
        assertThat(Project.whole(after)).isEqualTo(Project.whole(project.build()));
    }

    private static OutputFile map(BuildResult result) {
        return result.files().stream()
                .filter(file -> file.path().text().equals("trees/t.map.html"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("slow")
    void aTreeTooLargeToDrawSaysSo() {
        StringBuilder text = new StringBuilder("-- content/trees/t.md --\n# Chain\n\n## Questions\n");
        for (int i = 0; i < 210; i++) {
            text.append("\n### <a name=\"q")
                    .append(i)
                    .append("\"></a>Question ")
                    .append(i);
            text.append("?\n\n- [Yes](#")
                    .append(i == 209 ? "end" : "q" + (i + 1))
                    .append(")\n- [No](#end)\n");
        }
        text.append("\n## Outcomes\n\n### <a name=\"end\"></a>End\n\nDone.\n");
        assertThat(project().with(text.toString()).file("trees/t.map.html"))
                .contains("<span>This tree is too large to draw. It is written out on its own page.</span>")
                .contains("<a href=\"t.html\" data-part=\"back\">")
                .doesNotContain(
                        "assets/map.js",
                        "data-module=\"map\"",
                        "data-part=\"legend\"",
                        "Each box",
                        "<svg class=\"map\"");
    }

    @Test
    void theMapMovesWithTheTree() {
        Project moved = project()
                .with(SITE.substring(SITE.indexOf("-- content/trees/t.md --"))
                        .replace("---\nupdated", "---\naliases: [old/t.html]\nupdated"));
        assertThat(moved.file("old/t.map.html"))
                .contains("<h1><a href=\"../trees/t.map.html\" data-part=\"whole\">Tree</a></h1>");
    }

    /** The map of a translated tree is not that tree's page in another language, and search engines are told of neither. */
    @Test
    void mapsLeadToMapsInOtherLanguages() {
        String map = project()
                .with("""
                        -- fingerpost.yaml --
                        title: Small
                        language: en
                        base-url: https://example.org/
                        languages: {en: English, de: Deutsch}
                        silence: [tree-no-consequences, tree-no-case-study]
                        -- content/de/index.md --
                        # Start
                        """
                        + SITE.substring(SITE.indexOf("-- content/trees/t.md --"))
                                .replace("trees/t", "de/trees/t"))
                .file("trees/t.map.html");
        assertThat(map).contains("href=\"../de/trees/t.map.html\"").doesNotContain("hreflang=\"x-default\"");
    }

    @Test
    void whatStandsInForATranslationHasItsMap() {
        Project project = project().with("""
                -- fingerpost.yaml --
                title: Small
                language: en
                languages: {en: English, de: Deutsch}
                silence: [tree-no-consequences, tree-no-case-study]
                -- content/de/index.md --
                # Start
                """);
        assertThat(project.report()).isEmpty();
        assertThat(project.file("de/trees/t.map.html")).contains("href=\"t.html#size\"", ">Zurück zum Baum</a>");
    }
}

package dev.fingerpost.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.config.SiteConfig.NavEntry;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Position;
import dev.fingerpost.page.Located;
import dev.fingerpost.site.Navigation.Entry;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NavigatorTest {
    private static final String PAGES = """
            -- content/index.md --
            # Home
            -- content/about.md --
            # about
            -- content/Zebra.md --
            # Zebra
            -- content/guides/index.md --
            ---
            order: 2
            ---
            # Guides
            -- content/guides/rag.md --
            ---
            order: 1
            ---
            # Retrieval
            -- content/guides/cost.md --
            # Cost
            -- content/guides/apples.md --
            # apples
            -- content/guides/deep/down.md --
            # Down
            -- content/case-studies/acme.md --
            # Acme
            -- content/trees/index.md --
            ---
            order: 1
            ---
            # Trees
            -- content/trees/later.md --
            ---
            draft: true
            ---
            # Later
            """;

    @Test
    void makesSectionsOfFolders() {
        Navigation navigation = MiniSite.of(PAGES).site().navigation();
        assertThat(drawing(navigation.entries(), "")).isEqualTo("""
                Trees: trees/index.md
                Guides: guides/index.md
                  Retrieval: guides/rag.md
                  apples: guides/apples.md
                  Cost: guides/cost.md
                  Deep: -
                    Down: guides/deep/down.md
                about: about.md
                Case studies: -
                  Acme: case-studies/acme.md
                Zebra: Zebra.md
                """);
        assertThat(navigation.children())
                .isEqualTo(Map.of(
                        "index.md",
                        List.of("trees/index.md", "guides/index.md", "about.md", "case-studies/acme.md", "Zebra.md"),
                        "guides/index.md",
                        List.of("guides/rag.md", "guides/apples.md", "guides/cost.md", "guides/deep/down.md")));
    }

    @Test
    void findsTheWayBackToTheTop() {
        Map<String, List<String>> trail = MiniSite.of(PAGES).site().navigation().trail();
        assertThat(trail.get("index.md")).isEmpty();
        assertThat(trail.get("about.md")).containsExactly("index.md");
        assertThat(trail.get("guides/index.md")).containsExactly("index.md");
        assertThat(trail.get("guides/deep/down.md")).containsExactly("index.md", "guides/index.md");
        assertThat(trail.get("case-studies/acme.md")).containsExactly("index.md");
    }

    @Test
    void readsOnWithinASection() {
        Navigation navigation = MiniSite.of(PAGES).site().navigation();
        assertThat(navigation.next())
                .isEqualTo(Map.of(
                        "guides/index.md", "guides/rag.md",
                        "guides/rag.md", "guides/apples.md",
                        "guides/apples.md", "guides/cost.md",
                        "guides/cost.md", "guides/deep/down.md",
                        "trees/index.md", "about.md",
                        "about.md", "Zebra.md"));
        assertThat(navigation.previous()).hasSize(6).containsEntry("guides/rag.md", "guides/index.md");
    }

    @Test
    void buildsDraftsWhenAsked() {
        Site site = MiniSite.of(PAGES).withDrafts().site();
        assertThat(site.drafts()).isEmpty();
        assertThat(site.navigation().children()).containsEntry("trees/index.md", List.of("trees/later.md"));
    }

    @Test
    void followsTheConfiguration() {
        Navigation navigation = MiniSite.of(PAGES)
                .nav(List.of(
                        entry("index.md", "Start", 2),
                        new NavEntry(
                                null,
                                "Learn",
                                List.of(entry("guides/cost.md", null, 4), entry("trees/later.md", null, 5))),
                        new NavEntry(at("guides/index.md", 6), "All", List.of(entry("about.md", "Us", 7)))))
                .site()
                .navigation();
        assertThat(drawing(navigation.entries(), "")).isEqualTo("""
                Start: index.md
                Learn: -
                  Cost: guides/cost.md
                All: guides/index.md
                  Us: about.md
                """);
        assertThat(navigation.trail().get("about.md")).containsExactly("index.md", "guides/index.md");
        assertThat(navigation.trail().get("guides/cost.md")).containsExactly("index.md", "guides/index.md");
        assertThat(navigation.trail().get("guides/rag.md")).containsExactly("index.md", "guides/index.md");
        assertThat(navigation.children())
                .isEqualTo(Map.of(
                        "index.md", List.of("guides/cost.md", "guides/index.md"),
                        "guides/index.md", List.of("about.md")));
    }

    @Test
    void namesUnknownAndRepeatedPages() {
        Noted<Site> noted = MiniSite.of(PAGES)
                .nav("guides/rga.md", "guides", "/content/about.md", "guides/rag.html", "about.md", "about.md", "x")
                .assemble();
        assertThat(MiniSite.report(noted.notes())).isEqualTo("""
                fingerpost.yaml:2:5: error[nav-unknown]: no page `guides/rga.md`
                  did you mean `guides/rag.md`?
                fingerpost.yaml:3:5: error[nav-unknown]: no page `guides`
                  did you mean `guides/index.md`?
                fingerpost.yaml:4:5: error[nav-unknown]: no page `/content/about.md`
                  did you mean `about.md`?
                fingerpost.yaml:5:5: error[nav-unknown]: no page `guides/rag.html`
                  did you mean `guides/rag.md`?
                fingerpost.yaml:7:5: error[nav-duplicate]: `about.md` is already listed in line 6
                  list each page once
                fingerpost.yaml:8:5: error[nav-unknown]: no page `x`
                  entries name pages by their path below content/, like `guides/rag.md`
                """);
    }

    @Test
    void saysNothingOfAPageThatCouldNotBeRead() {
        assertThat(MiniSite.of(PAGES)
                        .nav("guides/bad.md")
                        .unread("content/guides/bad.md")
                        .assemble()
                        .notes())
                .isEmpty();
    }

    private static NavEntry entry(String page, @Nullable String title, int line) {
        return new NavEntry(at(page, line), title, List.of());
    }

    private static Located<String> at(String page, int line) {
        return new Located<>(page, new Position("fingerpost.yaml", line, 5, page.length()));
    }

    private static String drawing(List<Entry> entries, String indent) {
        StringBuilder drawing = new StringBuilder();
        for (Entry entry : entries) {
            String page = entry.page() == null ? "-" : entry.page();
            drawing.append(indent + entry.title() + ": " + page + "\n" + drawing(entry.items(), indent + "  "));
        }
        return drawing.toString();
    }
}

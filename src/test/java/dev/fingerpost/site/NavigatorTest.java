package dev.fingerpost.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.config.NavEntry;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.page.Located;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
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
        Navigation navigation = MiniSite.of(PAGES).site().relations().navigation();
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
                .hasToString("{guides/index.md=[guides/rag.md, guides/apples.md, guides/cost.md, guides/deep/down.md], "
                        + "index.md=[trees/index.md, guides/index.md, about.md, case-studies/acme.md, Zebra.md]}");
    }

    @Test
    void findsTheWayBackToTheTop() {
        Map<PagePath, List<PagePath>> trail =
                MiniSite.of(PAGES).site().relations().navigation().trail();
        assertThat(trail.get(new PagePath("index.md"))).isEmpty();
        assertThat(trail.get(new PagePath("about.md"))).containsExactly(new PagePath("index.md"));
        assertThat(trail.get(new PagePath("guides/index.md"))).containsExactly(new PagePath("index.md"));
        assertThat(trail.get(new PagePath("guides/deep/down.md")))
                .containsExactly(new PagePath("index.md"), new PagePath("guides/index.md"));
        assertThat(trail.get(new PagePath("case-studies/acme.md"))).containsExactly(new PagePath("index.md"));
    }

    @Test
    void readsOnWithinASection() {
        Navigation navigation = MiniSite.of(PAGES).site().relations().navigation();
        assertThat(navigation.next())
                .hasToString("{guides/index.md=guides/rag.md, guides/rag.md=guides/apples.md, "
                        + "guides/apples.md=guides/cost.md, guides/cost.md=guides/deep/down.md, "
                        + "trees/index.md=about.md, about.md=Zebra.md}");
        assertThat(navigation.previous())
                .hasSize(6)
                .containsEntry(new PagePath("guides/rag.md"), new PagePath("guides/index.md"));
    }

    @Test
    void buildsDraftsWhenAsked() {
        Site site = MiniSite.of(PAGES).withDrafts().site();
        assertThat(site.drafts()).isEmpty();
        assertThat(site.relations().navigation().children())
                .containsEntry(new PagePath("trees/index.md"), List.of(new PagePath("trees/later.md")));
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
                .relations()
                .navigation();
        assertThat(drawing(navigation.entries(), "")).isEqualTo("""
                Start: index.md
                Learn: -
                  Cost: guides/cost.md
                All: guides/index.md
                  Us: about.md
                """);
        assertThat(navigation.trail().get(new PagePath("about.md")))
                .containsExactly(new PagePath("index.md"), new PagePath("guides/index.md"));
        assertThat(navigation.trail().get(new PagePath("guides/cost.md")))
                .containsExactly(new PagePath("index.md"), new PagePath("guides/index.md"));
        assertThat(navigation.trail().get(new PagePath("guides/rag.md")))
                .containsExactly(new PagePath("index.md"), new PagePath("guides/index.md"));
        assertThat(navigation.children())
                .hasToString("{guides/index.md=[about.md], index.md=[guides/cost.md, guides/index.md]}");
    }

    @Test
    void namesUnknownAndRepeatedPages() {
        Noted<Site> noted = MiniSite.of(PAGES)
                .nav("guides/rga.md", "content/about.md", "about.md", "about.md", "x.md")
                .assemble();
        assertThat(MiniSite.report(noted.notes())).isEqualTo("""
                fingerpost.yaml:2:5: error[nav-unknown]: no page `guides/rga.md`
                  did you mean `guides/rag.md`?
                fingerpost.yaml:3:5: error[nav-unknown]: no page `content/about.md`
                  write `about.md`
                fingerpost.yaml:5:5: error[nav-duplicate]: `about.md` is already listed in line 4
                  list each page once
                fingerpost.yaml:6:5: error[nav-unknown]: no page `x.md`
                  entries name pages by their path below content/, like `guides/rag.md`
                """);
    }

    private static NavEntry entry(String page, @Nullable String title, int line) {
        return new NavEntry(at(page, line), title, List.of());
    }

    private static Located<PagePath> at(String page, int line) {
        return new Located<>(
                new PagePath(page), new Position(new ProjectPath("fingerpost.yaml"), line, 5, page.length()));
    }

    private static String drawing(List<Entry> entries, String indent) {
        StringBuilder drawing = new StringBuilder();
        for (Entry entry : entries) {
            String page = entry.page() == null ? "-" : entry.page().text();
            drawing.append(indent + entry.title() + ": " + page + "\n" + drawing(entry.items(), indent + "  "));
        }
        return drawing.toString();
    }
}

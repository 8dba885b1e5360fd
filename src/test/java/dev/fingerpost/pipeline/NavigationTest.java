package dev.fingerpost.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.file.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What entries of {@code nav} become in the header and beside pages. */
class NavigationTest {
    private static Project pages() {
        return Project.of("""
            -- content/index.md --
            # Home
            -- content/about.md --
            # About
            -- content/guides/a.md --
            ---
            order: 2
            ---
            # A
            -- content/guides/b.md --
            ---
            order: 1
            ---
            # B
            """).withTheme();
    }

    @Test
    void pathsMayHaveBlanks() {
        Project project = Project.of("""
                -- content/index.md --
                # Home
                -- content/about.md --
                # About
                -- content/to do/first things.md --
                # First things
                -- fingerpost.yaml --
                title: S
                nav: [about.md, to do/first things.md, {title: All, folder: to do}]
                """).withTheme();
        assertThat(project.report()).isEmpty();
        assertThat(project.file("about.html")).contains("<a href=\"to%20do/first%20things.html\">First things</a>");
    }

    @Test
    void foldersLinksOutAndClosedGroups() {
        Project project = pages().with("""
                -- fingerpost.yaml --
                title: S
                nav:
                  - {title: Guides, folder: guides/, collapsed: true}
                  - {title: About us, page: about.md, items: [{title: Out, url: "https://example.org/"}]}
                """);
        assertThat(project.file("index.html"))
                .contains(
                        "<details name=\"fp-top\"><summary>Guides</summary><ul><li><a href=\"guides/b.html\">B</a></li>"
                                + "<li><a href=\"guides/a.html\">A</a></li></ul></details><a href=\"about.html\">About us</a>")
                .contains("<li><details><summary class=\"rail__group\">Guides</summary>");
        assertThat(project.file("guides/a.html"))
                .contains("<summary aria-current=\"true\">Guides</summary>")
                .contains("<li><a href=\"a.html\" aria-current=\"page\">A</a></li></ul></details>")
                .contains("<li><details open><summary class=\"rail__group\">Guides</summary>");
        assertThat(project.file("about.html")).contains("<li><a href=\"https://example.org/\">Out</a></li>");
        assertThat(project.report()).isEmpty();
    }

    /** What pages have alike is taken over from page to page where the templates are the theme's, and written anew where one is a project's. */
    @Test
    void menusAreTheSameWithAProjectsOwnCopyOfTheirTemplate() throws IOException {
        StringBuilder files = new StringBuilder("""
                -- fingerpost.yaml --
                title: S
                nav:
                  - {title: First, folder: s0/}
                  - {title: Group, items: [{title: Open, folder: s1/}, {title: Closed, folder: s2/, collapsed: true}]}
                  - {title: Last, folder: s3/}
                -- content/index.md --
                # Home
                """);
        for (int section = 0; section < 4; section++) {
            files.append("-- content/s%d/index.md --\n# Section %d\n".formatted(section, section));
            for (int page = 0; page < 4; page++) {
                files.append("-- content/s%d/p%d.md --\n# Page %d & %d\n".formatted(section, page, section, page));
            }
        }
        Project project = Project.of(files.toString()).withTheme().threads(1);
        Map<String, String> taken = html(project);
        String own = Files.readString(Path.of("templates/lib/nav.ftlh"));
        Map<String, String> anew = html(project.with("-- templates/lib/nav.ftlh --\n" + own));
        assertThat(taken).hasSizeGreaterThan(20).isEqualTo(anew);
        assertThat(taken.get("s1/p1.html"))
                .contains("<a href=\"p1.html\" aria-current=\"page\">Page 1 &amp; 1</a>")
                .contains("<a href=\"p2.html\">Page 1 &amp; 2</a>")
                .contains("<a href=\"../s3/index.html\">Last</a>");
    }

    private static Map<String, String> html(Project project) {
        Map<String, String> pages = new TreeMap<>();
        for (OutputFile file : project.build().files()) {
            if (file.path().text().endsWith(".html")) {
                pages.put(file.path().text(), file.bytes().text());
            }
        }
        return pages;
    }

    @Test
    void aFolderWithoutPagesIsToldOf() {
        assertThat(pages().with("""
                -- fingerpost.yaml --
                title: S
                nav: [about.md, {title: X, folder: guidez/}, {folder: guides}]
                """).report()).isEqualTo("""
                fingerpost.yaml:2:36: error[nav-unknown]: no pages in `content/guidez/`
                  hint: folders are named by their path below content/, like `guides/`
                """);
    }

    @Test
    void aSectionWithAMenuOfItsOwnStandsApart() {
        Project project = pages().with("""
                -- fingerpost.yaml --
                title: S
                base-url: https://example.org/
                own-menu: [manual/]
                -- content/manual/index.md --
                # Manual
                -- content/manual/start.md --
                # Start
                -- content/manual/later.md --
                # Then
                """);
        assertThat(project.report()).isEmpty();
        String about = project.file("about.html");
        assertThat(about.substring(0, about.indexOf("<main"))).doesNotContain("manual/");
        assertThat(about).contains("<ul class=\"foot__links\">\n<li><a href=\"manual/index.html\">Manual</a></li>");
        assertThat(project.file("manual/start.html"))
                .contains("<ul class=\"rail__top\">\n<li><a href=\"index.html\">Manual</a><ul><li>"
                        + "<a href=\"start.html\" aria-current=\"page\">Start</a></li><li><a href=\"later.html\">Then</a></li></ul></li>"
                        + "<li><a href=\"../about.html\">About</a></li>")
                .contains("<a rel=\"prev\" href=\"index.html\">");
        assertThat(project.file("llms.txt")).contains("## Optional\n\n- [Manual]");
    }

    @Test
    void aSectionWithAMenuOfItsOwnNeedsNoEntryInNav() {
        Project project = pages().with("""
                -- fingerpost.yaml --
                title: S
                nav: [about.md, {folder: guides}]
                own-menu: [manual, manuel/]
                -- content/manual/start.md --
                # Start
                """);
        assertThat(project.report()).isEqualTo("""
                fingerpost.yaml:3:20: error[nav-unknown]: no pages in `content/manuel/`
                  hint: folders are named by their path below content/, like `guides/`
                """);
    }
}

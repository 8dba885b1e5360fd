package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.fingerpost.it.Jar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Diagrams in the text of Mermaid are drawn, as on GitHub, by what the site itself brings. */
@ExtendWith(Browser.Shared.class)
class DiagramsIT {
    private static final String DRAWN = ".diagram__picture";

    @TempDir
    Path project;

    @BeforeEach
    void build() throws IOException {
        Files.createDirectories(project.resolve("content"));
        Files.writeString(project.resolve("fingerpost.yaml"), "title: Diagrams\n");
        Files.writeString(project.resolve("content/plain.md"), "# Plain\n\nNo diagram. [Home](index.md)\n");
        Files.writeString(project.resolve("content/index.md"), """
                # Diagrams

                See [the other page](plain.md).

                ```mermaid title="Who asks whom"
                flowchart TD
                  A[Ask] -->|yes| B{Enough?}
                  B --> C([Done])
                ```

                ```mermaid
                sequenceDiagram
                  Reader->>Site: asks
                  Site-->>Reader: answers
                ```

                ```mermaid
                flowchart TD
                  A[
                ```
                """);
        Jar.in(project).run("build").fine();
    }

    private static void waitForAll(Page page) {
        page.waitForCondition(() -> page.locator(DRAWN).count() == 2
                && page.locator(".diagram__fault").count() == 1
                && (boolean) page.evaluate(
                        "[...document.querySelectorAll('.diagram__picture')].every(one => one.naturalWidth > 50)"));
    }

    @Test
    void areDrawnAndTheirTextStays(Browser browser) {
        try (SiteServer server = SiteServer.of(project.resolve("site"), "/d/");
                Tab tab = browser.open(server.url("index.html"), View.wide())) {
            Page page = tab.page();
            waitForAll(page);
            assertThat(page.locator(DRAWN).first().getAttribute("alt")).isEqualTo("Who asks whom");
            assertThat(page.locator(DRAWN).last().getAttribute("alt")).isEqualTo("Diagram");
            assertThat(page.locator(".diagram__fault").innerText())
                    .startsWith("This diagram cannot be drawn: Parse error on line");
            assertThat(page.locator("figure.diagram").last().locator("pre").isVisible())
                    .isTrue();
            page.getByText("The diagram as text").first().click();
            assertThat(page.locator("figure.diagram pre").first().innerText()).contains("B{Enough?}");
            assertThat(tab.complaints()).isEmpty();
            assertThat(Axe.byTags(page, List.of())).isEmpty();
        }
    }

    @Test
    void takeTheColoursOfThePage(Browser browser) {
        try (SiteServer server = SiteServer.of(project.resolve("site"), "/d/");
                Tab tab = browser.open(server.url("index.html"), View.narrow().dark())) {
            Page page = tab.page();
            waitForAll(page);
            assertThat(tab.overflow()).isZero();
            String dark = page.locator(DRAWN).first().getAttribute("src");
            page.locator("[name=look][value=light]").check();
            page.waitForCondition(() -> !dark.equals(page.locator(DRAWN).first().getAttribute("src")));
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void areDrawnFromDiskAndReadWithoutAScript(Browser browser) {
        String file = project.resolve("site/index.html").toUri().toString();
        try (Tab tab = browser.open(file, View.wide())) {
            waitForAll(tab.page());
            assertThat(tab.complaints()).isEmpty();
        }
        try (Tab tab = browser.open(file, View.wide().withoutScript())) {
            assertThat(tab.page().locator("figure.diagram pre").first().innerText())
                    .contains("B{Enough?}");
        }
    }

    @Test
    void costOtherPagesNothing(Browser browser) throws IOException {
        try (Tab tab = browser.open(project.resolve("site/plain.html").toUri().toString(), View.wide())) {
            assertThat(tab.requests()).noneMatch(url -> url.contains("diagram"));
        }
        Files.writeString(project.resolve("content/index.md"), "# Home\n\nSee [the other page](plain.md).\n");
        Jar.in(project).run("build").fine();
        assertThat(project.resolve("site/assets/diagrams")).doesNotExist();
    }
}

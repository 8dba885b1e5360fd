package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.fingerpost.it.Jar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A line above everything that readers put away. */
@ExtendWith(Browser.Shared.class)
class AnnouncementIT {
    @TempDir
    Path project;

    @BeforeEach
    void build() throws IOException {
        Files.createDirectories(project.resolve("content"));
        Files.writeString(
                project.resolve("fingerpost.yaml"),
                "title: T\nlook: {announcement: {title: Version 2 is out, dismissible: true}}\n");
        Files.writeString(project.resolve("content/index.md"), "# Home\n\n[Other](other.md)\n");
        Files.writeString(project.resolve("content/other.md"), "# Other\n\nText.\n");
        Jar.in(project).run("build").fine();
    }

    @Test
    void staysAwayOnAllPages(Browser browser) {
        try (SiteServer server = SiteServer.of(project.resolve("site"), "/b/");
                Tab tab = browser.open(server.url("index.html"), View.narrow())) {
            Page page = tab.page();
            assertThat(Axe.byTags(page, List.of())).isEmpty();
            page.locator(".announcement__close").click();
            PlaywrightAssertions.assertThat(page.locator(".announcement")).isHidden();
            page.navigate(server.url("other.html"));
            PlaywrightAssertions.assertThat(page.locator(".announcement")).isHidden();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void isAPlainLineWithoutAScript(Browser browser) {
        try (SiteServer server = SiteServer.of(project.resolve("site"), "/b/");
                Tab tab = browser.open(server.url("index.html"), View.narrow().withoutScript())) {
            PlaywrightAssertions.assertThat(tab.page().locator(".announcement")).isVisible();
            PlaywrightAssertions.assertThat(tab.page().locator(".announcement__close"))
                    .isHidden();
        }
    }
}

package dev.fingerpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import dev.fingerpost.it.Jar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A page whose review is due says so. The build knows no day, the reader's browser does. */
@ExtendWith(Browser.Shared.class)
class ReviewIT {
    @TempDir
    Path project;

    private String page;

    @BeforeEach
    void build() throws IOException {
        Files.createDirectories(project.resolve("content"));
        Files.writeString(project.resolve("content/index.md"), "# Home\n\n[A page](a.md)\n");
        Files.writeString(
                project.resolve("content/a.md"), "---\nreview-by: 2027-05-22\nowner: Kim\n---\n\n# A page\n\nText.\n");
        Jar.in(project).run("build").fine();
        page = project.resolve("site/a.html").toUri().toString();
    }

    @Test
    void saysNothingUntilTheDayIsOver(Browser browser) {
        assertThat(banner(browser, "2027-05-22T23:59:00Z", "UTC")).isFalse();
        assertThat(banner(browser, "2026-11-22T12:00:00Z", "UTC")).isFalse();
    }

    @Test
    void saysSoFromTheNextDayOnWhereTheReaderIs(Browser browser) {
        assertThat(banner(browser, "2027-05-23T00:01:00Z", "UTC")).isTrue();
        assertThat(banner(browser, "2030-01-01T12:00:00Z", "UTC")).isTrue();
        assertThat(banner(browser, "2027-05-22T12:00:00Z", "Pacific/Auckland")).isTrue();
        assertThat(banner(browser, "2027-05-23T00:01:00Z", "America/Los_Angeles"))
                .isFalse();
    }

    private boolean banner(Browser browser, String now, String zone) {
        NewContextOptions device = View.wide().options().setTimezoneId(zone);
        try (Tab tab = browser.open("about:blank", View.wide(), device)) {
            tab.page().clock().setFixedTime(now);
            tab.go(page);
            Locator banner = tab.page().locator("[data-module=review]");
            assertThat(banner).hasCount(1);
            // Shown by a script that is deferred: what it sets comes after this.
            tab.page().waitForLoadState();
            assertThat(tab.complaints()).isEmpty();
            return banner.isVisible();
        }
    }
}

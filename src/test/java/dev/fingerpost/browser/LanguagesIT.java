package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.fingerpost.it.Jar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A site in several languages: readers change between them, and search in each. */
@ExtendWith(Browser.Shared.class)
@Tag("slow")
class LanguagesIT {
    private static final Map<String, String> FILES = Map.of(
            "fingerpost.yaml",
            """
            title: Balloons
            base-url: https://example.org/b/
            languages: {de: {title: Ballone}, ar: {title: بالونات}}
            """,
            "content/index.md",
            """
            # Balloons

            [The guide](guides/weather.md), [the other](guides/hot-air.md)
            """,
            "content/guides/weather.md",
            """
            # Weather balloons

            They carry a radiosonde.
            """,
            "content/guides/hot-air.md",
            """
            # Hot air

            They carry people.
            """,
            "content/de/index.md",
            """
            # Ballone

            [Wetter](guides/weather.md), [Heißluft](guides/hot-air.md)
            """,
            "content/de/guides/weather.md",
            """
            # Wetterballone

            Sie tragen Messgeräte in die Höhe.
            """,
            "content/ar/index.md",
            """
            # بالونات

            [الدليل](guides/weather.md)
            """);

    @TempDir
    Path project;

    @BeforeEach
    void build() throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path path = project.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Jar.in(project).run("build").fine();
    }

    static Stream<View> views() {
        return Stream.of(
                View.wide(), View.narrow(), View.of(320, 640), View.narrow().withoutScript());
    }

    @ParameterizedTest
    @MethodSource("views")
    void readersChangeToTheSamePage(View view, Browser browser) {
        try (SiteServer server = SiteServer.of(project.resolve("site"), "/b/");
                Tab tab = browser.open(server.url("guides/weather.html"), view)) {
            Page page = tab.page();
            page.locator(".languages summary").click();
            page.locator(".languages a[lang=de]").click();
            page.waitForURL("**/de/guides/weather.html");
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Wetterballone");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("de");
            page.locator(".languages summary").click();
            page.locator(".languages a[lang=ar]").click();
            page.waitForURL("**/ar/guides/weather.html");
            PlaywrightAssertions.assertThat(page.locator(".untranslated")).containsText("English");
            assertThat(page.locator("main").getAttribute("lang")).isEqualTo("en");
            assertThat(tab.complaints()).isEmpty();
            if (view.hasScript()) {
                assertThat(tab.overflow()).isZero();
            }
        }
    }

    @Test
    void theSearchIsThatOfThePage(Browser browser) {
        try (SiteServer server = SiteServer.of(project.resolve("site"), "/b/");
                Tab tab = browser.open(server.url("de/index.html"), View.wide())) {
            Page page = tab.page();
            page.keyboard().press("/");
            page.waitForSelector("dialog[open]");
            page.keyboard().type("messgerät");
            page.waitForSelector("#fp-hits [role=option] >> nth=0");
            assertThat(page.locator("#fp-hits [role=option]").first().innerText())
                    .contains("Wetterballone");
            page.keyboard().press("Enter");
            page.waitForURL("**/de/guides/weather.html*");
            assertThat(tab.requests()).anyMatch(url -> url.endsWith("/index-de.js"));
            assertThat(tab.requests()).noneMatch(url -> url.endsWith("/index.js"));
            assertThat(tab.complaints()).isEmpty();
        }
        try (Tab tab = browser.open(project.resolve("site/de/search.html").toUri() + "#q=messgerät", View.wide())) {
            PlaywrightAssertions.assertThat(tab.page().locator(".hits a").first())
                    .containsText("Wetterballone");
        }
    }

    /** Servers have one page for all wrong addresses. */
    @Test
    void aWrongAddressIsAnsweredInItsLanguage(Browser browser) {
        try (SiteServer server = SiteServer.of(project.resolve("site"), "/b/");
                Tab tab = browser.open(server.url("de/guides/wetterbalone.html"), View.wide())) {
            Page page = tab.page();
            page.waitForURL("**/b/de/404.html#de/guides/wetterbalone.html");
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Diese Seite gibt es hier nicht");
            PlaywrightAssertions.assertThat(page.locator(".lost__meant a").first())
                    .hasAttribute("href", server.url("de/guides/weather.html"));
        }
        try (SiteServer server = SiteServer.of(project.resolve("site"), "/b/");
                Tab tab = browser.open(server.url("guides/wether.html"), View.wide())) {
            PlaywrightAssertions.assertThat(tab.page().locator(".lost__meant a").first())
                    .containsText("Weather balloons");
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void arabicGoesFromRightToLeft(View view, Browser browser) {
        try (SiteServer server = SiteServer.of(project.resolve("site"), "/b/");
                Tab tab = browser.open(server.url("ar/index.html"), view)) {
            Page page = tab.page();
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
            double brand = page.locator(".brand").boundingBox().x;
            double languages = page.locator(".languages").boundingBox().x;
            assertThat(brand).isGreaterThan(languages);
            page.locator(".languages summary").click();
            var menu = page.locator(".languages ul").boundingBox();
            assertThat(menu.x).isGreaterThanOrEqualTo(0);
            assertThat(menu.x + menu.width).isLessThanOrEqualTo(view.width());
            if (view.hasScript()) {
                assertThat(Axe.byTags(page, List.of())).isEmpty();
                assertThat(tab.overflow()).isZero();
            }
        }
    }
}

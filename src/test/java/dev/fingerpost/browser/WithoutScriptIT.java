package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page is whole without a script. */
@ExtendWith(Browser.Shared.class)
class WithoutScriptIT {
    @ParameterizedTest
    @EnumSource
    void showsItsContent(Kind kind, Browser browser) {
        try (SiteServer server = kind.serve();
                Tab tab = browser.open(server.url(kind.path), View.wide().withoutScript())) {
            for (Locator heading : tab.page()
                    .locator("main :is(h1, h2, h3):not([data-module=lost] *)")
                    .all()) {
                assertThat(heading.isVisible()).as(heading.textContent()).isTrue();
            }
            assertThat(tab.page().locator("main").innerText()).hasSizeGreaterThan(40);
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void leadsFromPageToPage(Browser browser) {
        try (SiteServer server = Kind.HOME.serve();
                Tab tab = browser.open(server.url("index.html"), View.wide().withoutScript())) {
            tab.page().locator(".top__nav a[href='guides/index.html']").click();
            assertThat(tab.page().url()).isEqualTo(server.url("guides/index.html"));
            tab.page().locator("main a[href='a-first-rag-system.html']").first().click();
            assertThat(tab.page().locator("h1").innerText()).containsIgnoringCase("RAG");
            tab.page().locator("a.brand").click();
            assertThat(tab.page().url()).isEqualTo(server.url("index.html"));
        }
    }

    @Test
    void leadsThroughATree(Browser browser) {
        try (SiteServer server = Kind.EVERY_ANSWER.serve();
                Tab tab = browser.open(
                        server.url(Kind.EVERY_ANSWER.path), View.wide().withoutScript())) {
            tab.page()
                    .locator("#size ~ * a[href='#needs'], #size a[href='#needs']")
                    .first()
                    .click();
            assertThat(tab.page().url()).endsWith("#needs");
            assertThat(tab.page().locator("#needs").isVisible()).isTrue();
        }
    }

    @Test
    void opensTheMenuOnNarrowWindows(Browser browser) {
        try (SiteServer server = Kind.GUIDE.serve();
                Tab tab =
                        browser.open(server.url(Kind.GUIDE.path), View.narrow().withoutScript())) {
            Locator menu = tab.page().locator("#fp-nav");
            assertThat(menu.isVisible()).isFalse();
            tab.page().locator(".top__menu").click();
            assertThat(menu.isVisible()).isTrue();
            menu.locator("a[href='index.html']").first().click();
            assertThat(tab.page().url()).isEqualTo(server.url("guides/index.html"));
        }
    }

    @Test
    void leadsOnFromAnOldAddress(Browser browser) {
        try (Tab tab = browser.open(
                Kind.EVERY_CONSTRUCT.site.url("guides/older.html"), View.wide().withoutScript())) {
            tab.page().waitForURL(Kind.EVERY_CONSTRUCT.site.url(Kind.EVERY_CONSTRUCT.path));
            tab.go(Kind.EVERY_CONSTRUCT.site.url("old/every.html"));
            tab.page().waitForURL(Kind.EVERY_CONSTRUCT.site.url(Kind.EVERY_CONSTRUCT.path));
        }
    }
}

package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitUntilState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The search page before its program is there. */
@ExtendWith(Browser.Shared.class)
class SearchPageIT {
    @Test
    void theSearchPageIsThereBeforeItsProgramAndNothingMoves(Browser browser) {
        try (SiteServer server = Kind.GUIDE.serve();
                Tab tab = browser.open(server.url(Kind.GUIDE.path), View.narrow())) {
            Page page = tab.page();
            page.route("**/assets/search.*.js", route -> {
                page.waitForTimeout(800);
                route.resume();
            });
            page.addInitScript("window.shift = 0; new PerformanceObserver((list) => list.getEntries().forEach((one) =>"
                    + " (window.shift += one.value))).observe({ type: 'layout-shift', buffered: true })");
            page.navigate(
                    server.url("search.html#q=rag"), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            PlaywrightAssertions.assertThat(page.locator("#fp-search")).isVisible();
            assertThat(page.locator(".hit").count()).isZero();
            PlaywrightAssertions.assertThat(page.locator(".hit").first()).isVisible();
            assertThat(((Number) page.evaluate("window.shift")).doubleValue()).isLessThan(0.02);
            page.navigate(server.url("index.html"));
            page.navigate(server.url("search.html"), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.locator("#fp-search").fill("lora");
            PlaywrightAssertions.assertThat(page.locator(".hit").first()).isVisible();
            assertThat(page.locator("#fp-search").inputValue()).isEqualTo("lora");
        }
    }

    @Test
    void withoutItsProgramTheSearchPageLeadsToLists(Browser browser) {
        try (SiteServer server = Kind.GUIDE.serve();
                Tab tab = browser.open(server.url(Kind.GUIDE.path), View.narrow())) {
            Page page = tab.page();
            page.route("**/assets/search.*.js", route -> route.abort());
            page.navigate(server.url("search.html#q=rag"));
            PlaywrightAssertions.assertThat(page.locator(".search .columns")).isVisible();
        }
    }
}

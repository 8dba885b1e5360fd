package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.fingerpost.it.BuiltSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Long lists of pages can be narrowed down by what tells their pages apart. */
@ExtendWith(Browser.Shared.class)
class FiltersIT {
    private static final String CARDS = ".filters + .list > li:visible";

    private static int count(Page page) {
        return page.locator(CARDS).count();
    }

    @Test
    void narrowsAListDown(Browser browser) {
        try (SiteServer server = Kind.CASES.serve();
                Tab tab = browser.open(server.url(Kind.CASES.path), View.wide())) {
            Page page = tab.page();
            int all = count(page);
            page.getByLabel("Approach").selectOption("rag");
            int rag = count(page);
            assertThat(rag).isBetween(1, all - 1);
            assertThat(page.locator(CARDS + "[data-approach=rag]").count()).isEqualTo(rag);
            assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.STATUS)
                            .textContent())
                    .isEqualTo(rag + " of " + all + " shown");
            assertThat(page.url()).endsWith("#approach=rag");
            page.getByText("Show all").click();
            assertThat(count(page)).isEqualTo(all);
            assertThat(page.url()).doesNotContain("#");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void opensALinkThatNarrowsDown(Browser browser) {
        try (SiteServer server = Kind.CASES.serve();
                Tab tab = browser.open(
                        server.url(Kind.CASES.path) + "#evidence=vendor&industry=Call%20analytics&nonsense",
                        View.wide())) {
            assertThat(tab.page().locator("select[name=industry]").inputValue()).isEqualTo("Call%20analytics");
            assertThat(tab.page().locator(CARDS).evaluateAll("cards => cards.map(c => c.dataset.evidence)"))
                    .isEqualTo(List.of("vendor"));
        }
    }

    @Test
    void saysHowManyEachChoiceWouldLeave(Browser browser) {
        try (SiteServer server = Kind.CASES.serve();
                Tab tab = browser.open(server.url(Kind.CASES.path) + "#approach=rag", View.wide())) {
            String option = tab.page()
                    .locator("select[name=evidence] option:enabled")
                    .nth(1)
                    .textContent();
            tab.page()
                    .locator("select[name=evidence]")
                    .selectOption(List.of(tab.page()
                                    .locator("select[name=evidence] option:enabled")
                                    .nth(1)
                                    .getAttribute("value"))
                            .toArray(String[]::new));
            assertThat(option).endsWith("(" + count(tab.page()) + ")");
        }
    }

    @Test
    void isNotThereWithoutAScript(Browser browser) {
        try (Tab tab =
                browser.open(BuiltSite.real().url(Kind.CASES.path), View.wide().withoutScript())) {
            assertThat(tab.page().locator(".filters").isVisible()).isFalse();
            assertThat(count(tab.page())).isGreaterThan(20);
        }
    }

    @Test
    void worksFromDisk(Browser browser) {
        try (Tab tab = browser.open(BuiltSite.real().url(Kind.CASES.path) + "#approach=rag", View.narrow())) {
            int rag = count(tab.page());
            tab.page().getByLabel("Evidence").selectOption(new String[] {"vendor"});
            assertThat(count(tab.page())).isLessThan(rag);
            assertThat(tab.complaints()).isEmpty();
        }
    }
}

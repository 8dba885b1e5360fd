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
            assertThat(page.locator(".filters__count").evaluate("count => getComputedStyle(count).display"))
                    .as("known to screen readers before it says anything")
                    .isNotEqualTo("none");
            page.getByLabel("Approach").selectOption("rag");
            int rag = count(page);
            assertThat(rag).isBetween(1, all - 1);
            assertThat(page.locator(CARDS + "[data-approach=rag]").count()).isEqualTo(rag);
            assertThat(page.locator(".filters__count").textContent()).isEqualTo(rag + " of " + all + " shown");
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

    @Test
    void narrowsSourcesDownByWordsAndGrade(Browser browser) {
        try (SiteServer server = Kind.SOURCES.serve();
                Tab tab = browser.open(server.url(Kind.SOURCES.path), View.narrow())) {
            Page page = tab.page();
            String shown = ".sources > li:visible";
            int all = page.locator(shown).count();
            page.getByLabel("Words").fill("CLAUDE documéntation");
            int found = page.locator(shown).count();
            assertThat(found).isBetween(1, all / 10);
            assertThat(page.locator(shown).allInnerTexts()).allMatch(text -> text.contains("Claude"));
            assertThat(page.locator(".letters").isVisible()).isFalse();
            page.keyboard().press("Enter");
            assertThat(page.url()).endsWith("#words=CLAUDE%20docum%C3%A9ntation");
            page.reload();
            assertThat(page.locator(shown).count()).isEqualTo(found);
            assertThat(page.getByLabel("Words").inputValue()).isEqualTo("CLAUDE documéntation");
            assertThat(Axe.byTags(page, List.of())).isEmpty();
            page.getByText("Show all").click();
            page.getByLabel("Evidence").selectOption("measured");
            assertThat(page.locator(shown).evaluateAll("items => items.map(i => i.dataset.evidence)"))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                    .containsOnly("measured");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void narrowsTheGlossaryDownAndKeepsTermsWithWhatTheyMean(Browser browser) {
        try (SiteServer server = Kind.GLOSSARY.serve();
                Tab tab = browser.open(server.url(Kind.GLOSSARY.path), View.wide())) {
            Page page = tab.page();
            page.getByLabel("Words").fill("access control");
            int terms = page.locator("dt:visible").count();
            assertThat(terms).isPositive().isEqualTo(page.locator("dd:visible").count());
            page.getByLabel("Words").fill("nothing has zzzq");
            assertThat(page.locator("dt:visible").count()).isZero();
            assertThat(page.locator(".filters__count").textContent()).startsWith("None of the ");
            page.getByText("Show all").click();
            assertThat(page.evaluate("document.activeElement.name")).isEqualTo("words");
        }
    }

    @Test
    void lettersLeadIntoLongListsWithoutAScript(Browser browser) {
        for (Kind kind : List.of(Kind.SOURCES, Kind.GLOSSARY)) {
            try (Tab tab =
                    browser.open(BuiltSite.real().url(kind.path), View.wide().withoutScript())) {
                Page page = tab.page();
                assertThat(page.locator(".letters a").allInnerTexts())
                        .as(kind.path)
                        .contains("A", "P", "T")
                        .isSorted();
                page.locator(".letters a").getByText("P").click();
                assertThat(page.locator(":target").innerText()).startsWith("P");
            }
        }
    }
}

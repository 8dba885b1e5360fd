package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.fingerpost.it.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What helps to read a page: tabs, the meaning of terms, how to cite it. */
@ExtendWith(Browser.Shared.class)
class ReadingToolsIT {
    private static final String PAGE = BuiltSite.small().url(Kind.EVERY_CONSTRUCT.path);

    @Test
    void showsOneTabAtATime(Browser browser) {
        try (Tab tab = browser.open(PAGE, View.wide())) {
            Page page = tab.page();
            assertThat(page.locator(".tab:visible").count()).isEqualTo(2);
            assertThat(page.getByText("Do this.").isVisible()).isTrue();
            page.locator("[role=tab]").first().focus();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator(":focus").textContent()).isEqualTo("Another");
            assertThat(page.getByText("Do that.").isVisible()).isTrue();
            assertThat(page.getByText("Do this.").isVisible()).isFalse();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("[role=tab][aria-selected=true]").first().textContent())
                    .isEqualTo("One system");
            page.keyboard().press("End");
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus").getAttribute("role")).isEqualTo("tabpanel");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void aLinkIntoATabOpensIt(Browser browser) {
        try (Tab tab = browser.open(PAGE + "#a-heading-in-a-tab", View.wide())) {
            assertThat(tab.page().locator("#a-heading-in-a-tab").isVisible()).isTrue();
        }
    }

    @Test
    void tabsOfOneNameGoTogether(Browser browser) {
        try (Tab tab = browser.open(PAGE, View.wide())) {
            Page page = tab.page();
            page.locator("[role=tab]:text-is('Another')").first().click();
            assertThat(page.locator("[role=tab]:text-is('Another')[aria-selected=true]")
                            .count())
                    .isEqualTo(2);
        }
    }

    @Test
    void allTabsAreShownWithoutAScriptAndInPrint(Browser browser) {
        try (Tab tab = browser.open(PAGE, View.wide().withoutScript())) {
            assertThat(tab.page().locator(".tab:visible").count()).isEqualTo(4);
            assertThat(tab.page().locator(".tab__name:visible").count()).isEqualTo(4);
        }
        try (Tab tab = browser.open(PAGE, View.wide())) {
            tab.page()
                    .emulateMedia(
                            new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(tab.page().locator(".tab__name:visible").count()).isEqualTo(4);
            assertThat(tab.page().getByText("Do that.").isVisible()).isTrue();
        }
    }

    @Test
    void saysWhatATermMeansToTheKeyboard(Browser browser) {
        try (Tab tab = browser.open(PAGE, View.wide())) {
            Page page = tab.page();
            page.locator("a.term").first().focus();
            PlaywrightAssertions.assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.TOOLTIP))
                    .hasText("Looking up before answering.");
            assertThat(page.locator("a.term").first().getAttribute("aria-describedby"))
                    .isEqualTo("fp-tip");
            page.keyboard().press("Escape");
            assertThat(page.locator(".tip").isVisible()).isFalse();
        }
    }

    @Test
    void saysWhatATermMeansToThePointer(Browser browser) {
        try (Tab tab = browser.open(PAGE, View.wide())) {
            Page page = tab.page();
            page.locator("a.term").first().hover();
            PlaywrightAssertions.assertThat(page.locator(".tip")).isVisible();
            // It stays while the pointer is on it, so that it can be read, enlarged and copied.
            page.locator(".tip").hover();
            page.waitForTimeout(600);
            assertThat(page.locator(".tip").isVisible()).isTrue();
            page.mouse().move(5, 5);
            PlaywrightAssertions.assertThat(page.locator(".tip")).isHidden();
        }
    }

    @Test
    void theFirstTouchSaysWhatATermMeansAndTheSecondFollowsTheLink(Browser browser) {
        NewContextOptions phone = View.narrow().options().setHasTouch(true).setIsMobile(true);
        try (Tab tab = browser.open(PAGE, View.narrow(), phone)) {
            Page page = tab.page();
            page.locator("a.term").first().tap();
            PlaywrightAssertions.assertThat(page.locator(".tip")).hasText("Looking up before answering.");
            assertThat(page.url()).isEqualTo(PAGE);
            assertThat(tab.overflow()).isLessThanOrEqualTo(0);
            page.locator("a.term").first().tap();
            page.waitForURL("**/glossary.html#*");
        }
    }

    @Test
    void tellsHowToCiteAPage(Browser browser) {
        try (Tab tab = browser.open(PAGE, View.wide())) {
            tab.page().getByText("Cite this page").click();
            assertThat(tab.page().locator(".citing > p").textContent())
                    .isEqualTo(
                            "Ада Лавлейс. Every construct & its <markup>. Everything & “more” <here>, 1 November 2026."
                                    + " https://example.org/all/guides/every-construct.html");
            assertThat(tab.page().locator(".citing code").textContent()).isEqualTo("""
                    @misc{guides-every-construct-2026,
                      author = {{Ада Лавлейс}},
                      title = {{Every construct \\& its <markup>}},
                      howpublished = {Everything \\& “more” <here>},
                      year = {2026},
                      note = {2026-11-01},
                      url = {https://example.org/all/guides/every-construct.html}
                    }""");
        }
    }
}

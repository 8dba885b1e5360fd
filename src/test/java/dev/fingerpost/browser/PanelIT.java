package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dev.fingerpost.it.BuiltSite;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Comparisons, scorecards and calculators as readers use them, from disk. */
@ExtendWith(Browser.Shared.class)
class PanelIT {
    private static final double CENT = 0.005;
    private static final String SHOWN = """
            () => [...document.querySelectorAll('.panel :is(.verdict p, [data-part] td, [data-part="sums"] rect, svg[data-part] > *)')]
              .map(part => part.outerHTML)""";

    private final Browser browser;

    PanelIT(Browser browser) {
        this.browser = browser;
    }

    private Tab calculator(String fragment, View view) {
        return browser.open(BuiltSite.real().url("tools/break-even.html") + fragment, view);
    }

    private Tab every(String fragment) {
        return browser.open(BuiltSite.small().url("guides/panels.html") + fragment, View.wide());
    }

    private static Locator field(Page page, String panel, String input) {
        return page.locator("#" + panel + " [data-input='" + input + "']");
    }

    private static String verdict(Page page, String panel) {
        return page.locator("#" + panel + " .verdict").innerText().replaceAll("\\s+", " ");
    }

    private static String news(Page page, String panel) {
        return page.locator("#" + panel + " [data-part='news']").innerText();
    }

    /** The numbers behind the cells of one option: set-up, month, right, for 1,000 right, month with mistakes. */
    private static List<Double> costs(Page page, String panel, int option) {
        return page.locator("#" + panel + " [data-part='costs'] tbody tr").nth(option).locator("data").all().stream()
                .map(data -> Double.valueOf(data.getAttribute("value")))
                .toList();
    }

    @Test
    void theBrowserWorksOutTheTicketsToTheCent() {
        double[][] expected = {
            {0, 200000, 240000},
            {8000, 7400, 57400},
            {8000, 1704, 51704},
            {8000, 3700, 53700},
            {8000, 100.4, 70100.4},
            {14000, 316.9, 35316.9},
            {30000, 2533, 32533},
            {28000, 1104, 31104},
            {10000, 208, 60208},
        };
        try (Tab tab = calculator("#break-even&tickets=5", View.wide())) {
            Page page = tab.page();
            assertThat(costs(page, "break-even", 1).get(1)).isCloseTo(0.037, within(CENT));
            field(page, "break-even", "tickets").fill("1,000,000");
            for (int i = 0; i < expected.length; i++) {
                List<Double> costs = costs(page, "break-even", i);
                assertThat(costs.get(0)).isCloseTo(expected[i][0], within(CENT));
                assertThat(costs.get(1)).isCloseTo(expected[i][1], within(CENT));
                assertThat(costs.get(4)).isCloseTo(expected[i][2], within(CENT));
            }
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void theBrowserSaysWhatTheBuildSays() {
        for (String url : List.of(
                BuiltSite.real().url("tools/break-even.html"),
                BuiltSite.real().url("tools/weigh-the-routes.html"),
                BuiltSite.small().url("guides/panels.html"))) {
            try (Tab tab = browser.open(url, View.wide())) {
                Object built = tab.page().evaluate(SHOWN);
                tab.page().locator(".panel__ways button:first-child").all().forEach(Locator::click);
                assertThat(tab.page().evaluate(SHOWN)).isEqualTo(built);
            }
        }
    }

    @Test
    void followsWhatTheReaderWrites() {
        try (Tab tab = calculator("", View.wide())) {
            Page page = tab.page();
            String before = page.locator("#break-even svg[data-part]").first().innerHTML();
            assertThat(verdict(page, "break-even")).contains("Numbers marked as examples");
            field(page, "break-even", "loss").fill("0");
            assertThat(verdict(page, "break-even"))
                    .startsWith(
                            "Mistakes counted, “Small hosted model, same prompt, cached” costs least: $100 a month.")
                    .contains("It has the lowest bill, too.", "worth $0 a month");
            field(page, "break-even", "tickets").fill("10000000");
            assertThat(page.locator("#break-even svg[data-part]").first().innerHTML())
                    .isNotEqualTo(before);
            page.keyboard().press("Tab");
            assertThat(field(page, "break-even", "tickets").inputValue()).isEqualTo("10,000,000");
            assertThat(page.url()).endsWith("#break-even&loss=0&tickets=10000000");
        }
    }

    /** Where too much changes at once, screen readers drop it all, and the result with it. */
    @Test
    void changesNoCellThatStaysTheSame() {
        try (Tab tab = calculator("", View.wide())) {
            Page page = tab.page();
            Locator tickets = field(page, "break-even", "tickets");
            tickets.fill("10000000");
            page.evaluate("""
                    () => {
                      window.changed = 0
                      const count = (records) => { window.changed += records.length }
                      document.querySelectorAll('#break-even td').forEach((cell) => new MutationObserver(count).observe(cell, {childList: true}))
                    }""");
            tickets.fill("10000000.0");
            assertThat(page.evaluate("changed")).isEqualTo(0);
            tickets.fill("20000000");
            assertThat((int) page.evaluate("changed")).isPositive();
        }
    }

    /** Whoever listens would hear a sentence for each digit. */
    @Test
    void tellsTheResultOnceTheReaderHasWritten() {
        try (Tab tab = calculator("", View.wide())) {
            Page page = tab.page();
            page.clock().install();
            page.evaluate("""
                    () => {
                      const aloud = document.querySelector('#break-even [data-part="aloud"]')
                      window.told = []
                      new MutationObserver(() => window.told.push(aloud.textContent)).observe(aloud, {childList: true})
                    }""");
            Locator tickets = field(page, "break-even", "tickets");
            tickets.fill("");
            tickets.pressSequentially("250000", new Locator.PressSequentiallyOptions().setDelay(0));
            assertThat(verdict(page, "break-even")).contains("costs least");
            assertThat(page.evaluate("told")).isEqualTo(List.of());
            page.clock().runFor(1500);
            assertThat(page.evaluate("told"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .containsExactly(verdict(page, "break-even"));
            page.clock().runFor(20000);
            assertThat(page.locator("#break-even [data-part='aloud']").textContent())
                    .isEmpty();
            assertThat(page.locator("#break-even .verdict[role], #break-even .verdict [role]")
                            .count())
                    .isZero();
        }
    }

    @Test
    void whatPaysBackWithinADayDoesSoAtOnce() {
        try (Tab tab = calculator("", View.wide())) {
            String text = tab.page().locator("#whole-text").textContent();
            assertThat(text).contains("at once").doesNotContain("0.0 months");
        }
    }

    @Test
    void holdsOptionsAgainstTheOneThatTheReaderChooses() {
        try (Tab tab = calculator("", View.wide())) {
            Page page = tab.page();
            Locator rows = page.locator("#break-even [data-part='against'] tbody tr:visible");
            assertThat(rows.nth(5).innerText()).contains("after 0.2 months", "from 12,700");
            page.locator("#break-even [data-part='base']").focus();
            page.keyboard().press("5");
            assertThat(rows.nth(5).innerText()).startsWith("7.").contains("never");
            assertThat(rows.count()).isEqualTo(8);
            assertThat(page.url()).endsWith("#break-even&@5");
        }
    }

    @Test
    void aLinkOpensWithItsNumbersAndResetTakesThemAway() {
        try (Tab tab = calculator("#break-even&loss=0.1&peak=8&@5", View.wide())) {
            Page page = tab.page();
            assertThat(field(page, "break-even", "loss").inputValue()).isEqualTo("0.1");
            assertThat(field(page, "break-even", "peak").isVisible()).isTrue();
            assertThat(page.locator("#break-even [data-part='base']").inputValue())
                    .isEqualTo("4");
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            page.locator("#break-even").getByText("Copy link").click();
            page.waitForFunction("document.querySelector('#break-even [data-part=news]').textContent");
            assertThat(page.evaluate("navigator.clipboard.readText()").toString())
                    .endsWith("/tools/break-even.html#break-even&loss=0.1&peak=8&@5")
                    .startsWith("https://");
            page.locator("#break-even").getByText("Reset").click();
            assertThat(field(page, "break-even", "loss").inputValue()).isEqualTo("0.5");
            assertThat(page.url()).endsWith("#break-even");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "", "1e9", "0x10", "9999999", "NaN", "Infinity", "1 2 . 3 .", "5,0", "<b>"})
    void keepsTheLastNumberThatFits(String written) {
        try (Tab tab = every("")) {
            Page page = tab.page();
            String before = verdict(page, "costs");
            field(page, "costs", "requests").fill(written);
            assertThat(field(page, "costs", "requests").getAttribute("aria-invalid"))
                    .isEqualTo("true");
            assertThat(news(page, "costs")).startsWith("Requests \"a month\": write a number from 1 to 1,000,000.");
            assertThat(verdict(page, "costs")).isEqualTo(before);
            field(page, "costs", "requests").fill("50000");
            assertThat(field(page, "costs", "requests").getAttribute("aria-invalid"))
                    .isNull();
            assertThat(news(page, "costs")).isEmpty();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void saysWhereNumbersGiveNoResult() {
        try (Tab tab = every("")) {
            Page page = tab.page();
            field(page, "costs", "serves").evaluate("field => field.closest('details').open = true");
            field(page, "costs", "serves").fill("0");
            assertThat(verdict(page, "costs")).contains("These numbers give no result for: Run & \"own\".");
            assertThat(verdict(page, "costs")).startsWith("Mistakes counted, “Rent <it>” costs least");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'#costs&requests=50&gone=3&loss=-4', 2 parts of this link",
        "'#costs&requests=1e999', 1 part of this link",
        "'#costs&@99&<script>=1', 2 parts of this link",
    })
    void leavesOutWhatALinkCannotSay(String fragment, String told) {
        try (Tab tab = every(fragment)) {
            assertThat(news(tab.page(), "costs")).startsWith(told);
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void weighsAndSaysWhatTurnsTheOrder() {
        try (Tab tab = every("")) {
            Page page = tab.page();
            assertThat(verdict(page, "weighed-1"))
                    .isEqualTo("“One” comes first with 17 points; “Two <b>” has 13. The order turns when the weight of"
                            + " “First” is below 2.");
            field(page, "weighed-1", "second").fill("4");
            assertThat(verdict(page, "weighed-1")).startsWith("“Two <b>” comes first with 23 points");
            assertThat(page.locator("#weighed-1 [data-part='sums'] .num").allInnerTexts())
                    .containsExactly("19", "23", "20");
            page.keyboard().press("Tab");
            assertThat(page.url()).endsWith("#weighed-1&second=4");
        }
        try (Tab tab = every("#weighed-1&second=4")) {
            assertThat(verdict(tab.page(), "weighed-1")).startsWith("“Two <b>” comes first with 23 points");
        }
    }

    @Test
    void isWholeWithoutScript() {
        try (Tab tab = calculator("", View.wide().withoutScript())) {
            Page page = tab.page();
            assertThat(verdict(page, "break-even")).contains("costs least: $31,104 a month");
            assertThat(page.locator("#break-even [data-part='costs'] tbody tr").count())
                    .isEqualTo(9);
            assertThat(field(page, "break-even", "loss").isEditable()).isFalse();
            assertThat(page.locator("#break-even .panel__ways").isVisible()).isFalse();
            assertThat(page.locator("#break-even svg[data-part] path.chart__line")
                            .count())
                    .isEqualTo(18);
        }
    }

    @Test
    void keepsTheHeadOfAComparisonInSight() {
        try (Tab tab = browser.open(BuiltSite.real().url("tools/side-by-side.html"), View.wide())) {
            Page page = tab.page();
            page.locator(".comparison tbody tr").last().evaluate("row => row.scrollIntoView({block: 'center'})");
            assertThat(page.locator(".comparison thead th").first().boundingBox().y)
                    .isBetween(-1.0, 400.0);
        }
    }

    @Test
    void makesCardsOfAComparisonOnAPhone() {
        try (Tab tab = browser.open(BuiltSite.real().url("tools/side-by-side.html"), View.narrow())) {
            Page page = tab.page();
            Locator cells = page.locator(".comparison tbody tr").first().locator("td");
            assertThat(cells.nth(1).boundingBox().y).isGreaterThan(cells.first().boundingBox().y);
            assertThat(cells.first().evaluate("cell => getComputedStyle(cell, '::before').content"))
                    .isEqualTo("\"Prompting: \"");
        }
    }

    @Test
    void printsAllNumbersAndNoControls() {
        try (Tab tab = calculator("", View.wide())) {
            Page page = tab.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("#break-even .panel__ways").isVisible()).isFalse();
            assertThat(field(page, "break-even", "gpu").isVisible()).isTrue();
            assertThat(page.locator("#break-even svg[data-part]").first().isVisible())
                    .isTrue();
        }
    }
}

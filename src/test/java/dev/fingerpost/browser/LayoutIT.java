package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import dev.fingerpost.it.BuiltSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands where, on each window and in either direction of writing. */
@ExtendWith(Browser.Shared.class)
class LayoutIT {
    private static final String GUIDE = BuiltSite.real().url(Kind.GUIDE.path);
    private static final String COMPARISON = BuiltSite.real().url(Kind.COMPARISON.path);
    private static final long FONT_DELAY = 1000;

    private static BoundingBox box(Locator element) {
        return element.first().boundingBox();
    }

    @Test
    void aNoteStandsBesideItsPassageWhereThereIsRoom(Browser browser) {
        try (Tab tab = browser.open(GUIDE, View.wide())) {
            for (Locator cite : tab.page().locator(".cite:not(:has(.table))").all()) {
                BoundingBox passage = box(cite.locator(".cite-text"));
                BoundingBox notes = box(cite.locator(".cite-notes"));
                assertThat(notes.x).isGreaterThan(passage.x + passage.width);
                assertThat(notes.y).isBetween(passage.y - 1, passage.y + 20);
                // The next passage comes below both, so no two notes can meet.
                assertThat(notes.y + notes.height).isLessThanOrEqualTo(box(cite).y + box(cite).height + 1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"retrieve-or-retrain", "which-retrieval", "which-fine-tuning"})
    void theFirstQuestionOfATreeStandsOnOnePhoneScreenWithItsAnswers(String tree, Browser browser) {
        try (Tab tab = browser.open(BuiltSite.real().url("trees/" + tree + ".html"), View.narrow())) {
            for (Locator answer :
                    tab.page().locator(".q:visible .answer:visible").all()) {
                assertThat(box(answer).y + box(answer).height)
                        .isLessThan(View.narrow().height());
            }
        }
    }

    /** Where to act, on what it hangs and what overturns it: without scrolling, at the end of the main tree's longest ways. */
    @ParameterizedTest
    @CsvSource({"390, 844, 5000", "1440, 900, 3000"})
    void aResultIsToldInOneScreenAndIsNotLong(int width, int height, int most, Browser browser) {
        String way =
                "#eval=yes&harm=reviewed&place=hosted&gap=knowledge&form=documents&access=same&fit=no&asked=exact-terms";
        try (Tab tab =
                browser.open(BuiltSite.real().url("trees/retrieve-or-retrain.html") + way, View.of(width, height))) {
            assertThat(box(tab.page().locator(".gist__overturned")).y).isPositive();
            BoundingBox team = box(tab.page().locator(".share .sign"));
            assertThat(team.y + team.height).isLessThanOrEqualTo(height);
            assertThat((int) tab.page().evaluate("document.documentElement.scrollHeight"))
                    .isLessThanOrEqualTo(most);
        }
    }

    @Test
    void theFirstPageOfALargeSiteIsNotLong(Browser browser) {
        try (Tab tab = browser.open(BuiltSite.real().url("index.html"), View.wide())) {
            assertThat((int) tab.page().evaluate("document.documentElement.scrollHeight"))
                    .isLessThanOrEqualTo(3000);
        }
    }

    @Test
    void aNoteStandsBelowItsPassageOnPhones(Browser browser) {
        try (Tab tab = browser.open(GUIDE, View.narrow())) {
            for (Locator cite : tab.page().locator(".cite").all()) {
                BoundingBox passage = box(cite.locator(".cite-text"));
                assertThat(box(cite.locator(".cite-notes")).y).isGreaterThanOrEqualTo(passage.y + passage.height);
            }
        }
    }

    @Test
    void theRowsOfATableBecomeCardsOnPhones(Browser browser) {
        try (Tab tab = browser.open(GUIDE, View.narrow())) {
            Page page = tab.page();
            Locator row = page.locator(".stack tbody tr").first();
            assertThat(page.locator(".stack thead").first().isVisible()).isFalse();
            assertThat(box(row.locator("td").first()).y).isGreaterThan(box(row.locator("th")).y);
            assertThat(row.locator("td").first().evaluate("cell => getComputedStyle(cell, '::before').content"))
                    .isEqualTo("\"Begin with: \"");
            tab.look(View.wide());
            assertThat(page.locator(".stack thead").first().isVisible()).isTrue();
            assertThat(box(row.locator("td").first()).y).isEqualTo(box(row.locator("th")).y);
        }
    }

    @Test
    void theHeadOfAComparisonStaysInSight(Browser browser) {
        try (Tab tab = browser.open(COMPARISON, View.wide())) {
            tab.page().evaluate("document.querySelector('.comparison tbody tr:nth-child(9)').scrollIntoView()");
            assertThat(box(tab.page().locator(".comparison thead th")).y).isBetween(-1.0, 1.0);
        }
    }

    @Test
    void theFirstColumnOfAComparisonStaysInSight(Browser browser) {
        try (Tab tab = browser.open(COMPARISON, View.of(820, 1180))) {
            Locator region = tab.page().locator(".comparison .table");
            double before = box(tab.page().locator(".comparison tbody th")).x;
            region.evaluate("region => { region.scrollLeft = 99; region.scrollTop = 300 }");
            assertThat((int) region.evaluate("region => Math.round(region.scrollLeft)"))
                    .isPositive();
            assertThat(box(tab.page().locator(".comparison tbody th")).x).isEqualTo(before);
            assertThat(box(tab.page().locator(".comparison thead th")).y)
                    .isBetween(box(region).y - 1, box(region).y + 1);
        }
    }

    @Test
    void theMenuSaysWhichPartIsRead(Browser browser) {
        try (Tab tab = browser.open(GUIDE, View.wide().still())) {
            Page page = tab.page();
            for (String part : List.of("how-to-measure", "when-it-fits")) {
                page.evaluate("id => document.getElementById(id).scrollIntoView()", part);
                page.locator(".rail__here a[href='#" + part + "'][aria-current=true]")
                        .waitFor();
                assertThat(page.locator(".rail__here [aria-current]").count()).isEqualTo(1);
            }
        }
    }

    @Test
    void copiesCodeAsItStands(Browser browser) {
        try (Tab tab = browser.open(BuiltSite.small().url(Kind.EVERY_CONSTRUCT.path), View.wide())) {
            Page page = tab.page();
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Locator code = page.locator(".code:has(figcaption:text-is('app.py'))");
            code.locator("button").click();
            code.locator("button:text-is('Copied')").waitFor();
            assertThat(page.evaluate("navigator.clipboard.readText()"))
                    .isEqualTo(code.locator("code").textContent());
        }
    }

    @ParameterizedTest
    @EnumSource
    void fitsFromRightToLeft(Kind kind, Browser browser) {
        for (View window : List.of(View.of(320, 640), View.wide())) {
            try (Tab tab = browser.open(kind.site.url(kind.path), window)) {
                tab.page().evaluate("document.documentElement.dir = 'rtl'");
                assertThat(tab.overflow()).as(window.toString()).isZero();
                assertThat(tab.page().evaluate("document.scrollingElement.scrollLeft"))
                        .isEqualTo(0);
                // A drawing's numbers stand where they were drawn.
                assertThat(tab.page().locator(".chart svg").all())
                        .allSatisfy(chart -> assertThat(chart.evaluate("svg => getComputedStyle(svg).direction"))
                                .isEqualTo("ltr"));
            }
        }
    }

    /** The faces that stand in for the theme's own have the length of its lines. */
    @Test
    void standsStillWhenTheFontIsLate(Browser browser) {
        try (Tab tab = browser.open("about:blank", View.wide())) {
            tab.page().route("**/*.woff2", route -> {
                tab.page().waitForTimeout(FONT_DELAY);
                route.resume();
            });
            try (SiteServer server = Kind.GUIDE.serve()) {
                tab.go(server.url(Kind.GUIDE.path));
                assertThat(tab.page().evaluate("[...document.fonts].some(font => font.status === 'loaded')"))
                        .isEqualTo(true);
                System.out.println("LayoutIT: a late font moves a guide by " + tab.layoutShift());
                assertThat(tab.layoutShift()).isLessThan(0.01);
            }
        }
    }
}

package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.fingerpost.it.BuiltSite;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An approach is known by the same shape and colour wherever the site speaks of it. */
@ExtendWith(Browser.Shared.class)
class MarksIT {
    private static final String AKIN =
            "#eval=yes&harm=reviewed&place=hosted&gap=knowledge&form=documents&access=same&fit=no&asked=exact-terms";

    /** What is drawn within an element: its shape in units of its own field, and its colour. */
    private static final String DRAWN = """
            element => {
              const isCopy = element.matches('use')
              const [shape] = (isCopy ? document.querySelector(element.getAttribute('href')) : element).children
              // A copy has the colour of the sign that it stands on.
              const colour = isCopy ? getComputedStyle(element.parentElement.querySelector('.map-sign')).stroke : getComputedStyle(element).fill
              const box = element.getBoundingClientRect()
              return box.width >= 14 && box.height > 2 && shape.getAttribute('d') + ' ' + colour
            }""";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            on its sign           | index.html                              | .hero a.arm[href*='a-first-rag-system'] .mark
            on a card             | case-studies/index.html                 | .list > li:has-text('DoorDash') > .mark
            in a case study       | case-studies/doordash.html              | .facts .choice .mark
            at a tag              | case-studies/doordash.html              | .tags a:text-is('rag') .mark
            among the tags        | tags/index.html                         | .index a:text-is('rag') .mark
            above a tag's pages   | tags/rag.html                           | h1 .mark
            in a comparison       | tools/side-by-side.html                 | th:has-text('RAG') .mark
            at an outcome         | trees/retrieve-or-retrain.html#outcomes | #rag-basic .choice .mark
            on the map            | trees/retrieve-or-retrain.map.html#~map=full | [data-step='rag-basic'] .map-mark
            """, quoteCharacter = '"')
    void looksTheSame(String place, String page, String mark, Browser browser) {
        try (Tab tab = browser.open(BuiltSite.real().url(page), View.wide())) {
            tab.page().evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })");
            assertThat(tab.page().locator(mark).first().evaluate(DRAWN))
                    .isEqualTo("M1 2h16v5H1zm0 9h16v5H1z rgb(11, 98, 109)");
        }
    }

    @ParameterizedTest
    @CsvSource({".choice .mark", ".ev svg"})
    void standsWithTheCasesLikeTheReaders(String drawing, Browser browser) {
        try (Tab tab = browser.open(BuiltSite.real().url("trees/retrieve-or-retrain.html") + AKIN, View.wide())) {
            tab.page()
                    .locator(".fold > summary", new Page.LocatorOptions().setHasText("Case studies like"))
                    .click();
            // A fold is filled when the browser tells that it was opened, a moment later.
            tab.page().locator(".cases > li").first().waitFor();
            assertThat(tab.page()
                            .locator(".cases > li:not(:has(" + drawing + "))")
                            .count())
                    .isZero();
        }
    }
}

package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.fingerpost.Laws;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Readers search: with the keyboard, from disk, below a path, on every window. */
@ExtendWith(Browser.Shared.class)
@Tag("slow")
class SearchIT {
    private static final String FIRST = "#fp-hits [role=option] >> nth=0";

    static Stream<View> views() {
        List<View> windows = List.of(View.narrow(), View.of(820, 1180), View.wide());
        return Laws.isWhole()
                ? windows.stream().flatMap(view -> Stream.of(view, view.dark()))
                : Stream.of(windows.get(0).dark(), windows.get(1), windows.get(2));
    }

    @Test
    void findsWithTheKeyboardAlone(Browser browser) {
        try (SiteServer server = Kind.GUIDE.serve();
                Tab tab = browser.open(server.url(Kind.GUIDE.path), View.wide())) {
            Page page = tab.page();
            assertThat(tab.requests()).noneMatch(url -> url.contains("/search"));
            page.locator(".top__search").focus();
            page.keyboard().press("Control+k");
            page.waitForSelector("dialog[open]");
            assertThat(focused(page)).isEqualTo("fp-find");
            page.keyboard().type("doordash");
            page.waitForSelector(FIRST);
            assertThat(page.locator(".find [role=status]").innerText()).containsPattern("\\d+ found\\.");

            page.keyboard().press("ArrowDown");
            String active = page.locator("#fp-find").getAttribute("aria-activedescendant");
            assertThat(page.locator("#" + active).getAttribute("aria-selected")).isEqualTo("true");
            page.keyboard().press("ArrowUp");
            assertThat(page.locator("#fp-find").getAttribute("aria-activedescendant"))
                    .isNull();

            page.keyboard().press("Escape");
            assertThat(page.locator("dialog[open]").count()).isZero();
            assertThat(page.evaluate("document.activeElement.matches('.top__search')"))
                    .isEqualTo(true);

            page.keyboard().press("/");
            page.waitForSelector("dialog[open]");
            page.keyboard().press("Enter");
            page.waitForURL(server.url(Kind.CASE_STUDY.path) + "*");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void entersWhatIsFoundBeforeItIsShown(Browser browser) {
        try (SiteServer server = Kind.HOME.serve();
                Tab tab = browser.open(server.url("index.html"), View.wide())) {
            tab.page().keyboard().press("/");
            tab.page().waitForSelector("dialog[open]");
            tab.page().keyboard().type("doordash");
            tab.page().keyboard().press("Enter");
            tab.page().waitForURL(server.url(Kind.CASE_STUDY.path) + "*");
        }
    }

    @Test
    void leadsToASectionOfTheSamePage(Browser browser) {
        try (SiteServer server = Kind.GUIDE.serve();
                Tab tab = browser.open(server.url(Kind.GUIDE.path), View.wide())) {
            Page page = tab.page();
            search(page, "a first rag system small and measured goes wrong");
            page.locator("#fp-hits a[href*='a-first-rag-system.html#']").first().click();
            page.waitForURL("**/a-first-rag-system.html#*");
            assertThat(page.locator("dialog[open]").count()).isZero();
        }
    }

    @Test
    void narrowsToAKind(Browser browser) {
        try (SiteServer server = Kind.GUIDE.serve();
                Tab tab = browser.open(server.url(Kind.GUIDE.path), View.wide())) {
            Page page = tab.page();
            search(page, "retrieval");
            page.locator("#fp-kinds label", new Page.LocatorOptions().setHasText("Case study"))
                    .click();
            page.waitForCondition(() ->
                    page.locator("#fp-hits .hit__kind").allInnerTexts().stream().allMatch("Case study"::equals));
            assertThat(page.locator("#fp-kinds :checked").getAttribute("value")).isEqualTo("case-study");
            // The list of all keeps the question and the kind.
            page.locator(".find__rest").click();
            page.waitForURL("**/search.html#q=retrieval&kind=case-study");
            page.waitForSelector(".search .hit");
            assertThat(page.locator(".search .hit__kind").allInnerTexts()).containsOnly("Case study");
            // One word of both would be read out.
            assertThat(page.locator(".search .hit__page").allTextContents())
                    .allMatch(name -> name.contains(" Case study"));
        }
    }

    @Test
    void saysWhatATermMeansBeforeAllElse(Browser browser) {
        try (SiteServer server = Kind.GUIDE.serve();
                Tab tab = browser.open(server.url(Kind.GUIDE.path), View.wide())) {
            Page page = tab.page();
            search(page, "what is rag");
            // Parts of the index come one after the other, and the hits with them.
            PlaywrightAssertions.assertThat(page.locator(FIRST)).containsText("retrieval");
            assertThat(page.locator(FIRST).innerText()).contains("Term");
            assertThat(page.locator(FIRST).getAttribute("href")).contains("glossary.html#rag");
            assertThat(page.locator("#fp-hits .hits__group").allInnerTexts())
                    .startsWith("What it means", "Trees and guides")
                    .doesNotHaveDuplicates();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void aQuestionFindsATree(Browser browser) {
        try (SiteServer server = Kind.GUIDE.serve();
                Tab tab = browser.open(server.url(Kind.GUIDE.path), View.wide())) {
            search(tab.page(), "should we use rag or fine-tuning?");
            PlaywrightAssertions.assertThat(tab.page().locator(FIRST))
                    .hasAttribute("href", Pattern.compile(".*trees/retrieve-or-retrain\\.html.*"));
        }
    }

    @Test
    void forgivesASlipAndSaysSo(Browser browser) {
        try (SiteServer server = Kind.GUIDE.serve();
                Tab tab = browser.open(server.url(Kind.GUIDE.path), View.wide())) {
            search(tab.page(), "retreival");
            assertThat(tab.page().locator(".find [role=status]").innerText()).contains("“retreival”", "retrieval");
            assertThat(tab.page().locator("#fp-hits mark").first().innerText()).isEqualToIgnoringCase("retrieval");
        }
    }

    @Test
    void offersThePageThatAnAddressMeant(Browser browser) {
        try (SiteServer server = Kind.GUIDE.serve();
                Tab tab = browser.open(server.url("guide/a-frist-rag-system"), View.wide())) {
            Page page = tab.page();
            String first = "[data-module=lost] a >> nth=0";
            page.waitForSelector(first);
            assertThat(page.locator("[data-module=lost] h2").innerText()).isEqualTo("Did you mean this?");
            assertThat(page.locator("[data-module=lost] a").count()).isLessThanOrEqualTo(3);
            assertThat(Axe.byTags(page, List.of("wcag2a", "wcag2aa", "best-practice")))
                    .isEmpty();
            // As much as a search loads, however large the site is.
            assertThat(tab.requests())
                    .filteredOn(url -> url.contains("/assets/search/"))
                    .hasSizeLessThan(30);
            page.locator(first).click();
            page.waitForURL(server.url(Kind.GUIDE.path));
        }
    }

    @Test
    void takesNothingFromAnAddressOntoThePage(Browser browser) {
        String hostile = "guides/%3Cimg%20src=x%20onerror=alert(1)%3E-rag-%E0%A4";
        try (SiteServer server = Kind.GUIDE.serve();
                Tab tab = browser.open(server.url(hostile), View.wide())) {
            Page page = tab.page();
            page.waitForCondition(
                    () -> page.evaluate("'fingerpostSearch' in window").equals(true));
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            assertThat(page.locator("main img").count()).isZero();
            assertThat(page.locator("main").innerText()).doesNotContain("onerror");
            assertThat(page.locator("main a[href$='search.html']").count()).isOne();
        }
    }

    @Test
    void helpsWhoeverFindsNothing(Browser browser) {
        try (SiteServer server = Kind.GUIDE.serve();
                Tab tab = browser.open(server.url(Kind.GUIDE.path), View.narrow())) {
            Page page = tab.page();
            page.locator(".top__search").click();
            page.waitForSelector("dialog[open]");
            page.keyboard().type("qqqzzzxxy");
            waitForStatus(page, "qqqzzzxxy");
            assertThat(page.locator(".find__browse a").count()).isGreaterThan(2);
            page.locator(".find__browse a").first().click();
            assertThat(page.url()).endsWith("index.html");
        }
    }

    @Test
    void leavesTheSlashToWhoeverWantsIt(Browser browser) {
        try (SiteServer server = Kind.GUIDE.serve();
                Tab tab = browser.open(server.url(Kind.GUIDE.path), View.wide())) {
            Page page = tab.page();
            page.keyboard().press("/");
            page.waitForSelector("dialog[open]");
            page.locator(".find__keys input").uncheck();
            page.keyboard().press("Escape");
            page.keyboard().press("/");
            assertThat(page.locator("dialog[open]").count()).isZero();
            tab.go(server.url(Kind.PAGE.path));
            page.keyboard().press("/");
            page.keyboard().press("Control+k");
            page.waitForSelector("dialog[open]");
        }
    }

    @Test
    void findsFromDisk(Browser browser) {
        try (Tab tab = browser.open(Kind.GUIDE.site.url(Kind.GUIDE.path), View.wide())) {
            search(tab.page(), "doordash");
            tab.page().keyboard().press("Enter");
            tab.page().waitForURL("**/case-studies/doordash.html*");
            tab.go(Kind.GUIDE.site.url("search.html#q=doordash"));
            tab.page().waitForSelector(".search .hit");
            tab.page().locator("#fp-search").fill("lora");
            tab.page().waitForURL("**/search.html#q=lora");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void findsOnAPageForWrongAddressesAtAnyDepth(Browser browser) {
        try (SiteServer server = Kind.LOST.serve();
                Tab tab = browser.open(server.url("a/b/c/nothing.html"), View.wide())) {
            search(tab.page(), "doordash");
            tab.page().keyboard().press("Enter");
            tab.page().waitForURL(server.url(Kind.CASE_STUDY.path) + "*");
        }
    }

    @Test
    void keepsTheQuestionInTheAddressOfTheSearchPage(Browser browser) {
        try (SiteServer server = Kind.SEARCH.serve();
                Tab tab = browser.open(server.url("search.html?q=lora"), View.wide())) {
            Page page = tab.page();
            page.waitForSelector(".search .hit");
            assertThat(page.locator("#fp-search").inputValue()).isEqualTo("lora");
            assertThat(page.locator(".search .columns").isVisible()).isFalse();
            page.locator("#fp-search").fill("retrieval");
            page.keyboard().press("Enter");
            page.waitForURL(server.url("search.html#q=retrieval"));
            // As many as there is room for, and more as the reader comes to them.
            page.waitForSelector(".search .hit");
            assertThat(page.locator(".search .hit").count()).isLessThan(12);
            while (page.locator(".search .hit").count() < 12) {
                page.mouse().wheel(0, 400);
            }
            page.mouse().wheel(0, 9000);
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            assertThat(page.locator(".search .hit").count()).isEqualTo(12);
            page.locator(".search > .button").click();
            page.waitForCondition(() -> page.locator(".search .hit").count() > 12);
            assertThat(page.evaluate("document.activeElement.closest('.hit') !== null"))
                    .isEqualTo(true);
            page.locator("#fp-search").fill("");
            page.waitForSelector(".search .columns >> visible=true");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void leadsToListsWithoutAScript(Browser browser) {
        try (SiteServer server = Kind.GUIDE.serve();
                Tab tab = browser.open(server.url(Kind.GUIDE.path), View.wide().withoutScript())) {
            tab.page().locator(".top__search").click();
            // Until all style sheets are there, nothing can be said of what readers see.
            tab.page().waitForURL(server.url("search.html"));
            assertThat(tab.page().locator("main").innerText()).contains("JavaScript");
            assertThat(tab.page().locator(".search form").isVisible()).isFalse();
            assertThat(tab.page().locator(".search .columns a").count()).isGreaterThan(10);
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void saysWhenTheIndexIsNotThere(Browser browser) {
        try (SiteServer server = Kind.GUIDE.serve();
                Tab tab = browser.open(server.url(Kind.GUIDE.path), View.wide())) {
            Page page = tab.page();
            page.route("**/assets/search/w-*.js", route -> route.abort());
            page.keyboard().press("/");
            page.waitForSelector("dialog[open]");
            page.keyboard().type("retrieval");
            waitForStatus(page, "could not");
            page.unroute("**/assets/search/w-*.js");
            page.keyboard().type(" ");
            page.waitForSelector(FIRST);
        }
    }

    /** Browsers keep files for some minutes, and one that is kept may name others that are gone. */
    @Test
    void beginsAnewWhenTheSiteWasPublishedMeanwhile(Browser browser) {
        try (SiteServer server = Kind.GUIDE.serve();
                Tab tab = browser.open(server.url(Kind.GUIDE.path), View.wide())) {
            String old =
                    Kind.GUIDE.site.text("assets/search/index.js").replaceAll("(?<=\"files\":\")\\w{8}", "00000000");
            tab.page()
                    .route(
                            "**/assets/search/index.js",
                            route -> route.fulfill(
                                    new Route.FulfillOptions().setBody(old).setContentType("text/javascript")));
            search(tab.page(), "a");
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void isAccessibleInAllItsStates(View view, Browser browser) {
        List<String> faults = new ArrayList<>();
        try (SiteServer server = Kind.GUIDE.serve();
                Tab tab = browser.open(server.url(Kind.GUIDE.path), view)) {
            Page page = tab.page();
            page.keyboard().press("/");
            page.waitForSelector("dialog[open]");
            faults.addAll(violations(page, "empty"));
            page.keyboard().type("chunk size");
            page.waitForSelector(FIRST);
            page.keyboard().press("ArrowDown");
            faults.addAll(violations(page, "found"));
            page.locator("#fp-find").fill("retrieval qqqzzz");
            page.waitForSelector(".hit__lacks");
            faults.addAll(violations(page, "some"));
            tab.go(server.url("search.html#q=retrieval"));
            page.waitForSelector(".search .hit");
            faults.addAll(violations(page, "page"));
            faults.addAll(tab.complaints());
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void fitsNarrowWindows(Browser browser) {
        try (SiteServer server = Kind.GUIDE.serve();
                Tab tab = browser.open(server.url(Kind.GUIDE.path), View.of(320, 640))) {
            search(tab.page(), "retrieval-augmented generation");
            assertThat(tab.overflow()).isZero();
            assertThat(tab.page()
                            .evaluate("document.querySelector('.find .hits').scrollWidth"
                                    + " - document.querySelector('.find .hits').clientWidth"))
                    .isEqualTo(0);
            tab.go(server.url("search.html#q=retrieval-augmented"));
            tab.page().waitForSelector(".search .hit");
            assertThat(tab.overflow()).isZero();
        }
    }

    private static void search(Page page, String text) {
        page.keyboard().press("/");
        page.waitForSelector("dialog[open]");
        page.keyboard().type(text);
        page.waitForSelector("#fp-hits mark");
        // Hits come with each letter; those of the last are there once the way to all of them asks the same.
        page.waitForCondition(() -> page.evaluate("""
                () => {
                  const asked = new URLSearchParams(new URL(document.querySelector('.find__rest').href).hash.slice(1)).get('q')
                  return asked === document.querySelector('#fp-find').value
                }""").equals(true));
    }

    private static void waitForStatus(Page page, String words) {
        page.waitForCondition(
                () -> page.locator(".find [role=status]").innerText().contains(words));
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.id");
    }

    private static List<String> violations(Page page, String state) {
        return Axe.byTags(page, List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .stream()
                .map(fault -> state + ": " + fault)
                .toList();
    }
}

package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.fingerpost.it.BuiltSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a tree's map. */
@ExtendWith(Browser.Shared.class)
class MapIT {
    private static final String TREE = "trees/size.html";
    private static final String MAP = "trees/size.map.html";

    private final Browser browser;

    MapIT(Browser browser) {
        this.browser = browser;
    }

    private Tab open(String page) {
        return browser.open(BuiltSite.small().url(page), View.wide());
    }

    /** The tree's page leads to the map from where it was drawn; the list beside the tree leads there, too. */
    private static Locator link(Tab tab) {
        return tab.page().locator(".button[data-map]");
    }

    private static Locator part(Tab tab, String name) {
        return tab.page().locator("[data-part=" + name + "]");
    }

    private static String fragment(Tab tab) {
        return (String) tab.page().evaluate("location.hash.slice(1)");
    }

    private static String href(Tab tab, String step) {
        return tab.page().locator("[data-step=" + step + "]").getAttribute("href");
    }

    @Test
    void thePathIsLit() {
        try (Tab tab = open(MAP + "#size=large&needs=fresh")) {
            assertThat(tab.page().locator(".map-box.is-lit").evaluateAll("boxes => boxes.map(b => b.dataset.step)"))
                    .isEqualTo(List.of("size", "needs", "look"));
            assertThat(tab.page().locator(".map-line.is-lit").evaluateAll("lines => lines.map(l => l.dataset.line)"))
                    .isEqualTo(List.of("size/large", "needs/2"));
            assertThat(tab.page().locator(".map-box[aria-current=step]").getAttribute("data-step"))
                    .isEqualTo("look");
            assertThat(part(tab, "legend").innerText()).isEqualTo("Your path");

            tab.page().evaluate("location.hash = 'size=small'");
            tab.page().waitForSelector("[data-step=kind][aria-current]");
            assertThat(tab.page().locator(".map-line.is-lit").count()).isOne();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    /** What was opened, weighed or doubted on a result is there again, too. */
    @Test
    void theWayThereAndBackKeepsTheAnswers() {
        try (TreePage tree = new TreePage(open(TREE))) {
            assertThat(link(tree.tab()).getAttribute("href")).isEqualTo("size.map.html");
            tree.choose("Yes");
            tree.page();
            assertThat(link(tree.tab()).getAttribute("href")).isEqualTo("size.map.html#size=large");
            tree.page().evaluate("location.hash = 'size=large&needs=fresh'");
            tree.page().locator(".fold").first().waitFor();
            tree.fold("Your answers and their reasons");
            String walked = tree.fragment();
            assertThat(walked).startsWith("size=large&needs=fresh&~");
            link(tree.tab()).dispatchEvent("pointerdown");
            assertThat(tree.page().locator("[data-map]").all())
                    .hasSize(2)
                    .allMatch(link -> link.getAttribute("href").equals("size.map.html#" + walked));
            link(tree.tab()).click();
            tree.tab().page().waitForURL("**/size.map.html#" + walked);
            part(tree.tab(), "back").click();
            tree.tab().page().waitForURL("**/size.html#" + walked);
            assertThat(tree.tab().complaints()).isEmpty();
        }
    }

    @Test
    void aQuestionThatIsChangedIsThatAgain() {
        try (Tab tab = open(TREE + "#size=large&needs=fresh&@size")) {
            link(tab).click();
            tab.page().waitForSelector("[data-step=size][aria-current=step]");
            assertThat(tab.page().locator(".map-box.is-lit").count()).isOne();
            // No way is lit that the legend could name.
            assertThat(part(tab, "legend").isVisible()).isFalse();
            assertThat(part(tab, "back").getAttribute("href")).isEqualTo("size.html#size=large&needs=fresh&@size");
            tab.page().evaluate("location.hash = 'size=large&needs=fresh&@needs&~map=path'");
            assertThat(tab.page().locator(".way a").first().getAttribute("href"))
                    .isEqualTo("size.html#size=large&needs=fresh&@size");
        }
    }

    /** A box on the way opens its question with the answers that were given, all others lead to the text. */
    @Test
    void boxesLeadIntoTheWalk() {
        try (Tab tab = open(MAP)) {
            assertThat(href(tab, "size")).isEqualTo("size.html#size");
            assertThat(part(tab, "back").getAttribute("href")).isEqualTo("size.html");
            assertThat(part(tab, "legend").isVisible()).isFalse();
            tab.page().evaluate("location.hash = 'size=large&needs=fresh'");
            tab.page().waitForSelector("[data-step=look][aria-current]");
            assertThat(href(tab, "needs")).isEqualTo("size.html#size=large&needs=fresh&@needs");
            assertThat(href(tab, "look")).isEqualTo("size.html#size=large&needs=fresh");
            assertThat(href(tab, "kind")).isEqualTo("size.html#kind");
            tab.page().locator("[data-step=needs]").click();
            tab.page().waitForSelector(".tick > :checked");
            assertThat(tab.page().locator(".q:visible > h3").allTextContents()).containsExactly("What does it need?");
        }
    }

    @Test
    void fitsItsPlaceAndShowsMyPath() {
        try (Tab tab = open(MAP + "#size=large")) {
            // What fits is no tab stop.
            tab.page().waitForSelector("[data-part=view][data-view=fit]:not([tabindex])");
            assertThat(tab.page()
                            .evaluate("document.querySelector('.map').getBoundingClientRect().width"
                                    + " <= document.querySelector('[data-part=view]').clientWidth"))
                    .isEqualTo(true);

            tab.page().locator("[name=fp-map][value=path]").check();
            assertThat(fragment(tab)).isEqualTo("size=large&~map=path");
            assertThat(tab.page().locator(".map").isVisible()).isFalse();
            assertThat(tab.page().locator(".way > li > :first-child").allTextContents())
                    .containsExactly("Is it large?", "What does it need?");
            assertThat(tab.page().locator(".way > li").first().innerText()).contains("Yes", "No → ");
            assertThat(Axe.byTags(tab.page(), List.of())).isEmpty();

            // The view is in the address for whoever gets it, and not in the way back.
            String address = tab.page().url();
            tab.page().navigate("about:blank");
            tab.page().navigate(address);
            tab.page().waitForSelector(".way > li");
            assertThat(tab.page().locator("[name=fp-map][value=path]").isChecked())
                    .isTrue();
            assertThat(part(tab, "back").getAttribute("href")).isEqualTo("size.html#size=large");
            tab.page().locator(".way a").first().click();
            tab.page().waitForURL("**/size.html#size=large&@size");

            tab.page().goBack();
            tab.page().locator("[name=fp-map][value=fit]").check();
            assertThat(fragment(tab)).isEqualTo("size=large");
        }
    }

    @Test
    void theViewIsATabStopWhereItScrolls() {
        try (Tab tab = browser.open(BuiltSite.small().url(MAP), View.narrow())) {
            tab.page().waitForSelector("[data-part=view]:not([tabindex])");
            tab.page().locator("[name=fp-map][value=full]").check();
            assertThat(part(tab, "view").getAttribute("tabindex")).isEqualTo("0");
            assertThat(tab.overflow()).isZero();
            tab.page().setViewportSize(3000, 2400);
            tab.page().waitForSelector("[data-part=view]:not([tabindex])");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 820, 1440})
    void onlyTheViewScrolls(int width) {
        for (String view : List.of("", "#~map=full", "#eval=yes&harm=reviewed&~map=path")) {
            String address = BuiltSite.real().url("trees/retrieve-or-retrain.map.html") + view;
            try (Tab tab = browser.open(address, View.of(width, 900))) {
                tab.page().waitForSelector(".mapped__ways");
                assertThat(tab.overflow()).as(view).isZero();
                assertThat(tab.page().locator("[data-part=view]").boundingBox().width)
                        .as(view)
                        .isGreaterThan(width * 0.85);
            }
        }
    }

    @Test
    void theKeyboardReachesAllBoxes() {
        try (Tab tab = open(MAP)) {
            int boxes = tab.page().locator(".map-box").count();
            tab.page().locator("[name=fp-map]").first().focus();
            for (int i = 0; i < boxes; i++) {
                tab.page().keyboard().press("Tab");
                assertThat(tab.page()
                                .evaluate("document.activeElement === document.querySelectorAll('.map-box')[%d]"
                                        .formatted(i)))
                        .isEqualTo(true);
            }
        }
    }

    @Test
    void isCompleteWithoutAScript() {
        try (Tab tab = browser.open(BuiltSite.small().url(MAP), View.wide().withoutScript())) {
            assertThat(tab.page().locator("svg.map").isVisible()).isTrue();
            tab.page().locator("[data-step=kind]").click();
            tab.page().waitForURL("**/size.html#kind");
            link(tab).click();
            part(tab, "back").click();
            tab.page().waitForURL("**/size.html");
        }
    }

    @Test
    void theOldPlaceOfTheMapIsTheWayToIt() {
        try (TreePage tree = new TreePage(open(TREE + "#map"))) {
            assertThat(tree.shown()).isEqualTo("all");
            assertThat(link(tree.tab()).getAttribute("id")).isEqualTo("map");
            assertThat((Boolean) link(tree.tab()).evaluate("""
                            link => {
                              const { top, bottom } = link.getBoundingClientRect()
                              return top >= 0 && bottom <= innerHeight
                            }""")).isTrue();
        }
    }

    @Test
    void theTreesPageLoadsNothingOfTheMap() {
        try (TreePage tree = new TreePage(open(TREE + "#size=large&needs=fresh"))) {
            tree.page().locator(".fold").first().waitFor();
            assertThat(tree.tab().requests()).noneMatch(url -> url.contains("/map."));
        }
    }

    @Test
    void aStrangersFragmentDoesNoHarm() {
        try (Tab tab = open(MAP)) {
            for (String fragment : List.of(
                    "=", "@size", "map", "__proto__=1", "size=__proto__", "%E0%A4%A", "~map=x&y=", "size=<b>&@x")) {
                tab.page().evaluate("fragment => { location.hash = fragment }", fragment);
                tab.page().reload();
                assertThat(part(tab, "view").getAttribute("data-view"))
                        .as(fragment)
                        .isEqualTo("fit");
                assertThat(tab.page().locator(".is-lit").count()).as(fragment).isZero();
                assertThat(tab.complaints()).as(fragment).isEmpty();
            }
        }
    }
}

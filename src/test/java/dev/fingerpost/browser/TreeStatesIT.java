package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.Laws;
import dev.fingerpost.it.BuiltSite;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds in every state of a tree's page. */
@ExtendWith(Browser.Shared.class)
@Tag("slow")
class TreeStatesIT {
    private static final String SMALL = "trees/size.html";
    private static final String REAL = "trees/retrieve-or-retrain.html";
    private static final String MAP = "trees/retrieve-or-retrain.map.html";

    private final Browser browser;

    TreeStatesIT(Browser browser) {
        this.browser = browser;
    }

    /** A state: the page, the fragment, and what is done there, as a script. */
    record State(String name, BuiltSite site, String page, String fragment, String act) {
        static State small(String name, String fragment, String act) {
            return new State(name, BuiltSite.small(), SMALL, fragment, act);
        }

        static State real(String name, String fragment, String act) {
            return new State(name, BuiltSite.real(), REAL, fragment, act);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String OPEN_ALL =
            "document.querySelectorAll('.outcome details').forEach(part => { part.open = true })";

    static Stream<State> states() {
        return Stream.of(
                State.real("the first question", "", ""),
                State.real("a question", "#eval=yes&harm=reviewed", ""),
                State.real("a question again", "#eval=yes&harm=reviewed&@harm", ""),
                State.real("an outcome", "#eval=yes&harm=reviewed&place=hosted&gap=behaviour&tried=not-all", ""),
                new State("a map", BuiltSite.real(), MAP, "#eval=yes&harm=reviewed", ""),
                new State("a map in full", BuiltSite.real(), MAP, "#eval=yes&harm=reviewed&~map=full", ""),
                new State("a way", BuiltSite.real(), MAP, "#eval=yes&harm=reviewed&~map=path", ""),
                State.real("the whole tree", "#questions", ""),
                State.small("ticks", "#size=large", ""),
                State.small("a missing tick", "#size=large", "document.querySelector('button.sign').click()"),
                State.small("an old link", "#size=large&gone=1", ""),
                State.small(
                        "an outcome that is compared",
                        "#size=large&needs=fresh&~compare&~why&~cases&~changes&~versus&~with=size:small,kind:form",
                        ""),
                State.small("a record", "#size=large&needs=fresh", OPEN_ALL));
    }

    private Tab open(State state, View view) {
        Tab tab = browser.open(state.site.url(state.page) + state.fragment, view);
        if (!state.act.isEmpty()) {
            tab.page().evaluate(state.act);
        }
        return tab;
    }

    @ParameterizedTest
    @ValueSource(ints = {1024, 1100, 1440})
    void theAnswersCoverNothing(int width) {
        String fragment = "#eval=yes&harm=reviewed&place=hosted&gap=behaviour&tried=not-all";
        try (Tab tab = browser.open(BuiltSite.real().url(REAL) + fragment, View.of(width, 800))) {
            assertThat(tab.page().evaluate("""
                    () => {
                      const trail = document.querySelector('.trail')
                      const covered = part => {
                        part.scrollIntoView()
                        const a = part.getBoundingClientRect(), b = trail.getBoundingClientRect()
                        return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
                      }
                      return [...trail.parentElement.children].filter(part => part !== trail && covered(part)).map(part => part.className)
                    }""")).isEqualTo(List.of());
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void isOpenToEverybody(State state) {
        for (View view : List.of(View.wide(), View.narrow().dark())) {
            try (Tab tab = open(state, view)) {
                // Axe itself reads the style sheet again, which the page's security policy forbids and the console then
                // shows.
                assertThat(tab.complaints()).isEmpty();
                assertThat(Axe.byTagsButColour(tab.page(), List.of()))
                        .as(view.toString())
                        .isEmpty();
                // In light PagesIT looks at trees and maps in every run.
                if (Laws.isWhole() || view.isDark()) {
                    assertThat(Axe.byColour(tab.page())).as(view.toString()).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void fitsTheNarrowestScreen(State state) {
        try (Tab tab = open(state, View.of(320, 640))) {
            assertThat(tab.overflow()).isZero();
        }
    }

    /** Its first step is a copy of one that the answers select. */
    @Test
    void aResultIsLeftForAnother() {
        String first = "#eval=yes&harm=guarded&place=own&gap=behaviour&tried=form";
        try (TreePage tree = new TreePage(browser.open(BuiltSite.real().url(REAL) + first, View.wide()))) {
            tree.page().locator(".gist__first").waitFor();
            tree.page().evaluate("location.hash = 'eval=no'");
            assertThat(tree.shown()).isEqualTo("Build an evaluation set first");
            tree.page().goBack();
            assertThat(tree.shown()).isEqualTo("Improve the prompt, with structured output");
            assertThat(tree.tab().complaints()).isEmpty();
        }
    }

    /** Everything that stands behind the # may come from a stranger. */
    private static final List<String> OF_STRANGERS = List.of(
            "=",
            "==",
            "&",
            "&&&=",
            "@",
            "@size",
            "@size&@size",
            "size",
            "size=",
            "size=large&size=small",
            "size=large+large",
            "size=small+large",
            "needs=fresh",
            "size=large&needs=",
            "size=large&needs=nothing+fresh",
            "size=large&needs=fresh&@look",
            "__proto__=1",
            "constructor=prototype",
            "size=__proto__",
            "hasOwnProperty=toString",
            "@__proto__",
            "__proto__",
            "%",
            "%E0%A4%A",
            "size=%00",
            "size=\u202Elarge",
            "<img src=x onerror=alert(1)>",
            "size=<script>alert(1)</script>",
            "javascript:alert(1)",
            "size=large&needs=\"'><svg/onload=alert(1)>",
            "fp-main",
            "fn-1",
            "fnref-1",
            "fp-trail",
            "fp-problem");

    @Test
    void aStrangersFragmentDoesNoHarm() {
        try (TreePage tree = new TreePage(browser.open(BuiltSite.small().url(SMALL), View.wide()))) {
            for (String fragment : OF_STRANGERS) {
                tree.page().evaluate("fragment => { location.hash = fragment }", fragment);
                tree.page().reload();
                assertThat(tree.headings()).as(fragment).isNotEmpty();
                assertThat(tree.tab().complaints()).as(fragment).isEmpty();
            }
        }
    }

    @Test
    void aVeryLongFragmentDoesNoHarm() {
        String fragment = "#size=" + "large+".repeat(50_000);
        try (TreePage tree = new TreePage(browser.open(BuiltSite.small().url(SMALL) + fragment, View.wide()))) {
            assertThat(tree.shown()).isEqualTo("Is it large?");
            assertThat(tree.tab().complaints()).isEmpty();
        }
    }
}

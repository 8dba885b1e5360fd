package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import dev.fingerpost.it.BuiltSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Going through a tree, question by question. */
@ExtendWith(Browser.Shared.class)
class WizardIT {
    private static SiteServer server;

    private final Browser browser;

    WizardIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void serve() {
        server = SiteServer.of(BuiltSite.small().folder(), "/repo/");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private TreePage open(String fragment) {
        return open(fragment, View.wide());
    }

    private TreePage open(String fragment, View view) {
        return new TreePage(browser.open(server.url("trees/size.html") + fragment, view));
    }

    @Test
    void asksOneQuestionAtATimeAndShowsNoneBeforeItIsDue() {
        try (TreePage tree = open("")) {
            assertThat(tree.headings()).containsExactly("Is it large?");
            tree.choose("Yes");
            assertThat(tree.headings()).containsExactly("What does it need?");
            assertThat(tree.page().title())
                    .isEqualTo("What does it need? – How large is it? · Everything & “more” <here>");
            assertThat(tree.page().locator(".q:visible > .meta").textContent()).isEqualTo("Question 2 of 3 at most");
            assertThat(tree.page().locator(".q:visible h3").getAttribute("aria-describedby"))
                    .isEqualTo(tree.page().locator(".q:visible > .meta").getAttribute("id"));
            assertThat(tree.page().locator("#fp-progress").count()).isOne();
            assertThat(tree.trail()).containsExactly("Yes");
            assertThat(tree.tab().complaints()).isEmpty();
        }
    }

    @Test
    void isWalkedToAnOutcomeWithTheKeyboardAlone() {
        try (TreePage tree = open("")) {
            tree.tabTo("[data-answer=large] a");
            tree.page().keyboard().press("Enter");
            assertThat(tree.focus()).isEqualTo("What does it need?");
            tree.tabTo("#fp-tick-needs-fresh");
            tree.page().keyboard().press("Space");
            tree.tabTo("button.sign");
            tree.page().keyboard().press("Enter");
            assertThat(tree.focus()).isEqualTo("Look things up");
            assertThat(tree.fragment()).isEqualTo("size=large&needs=fresh");
            assertThat(tree.tab().complaints()).isEmpty();
        }
    }

    @Test
    void opensALinkAtItsStepAndLeavesTheKeyboardAlone() {
        try (TreePage tree = open("#size=large&needs=fresh+cited")) {
            assertThat(tree.shown()).isEqualTo("Both");
            assertThat(tree.trail()).containsExactly("Yes", "Fresh facts; Cited answers");
            assertThat(tree.page().evaluate("document.activeElement.localName")).isEqualTo("body");
        }
    }

    @Test
    void opensALinkThatAProgramEncoded() {
        try (TreePage tree = open("#size%3Dlarge%26needs%3Dfresh%2Bcited")) {
            assertThat(tree.shown()).isEqualTo("Both");
        }
    }

    @Test
    void theBrowsersBackShowsTheFormerQuestionWithItsAnswer() {
        try (TreePage tree = open("")) {
            tree.choose("Yes");
            tree.tick("Cited answers");
            tree.go("Continue");
            assertThat(tree.shown()).isEqualTo("Look things up");
            tree.page().goBack();
            assertThat(tree.shown()).isEqualTo("What does it need?");
            assertThat(tree.isTicked("Cited answers")).isTrue();
            tree.page().goBack();
            assertThat(tree.shown()).isEqualTo("Is it large?");
            assertThat(tree.page().locator(".answer [aria-current=true]").textContent())
                    .isEqualTo("Yes");
            tree.page().goForward();
            tree.page().goForward();
            assertThat(tree.shown()).isEqualTo("Look things up");
        }
    }

    @Test
    void theLinkBackLeadsThereToo() {
        try (TreePage tree = open("#size=large&needs=nothing")) {
            assertThat(tree.shown()).isEqualTo("Which kind is it?");
            tree.go("Back");
            assertThat(tree.shown()).isEqualTo("What does it need?");
            assertThat(tree.isTicked("None of these")).isTrue();
            tree.go("Back");
            assertThat(tree.shown()).isEqualTo("Is it large?");
            assertThat(tree.page().locator(".wizard__back").isVisible()).isFalse();
        }
    }

    @Test
    void showsOnlyAnswersWhoseConditionHolds() {
        try (TreePage tree = open("#size=large&needs=nothing")) {
            assertThat(tree.page().locator(".answer:visible > a").allTextContents())
                    .containsExactly("Facts", "Form at scale");
        }
    }

    @Test
    void aChangedAnswerKeepsTheOthersAndSaysWhichItDrops() {
        try (TreePage tree = open("#size=large&needs=nothing&kind=facts")) {
            assertThat(tree.shown()).isEqualTo("Look things up");
            tree.fold("Your answers and their reasons");
            tree.page().locator(".why__answers a").first().click();
            assertThat(tree.focus()).isEqualTo("Is it large?");
            tree.choose("No");
            assertThat(tree.fragment()).isEqualTo("size=small&kind=facts");
            assertThat(tree.shown()).isEqualTo("Look things up");
            assertThat(tree.news()).startsWith("1 of your answers is no longer used");
        }
    }

    @Test
    void aChangedAnswerAsksOnlyForWhatIsMissing() {
        try (TreePage tree = open("#size=large&needs=fresh&@needs")) {
            tree.tick("Fresh facts");
            tree.tick("A tone");
            tree.go("Continue");
            assertThat(tree.shown()).isEqualTo("Which kind is it?");
            assertThat(tree.news()).isEmpty();
        }
    }

    @Test
    void asksForATickWhereOneIsNeeded() {
        try (TreePage tree = open("#size=large")) {
            tree.go("Continue");
            assertThat(tree.focus()).startsWith("There is a problem");
            assertThat(tree.page().title()).startsWith("Error: What does it need?");
            tree.go("Tick at least one box");
            assertThat(tree.page().evaluate("document.activeElement.id")).isEqualTo("fp-tick-needs-fresh");
            assertThat(tree.fragment()).isEqualTo("size=large");
        }
    }

    @Test
    void noneOfTheOptionsExcludesThem() {
        try (TreePage tree = open("#size=large")) {
            tree.tick("Fresh facts");
            tree.tick("None of these");
            assertThat(tree.isTicked("Fresh facts")).isFalse();
            tree.tick("A tone");
            assertThat(tree.isTicked("None of these")).isFalse();
        }
    }

    @Test
    void anOldLinkOpensAndSaysWhatIsGone() {
        try (TreePage tree = open("#size=large&gone=1&needs=fresh+never")) {
            assertThat(tree.shown()).isEqualTo("What does it need?");
            assertThat(tree.news()).startsWith("2 answers of this link are not in the tree any more");
        }
    }

    @Test
    void anOldLinkFollowsRenamedIds() {
        try (TreePage tree = open("#old-size=huge&needs=fresh")) {
            assertThat(tree.shown()).isEqualTo("Look things up");
            assertThat(tree.news()).isEmpty();
        }
    }

    @Test
    void anOldAnchorFollowsRenamedIdsAndSaysWhenItsPlaceIsGone() {
        try (TreePage tree = open("#old-size")) {
            assertThat(tree.shown()).isEqualTo("all");
            assertThat(tree.news()).isEmpty();
        }
        try (TreePage tree = open("#never-was")) {
            assertThat(tree.shown()).isEqualTo("Is it large?");
            assertThat(tree.news()).startsWith("The place that this link leads to is not in the tree any more");
        }
    }

    @Test
    void aPlainAnchorShowsTheWholeTreeAtThatPlace() {
        try (TreePage tree = open("#train")) {
            assertThat(tree.shown()).isEqualTo("all");
            assertThat((boolean)
                            tree.page().evaluate("document.querySelector('#train').getBoundingClientRect().top < 100"))
                    .isTrue();
            tree.go("Answer step by step");
            assertThat(tree.shown()).isEqualTo("Is it large?");
        }
    }

    @Test
    void theWholeTreeIsShownOnDemandAndTheWalkIsTakenUpAgain() {
        try (TreePage tree = open("#size=large&needs=nothing")) {
            tree.go("Show the whole tree");
            assertThat(tree.headings()).hasSize(6);
            assertThat(tree.page().locator("[data-answer=facts] a").getAttribute("href"))
                    .isEqualTo("#look");
            tree.go("Answer step by step");
            assertThat(tree.shown()).isEqualTo("Which kind is it?");
        }
    }

    @Test
    void aNoteIsReachedWithoutLosingTheAnswers() {
        try (TreePage tree = open("#size=large&needs=fresh")) {
            tree.page().locator("#look .ref a").first().click();
            assertThat(tree.focus()).contains("A study of");
            tree.page().locator(".note__back:visible").first().click();
            assertThat(tree.fragment()).isEqualTo("size=large&needs=fresh");
            assertThat(tree.page().evaluate("document.activeElement.closest('#look') !== null"))
                    .isEqualTo(true);
        }
    }

    @Test
    void theSkipLinkDoesNotLoseTheAnswers() {
        try (TreePage tree = open("#size=large")) {
            tree.page().keyboard().press("Tab");
            tree.page().keyboard().press("Enter");
            assertThat(tree.shown()).isEqualTo("What does it need?");
            assertThat(tree.trail()).containsExactly("Yes");
        }
    }

    @Test
    void withoutAScriptThePageIsTheTree() {
        try (TreePage tree = open("", View.wide().withoutScript())) {
            assertThat(tree.headings()).hasSize(6);
            tree.choose("Yes");
            assertThat(tree.page().url()).endsWith("#needs");
            assertThat(tree.page().locator(".button[data-map]").isVisible()).isTrue();
            assertThat(tree.page().locator(".reason").first().isVisible()).isTrue();
        }
    }

    @Test
    void aScriptThatDoesNotComeLeavesTheWholeTree() {
        try (TreePage tree = open("")) {
            tree.page().route("**/tree*.js", Route::abort);
            tree.page().reload();
            assertThat(tree.headings()).hasSize(6);
        }
    }

    @Test
    void aFaultInTheScriptLeavesTheWholeTree() {
        try (TreePage tree = open("")) {
            tree.page()
                    .route(
                            "**/size.html",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setContentType("text/html")
                                    .setBody(route.fetch().text().replace("href=\"size.map.html\"", ""))));
            tree.page().reload();
            assertThat(tree.headings()).hasSize(6);
            assertThat(tree.page().locator(".wizard").count()).isZero();
            tree.choose("Yes");
            assertThat(tree.fragment()).isEqualTo("needs");
            assertThat(tree.headings()).hasSize(6);
            assertThat(tree.tab().complaints()).hasSize(1);
        }
    }

    @Test
    void aNoteIsLedBackFromOnceInAStep() {
        try (TreePage tree = open("#size=large&needs=fresh")) {
            assertThat(tree.page().locator(".note:visible").count()).isPositive();
            assertThat(
                            tree.page()
                                    .locator(".note:visible")
                                    .evaluateAll(
                                            "notes => notes.every(n => n.querySelectorAll('.note__back:not([hidden])').length === 1)"))
                    .isEqualTo(true);
            tree.go("Show the whole tree");
            assertThat(tree.page().locator(".note__back[hidden]").count()).isZero();
        }
    }

    @Test
    void worksFromDisk() {
        try (TreePage tree = new TreePage(browser.open(BuiltSite.small().url("trees/size.html"), View.wide()))) {
            tree.choose("No");
            tree.choose("Facts");
            assertThat(tree.shown()).isEqualTo("Look things up");
            tree.page().goBack();
            assertThat(tree.shown()).isEqualTo("Which kind is it?");
            assertThat(tree.page().locator(".answer [aria-current=true]").textContent())
                    .isEqualTo("Facts");
            assertThat(tree.tab().complaints()).isEmpty();
        }
    }

    @Test
    void printsTheOutcomeWithoutItsControls() {
        try (TreePage tree = open("#size=large&needs=fresh")) {
            tree.page().emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(tree.page().locator(".wizard").isVisible()).isFalse();
            assertThat(tree.page().locator(".share button:visible").count()).isZero();
            assertThat(tree.page().locator(".share__address").innerText()).endsWith("#size=large&needs=fresh");
            assertThat(tree.page().locator(".gist").isVisible()).isTrue();
            assertThat(tree.page().locator(".fold:visible").count()).isZero();
            assertThat(tree.page().pdf().length).isGreaterThan(10_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#eval=yes&harm=reviewed&place=hosted&gap=behaviour&tried=not-all"})
    void nothingMovesWhileThePageComes(String fragment) {
        try (Tab tab = browser.open(BuiltSite.real().url("trees/retrieve-or-retrain.html") + fragment, View.narrow())) {
            assertThat(tab.page().locator(".wizard").isVisible()).isTrue();
            assertThat(tab.layoutShift()).isLessThan(0.02);
        }
    }
}

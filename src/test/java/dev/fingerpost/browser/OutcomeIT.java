package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import dev.fingerpost.it.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the reader's own answers say about an outcome. */
@ExtendWith(Browser.Shared.class)
class OutcomeIT {
    private static final Path RECORD = Path.of("src/test/resources/trees/size.adr.md");

    private final Browser browser;

    OutcomeIT(Browser browser) {
        this.browser = browser;
    }

    /** From disk, where the address that is passed on is the one that the site will have. */
    private TreePage open(String fragment) {
        return new TreePage(browser.open(BuiltSite.small().url("trees/size.html") + fragment, View.wide()));
    }

    private static List<String> texts(TreePage tree, String selector) {
        return tree.page().locator(selector).allInnerTexts().stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .toList();
    }

    @Test
    void givesEachAnswersReason() {
        try (TreePage tree = open("#size=large&needs=fresh")) {
            tree.fold("Your answers and their reasons");
            assertThat(texts(tree, ".why__answers > li"))
                    .containsExactly(
                            "Is it large? Yes Change the answer to: Is it large? Large things need care.2 I am not sure of this one",
                            "What does it need? Fresh facts Change the answer to: What does it need? I am not sure of this one");
            tree.page().locator(".why__answers a").first().click();
            assertThat(tree.shown()).isEqualTo("Is it large?");
        }
    }

    @Test
    void repeatsCarriedAnswersAndLeavesOutWhatIsForOthers() {
        try (TreePage tree = open("#size=large&needs=cited")) {
            assertThat(texts(tree, "#look .carried")).containsExactly("Is it large? Yes Large things need care.2");
            assertThat(texts(tree, "#look .prose > ol > li:visible"))
                    .containsExactly("Read the guide.", "Keep the sources.");
        }
        try (TreePage tree = open("#size=small&kind=facts")) {
            assertThat(texts(tree, "#look .carried")).containsExactly("Is it large? No");
            assertThat(texts(tree, "#look .prose > ol > li:visible"))
                    .containsExactly("Read the guide.", "Begin with ten pages.");
        }
    }

    @Test
    void saysHowFirmAResultIsAndWhatItHangsOn() {
        try (TreePage tree = open("#size=large&needs=fresh")) {
            assertThat(texts(tree, ".gist > div"))
                    .containsExactly(
                            "How firm Firm. It stands in 94 of 100 cases if one answer in twenty is mistaken.",
                            "It hangs on What does it need? Is it large?",
                            "Effort About a week.",
                            "Do first Read the guide.",
                            "What would overturn it If it is slow, train.");
            assertThat(texts(tree, ".rests__grades > li")).containsExactly("Measured 1", "Judgement 1");
            tree.page().locator(".gist a").first().click();
            assertThat(tree.shown()).isEqualTo("What does it need?");
        }
    }

    /** Where its parts stand on one line, each is one space from the next, however they were put together. */
    @Test
    void itsPartsAreOneSpaceApartOnAPhone() {
        try (TreePage tree = open("#size=large&needs=fresh")) {
            tree.page().setViewportSize(390, 844);
            assertThat(tree.page().evaluate("""
                    () => [...document.querySelectorAll('.gist > div')].map(row => {
                      const range = document.createRange()
                      const text = document.createTreeWalker(row.querySelector('dd'), NodeFilter.SHOW_TEXT)
                      do text.nextNode(); while (!text.currentNode.data.trim())
                      const at = text.currentNode.data.search(/\\S/)
                      range.setStart(text.currentNode, at)
                      range.setEnd(text.currentNode, at + 1)
                      const first = range.getClientRects()[0]
                      range.selectNodeContents(row.querySelector('dt'))
                      const label = [...range.getClientRects()].pop()
                      const gap = first.left - label.right
                      return Math.abs(first.top - label.top) < 9 && (gap < 2 || gap > 6) ? row.textContent + gap : ''
                    }).join('')""")).isEqualTo("");
            assertThat(
                            tree.page()
                                    .evaluate(
                                            "getComputedStyle(document.querySelector('.gist__list > li + li'), '::before').content"))
                    .isEqualTo("\" · \"");
        }
    }

    @Test
    void aResultThatRestsOnADoubtIsAClosecall() {
        try (TreePage tree = open("#size=not-sure&kind=facts")) {
            assertThat(texts(tree, ".gist__firm b")).containsExactly("Close call.");
            assertThat(texts(tree, ".gist__doubts li")).containsExactly("Is it large?");
        }
    }

    @Test
    void aPartThatIsForOthersAloneIsLeftOut() {
        try (Tab tab = browser.open(
                BuiltSite.real().url("trees/retrieve-or-retrain.html")
                        + "#eval=yes&harm=guarded&place=hosted&gap=unknown",
                View.wide())) {
            Locator result = tab.page().locator("#diagnose");
            result.locator(".gist").waitFor();
            assertThat(result.locator(".gist__firm").innerText()).contains("as long as you do not know");
            assertThat(result.locator("h4").allInnerTexts())
                    .contains("Next steps")
                    .doesNotContain("When not");
        }
    }

    @Test
    void aDoubtOfTheReaderCounts() {
        try (TreePage tree = open("#size=large&needs=fresh")) {
            tree.fold("Your answers and their reasons");
            tree.page()
                    .getByLabel("I am not sure of this one: What does it need?")
                    .check();
            assertThat(texts(tree, ".gist__firm b")).containsExactly("Close call.");
            assertThat(texts(tree, ".gist__doubts li")).containsExactly("What does it need?");
            assertThat(tree.fragment()).isEqualTo("size=large&needs=fresh&~why&~unsure=needs");
            assertThat((boolean) tree.page().evaluate("document.activeElement.matches('[data-unsure=needs]')"))
                    .isTrue();
            tree.page().reload();
            assertThat(texts(tree, ".gist__firm b")).containsExactly("Close call.");
            tree.page()
                    .getByLabel("I am not sure of this one: What does it need?")
                    .uncheck();
            assertThat(texts(tree, ".gist__firm b")).containsExactly("Firm.");
        }
    }

    @Test
    void whatIsOpenedStandsInTheAddress() {
        try (TreePage tree = open("#size=large&needs=fresh")) {
            tree.fold("The record as text");
            assertThat(tree.page().locator(".fold pre").innerText()).startsWith("---\nstatus: proposed");
            tree.fold("Your answers and their reasons");
            assertThat(tree.fragment()).isEqualTo("size=large&needs=fresh&~record&~why");
            tree.page().reload();
            assertThat(tree.page().locator(".why__answers").isVisible()).isTrue();
            tree.fold("The record as text");
            assertThat(tree.fragment()).isEqualTo("size=large&needs=fresh&~why");
            tree.page().goBack();
            assertThat(tree.page().url()).doesNotContain("size.html");
        }
    }

    @Test
    void theAuthorsWordsAreBackWhenTheWholeTreeIsShown() {
        try (TreePage tree = open("#look")) {
            Object written = tree.page().locator("#look").evaluate("part => part.innerHTML");
            tree.go("Answer step by step");
            tree.choose("Yes");
            tree.tick("Fresh facts");
            tree.go("Continue");
            assertThat(tree.page().locator("#look .gist").isVisible()).isTrue();
            tree.go("Show the whole tree");
            assertThat(tree.page().locator("#look .gist").count()).isZero();
            assertThat(tree.page().locator("#look").evaluate("part => part.innerHTML"))
                    .isEqualTo(written);
        }
    }

    @Test
    void withoutItsProgramAnOutcomeIsWhatItsAuthorWrote() {
        try (TreePage tree = open("#size=large")) {
            tree.page().route("**/result.*.js", Route::abort);
            tree.page().reload();
            tree.tick("Fresh facts");
            tree.go("Continue");
            assertThat(tree.shown()).isEqualTo("Look things up");
            assertThat(tree.page().locator("#look h4:visible").count()).isPositive();
            assertThat(tree.page().locator(".gist").count()).isZero();
        }
    }

    @Test
    void eachChangeOnOfferLeadsWhereItSays() {
        try (TreePage tree = open("#size=large&needs=fresh")) {
            assertThat(texts(tree, ".what__ends > li"))
                    .containsExactly(
                            "Both What does it need? Fresh facts; Cited answers",
                            "Further questions come up What does it need? None of these → Both · Look things up"
                                    + " Is it large? No (a fact, hard to change) → Look things up · Train");
            tree.fold("1 more change");
            assertThat(texts(tree, ".fold .what__ends > li"))
                    .containsExactly("Both What does it need? Fresh facts; A tone");
            tree.page().locator(".what__ends a").first().click();
            assertThat(tree.shown()).isEqualTo("Both");
        }
    }

    @Test
    void findsTheCaseThatIsLikeTheReadersAndSaysThatItChoseOtherwise() {
        try (TreePage tree = open("#size=large&needs=fresh+cited")) {
            tree.fold("Case studies like yours");
            assertThat(texts(tree, ".cases > li"))
                    .containsExactly(
                            "ACME <did> it & more Same: all 2 answers Chose otherwise: RAG Evidence: Reported");
        }
    }

    @Test
    void weighsAndSaysWhatWouldTurnTheOrder() {
        try (TreePage tree = open("#size=large&needs=fresh")) {
            tree.fold("Side by side");
            assertThat(texts(tree, "tfoot td")).containsExactly("", "18", "5", "16");
            // Nobody has weighed anything yet.
            assertThat(texts(tree, ".verdict p")).isEmpty();
            tree.page().getByLabel("Weight of: Fresh").fill("0");
            assertThat(texts(tree, "tfoot td")).containsExactly("", "3", "2", "1");
            assertThat(texts(tree, ".verdict p").get(1)).isEqualTo("No single weight from 0 to 5 turns the order.");
        }
    }

    @Test
    void weightsStayWhenColumnsChangeAndStandInTheAddress() {
        try (TreePage tree = open("#size=large&needs=fresh")) {
            tree.fold("Side by side");
            tree.page().getByLabel("Weight of: Fresh").fill("0");
            tree.page().locator(".compare__choice input").last().click();
            assertThat(tree.page().getByLabel("Weight of: Fresh").inputValue()).isEqualTo("0");
            assertThat(tree.fragment()).matches("size=large&needs=fresh&~compare&~weights=0(\\+[0-9.]+)*");
            tree.page().reload();
            assertThat(tree.page().getByLabel("Weight of: Fresh").inputValue()).isEqualTo("0");
            assertThat(texts(tree, ".verdict p")).isNotEmpty();
        }
    }

    @Test
    void pointsDoNotOverruleTheAnswers() {
        try (TreePage tree = open("#size=small&kind=form")) {
            assertThat(tree.shown()).isEqualTo("Train");
            tree.fold("Side by side");
            tree.page().getByLabel("Weight of: Fresh").fill("5");
            assertThat(texts(tree, ".verdict p")).last().asString().contains("Points do not overrule answers");
        }
    }

    @Test
    void savesADecisionRecord() throws IOException {
        try (TreePage tree = open("#size=large&needs=fresh")) {
            tree.page().clock().setFixedTime("2026-11-22T10:00:00");
            tree.page().locator(".share__more > summary").click();
            Download record = tree.page().waitForDownload(() -> tree.go("Download record"));
            assertThat(record.suggestedFilename()).isEqualTo("look.md");
            String text = Files.readString(record.path());
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(RECORD, text);
            }
            assertThat(text).isEqualTo(Files.readString(RECORD));
            assertThat(texts(tree, ".share [aria-live]")).containsExactly("The record is saved.");
            assertThat(tree.tab().complaints()).isEmpty();
        }
    }

    @Test
    void beginsAFileWithTheRecordWhereTheSiteSaysSoAndTellsThatItIsHandedOver() {
        try (TreePage tree = open("#size=large&needs=fresh")) {
            assertThat(tree.page().locator(".share a.button").getAttribute("href"))
                    .startsWith("https://github.com/team/decisions/new/main/docs?filename=look.md&value=---%0A");
            tree.page().locator(".share__more > summary").click();
            assertThat(texts(tree, ".share__more > p").get(0))
                    .endsWith("“Begin a file with it” hands it over to github.com; nothing else is sent.");
        }
    }

    @Test
    void withoutThatKeyNothingIsHandedOver() {
        try (TreePage tree = new TreePage(
                browser.open(BuiltSite.real().url("trees/retrieve-or-retrain.html") + "#eval=no", View.wide()))) {
            assertThat(tree.page().locator(".share a.button").count()).isZero();
            tree.page().locator(".share__more > summary").click();
            assertThat(texts(tree, ".share__more > p").get(0)).endsWith("Nothing is sent.");
        }
    }

    @Test
    void putsTwoResultsSideBySide() {
        try (TreePage tree = open("#size=large&needs=fresh")) {
            tree.fold("Beside a colleague’s result");
            tree.page()
                    .getByLabel("Address of the other result")
                    .fill("https://example.org/all/trees/size.html#size=large&needs=tone&kind=facts");
            tree.go("Compare");
            List<String> told = texts(tree, ".versus ~ p, .versus ~ div > p");
            assertThat(told.get(0)).isEqualTo("Both lead to “Look things up”.");
            assertThat(told).contains("The same in 1 question: Is it large?");
            assertThat(texts(tree, ".versus ~ div tbody tr"))
                    .containsExactly("What does it need? Fresh facts A tone", "Which kind is it? not asked Facts");
            assertThat(tree.fragment()).endsWith("&~versus&~with=size:large,needs:tone,kind:facts");
            tree.page().reload();
            assertThat(texts(tree, ".versus ~ div tbody tr")).hasSize(2);
            tree.page().getByLabel("Address of the other result").fill("https://example.org/");
            tree.go("Compare");
            assertThat(texts(tree, ".versus ~ p, .versus ~ div > p"))
                    .containsExactly("This is not the address of a result of this tree.");
        }
    }

    @Test
    void copiesASummaryForTheTeam() {
        try (TreePage tree = open("#size=large&needs=fresh")) {
            tree.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            assertThat(tree.page().locator(".share [aria-live]").evaluate("news => getComputedStyle(news).display"))
                    .as("known to screen readers before it says anything")
                    .isNotEqualTo("none");
            tree.go("Copy for the team");
            assertThat(texts(tree, ".share [aria-live]")).containsExactly("Copied.");
            assertThat(
                            tree.page()
                                    .evaluate(
                                            "navigator.clipboard.read().then(all => all[0].getType('text/html')).then(html => html.text())"))
                    .asString()
                    .contains("<p><b>Look things up</b><br>Retrieve.</p>")
                    .contains("<li>Yes: Large things need care.</li>");
            assertThat(tree.page().evaluate("navigator.clipboard.readText()")).isEqualTo("""
                            Look things up
                            Retrieve.

                            Because:
                            - Fresh facts
                            - Yes: Large things need care.

                            Firm. It stands in 94 of 100 cases if one answer in twenty is mistaken. It hangs on: What does it need? · Is it large?
                            Effort: About a week.
                            What would overturn it: If it is slow, train.
                            All answers, reasons and sources: https://example.org/all/trees/size.html#size=large&needs=fresh
                            """);
        }
    }

    @Test
    void copiesTheLink() {
        try (TreePage tree = open("#size=large&needs=fresh")) {
            tree.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            tree.go("Copy link");
            assertThat(texts(tree, ".share [aria-live]")).containsExactly("The link is copied.");
            assertThat(tree.page().evaluate("navigator.clipboard.readText()"))
                    .isEqualTo("https://example.org/all/trees/size.html#size=large&needs=fresh");
        }
    }
}

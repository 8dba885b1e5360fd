package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
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
            assertThat(texts(tree, ".why__answers > li"))
                    .containsExactly("Is it large? Yes Large things need care.2", "What does it need? Fresh facts");
            assertThat(texts(tree, ".why__grades > li")).containsExactly("Measured 1", "Judgement 1");
        }
    }

    @Test
    void namesWhatTheReaderIsNotSureOf() {
        try (TreePage tree = open("#size=not-sure&kind=facts")) {
            assertThat(texts(tree, ".why > ul > li")).containsExactly("Is it large?");
        }
    }

    @Test
    void eachChangeOnOfferLeadsWhereItSays() {
        try (TreePage tree = open("#size=large&needs=fresh")) {
            assertThat(texts(tree, ".what__ends > li"))
                    .containsExactly(
                            "Both What does it need? Fresh facts; Cited answers What does it need? Fresh facts; A tone",
                            "Further questions come up Is it large? No (a fact, hard to change) → Look things up · Train"
                                    + " What does it need? None of these → Both · Look things up");
            tree.page().locator(".what__ends a").first().click();
            assertThat(tree.shown()).isEqualTo("Both");
        }
    }

    @Test
    void findsTheCaseThatIsLikeTheReadersAndSaysThatItChoseOtherwise() {
        try (TreePage tree = open("#size=large&needs=fresh+cited")) {
            assertThat(texts(tree, ".cases > li"))
                    .containsExactly("ACME <did> it & more Looked things up before answering. Same: all 2 answers"
                            + " Chose otherwise: RAG Evidence: Reported");
        }
    }

    @Test
    void weighsAndSaysWhatWouldTurnTheOrder() {
        try (TreePage tree = open("#size=large&needs=fresh")) {
            assertThat(texts(tree, ".compare tfoot td")).containsExactly("", "18", "5", "16");
            assertThat(texts(tree, ".verdict p").get(0))
                    .isEqualTo("“Look things up” comes first with 18 points; “Both” has 16.");
            tree.page().getByLabel("Weight of: Fresh").fill("0");
            assertThat(texts(tree, ".compare tfoot td")).containsExactly("", "3", "2", "1");
            assertThat(texts(tree, ".verdict p").get(1)).isEqualTo("No single weight from 0 to 5 turns the order.");
        }
    }

    @Test
    void pointsDoNotOverruleTheAnswers() {
        try (TreePage tree = open("#size=small&kind=form")) {
            assertThat(tree.shown()).isEqualTo("Train");
            assertThat(texts(tree, ".verdict p")).last().asString().contains("Points do not overrule answers");
        }
    }

    @Test
    void savesADecisionRecord() throws IOException {
        try (TreePage tree = open("#size=large&needs=fresh")) {
            tree.page().clock().setFixedTime("2026-11-22T10:00:00");
            Download record = tree.page().waitForDownload(() -> tree.go("Download record"));
            assertThat(record.suggestedFilename()).isEqualTo("look.md");
            String text = Files.readString(record.path());
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(RECORD, text);
            }
            assertThat(text).isEqualTo(Files.readString(RECORD));
            assertThat(texts(tree, ".share [role=status]")).containsExactly("The record is saved.");
            assertThat(tree.tab().complaints()).isEmpty();
        }
    }

    @Test
    void beginsARecordInTheRepository() {
        try (TreePage tree = open("#size=large&needs=fresh")) {
            assertThat(tree.page().locator(".share a.button").getAttribute("href"))
                    .startsWith(
                            "https://github.com/example/all/new/main?filename=docs%2Fdecisions%2Flook.md&value=---%0A");
        }
    }

    @Test
    void copiesTheLink() {
        try (TreePage tree = open("#size=large&needs=fresh")) {
            tree.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            tree.go("Copy link");
            assertThat(texts(tree, ".share [role=status]")).containsExactly("The link is copied.");
            assertThat(tree.page().evaluate("navigator.clipboard.readText()"))
                    .isEqualTo("https://example.org/all/trees/size.html#size=large&needs=fresh");
        }
    }
}

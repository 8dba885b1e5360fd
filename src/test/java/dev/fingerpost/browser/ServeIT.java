package dev.fingerpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.fingerpost.it.Jar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An author writes, and the browser beside the editor follows. */
@ExtendWith(Browser.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServeIT {
    private static final long PATIENCE_SECONDS = 120;
    private static final String GUIDE = "content/guides/long.md";
    private static final String OVERLAY = "fingerpost-problems";

    private Path folder;
    private Path project;
    private Process serve;
    private String address;

    @BeforeAll
    void start(@TempDir Path temporary) throws Exception {
        folder = temporary.toRealPath();
        project = Files.createDirectories(folder.resolve("project"));
        put("fingerpost.yaml", "title: Small\nbase-url: https://example.org/repo/\n");
        put("content/index.md", "# Home\n\n[A guide](guides/long.md), [a tree](trees/size.md)\n");
        put(GUIDE, guide("The first text."));
        put("content/trees/size.md", """
                # A tree

                ## Questions

                ### <a name="large"></a>Is it large?

                - [Yes](#old)
                - [No](#small)

                ### <a name="old"></a>Is it old?

                - [Yes](#parts)
                - [No](#small)

                ### <a name="parts"></a>Which parts are good?

                - [ ] The roof <!-- id: roof -->
                - [ ] The walls <!-- id: walls -->
                - [ ] None of these <!-- id: none; none -->

                1. `if roof and walls` — [Keep](#keep)
                2. `otherwise` — [Sell](#small)

                ## Outcomes

                ### <a name="keep"></a>Keep it

                Keep.

                ### <a name="small"></a>Sell it

                Sell.
                """);
        put("content/guides/drawn.md", "# Drawn\n\n[Home](../index.md)\n\n```mermaid\nflowchart LR\n  A --> B\n```\n");
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        serve = Jar.in(project).start(out, err, "serve", "-p", "0", "--editor", "code");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.readString(err).contains("Ctrl-C ends")) {
            assertThat(serve.isAlive() && System.nanoTime() < end)
                    .as(Files.readString(err))
                    .isTrue();
            Thread.sleep(50);
        }
        address = Files.readString(out).strip();
    }

    @AfterAll
    void stop() {
        serve.destroyForcibly();
    }

    @Test
    void anEditShowsWhereTheReaderIs(Browser browser) throws IOException {
        try (Tab tab = browser.open(address + "guides/long.html", View.wide())) {
            Page page = tab.page();
            page.evaluate("window.scrollTo({top: 1234, behavior: 'instant'})");

            put(GUIDE, guide("The second text."));

            assertThat(page.getByText("The second text.")).isVisible();
            page.waitForCondition(() -> (boolean) page.evaluate("window.scrollY === 1234"));
            assertThat(faults(tab)).isEmpty();
        }
    }

    /** The frame that draws is shut off, so its programs are asked for as if by another site. */
    @Test
    void diagramsAreDrawn(Browser browser) throws IOException {
        try (Tab tab = browser.open(address + "guides/drawn.html", View.wide())) {
            assertThat(tab.page().locator(".diagram__picture")).isVisible();
            assertThat(faults(tab)).isEmpty();
        }
    }

    @Test
    void anEditOfATreeKeepsTheAnswers(Browser browser) throws IOException {
        try (Tab tab = browser.open(address + "trees/size.html#large=yes", View.wide())) {
            Page page = tab.page();
            String tree = Files.readString(project.resolve("content/trees/size.md"));

            put("content/trees/size.md", tree.replace("Is it old?", "Is it very old?"));

            assertThat(page.locator("[data-module=tree] :is(h2, h3):visible")
                            .getByText("Is it very old?")
                            .first())
                    .isVisible();
            assertThat(page.url()).endsWith("trees/size.html#large=yes");
            assertThat(faults(tab)).isEmpty();
        }
    }

    /** What is ticked stands in no address before it is sent off. */
    @Test
    void anEditKeepsWhatIsTickedAndTheFocus(Browser browser) throws IOException {
        try (TreePage tree = new TreePage(browser.open(address + "trees/size.html#large=yes&old=yes", View.wide()))) {
            String text = Files.readString(project.resolve("content/trees/size.md"));
            tree.tick("The roof");
            tree.tick("The walls");
            tree.page().keyboard().press("Tab");
            assertThat(tree.page().getByLabel("None of these")).isFocused();

            put("content/trees/size.md", text.replace("Which parts are good?", "Which parts are sound?"));

            // Not by the tree's page, which asks what may be about to go.
            assertThat(tree.tab().page().locator("h3:visible").getByText("Which parts are sound?"))
                    .isVisible();
            assertThat(tree.page().getByLabel("The roof")).isChecked();
            assertThat(tree.page().getByLabel("The walls")).isChecked();
            assertThat(tree.page().getByLabel("None of these")).not().isChecked();
            assertThat(tree.page().getByLabel("None of these")).isFocused();
            tree.go("Continue");
            // What draws a result may have to be loaded first.
            assertThat(tree.page().locator("h3:visible").getByText("Keep it")).isVisible();
            assertThat(faults(tree.tab())).isEmpty();
        }
    }

    @Test
    void aStyleIsTakenOverWithoutLoadingThePage(Browser browser) throws IOException {
        try (Tab tab = browser.open(address + "guides/long.html", View.wide())) {
            Page page = tab.page();
            page.evaluate("window.isSame = true");

            // What stands within pages, too, has them loaded again: DevServerTest.
            put("templates/assets/css/70-adapt.css", "h1 { color: rgb(1, 2, 3); }\n");

            assertThat(page.locator("h1")).hasCSS("color", "rgb(1, 2, 3)");
            assertThat(page.evaluate("window.isSame")).isEqualTo(true);
            assertThat(page.locator("link[rel=stylesheet]")).hasCount(1);
            assertThat(faults(tab)).isEmpty();
        }
    }

    @Test
    void anErrorShowsAtItsPlaceAndInAListUntilItIsMended(Browser browser) throws IOException {
        try (Tab tab = browser.open(address + "guides/long.html", View.wide())) {
            Page page = tab.page();
            String good = Files.readString(project.resolve(GUIDE));

            put(GUIDE, good + "\n[`<img src=x onerror=alert(1)>`](gone.md)\n");

            Locator overlay = page.locator(OVERLAY);
            assertThat(overlay).containsText("1 error");
            assertThat(overlay).containsText(GUIDE + ":" + (good.lines().count() + 2) + ":");
            assertThat(overlay).containsText("<img src=x onerror=alert(1)>");
            assertThat(overlay.locator("mark")).hasText("gone.md");
            assertThat(page.locator("fingerpost-fault + p")).hasText("<img src=x onerror=alert(1)>");
            assertThat(overlay.locator("code a").first())
                    .hasAttribute(
                            "href",
                            Pattern.compile("vscode://file/.*/" + GUIDE + ":"
                                    + (good.lines().count() + 2) + ":\\d+"));
            overlay.getByText("link-broken: 1").click();
            overlay.locator("details")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(GUIDE))
                    .click();
            assertThat(page.locator("fingerpost-fault")).isInViewport();
            overlay.getByText("Hide").click();
            assertThat(overlay).hasText("1 error, 5 warnings");
            assertThat(overlay.locator("img")).hasCount(0);
            assertThat(overlay).not().containsText(folder.toString());
            assertThat(page.locator("h1")).isVisible();
            page.reload();
            assertThat(overlay).hasText("1 error, 5 warnings");
            assertThat(page.locator("fingerpost-fault")).hasCount(1);

            put(GUIDE, good);

            assertThat(overlay).hasText("5 warnings");
            assertThat(page.locator("fingerpost-fault mark")).hasCount(0);
            assertThat(faults(tab)).isEmpty();
        }
    }

    @Test
    void theSearchKnowsWhatWasJustWritten(Browser browser) throws IOException {
        try (Tab tab = browser.open(address + "guides/long.html", View.wide())) {
            Page page = tab.page();
            search(page, "zymurgy");
            assertThat(page.locator(".find [role=status]")).containsText("Nothing matches");
            search(page, "sell");
            page.locator("#fp-hits a[href='" + address + "trees/size.html']").click();
            page.waitForURL(address + "trees/size.html*");

            put(
                    "content/trees/size.md",
                    Files.readString(project.resolve("content/trees/size.md"))
                            .replace("Sell.", "Sell it for zymurgy."));

            assertThat(page.locator("main")).containsText("zymurgy");
            search(page, "zymurgy");
            Locator hit = page.locator("#fp-hits a[href='" + address + "trees/size.html#small']");
            assertThat(hit.locator("mark")).hasText("zymurgy");
            hit.click();
            page.waitForURL(address + "trees/size.html#small");
            assertThat(faults(tab)).isEmpty();
        }
    }

    private static void search(Page page, String text) {
        // Not waitForFunction: the page's policy forbids what it evaluates.
        page.waitForCondition(() -> page.evaluate("document.readyState").equals("complete"));
        if (page.locator("dialog[open]").count() == 0) {
            page.keyboard().press("Control+k");
        }
        page.locator("#fp-find").fill(text);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Ctrl-C is sent as a signal, which Windows has not")
    void endsWhenItIsInterrupted() throws Exception {
        new ProcessBuilder("kill", "-INT", "" + serve.pid()).start().waitFor();

        assertThat(serve.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(serve.exitValue()).isEqualTo(130);
    }

    private static String guide(String text) {
        return "# A long guide\n\n" + "A paragraph that fills the page.\n\n".repeat(100) + text + "\n";
    }

    /** Streams that end because a page is loaded again are as they should be. */
    private static List<String> faults(Tab tab) {
        return tab.complaints().stream()
                .filter(complaint -> !complaint.contains("/__fingerpost/events"))
                .toList();
    }

    private void put(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Path fresh = Files.writeString(folder.resolve("fresh"), text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

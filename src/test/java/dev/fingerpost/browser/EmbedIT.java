package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import dev.fingerpost.it.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A tree inside a page of another origin. */
@ExtendWith(Browser.Shared.class)
class EmbedIT {
    private final Browser browser;

    EmbedIT(Browser browser) {
        this.browser = browser;
    }

    @TempDir
    Path folder;

    @Test
    void standsInAnotherPageAsHighAsItNeedsToBe() throws IOException {
        try (SiteServer trees = SiteServer.of(BuiltSite.small().folder(), "/repo/");
                SiteServer host = host(trees)) {
            try (Tab tab = browser.open(host.url("index.html"), View.wide())) {
                Page page = tab.page();
                FrameLocator tree = page.frameLocator("fingerpost-tree iframe");
                assertThat(tree.locator(".top").isVisible()).isFalse();
                assertThat(tree.locator(".foot").isVisible()).isFalse();
                waitForFit(page);

                tree.locator("[data-answer=large] .answer > a").click();
                waitForFit(page);
                assertThat(tree.locator("#needs h3").evaluate("h => document.activeElement === h"))
                        .isEqualTo(true);
                assertThat(page.evaluate("document.activeElement.localName")).isEqualTo("iframe");
                assertThat(page.url()).isEqualTo(host.url("index.html"));
                assertThat(tab.complaints()).isEmpty();
            }
        }
    }

    @Test
    void heedsNoOtherMessages() throws IOException {
        try (SiteServer trees = SiteServer.of(BuiltSite.small().folder(), "/repo/");
                SiteServer host = host(trees)) {
            try (Tab tab = browser.open(host.url("index.html"), View.wide())) {
                Page page = tab.page();
                waitForFit(page);
                Object before = page.evaluate("document.querySelector('iframe').style.height");
                page.evaluate("""
                        () => new Promise(done => {
                          window.postMessage({kind: 'fingerpost:height', height: 7}, '*')
                          const other = document.createElement('iframe')
                          other.srcdoc = '<p>x</p>'
                          other.onload = () => {
                            other.contentWindow.eval("parent.postMessage({kind: 'fingerpost:height', height: 8}, '*')")
                            setTimeout(done, 200)
                          }
                          document.body.append(other)
                        })
                        """);
                assertThat(page.evaluate("document.querySelector('fingerpost-tree iframe').style.height"))
                        .isEqualTo(before);
            }
        }
    }

    @Test
    void tellsItsHeightToTheDeclaredOriginOnly() throws IOException {
        try (SiteServer trees = SiteServer.of(BuiltSite.small().folder(), "/repo/");
                SiteServer host = host(trees)) {
            Files.writeString(folder.resolve("bare.html"), """
                    <!doctype html><title>x</title><script>
                    window.heard = 0
                    window.addEventListener('message', () => window.heard++)
                    </script><iframe title="x" src="%s?embed=https://example.org"></iframe>
                    """.formatted(trees.url("trees/size.html")));
            try (Tab tab = browser.open(host.url("bare.html"), View.wide())) {
                tab.page().waitForTimeout(500);
                assertThat(tab.page().evaluate("window.heard")).isEqualTo(0);
            }
        }
    }

    private SiteServer host(SiteServer trees) throws IOException {
        Files.writeString(folder.resolve("index.html"), """
                <!doctype html>
                <html lang="en"><title>Host</title>
                <link rel="icon" href="data:,">
                <script src="%s" async></script>
                <h1>Another site</h1>
                <fingerpost-tree src="%s" title="How large is it?"></fingerpost-tree>
                """.formatted(
                        trees.url("assets/embed.js"), trees.url("trees/size.html")));
        return SiteServer.of(folder, "/");
    }

    /** The frame is as high as the page in it. */
    private static void waitForFit(Page page) {
        FrameLocator tree = page.frameLocator("fingerpost-tree iframe");
        tree.locator(".wizard").waitFor();
        for (int i = 0; i < 50; i++) {
            double inner = ((Number) tree.locator("body").evaluate("b => Math.ceil(b.getBoundingClientRect().height)"))
                    .doubleValue();
            double outer = ((Number) page.evaluate("document.querySelector('fingerpost-tree iframe').clientHeight"))
                    .doubleValue();
            if (inner == outer) {
                return;
            }
            page.waitForTimeout(50);
        }
        throw new AssertionError("the frame does not take the height of its page");
    }
}

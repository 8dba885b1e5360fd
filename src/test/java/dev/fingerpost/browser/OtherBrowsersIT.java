package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.it.BuiltSite;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ways that readers go most, in Firefox and in WebKit; in Chromium other tests go them, and more. */
@Tag("slow")
class OtherBrowsersIT {
    private static final String STEP =
            "return [...document.querySelectorAll('.q > h3, .outcome > h3')].filter(h => h.getClientRects().length)"
                    + ".map(h => h.textContent.trim()).join(' | ')";

    @ParameterizedTest
    @EnumSource
    void areLedAsChromiumIs(Engine.Kind kind) throws IOException {
        try (Engine engine = kind.start();
                SiteServer small = SiteServer.of(BuiltSite.small().folder(), "/repo/");
                SiteServer real = Kind.SEARCH.serve()) {
            walk(engine, small);
            search(engine, real);
            calculator(engine, real);
            looks(engine, real);
        }
    }

    /** In a frame, for desktops keep windows from being as narrow; a file of text has no policy against frames. */
    @ParameterizedTest
    @EnumSource
    void showAllOfAPageInANarrowWindow(Engine.Kind engine) throws IOException {
        List<String> wide = new ArrayList<>();
        try (Engine browser = engine.start()) {
            for (Kind kind : Kind.values()) {
                try (SiteServer server = kind.serve()) {
                    browser.go(server.url("llms.txt"));
                    browser.run(
                            "const f = document.createElement('iframe'); f.id = 'f'; f.style.border = 0; f.width = 320; f.height = 800;"
                                    + " f.onload = () => { f.dataset.loaded = 'yes'; }; f.src = '"
                                    + server.url(kind.path)
                                    + "'; document.body.replaceChildren(f)");
                    browser.waitFor("return document.getElementById('f').dataset.loaded ?? ''", "yes");
                    String widths = browser.run("const w = document.getElementById('f').contentWindow;"
                            + " return w.innerWidth + ', ' + (w.document.documentElement.scrollWidth - w.innerWidth > 0)"
                            + " + ', ' + (w.document.querySelector('main') !== null)");
                    if (!widths.equals("320, false, true")) {
                        wide.add(kind + ": " + widths);
                    }
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    private static void walk(Engine engine, SiteServer server) {
        engine.go(server.url("trees/size.html"));
        engine.waitFor(STEP, "Is it large?");
        engine.run("document.querySelector('[data-answer=large] a').click()");
        engine.waitFor(STEP, "What does it need?");
        engine.run("document.getElementById('fp-tick-needs-fresh').click()");
        engine.run("document.querySelector('.q:not([hidden]) button.sign').click()");
        engine.waitFor(STEP, "Look things up");
        assertThat(engine.run("return location.hash")).isEqualTo("#size=large&needs=fresh");
        engine.run("history.back()");
        engine.waitFor(STEP, "What does it need?");
        // Another answer, and the result changes with it.
        engine.run("document.getElementById('fp-tick-needs-cited').click()");
        engine.run("document.querySelector('.q:not([hidden]) button.sign').click()");
        engine.waitFor(STEP, "Both");
        engine.go(server.url("guides/every-construct.html"));
        engine.go(server.url("trees/size.html") + "#size=large&needs=fresh+cited");
        engine.waitFor(STEP, "Both");
        engine.waitFor("return String(document.body.textContent.includes('Download'))", "true");
    }

    private static void search(Engine engine, SiteServer server) {
        engine.go(server.url("search.html") + "#q=decision+tree");
        engine.waitFor("return String(document.querySelectorAll('.hit').length > 1)", "true");
        // More come as the reader comes to their end.
        engine.run("window.scrollTo(0, document.body.scrollHeight)");
        engine.waitFor("return String(document.querySelectorAll('.hit').length > 2)", "true");
        assertThat(engine.run("return document.querySelector('.hit a').getAttribute('href')"))
                .contains("trees/");
    }

    private static void calculator(Engine engine, SiteServer server) {
        engine.go(server.url(Kind.CALCULATOR.path));
        engine.waitFor("return String(document.getElementById('break-even-base').disabled)", "false");
        engine.run("const s = document.getElementById('break-even-base'); s.value = '1';"
                + " s.dispatchEvent(new Event('change', { bubbles: true }))");
        engine.waitFor("return String(location.hash.length > 1)", "true");
    }

    private static void looks(Engine engine, SiteServer server) {
        engine.go(server.url(Kind.GUIDE.path));
        assertThat(engine.run("return getComputedStyle(document.querySelector('.term')).textDecorationStyle"))
                .isEqualTo("dotted");
        assertThat(engine.run("return String(document.documentElement.scrollWidth <= innerWidth)"))
                .isEqualTo("true");
    }
}

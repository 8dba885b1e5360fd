package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is drawn before the style sheet is there looks as it does afterwards. */
@ExtendWith(Browser.Shared.class)
class FirstPaintIT {
    private static final List<View> WINDOWS = List.of(
            View.of(320, 700),
            View.narrow(),
            View.of(820, 1180),
            View.wide(),
            View.wide().dark());

    /** Every box before the style sheet: where it stands, and what it looks like. Words within a line may round by a pixel. */
    private static final String LOOKS = """
            (isSheetThere) => {
              const sheet = document.querySelector('body link[rel=stylesheet]')
              sheet.disabled = !isSheetThere
              const tell = (one) => {
                const { x, y, width, height } = one.getBoundingClientRect()
                const { color, backgroundColor, borderColor, font, fill, textDecorationLine } = getComputedStyle(one)
                const name = one.tagName + '.' + one.getAttribute('class')
                return [name, x, y, width, height, color, backgroundColor, borderColor, font, fill, textDecorationLine].join(' ')
              }
              return [...document.querySelectorAll('body *')]
                .filter((one) => one.compareDocumentPosition(sheet) & Node.DOCUMENT_POSITION_FOLLOWING)
                .filter((one) => getComputedStyle(one).display !== 'inline')
                .map(tell)
            }""";

    private static final String CUT = """
            () => {
              // A sheet that is taken away has the browser look for its faces anew: here all is set in the fallback.
              document.documentElement.style.setProperty('--fp-web', ' ')
              for (let one = document.querySelector('body link[rel=stylesheet]'); one !== document.body; one = one.parentNode)
                while (one.nextSibling) one.nextSibling.remove()
            }""";

    /** Remembers who asks where something stands before the programs of the page have all run. */
    private static final String ASKED = """
            window.asked = []
            let isReady = false
            document.addEventListener('DOMContentLoaded', () => (isReady = true))
            const note = (name) => isReady || window.asked.push(name + new Error().stack)
            for (const name of ['getBoundingClientRect', 'getClientRects', 'scrollIntoView']) {
              const real = Element.prototype[name]
              Element.prototype[name] = function (...given) {
                note(name)
                return real.apply(this, given)
              }
            }
            for (const [type, names] of [
              [HTMLElement, ['offsetTop', 'offsetLeft', 'offsetWidth', 'offsetHeight']],
              [Element, ['clientWidth', 'clientHeight', 'scrollTop', 'scrollLeft', 'scrollWidth', 'scrollHeight']],
            ])
              for (const name of names) {
                const real = Object.getOwnPropertyDescriptor(type.prototype, name)
                const get = function () {
                  note(name)
                  return real.get.call(this)
                }
                Object.defineProperty(type.prototype, name, { ...real, get })
              }
            """;

    /** An answer has the browser lay out the whole page there and then: that of a tree is long until its program hides most of it. */
    @ParameterizedTest
    @EnumSource
    void noProgramAsksForPlacesBeforeAllHaveRun(Kind kind, Browser browser) {
        try (SiteServer server = kind.serve();
                Tab tab = browser.open("about:blank", View.wide())) {
            tab.page().addInitScript(ASKED);
            tab.go(server.url(kind.path));
            assertThat((List<?>) tab.page().evaluate("asked")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GUIDE", "CASE_STUDY", "PAGE", "GLOSSARY", "SECTION"})
    void theHeadLooksTheSameWithItsOwnPartOfTheSheet(Kind kind, Browser browser) {
        List<String> faults = new ArrayList<>();
        try (SiteServer server = kind.serve()) {
            for (View window : WINDOWS) {
                try (Tab tab = browser.open(server.url(kind.path), window)) {
                    tab.page().evaluate(CUT);
                    List<?> after = (List<?>) tab.page().evaluate(LOOKS, true);
                    assertThat(after).hasSizeGreaterThan(20);
                    List<?> before = (List<?>) tab.page().evaluate(LOOKS, false);
                    for (int i = 0; i < after.size(); i++) {
                        if (!after.get(i).equals(before.get(i))) {
                            faults.add(window + ": " + before.get(i) + " becomes " + after.get(i));
                        }
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }
}

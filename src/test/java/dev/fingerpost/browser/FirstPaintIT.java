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

package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a pointer can do, the keyboard can do, and the reader sees where they are. */
@ExtendWith(Browser.Shared.class)
class KeyboardIT {
    /** A page with more stops than this is not walked to its end. */
    private static final int STOPS = 60;

    /** Says what has the focus, and what is wrong with the way it shows; null when no element has it. */
    private static final String FOCUS = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return null;
              const ringed = (element, part) => {
                const style = element && getComputedStyle(element, part);
                return style && (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                  || style.boxShadow !== 'none');
              };
              const label = at.labels && at.labels[0];
              const box = (label || at).getClientRects()[0] || at.getBoundingClientRect();
              // Of a region that is taller than the window, what can be seen of it counts.
              const middle = (from, to, most) => (Math.max(from, 0) + Math.min(to, most)) / 2;
              const x = middle(box.left, box.right, innerWidth), y = middle(box.top, box.bottom, innerHeight);
              const hit = document.elementFromPoint(x, y);
              const seen = hit && (at.contains(hit) || hit.contains(at) || label && label.contains(hit));
              const name = (at.id && '#' + at.id) || at.getAttribute('href') || at.value || at.className;
              const faults = [];
              if (!ringed(at) && !ringed(at, '::after') && !ringed(label)) faults.push('no ring');
              if (!seen) faults.push('hidden');
              return at.localName + ' ' + name + (faults.length ? ' FAULT ' + faults.join(', ') : '');
            }
            """;

    @Test
    void skipsToTheContent(Browser browser) {
        try (SiteServer server = Kind.GUIDE.serve();
                Tab tab = browser.open(server.url(Kind.GUIDE.path), View.wide())) {
            String address = tab.page().url();
            assertThat(stops(tab.page(), 1)).containsExactly("a #fp-main");
            tab.page().keyboard().press("Enter");
            assertThat(tab.page().evaluate("document.activeElement.id")).isEqualTo("fp-main");
            // It may hold answers, filters or numbers.
            assertThat(tab.page().url()).isEqualTo(address);
            tab.page().keyboard().press("Tab");
            assertThat(tab.page().evaluate("document.activeElement.closest('main') !== null"))
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsWhereTheReaderIs(Kind kind, Browser browser) {
        try (SiteServer server = kind.serve();
                Tab tab = browser.open(server.url(kind.path), View.wide().still())) {
            List<String> stops = stops(tab.page(), STOPS);
            assertThat(stops).hasSizeGreaterThan(5).noneMatch(stop -> stop.contains("FAULT"));
        }
    }

    @Test
    void opensAndClosesTheMenu(Browser browser) {
        try (SiteServer server = Kind.GUIDE.serve();
                Tab tab = browser.open(server.url(Kind.GUIDE.path), View.narrow())) {
            Page page = tab.page();
            page.locator(".top__menu").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#fp-nav").isVisible()).isTrue();
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.closest('#fp-nav') !== null"))
                    .isEqualTo(true);
            page.keyboard().press("Escape");
            assertThat(page.locator("#fp-nav").isVisible()).isFalse();
            assertThat(page.evaluate("document.activeElement.matches('.top__menu')"))
                    .isEqualTo(true);
        }
    }

    /** Presses Tab until the page ends, or so many times. */
    private static List<String> stops(Page page, int most) {
        List<String> stops = new ArrayList<>();
        while (stops.size() < most) {
            page.keyboard().press("Tab");
            Object stop = page.evaluate(FOCUS);
            if (stop == null) {
                break;
            }
            stops.add((String) stop);
        }
        return stops;
    }
}

package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No part of a page moves while it loads, at the first visit and when it comes from the cache. */
@ExtendWith(Browser.Shared.class)
@Isolated("a browser that has to wait for a processor shows half of a page, which moves when the rest of it is read")
class StandsStillIT {
    private static final List<View> WINDOWS = List.of(View.narrow(), View.of(820, 1180), View.wide());

    @ParameterizedTest
    @EnumSource
    void nothingMoves(Kind kind, Browser browser) {
        List<String> faults = new ArrayList<>();
        try (SiteServer server = kind.serve()) {
            for (View window : WINDOWS) {
                // A browser that has to wait for a processor shows half of a page: what a page does by itself it does
                // each time.
                List<String> first = moves(browser, server.url(kind.path), window);
                faults.addAll(first.isEmpty() ? first : moves(browser, server.url(kind.path), window));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> moves(Browser browser, String address, View window) {
        List<String> faults = new ArrayList<>();
        try (Tab tab = browser.open(address, window)) {
            if (tab.layoutShift() > 0) {
                faults.add(window + ": parts move at the first visit, by " + tab.layoutShift() + ": " + tab.moved());
            }
            tab.go(address);
            if (tab.layoutShift() > 0) {
                faults.add(window + ": parts move while it loads, by " + tab.layoutShift() + ": " + tab.moved());
            }
        }
        return faults;
    }
}

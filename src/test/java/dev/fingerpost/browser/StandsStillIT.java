package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                try (Tab tab = browser.open(server.url(kind.path), window)) {
                    if (tab.layoutShift() > 0) {
                        faults.add(window + ": parts move at the first visit, by " + tab.layoutShift() + ": "
                                + tab.moved());
                    }
                    tab.go(server.url(kind.path));
                    if (tab.layoutShift() > 0) {
                        faults.add(
                                window + ": parts move while it loads, by " + tab.layoutShift() + ": " + tab.moved());
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** A network or a busy browser may stop anywhere: within the header, too, whose parts stand by those behind them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "class=\"top\">",
                "class=\"brand\"",
                "class=\"top__nav\"",
                "class=\"button top__search\"",
                "class=\"button top__menu\"",
                "</header>"
            })
    void nothingMovesWhereAPageStopsOnItsWay(String words, Browser browser) {
        List<String> faults = new ArrayList<>();
        for (Kind kind : List.of(Kind.CASE_STUDY, Kind.TREE, Kind.EVERY_FACT)) {
            try (SiteServer server = kind.serve()) {
                server.haltBehind(words);
                for (View window : WINDOWS) {
                    try (Tab tab = browser.open(server.url(kind.path), window)) {
                        if (tab.layoutShift() > 0) {
                            faults.add(kind + ", " + window + ": by " + tab.layoutShift() + ": " + tab.moved());
                        }
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }
}

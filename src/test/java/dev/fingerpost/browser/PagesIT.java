package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.Laws;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of page is fit for every reader, on every window, in light and dark. */
@ExtendWith(Browser.Shared.class)
@Execution(ExecutionMode.CONCURRENT)
@Tag("slow")
class PagesIT {
    private static final List<View> WINDOWS = List.of(View.narrow(), View.of(820, 1180), View.wide());
    /** Where axe looks in every run, and where at colours, which take most of its time; in whole runs everywhere. */
    private static final List<View> ENDS = List.of(View.narrow(), View.wide());

    private static final List<View> COLOURS = List.of(View.wide(), View.narrow().dark());

    private static final List<String> ALL_RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest
    @EnumSource
    void isAccessibleAndQuiet(Kind kind, Browser browser) {
        List<String> faults = new ArrayList<>();
        try (SiteServer server = kind.serve()) {
            for (View window : WINDOWS) {
                try (Tab tab = browser.open(server.url(kind.path), window)) {
                    tab.go(server.url(kind.path));
                    tab.look(window.still());
                    if (Laws.isWhole() || ENDS.contains(window)) {
                        Axe.byTagsButColour(tab.page(), ALL_RULES).forEach(fault -> faults.add(window + ": " + fault));
                    }
                    for (View view : List.of(window, window.dark())) {
                        if (Laws.isWhole() || COLOURS.contains(view)) {
                            tab.look(view.still());
                            Axe.byColour(tab.page()).forEach(fault -> faults.add(view + ": " + fault));
                        }
                    }
                    tab.complaints().forEach(fault -> faults.add(window + ": " + fault));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void fitsNarrowWindowsAndLargeText(Kind kind, Browser browser) {
        try (SiteServer server = kind.serve();
                Tab tab = browser.open(server.url(kind.path), View.of(320, 640))) {
            assertThat(tab.overflow()).as("pixels too wide at 320").isZero();
            tab.look(View.of(640, 800));
            tab.page().evaluate("document.documentElement.style.fontSize = '200%'");
            assertThat(tab.overflow())
                    .as("pixels too wide at 640 with text of double size")
                    .isZero();
        }
    }

    /** A test that finds nothing proves something only if it would find something. */
    @Test
    void noticesWhatAPageMustNotDo(Browser browser) {
        try (SiteServer server = Kind.PAGE.serve();
                Tab tab = browser.open(server.url(Kind.PAGE.path), View.wide())) {
            // What was not painted yet moves nothing.
            tab.page()
                    .evaluate(
                            "new Promise(next => requestAnimationFrame(() => requestAnimationFrame(() => next(null))))");
            tab.page().evaluate("""
                    document.body.append(Object.assign(document.createElement('script'), {text: '1'}));
                    document.body.prepend(Object.assign(new Image(), {src: 'https://example.invalid/x.png'}));
                    const wide = document.createElement('div');
                    wide.style.cssText = 'width: 3000px; height: 300px';
                    document.body.prepend(wide);
                    const list = document.createElement('ul');
                    for (let i = 0; i < 9; i++) {
                      list.append(document.createElement('li'));
                      list.lastChild.append(`Word ${i}`);
                    }
                    list.lastChild.style.color = '#ccc';
                    document.querySelector('main').append(list);
                    """);
            tab.page().waitForCondition(() -> tab.layoutShift() > 0);
            assertThat(String.join("\n", tab.complaints())).contains("script-src", "img-src");
            assertThat(tab.overflow()).isPositive();
            assertThat(Axe.byTags(tab.page(), ALL_RULES))
                    .anyMatch(violation -> violation.startsWith("image-alt"))
                    .anyMatch(violation -> violation.startsWith("color-contrast at li:nth-child(9)"));
        }
    }
}

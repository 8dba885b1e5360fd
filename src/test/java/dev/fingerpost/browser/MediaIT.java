package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.PdfOptions;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Paper, the reader's own colours, and readers whom motion hurts. */
@ExtendWith(Browser.Shared.class)
class MediaIT {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    @ParameterizedTest
    @EnumSource(names = {"GUIDE", "CASE_STUDY", "TREE", "MAP", "EVERY_CONSTRUCT"})
    void canBePrinted(Kind kind, Browser browser) {
        try (Tab tab = browser.open(kind.site.url(kind.path), View.wide())) {
            byte[] pdf = tab.page().pdf(new PdfOptions().setFormat("A4"));
            String text = new String(pdf, StandardCharsets.ISO_8859_1);
            long sheets = SHEET.matcher(text).results().count();
            System.out.println("MediaIT: " + kind + " fills " + sheets + " sheets of paper");
            assertThat(text).startsWith("%PDF-");
            assertThat(sheets).isBetween(1L, 60L);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HOME", "GUIDE", "CASE_STUDY", "TREE", "MAP"})
    void canBeSeenInTheReadersOwnColours(Kind kind, Browser browser) {
        try (Tab tab = browser.open(kind.site.url(kind.path), View.narrow().forced())) {
            assertThat(tab.page().screenshot()).isNotEmpty();
            assertThat(tab.page().evaluate("matchMedia('(forced-colors: active)').matches"))
                    .isEqualTo(true);
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void standsStillForThoseWhoAskForIt(Browser browser) {
        for (Kind kind : Kind.values()) {
            try (Tab tab = browser.open(kind.site.url(kind.path), View.narrow().still())) {
                assertThat(tab.page().evaluate("document.getAnimations().length"))
                        .as(kind.name())
                        .isEqualTo(0);
                assertThat(tab.page().evaluate("getComputedStyle(document.documentElement).scrollBehavior"))
                        .as(kind.name())
                        .isEqualTo("auto");
                assertThat(tab.page().screenshot()).isNotEmpty();
            }
        }
    }
}

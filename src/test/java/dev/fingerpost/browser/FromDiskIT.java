package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A site can be read from a folder or an unpacked zip, without a server. */
@ExtendWith(Browser.Shared.class)
class FromDiskIT {
    /** The page for wrong addresses is shown by servers alone. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "LOST")
    void hasItsStylesFontsAndScripts(Kind kind, Browser browser) {
        try (Tab tab = browser.open(kind.site.url(kind.path), View.wide())) {
            assertThat(tab.complaints()).isEmpty();
            assertThat(tab.page().evaluate("getComputedStyle(document.body).backgroundColor"))
                    .as("styles")
                    .isNotEqualTo("rgba(0, 0, 0, 0)");
            assertThat(tab.page().evaluate("[...document.fonts].some(font => font.status === 'loaded')"))
                    .as("fonts")
                    .isEqualTo(true);
            assertThat(tab.page().locator("[data-module='looks']").isVisible())
                    .as("scripts")
                    .isTrue();
        }
    }

    @Test
    void leadsFromPageToPage(Browser browser) {
        try (Tab tab = browser.open(Kind.HOME.site.url("index.html"), View.wide())) {
            tab.page().locator(".top__nav a[href='guides/index.html']").click();
            tab.page().locator("main a[href='a-first-rag-system.html']").first().click();
            assertThat(tab.page().url()).isEqualTo(Kind.GUIDE.site.url(Kind.GUIDE.path));
            tab.page().locator("a.brand").click();
            assertThat(tab.page().url()).isEqualTo(Kind.HOME.site.url("index.html"));
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void keepsTheColoursThatTheReaderChose(Browser browser) {
        try (Tab tab = browser.open(Kind.GUIDE.site.url(Kind.GUIDE.path), View.wide())) {
            Object light = tab.page().evaluate("getComputedStyle(document.body).backgroundColor");
            tab.page().locator("[data-module='looks'] input[value='dark']").check();
            Object dark = tab.page().evaluate("getComputedStyle(document.body).backgroundColor");
            assertThat(dark).isNotEqualTo(light);
            tab.go(Kind.PAGE.site.url(Kind.PAGE.path));
            assertThat(tab.page().evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo(dark);
        }
    }

    @Test
    void leadsOnFromAnOldPlaceToWhereItsPartIsNow(Browser browser) {
        try (Tab tab = browser.open(Kind.EVERY_CONSTRUCT.site.url("guides/older.html#part"), View.wide())) {
            tab.page().waitForURL(Kind.EVERY_CONSTRUCT.site.url(Kind.EVERY_CONSTRUCT.path + "#own-id"));
            assertThat(tab.complaints()).isEmpty();
        }
    }
}

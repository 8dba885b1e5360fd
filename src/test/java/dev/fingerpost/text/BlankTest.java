package dev.fingerpost.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\n",
                "\u00A0\u2003\u3000",
                "\u2028\u2029",
                "\u200B\u200D\u2060\uFEFF",
                "\u202E",
                "\u3164\uFFA0",
                "\u034F\u115F\u1160\u17B4\u17B5",
                "\u2800",
                "\uFE00\uFE0F",
                "\uDB40\uDD00\uDB40\uDDEF",
                "\u180B\u180F",
            })
    void nobodySeesSpacesAndWhatOnlyShapesOthers(String text) {
        assertThat(Blank.is(text)).isTrue();
        assertThat(Blank.is(text + "a")).isFalse();
    }

    /** The neighbours, in Unicode, of what is not seen. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u180A",
                "\u1810",
                "\uFDFF",
                "\uFE10",
                "\uDB40\uDCFF",
                "\uDB40\uDDF0",
                "\uD83D\uDE00",
                "-",
                "\u3163"
            })
    void whatShowsIsNoBlank(String text) {
        assertThat(Blank.is(text)).isFalse();
        assertThat(Blank.is(" " + text + "\uFE0F")).isFalse();
    }
}

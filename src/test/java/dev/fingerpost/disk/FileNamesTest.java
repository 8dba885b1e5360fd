package dev.fingerpost.disk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "plain.md;",
                "two words.md;",
                "über.md;",
                "a\uFFFDb;not written in UTF-8",
                "a:b;has a `:`",
                "a?b;has a `?`",
                "a\u0007b;the invisible character U+0007",
                "a\u200Db;the invisible character U+200D",
                "a\u2028b;the invisible character U+2028",
                "a\u2029b;the invisible character U+2029",
                "a\uE000b;the invisible character U+E000",
                "a\u0378b;the invisible character U+0378",
                "a\u00A0b;the invisible character U+00A0",
                "a.;ends with a dot",
                "CON;device on Windows",
                "com1.txt;device on Windows",
                "console.md;",
                "u\u0308.md;an accent as a character of its own",
            })
    void mustBeNamesEverywhere(String name, String fault) {
        assertThat(FileNames.fault(name)).satisfies(told -> {
            if (fault == null) {
                assertThat(told).isNull();
            } else {
                assertThat(told).contains(fault);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0xD800, 0xDC00})
    void halfACharacterIsNoName(int half) {
        assertThat(FileNames.fault("a" + (char) half)).contains("invisible");
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", "a."})
    void whatWindowsDropsIsTold(String name) {
        assertThat(FileNames.fault(name)).contains("Windows drops");
    }

    @ParameterizedTest
    @CsvSource({
        "a.md, false, false, false",
        ".DS_Store, true, true, true",
        ".#a.md, true, true, true",
        "'#a.md#', true, true, true",
        "'#a.md', false, false, false",
        "'#', false, false, false",
        "a#, false, false, false",
        ".a.swp, true, true, true",
        ".a.swo, true, true, true",
        "a.swp, false, false, false",
        ".hidden, false, true, true",
        "a.md~, true, true, true",
        "4913, true, true, true",
        "a_BASE_123.md, true, true, true",
        "_index.md, false, false, false",
        "_aside.md, false, false, true",
    })
    void whatOthersLeaveBehindIsNoPage(String name, boolean rubbish, boolean hidden, boolean aside) {
        assertThat(FileNames.isRubbish(name)).isEqualTo(rubbish);
        assertThat(FileNames.isHidden(name)).isEqualTo(hidden);
        assertThat(FileNames.isSetAside(name)).isEqualTo(aside);
    }
}

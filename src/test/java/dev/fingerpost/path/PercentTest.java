package dev.fingerpost.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {
    @ParameterizedTest
    @CsvSource({
        "azAZ09-._~/, azAZ09-._~/",
        "@, %40",
        "[, %5B",
        "`, %60",
        "{, %7B",
        "a:b, a%3Ab",
        "a%, a%25",
        "é😀, %C3%A9%F0%9F%98%80",
    })
    void encodesAllButLettersDigitsAndSomeMarks(String plain, String encoded) {
        assertThat(Percent.encode(plain)).isEqualTo(encoded);
        assertThat(Percent.decode(encoded)).isEqualTo(plain);
    }

    @Test
    void keepsWhatIsToBeKept() {
        assertThat(Percent.encode("a:b/c", ":")).isEqualTo("a:b%2Fc");
        assertThat(Percent.encode("a\0b", "\0")).isEqualTo("a%00b");
        String plain = "nothing/to/do";
        assertThat(Percent.encode(plain)).isSameAs(plain);
        assertThat(Percent.decode(plain)).isSameAs(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "%, %",
        "%4, %4",
        "%zz, %zz",
        "a%41b%C3, aAb%C3",
        "%C3%A9%41, éA",
        "100% $1 \\, 100% $1 \\",
        "%24%5C, $\\"
    })
    void whatIsNoTextStays(String written, String decoded) {
        assertThat(Percent.decode(written)).isEqualTo(decoded);
    }

    @ParameterizedTest
    @CsvSource({"a%20b, a b", "%41, A", "a%4, ", "a%, ", "a%4g, ", "a%g4, ", "%C3, ", "Ã©, é"})
    void whatAMachineSentIsAllTextOrNothing(String encoded, String decoded) {
        assertThat(Percent.decodeWhole(encoded)).isEqualTo(decoded);
    }
}

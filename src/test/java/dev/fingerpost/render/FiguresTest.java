package dev.fingerpost.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void readsNumbersAsPeopleWriteThem() {
        assertThat(Figures.number("1,200")).hasValue(1200);
        assertThat(Figures.number("1 200 000.5")).hasValue(1200000.5);
        assertThat(Figures.number("28.6")).hasValue(28.6);
        assertThat(Figures.number("98%")).hasValue(98);
        assertThat(Figures.number(" 98 % ")).hasValue(98);
        for (String words : List.of("about 30", "1,20", "3-4", "-1", "not reported", "", "1e9", "9".repeat(99))) {
            assertThat(Figures.number(words)).as(words).isEmpty();
        }
        assertThat(Figures.number(null)).isEmpty();
    }

    @Test
    void holdsAFigureAndItsUnitTogether() {
        assertThat(withUnit("88", "%")).isEqualTo("88%");
        assertThat(withUnit("88%", "%")).isEqualTo("88%");
        assertThat(withUnit("not measured", "ms")).isEqualTo("not measured");
        assertThat(withUnit("88", null)).isEqualTo("88");
        assertThat(withUnit("15", "s")).isEqualTo("15\u00A0s");
        assertThat(withUnit("-90", "%")).isEqualTo("\u221290%");
        assertThat(withUnit("-5%", null)).isEqualTo("\u22125%");
        assertThat(withUnit("3-4", "s")).isEqualTo("3-4\u00A0s");
        assertThat(withUnit(null, "%")).isNull();
    }

    @Test
    void partsBareDigitsByThreesWhereAUnitFollows() {
        assertThat(withUnit("17000", "tokens")).isEqualTo("17,000\u00A0tokens");
        assertThat(withUnit("-1200000", "EUR")).isEqualTo("\u22121,200,000\u00A0EUR");
        assertThat(withUnit("17,000", "tokens")).isEqualTo("17,000\u00A0tokens");
        assertThat(withUnit("17000.5", "ms")).isEqualTo("17000.5\u00A0ms");
        assertThat(withUnit("999", "ms")).isEqualTo("999\u00A0ms");
        assertThat(withUnit("2026", null)).isEqualTo("2026");
    }

    private static @Nullable String withUnit(@Nullable String figure, @Nullable String unit) {
        return Figures.withUnit(figure, unit, ",", share -> share + "%");
    }

    @Test
    void drawsBarsToScale() {
        assertThat(Figures.width(75, 88)).isEqualTo(85.2);
        assertThat(Figures.width(88, 88)).isEqualTo(100);
        assertThat(Figures.width(0, 0)).isZero();
    }
}

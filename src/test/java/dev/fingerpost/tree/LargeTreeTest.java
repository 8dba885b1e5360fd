package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class LargeTreeTest {
    @Test
    void aTreeOfMorePathsThanCanBeListedIsCheckedOnAFewStates() {
        TreeStatistics statistics = TreeStatistics.of(Trees.sound(LargeTrees.hundredQuestions()));
        assertThat(statistics.paths()).isGreaterThan(BigInteger.TEN.pow(21));
        assertThat(statistics.states()).isLessThan(200);
        assertThat(statistics.longest()).isEqualTo(100);
        assertThat(statistics.reach().get("go") + statistics.reach().get("stop"))
                .isBetween(0.999999, 1.000001);
    }
}

package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class LargeTreeTest {
    @Test
    void aTreeOfMorePathsThanCanBeListedIsCheckedOnAFewStates() {
        DecisionTree tree = Trees.sound(LargeTrees.hundredQuestions());
        TreeStatistics statistics = TreeStatistics.of(tree);
        assertThat(statistics.paths()).isGreaterThan(BigInteger.TEN.pow(21));
        assertThat(tree.walk().count()).isLessThan(200);
        assertThat(statistics.longest()).isEqualTo(100);
        assertThat(statistics.reach().get("go") + statistics.reach().get("stop"))
                .isBetween(0.999999, 1.000001);
    }
}

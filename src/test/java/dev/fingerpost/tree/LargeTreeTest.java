package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class LargeTreeTest {
    /** A hundred questions with three answers each, every tenth asking what an earlier one was. */
    private static String hundredQuestions() {
        StringBuilder text = new StringBuilder("# T\n\n## Questions\n");
        for (int i = 0; i < 100; i++) {
            String next = i == 99 ? "go" : "q" + (i + 1);
            text.append("\n### <a name=\"q")
                    .append(i)
                    .append("\"></a>Question ")
                    .append(i)
                    .append("?\n\n");
            text.append("- [Yes](#").append(next).append(") <!-- id: yes -->\n");
            text.append("- [No](#").append(i % 7 == 3 ? "stop" : next).append(") <!-- id: no -->\n");
            if (i % 10 == 9) {
                text.append("- [Perhaps](#")
                        .append(next)
                        .append(") `if q")
                        .append(i - 4)
                        .append(" is yes`\n");
            } else {
                text.append("- [Perhaps](#").append(next).append(")\n");
            }
        }
        return text + "\n## Outcomes\n\n### <a name=\"go\"></a>Go\n\n### <a name=\"stop\"></a>Stop\n";
    }

    @Test
    void aTreeOfMorePathsThanCanBeListedIsCheckedOnAFewStates() {
        TreeStatistics statistics = TreeStatistics.of(Trees.sound(hundredQuestions()));
        assertThat(statistics.paths()).isGreaterThan(BigInteger.TEN.pow(21));
        assertThat(statistics.states()).isLessThan(200);
        assertThat(statistics.longest()).isEqualTo(100);
        assertThat(statistics.reach().get("go") + statistics.reach().get("stop"))
                .isBetween(0.999999, 1.000001);
    }
}

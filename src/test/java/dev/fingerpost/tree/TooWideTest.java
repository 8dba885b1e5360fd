package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Trees of more states, and tables of more cases, than can be proven are refused: none is shown unproven. */
class TooWideTest {
    private static final String OUTCOMES = "\n## Outcomes\n\n### A\n\nDo a.\n\n### B\n\nDo b.\n";

    @Test
    void conditionsReadMoreEarlierAnswersThanCanBeToldApart() {
        int answers = 60;
        StringBuilder text = new StringBuilder("# T\n\n## Questions\n");
        for (int i = 0; i < 3; i++) {
            text.append("\n### Q").append(i).append("\n\n");
            for (int k = 0; k < answers; k++) {
                text.append("- [A").append(k).append("](#q").append(i + 1).append(")\n");
            }
        }
        String all = IntStream.range(0, 3 * answers)
                .mapToObj(i -> "q" + i / answers + " is a" + i % answers)
                .collect(Collectors.joining(" or "));
        text.append("\n### Q3\n\n- [Yes](#a) `if ").append(all).append("`\n- [No](#b)\n");
        assertThat(Trees.report(text + OUTCOMES))
                .contains(
                        "error[tree-too-wide]: conditions read so many earlier answers that the tree cannot be checked");
    }

    @Test
    void rowsNeedMoreQuestionsThanCanBeAsked() {
        assertThat(Trees.report(pairs(15)))
                .contains("error[tree-too-wide]: the rows need more than 20000 questions to tell all cases apart");
    }

    @Test
    void moreWaysLeadToTheQuestionsOfATableThanConditionsCanSay() {
        assertThat(Trees.report(pairs(12)))
                .contains("error[tree-too-wide]: more than 5000 ways lead to the questions of this table");
    }

    /** Whether two neighbours are alike: without a bound, looking for a case that no row fits goes on for ever. */
    @Test
    void aProofLooksAtMoreCasesThanItMay() {
        int columns = 60;
        StringBuilder text = new StringBuilder("# T\n\n## Rules\n\n|");
        IntStream.range(0, columns).forEach(i -> text.append(" Q").append(i).append("? |"));
        text.append(" Outcome |\n|").append("---|".repeat(columns + 1)).append('\n');
        for (String answer : List.of("yes", "no")) {
            for (int row = 0; row + 1 < columns; row++) {
                text.append("|").append(" - |".repeat(row));
                text.append((" " + answer + " |").repeat(2)).append(" - |".repeat(columns - row - 2));
                text.append(answer.equals("yes") ? " [A](#a) |\n" : " [B](#b) |\n");
            }
        }
        assertThat(Trees.report(text + OUTCOMES))
                .contains(
                        "error[tree-too-wide]: whether each case has a row depends on too many cells at once to be found out");
    }

    /** Whether both of some pair are yes, where the second of each is asked after the first of all. */
    private static String pairs(int pairs) {
        StringBuilder text = new StringBuilder("# T\n\n## Rules\n\n|");
        IntStream.range(0, 2 * pairs).forEach(i -> text.append(" Q").append(i).append("? |"));
        text.append(" Outcome |\n|").append("---|".repeat(2 * pairs + 1)).append('\n');
        for (int row = 0; row < pairs; row++) {
            text.append('|');
            for (int i = 0; i < 2 * pairs; i++) {
                text.append(i % pairs == row ? " yes |" : " - |");
            }
            text.append(" [A](#a) |\n");
        }
        text.append('|');
        IntStream.range(0, 2 * pairs).forEach(i -> text.append(" no, yes |"));
        return text + " [B](#b) |\n" + OUTCOMES;
    }

    /** Ranges that overlap anyhow: each state looks at long conditions, though there are not too many states. */
    @Test
    @Timeout(60)
    void aTableOfRangesThatCannotBeWalked() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder("# T\n\n## Rules\n\n|");
        IntStream.range(0, 9).forEach(i -> text.append(" Q").append(i).append("? `a whole number of units` |"));
        text.append(" Outcome |\n|").append("---|".repeat(10)).append('\n');
        for (int row = 0; row < 30; row++) {
            text.append('|');
            for (int column = 0; column < 9; column++) {
                int from = random.nextInt(80);
                String range = from + " to " + (from + 1 + random.nextInt(60));
                text.append(' ').append(random.nextInt(4) == 0 ? "-" : range).append(" |");
            }
            text.append(row % 3 == 0 ? " [A](#a) |\n" : " [B](#b) |\n");
        }
        text.append('|').append(" - |".repeat(9)).append(" [A](#a) |\n").append(OUTCOMES);
        assertThat(Trees.report(text.toString())).contains("error[tree-too-wide]");
    }

    /** Each leaves nearly all open, so that it is walked nearly whole; together they are too many. */
    @Test
    @Timeout(60)
    void scenariosThatCannotAllBeWalked() {
        StringBuilder text = new StringBuilder("# T\n\n## Questions\n\n### Start?\n\n- [Yes](#q0)\n- [No](#b)\n\n");
        for (int i = 0; i < 12; i++) {
            String next = i == 11 ? "last" : "q" + (i + 1);
            text.append("### <a name=\"q")
                    .append(i)
                    .append("\"></a>Q")
                    .append(i)
                    .append("?\n\n- [Yes](#")
                    .append(next)
                    .append(")\n- [No](#")
                    .append(next)
                    .append(") <!-- id: no -->\n\n");
        }
        String odd = IntStream.range(0, 12).mapToObj(i -> "q" + i + " is yes").collect(Collectors.joining(" or "));
        text.append("### Last?\n\n- [A](#a) `if ")
                .append(odd)
                .append("`\n- [B](#b) `if not (")
                .append(odd)
                .append(")`\n");
        text.append(OUTCOMES).append("\n## Scenarios\n\n");
        for (int i = 0; i < 1_000; i++) {
            text.append("- S").append(i).append(": `start=yes` \u2192 [A](#a) or [B](#b)\n");
        }
        assertThat(Trees.report(text.toString()))
                .containsOnlyOnce("error[tree-too-wide]")
                .contains("on, the scenarios leave too many ways open to be walked");
    }
}

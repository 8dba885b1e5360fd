package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Which numbers are taken, what is told of ranges that do not share them out, and where later comparisons part them. */
class RangesTest {
    private static final String ENDS = "\n## Outcomes\n\n### A\n\nDo a.\n\n### B\n\nDo b.\n";

    private static String text(String text) {
        return "# T\n\n## Questions\n\n" + text + ENDS;
    }

    private static String report(String measure, String... answers) {
        StringBuilder text = new StringBuilder("### How many?\n\n`" + measure + "`\n\n");
        for (int i = 0; i < answers.length; i++) {
            text.append("- [").append(answers[i]).append(i % 2 == 0 ? "](#a)\n" : "](#b)\n");
        }
        return Trees.report(text(text.toString()));
    }

    /** So many digits a browser's numbers tell apart. */
    @Test
    void aNumberHasUpToFifteenDigitsAndSixDecimals() {
        assertThat(number("123456789.123456")).isEmpty();
        assertThat(number("1234567890.123456")).contains("[tree-range]");
        assertThat(number("0.1234567")).contains("[tree-range]");
        assertThat(number("0.1234560")).isEmpty();
        assertThat(number("100,000,000,000,000")).isEmpty();
        assertThat(number("1,000,000,000,000,000")).contains("[tree-range]");
    }

    private static String number(String number) {
        return report("a number of kg", "up to " + number, "over " + number);
    }

    /** Of a gap without a lower end, the greatest number of the fewest decimals. */
    @Test
    void aGapIsToldByANumberInIt() {
        assertThat(report("a number of °C, under 60", "10.5 to 20", "over 20")).isEqualTo("""
                content/t.md:9:3: error[tree-range-gap]: no answer takes 10
                  hint: let `10.5 to 20` take it: write `up to 20`
                """);
    }

    @Test
    void ofTwoRangesThatReachAsFarTheFirstIsToldToOverlap() {
        assertThat(report("a number of kg", "up to 10", "5 to 10 <!-- id: x -->", "8 or more"))
                .contains("`up to 10` and `8 or more` both take 8\n")
                .doesNotContain("`5 to 10` and `8 or more`");
    }

    @Test
    void ofTwoRangesThatAreTheSameOneGoes() {
        assertThat(report("a number of kg, 0 to 10", "0 to 5", "5 to 10", "at least 5"))
                .contains("hint: remove `at least 5`, or let another answer leave its numbers out\n");
    }

    private static final String PARTED = """
            ### <a name="n"></a>How many?

            `a whole number of seats`

            - [A few](#b) `up to 10`
            - [Many](#kind) `over 10`
            - [Not sure](#kind) <!-- id: 11-to-20; not-sure -->
            - [No idea](#kind) <!-- id: 11-to-20-2; not-sure -->

            ### Kind?

            - [New](#a) `if COMPARED`
            - [Old](#b)
            """;

    private static DecisionTree parted(String compared) {
        return Trees.sound(text(PARTED.replace("COMPARED", compared)));
    }

    /** Only on ways to the comparison, and only where it has numbers on both sides. */
    @Test
    void aComparisonPartsTheRangesThatLeadToIt() {
        assertThat(paths(parted("n > 20"))).isEqualTo(1 + 1 + 2 + 1 + 1);
        assertThat(paths(parted("n > 5"))).isEqualTo(1 + 2 + 1 + 1);
        assertThat(paths(parted("n > 10"))).isEqualTo(1 + 2 + 1 + 1);
    }

    private static int paths(DecisionTree tree) {
        BigInteger paths = TreeStatistics.of(tree).paths();
        return paths.intValueExact();
    }

    @Test
    void theIdOfAPartIsNoAnswers() {
        DecisionTree tree = parted("n > 20");
        assertThat(tree.walk().of(tree.questions().get(0).answers().get(1)))
                .extracting(Choice::id)
                .containsExactly("11-to-20-3", "21-or-more");
    }

    /** As an import writes it where a date decides nothing. */
    @Test
    void aDateMayBeAny() {
        assertThat(report("a date", "any date")).doesNotContain("[tree-range");
        assertThat(report("a number of kg", "any date", "5 or more")).contains("`any date` is no range of numbers");
    }
}

package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the scenarios of a tree reach. */
class CoverageTest {
    @Test
    void ofTicksTheRulesCountAndNotTheBoxes() {
        Coverage coverage = Coverage.of(Trees.sound("""
                # T

                ## Questions

                ### Have?

                - [ ] GPU
                - [ ] Disk

                1. `if gpu and disk` — [Both](#a)
                2. `if gpu or disk` — [One](#a)
                3. `otherwise` — [None](#b)

                ## Outcomes

                ### A

                Do a.

                ### B

                Do b.

                ## Scenarios

                - All: `have=gpu+disk` → [A](#a)
                """));
        assertThat(coverage.answers()).isEqualTo(3);
        assertThat(coverage.missedAnswers()).containsExactly("have: One", "have: None");
        assertThat(coverage.missedOutcomes()).containsExactly("b");
    }

    /** All answers on the ways that a scenario leaves open count. */
    @Test
    void ofSingleAnswersEachCounts() {
        Coverage coverage = Coverage.of(Trees.sound("""
                # T

                ## Questions

                ### Size?

                - [Large](#way)
                - [Medium](#way)
                - [Small](#b)

                ### Way?

                - [Fast](#a)
                - [Slow](#b)

                ## Outcomes

                ### A

                Do a.

                ### B

                Do b.

                ## Scenarios

                - Much: `size=large` → [A](#a) or [B](#b)
                """));
        assertThat(coverage.answers()).isEqualTo(5);
        assertThat(coverage.missedAnswers()).containsExactly("size=medium", "size=small");
        assertThat(coverage.missedOutcomes()).isEmpty();
    }
}

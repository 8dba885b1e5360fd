package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was chosen, as links hold it and as readers see it. */
class NodeTest {
    private static final DecisionTree TREE = Trees.sound("""
            # T

            Start with [the first](#paid).

            ## Questions

            ### <a name="paid"></a>Is it paid?

            - [Yes](#many)
            - [No](#one)

            ### <a name="many"></a>How many?

            `a number of kg`

            - [`up to 5`](#one)
            - [`over 5`](#two)
            - [I am not sure](#two) <!-- id: unsure; not-sure -->

            ## Outcomes

            ### <a name="one"></a>One

            One.

            ### <a name="two"></a>Two

            Two.
            """);

    private final Node.Question paid = TREE.questions().get(0);
    private final Node.Question many = TREE.questions().get(1);

    @Test
    void takesANumberWhereOneIsAskedFor() {
        assertThat(many.takes("7")).isTrue();
        assertThat(many.takes("-7")).isFalse();
        assertThat(many.takes("some")).isFalse();
        assertThat(paid.takes("7")).isFalse();
    }

    @Test
    void sayWhatReadersSaw() {
        assertThat(paid.words(Set.of("yes"))).isEqualTo("Yes");
        assertThat(many.words(Set.of("7"))).isEqualTo("7 kg");
        assertThat(many.words(Set.of("unsure"))).isEqualTo("I am not sure");
        assertThat(many.words(Set.of("nothing"))).isEmpty();
    }

    @Test
    void saysNumbersWithWhatTheyCount() {
        assertThat(said("a whole number of tickets", "7200")).isEqualTo("7,200 tickets");
        assertThat(said("a number of kg", "2.5")).isEqualTo("2.5 kg");
        assertThat(said("an amount in €", "7200")).isEqualTo("€7,200");
        assertThat(said("an amount in CHF", "7200")).isEqualTo("7,200 CHF");
        assertThat(said("a percentage", "5")).isEqualTo("5 %");
        assertThat(said("a date", "2026-01-01")).isEqualTo("2026-01-01");
    }

    private String said(String number, String given) {
        return new Node.Question("q", "Q?", "", Measure.read(number), false, false, List.of(), List.of(), many.at())
                .words(Set.of(given));
    }

    @Test
    void writesNumbersInOneWay() {
        assertThat(paid.canonical(Set.of("007"))).containsExactly("007");
        assertThat(many.canonical(Set.of("007"))).containsExactly("7");
        assertThat(many.canonical(Set.of("unsure"))).containsExactly("unsure");
        assertThat(many.canonical(Set.of("some"))).containsExactly("some");
    }

    @Test
    void anIdThatReadsAsANumberStaysAsItIs() {
        Node.Question question = Trees.sound("""
                # T

                ## Questions

                ### How many?

                `a whole number of kg`

                - [Exactly 5](#one) <!-- id: 05 -->
                - [Under 5](#one)
                - [Over 5](#two)

                ## Outcomes

                ### One

                One.

                ### Two

                Two.
                """).questions().get(0);
        assertThat(question.canonical(Set.of("05"))).containsExactly("05");
        assertThat(question.canonical(Set.of("07"))).containsExactly("7");
    }

    @Test
    void anyOptionsAreTickedOrNoneAlone() {
        assertThat(ticks("").combinations())
                .containsExactly(Set.of(), Set.of("gpu"), Set.of("disk"), Set.of("gpu", "disk"));
        assertThat(ticks("- [ ] Neither <!-- none -->\n").combinations())
                .containsExactly(Set.of("gpu"), Set.of("disk"), Set.of("gpu", "disk"), Set.of("neither"));
    }

    @Test
    void whatCannotBeTickedLeavesTheQuestionOpen() {
        DecisionTree tree = ticked("- [ ] Neither <!-- none -->\n");
        assertThat(Walk.of(tree, Map.of("have", Set.of("gpu", "disk"))).end()).isEqualTo("one");
        assertThat(Walk.of(tree, Map.of("have", Set.of("gpu", "neither"))))
                .isEqualTo(new Walk(List.of(), "have", false));
    }

    @Test
    void twoAnswersWhereOneIsChosenLeaveTheQuestionOpen() {
        assertThat(Walk.of(TREE, Map.of("paid", Set.of("yes", "no")))).isEqualTo(new Walk(List.of(), "paid", false));
    }

    private static Node.Question ticks(String none) {
        return ticked(none).questions().get(0);
    }

    private static DecisionTree ticked(String none) {
        return Trees.sound("""
                # T

                ## Questions

                ### Have?

                - [ ] GPU
                - [ ] Disk
                NONE
                1. `if gpu and disk` — [Both](#one)
                2. `otherwise` — [Not both](#two)

                ## Outcomes

                ### One

                One.

                ### Two

                Two.
                """.replace("NONE\n", none + "\n"));
    }
}

package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

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
    void writesNumbersInOneWay() {
        assertThat(paid.canonical(Set.of("007"))).containsExactly("007");
        assertThat(many.canonical(Set.of("007"))).containsExactly("7");
        assertThat(many.canonical(Set.of("unsure"))).containsExactly("unsure");
        assertThat(many.canonical(Set.of("some"))).containsExactly("some");
    }
}

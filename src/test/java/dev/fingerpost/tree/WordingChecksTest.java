package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where advice on how a tree reads begins. */
class WordingChecksTest {
    private static final String ENDS = "\n## Outcomes\n\n### A\n\nDo a.\n\n### B\n\nDo b.\n";

    private static String report(String text) {
        return Trees.report("# T\n\n## Questions\n\n" + text + ENDS);
    }

    @Test
    void aQuestionOfTwentyWordsIsShortEnough() {
        String words = "word ".repeat(19);
        String answers = "?\n\n- [Yes](#a)\n- [No](#b)\n";
        assertThat(report("### " + words + "end" + answers)).isEmpty();
        assertThat(report("### " + words + "the end" + answers)).isEqualTo("""
                content/t.md:5:5: warning[tree-long-question]: the question has 21 words
                  hint: ask in 20 words or fewer, and explain below the heading
                """);
    }

    /** However many ways there are to be unsure, a reader is offered one of them. */
    @Test
    void sevenAnswersAreFewEnough() {
        String unsure = "- [Not sure](#a) <!-- not-sure -->\n";
        String other = "- [No idea](#a) <!-- not-sure -->\n";
        assertThat(report(answers(7))).isEmpty();
        assertThat(report(answers(6) + unsure + other)).isEmpty();
        assertThat(report(answers(8))).contains("[tree-many-answers]: `Which?` has 8 answers\n");
        assertThat(report(answers(7) + unsure)).contains("[tree-many-answers]: `Which?` has 8 answers\n");
    }

    private static String answers(int count) {
        return "### Which?\n\n"
                + IntStream.range(0, count)
                        .mapToObj(i -> "- [X" + i + "](" + (i % 2 == 0 ? "#a" : "#b") + ")\n")
                        .collect(Collectors.joining());
    }

    @Test
    void anOutcomeNamesItsConsequences() {
        String text = "# T\n\n## Questions\n\n" + answers(2)
                + ENDS.replace("Do a.", "Do a.\n\n#### Consequences\n\nWork.").replace("Do b.", "#### Costs\n\nMuch.");
        assertThat(Trees.read(text).notes().stream().map(Trees::line)).containsExactly("""
                content/t.md:20:5: warning[tree-no-consequences]: the outcome `B` names no consequences
                  hint: add `#### Consequences` with what becomes better and what becomes worse
                """);
        assertThat(Trees.sound(text).outcomes())
                .extracting(outcome -> outcome.hasPart("costs"))
                .containsExactly(false, true);
    }
}

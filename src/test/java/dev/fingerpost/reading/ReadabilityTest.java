package dev.fingerpost.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.frontmatter.FrontMatterReader;
import dev.fingerpost.markdown.PlainParser;
import dev.fingerpost.markdown.Reading;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.ProjectPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {
    private static Readability of(String text) {
        SourceFile file = new SourceFile(new ProjectPath("content/a.md"), "# Title\n\n" + text);
        Prose prose = new PlainParser()
                .parse(
                        file,
                        0,
                        PageKind.PAGE,
                        FrontMatterReader.read(file).value().meta(),
                        new Reading(HtmlPolicy.SAFE, false, true))
                .value();
        return Readability.of(List.of(prose));
    }

    @Test
    void cutsProseIntoSentences() {
        assertThat(Sentences.of("One. Two! “Three?” Four (see Dr. Who, e.g. A. Small). 5 is five… Six"))
                .containsExactly("One.", "Two!", "“Three?”", "Four (see Dr. Who, e.g. A. Small).", "5 is five…", "Six");
        assertThat(Sentences.of("Version 4.1 of GPT-4.1. \uFFFC comes next. — "))
                .hasSize(2);
        assertThat(Sentences.of(" … ")).isEmpty();
    }

    @Test
    void countsWhatIsReadAsSentences() {
        Readability reading = of("""
                Two words. Three more words[^a].

                - an item
                - `code.name()` in it

                | not | counted |
                |---|---|
                | a | b |

                ## Nor this

                ```text
                Nor this.
                ```

                [^a]: Nor this.
                """);
        assertThat(reading.sentences()).extracting(Readability.Sentence::words).containsExactly(3, 3, 2, 2);
        assertThat(reading.words()).isEqualTo(10);
        assertThat(reading.wordsPerSentence()).isEqualTo(2.5);
        assertThat(reading.longest()).isEqualTo(3);
        assertThat(reading.longSentences()).isZero();
    }

    @Test
    void countsLongSentences() {
        String words = "word ".repeat(Readability.LONG_SENTENCE);
        assertThat(of(words + ".\n").longSentences()).isZero();
        assertThat(of(words + "more.\n").longSentences()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "cat,1",
        "table,2",
        "made,1",
        "makes,1",
        "training,2",
        "retrieval,3",
        "model,2",
        "asked,1",
        "wanted,2",
        "the,1",
        "fine-tuning,3",
        "2026,1",
        "little,2",
        "use,1",
        "used,1",
        "evidence,3",
        "you,1",
        "answer,2",
        "rate,1",
        "rated,2",
        "rules,1"
    })
    void countsSyllablesNearly(String word, int syllables) {
        assertThat(WordCount.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void followsTheFormulas() {
        Readability reading = of("The cat sat on the mat. It was a rather uninteresting afternoon.\n");
        // 12 words, 2 sentences, 2 of them long, 6 + 13 syllables.
        assertThat(reading.lix()).isCloseTo(6 + 100.0 * 2 / 12, within(1e-9));
        assertThat(reading.grade()).isCloseTo(0.39 * 6 + 11.8 * reading.syllables() / 12 - 15.59, within(1e-9));
        assertThat(reading.syllables()).isEqualTo(19);
    }

    @Test
    void isNothingWithoutProse() {
        Readability reading = of("```text\ncode\n```\n");
        assertThat(List.of(reading.lix(), reading.grade(), reading.wordsPerSentence()))
                .containsOnly(0.0);
        assertThat(reading.longest()).isZero();
    }
}

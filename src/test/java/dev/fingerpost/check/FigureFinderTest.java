package dev.fingerpost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.page.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFinderTest {
    private static List<String> figures(String text) {
        Passage passage = new Passage(Passage.Kind.PARAGRAPH, text, 0, text.length(), List.of(), false);
        return new FigureFinder(List.of("tokens", "examples")).in(passage);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It fell by 5.7%.|5.7%",
                "Of 12 % less|12 %",
                "from 17-33% on|17-33%",
                "about 30 percent|30 percent",
                "rund 30 Prozent|30 Prozent",
                "for $0.20 each|$0.20",
                "for € 1.200 each|€ 1.200",
                "a 3x gain|3x",
                "14 times cheaper|14 times",
                "a 12-fold rise|12-fold",
                "within 60 days|60 days",
                "a 5-minute cache|5-minute",
                "24 GB of memory|24 GB",
                "in 15 s flat|15 s",
                "70 million labels|70 million",
                "above 200,000 in all|200,000",
                "rose to 0.87 at last|0.87",
                "up 8 points|8 points",
                "of 68 labelled examples|68 labelled examples",
                "some 400 tokens|400 tokens",
            })
    void findsFigures(String text, String figure) {
        assertThat(figures(text)).containsExactly(figure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on 4 June 2026, in 2024",
                "GPT-4.1 and Llama 3.1 70B",
                "Llama 3.2, 3.3 and 4.1 differ",
                "version 2.5 of it",
                "Qwen2.5-7B and vLLM 0.23",
                "a 7B model",
                "release 1.2.3",
                "see 10.1111/jels.12413",
                "two people, 3 routes, 50 failures",
                "10^23 operations",
                "tokens and examples",
                "",
            })
    void leavesDatesNamesAndPlainNumbers(String text) {
        assertThat(figures(text)).isEmpty();
    }

    @Test
    void leavesWhatALinkSays() {
        Passage passage =
                new Passage(Passage.Kind.ITEM, "see 5% and 6%", 0, 13, List.of(new Passage.Stretch(4, 6)), false);
        assertThat(new FigureFinder(List.of()).in(passage)).containsExactly("6%");
    }

    @Test
    void staysFastOnLongRunsOfDigits() {
        assertThat(figures("1".repeat(20_000) + " ")).isEmpty();
        assertThat(figures("1,111".repeat(4_000))).hasSizeLessThan(2);
    }
}

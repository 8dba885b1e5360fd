package dev.fingerpost.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.pipeline.Project;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ranges beside answers, in the words of the site's language. */
class TreeNumbersTest {
    private static final Pattern HINT = Pattern.compile("<span class=\"hint\">([^<]*)</span>");

    private static Arguments number(String language, String measure, List<String> ranges, List<String> shown) {
        return Arguments.of(language, measure, ranges, shown);
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                number(
                        "en",
                        "a whole number of seats",
                        List.of("under 1,000", "1,000 to 4,999", "5000 or more"),
                        List.of("up to 999 seats", "1,000 to 4,999 seats", "5,000 seats or more")),
                number(
                        "en",
                        "a number of °C, -40 to 60",
                        List.of("under -2.5", "-2.5 to under 0", "0 to 10", "over 10"),
                        List.of("under −2.5 °C", "−2.5 to under 0 °C", "0 to 10 °C", "more than 10 °C")),
                number(
                        "en",
                        "an amount in €",
                        List.of("up to €5", "over €5 to under €9.5", "€9.5 or more"),
                        List.of("up to €5", "more than €5, under €9.5", "€9.5 or more")),
                number(
                        "en",
                        "an amount in EUR",
                        List.of("up to 5 EUR", "over 5 EUR to 9 EUR", "over 9 EUR"),
                        List.of("up to 5 EUR", "more than 5 EUR, up to 9 EUR", "more than 9 EUR")),
                number(
                        "en",
                        "a percentage",
                        List.of("up to 5 %", "over 5 % to 9 %", "over 9 %"),
                        List.of("up to 5%", "more than 5%, up to 9%", "more than 9%")),
                number(
                        "en",
                        "a date",
                        List.of(
                                "before 2026-01-01",
                                "2026-01-01 to 2026-02-01",
                                "2026-02-02 to 2026-03-01",
                                "2026-03-02 or later"),
                        List.of(
                                "2025-12-31 or earlier",
                                "2026-01-01 to 2026-02-01",
                                "2026-02-02 to 2026-03-01",
                                "2026-03-02 or later")),
                number(
                        "de",
                        "a number of GB",
                        List.of("up to 1,000.5", "over 1,000.5"),
                        List.of("bis 1.000,5 GB", "mehr als 1.000,5 GB")),
                number(
                        "fr",
                        "an amount in €",
                        List.of("up to €1,000.5", "over €1,000.5"),
                        List.of("jusqu’à 1 000,5 €", "plus de 1 000,5 €")));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aRangeIsSaidInWordsOfTheLanguage(String language, String measure, List<String> ranges, List<String> shown) {
        StringBuilder answers = new StringBuilder();
        ranges.forEach(range -> answers.append("- [Answer " + answers.length() + "](#done) `" + range + "`\n"));
        String html = Project.of("""
                -- fingerpost.yaml --
                title: T
                language: LANGUAGE
                -- content/index.md --
                # Home
                -- content/trees/t.md --
                ---
                kind: decision-tree
                ---
                # T

                ## Questions

                ### How much?

                `MEASURE`

                ANSWERS
                ## Outcomes

                ### Done

                Done.
                """.replace("LANGUAGE", language)
                        .replace("MEASURE", measure)
                        .replace("ANSWERS", answers))
                .withTheme()
                .file("trees/t.html");

        assertThat(HINT.matcher(html).results().map(hint -> hint.group(1).replaceAll("[\u00a0\u202f]", " ")))
                .containsExactlyElementsOf(shown);
    }
}

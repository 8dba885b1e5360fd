package dev.fingerpost.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.json.Json;
import dev.fingerpost.page.Calculator;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Panel;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.script.Scripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What calculators work out, by the script that browsers run, too. */
class ReckonerTest {
    private static final double CENT = 0.005;
    private static final int OWN = 6;

    private final Reckoner reckoner = new Reckoner();
    private final Scripts scripts = new Scripts("/script/reckon.js");

    /**
     * Options: month, set-up, right, month with mistakes. By hand, for a million tickets:
     *
     * <pre>
     * people     30 / 3600 * 24                                          = 0.20 each
     * large      (3600 * 2 + 20 * 10) / 1e6                              = 0.0074
     * cached     share 0.95 * 0.05 + 0.05 * 1.25 = 0.11; (752 * 2 + 200) / 1e6 = 0.001704
     * small      share 0.95 * 0.1 + 0.05 * 1.25 = 0.1575; (904 * 0.1 + 10) / 1e6 = 0.0001004
     * retrieved  ((1200 * 0.1575 + 1300) * 0.1 + 10 + 400 * 0.02) / 1e6  = 0.0001669, and 150 for the store
     * own GPU    6440 / (100 + 400 + 20 * 5) = 10.73 a second, so one: 1.5 * 730 * 1.4 = 1533, and 1000
     * </pre>
     */
    @Test
    void worksOutTheTicketsToTheCent() throws IOException {
        List<Reckoner.Costs> costs = costs("data/break-even.yaml", "{}");
        List<Double> totals = totals("data/break-even.yaml", "{}");
        double[][] expected = {
            {200000.00, 0, 0.92, 240000.00},
            {7400.00, 8000, 0.90, 57400.00},
            {1704.00, 8000, 0.90, 51704.00},
            {3700.00, 8000, 0.90, 53700.00},
            {100.40, 8000, 0.86, 70100.40},
            {316.90, 14000, 0.93, 35316.90},
            {2533.00, 30000, 0.94, 32533.00},
            {1104.00, 28000, 0.94, 31104.00},
            {208.00, 10000, 0.88, 60208.00},
        };
        assertThat(costs).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(costs.get(i).running()).isCloseTo(expected[i][0], within(CENT));
            assertThat(costs.get(i).setup()).isCloseTo(expected[i][1], within(CENT));
            assertThat(costs.get(i).right()).isCloseTo(expected[i][2], within(1e-9));
            assertThat(totals.get(i)).isCloseTo(expected[i][3], within(CENT));
        }
    }

    /** Fifteen times the answer: 6440 / (100 + 400 + 300 * 5) = 3.22 tickets a second. Ten million need 4.73 GPUs at 70 %. */
    @Test
    void aLongerAnswerNeedsMoreGpus() throws IOException {
        String many = "{\"tickets\": 10000000, \"answer\": %d}";
        assertThat(costs("data/break-even.yaml", many.formatted(20)).get(OWN).running())
                .isCloseTo(3 * 1533 + 1000, within(CENT));
        assertThat(costs("data/break-even.yaml", many.formatted(300)).get(OWN).running())
                .isCloseTo(7 * 1533 + 1000, within(CENT));
    }

    @Test
    void everyHostedOptionMayCache() throws IOException {
        List<Reckoner.Costs> off = costs("data/break-even.yaml", "{\"hits\": 0}");
        assertThat(off.get(2).running()).isCloseTo(7400.00, within(CENT));
        assertThat(off.get(4).running()).isCloseTo(370.00, within(CENT));
        assertThat(off.get(5).running()).isCloseTo(418.00, within(CENT));
    }

    /** One text on both sides: 150,800 tokens at 0.074 of the price, and 800 at 0.17 with eight passages. */
    @Test
    void worksOutTheWholeTextToTheCent() throws IOException {
        List<Reckoner.Costs> costs = costs("data/whole-text.yaml", "{}");
        assertThat(costs.get(0).running()).isCloseTo(2593.84, within(CENT));
        assertThat(costs.get(1).running()).isCloseTo(1189.38, within(CENT));
        assertThat(costs.get(1).setup()).isCloseTo(0.0615, within(CENT));
        // A cold call: the cache turned off, one question.
        assertThat(costs("data/whole-text.yaml", "{\"text-hits\": 0, \"questions\": 1}")
                        .get(0)
                        .running())
                .isCloseTo(0.30522, within(1e-9));
    }

    @Test
    void tellsWhenTheyPayBack() throws IOException {
        List<List<Reckoner.Cell>> against = answer("data/break-even.yaml").against();
        assertThat(against.get(OWN))
                .extracting(Reckoner.Cell::text)
                .containsExactly("back.after 0.2", "back.after 0.1", "lower.from 12,700");
    }

    /** Too much mistakes, or none: what cannot be is no number, and takes nothing else with it. */
    @ParameterizedTest
    @CsvSource({"-1", "101", "1e308"})
    void leavesOutWhatCannotBe(String share) throws IOException {
        String changed = "{\"right-small\": " + share + "}";
        List<Reckoner.Costs> costs = costs("data/break-even.yaml", changed);
        List<Double> totals = totals("data/break-even.yaml", changed);
        assertThat(costs.get(4).right()).isNaN();
        assertThat(totals.get(4)).isNaN();
        assertThat(totals.get(1)).isCloseTo(57400.00, within(CENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"capacity\": 0}", "{\"tickets\": 1e308, \"gpu\": 1e308}", "{\"gpu\": -1, \"upkeep\": 0}"})
    void givesNoSumForDivisionsByZeroAndOverflow(String changed) throws IOException {
        assertThat(costs("data/break-even.yaml", changed).get(OWN).running()).isNaN();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 + 2 * 3            | 7",
                "(1 + 2) * 3          | 9",
                "10 - 4 - 3           | 3",
                "16 / 4 / 2           | 2",
                "-2 * 3 + 10          | 4",
                "if(2 > 1, 5, 1 / 0)  | 5",
                "if(1 = 2, 5, 6)      | 6",
                "min(3, 1, 2)         | 1",
                "max(3, 1, 2)         | 3",
                "ceil(1.1) + floor(1.9) + round(1.5) | 5",
                "1 <= 1               | 1",
                "volume-b - 1         | 1",
            })
    void readsFormulas(String formula, double value) {
        Calculator calculator = read(new SourceFile(new ProjectPath("x.yaml"), """
                caption: X
                volume: volume-b
                inputs:
                  Numbers:
                    volume-b: {label: V, value: 2, made-up: true}
                options:
                  - {name: A, running: "%s"}
                  - {name: B, running: 1}
                """.formatted(formula)));
        assertThat(reckoner.costs(json(calculator), "{}").get(0).running()).isCloseTo(value, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1,000,000 | ',' | . | 1000000",
                "1000000.5 | ',' | . | 1000000.5",
                "1 000 000 | ',' | . | 1000000",
                ".5        | ',' | . | 0.5",
                "-3        | ',' | . | -3",
                "1,5       | ',' | . | NaN",
                "1,00,000  | ',' | . | NaN",
                "1.2.3     | ',' | . | NaN",
                "1e3       | ',' | . | NaN",
                "1.000.000 | . | ',' | 1000000",
                "0,5       | . | ',' | 0.5",
                "0.5       | . | ',' | 0.5",
                "1.000     | . | ',' | 1000",
            })
    void readsNumbersAsReadersWriteThem(String text, String group, String point, double number) {
        String words = Json.compact(out -> out.object()
                .field("number.group", group.replace("'", ""))
                .field("number.point", point.replace("'", ""))
                .end());
        assertThat(scripts.call("number", text, words)).isEqualTo(Double.valueOf(number));
    }

    private List<Reckoner.Costs> costs(String file, String changed) throws IOException {
        return reckoner.costs(json(shipped(file)), changed);
    }

    /** With mistakes, which nothing but the script adds up. */
    private List<Double> totals(String file, String changed) throws IOException {
        List<?> costs = (List<?>) scripts.call("costs", json(shipped(file)), changed);
        return costs.stream()
                .map(one -> (Double) ((Map<?, ?>) one).get("total"))
                .toList();
    }

    private Reckoner.Calculation answer(String file) throws IOException {
        String words = Json.compact(out -> {
            out.object().field("number.group", ",").field("number.point", ".").field("number.money", "{0}{1}");
            for (String key : List.of("back.after", "back.once", "back.never", "lower.from")) {
                out.field(key, key + " {0}");
            }
            out.end();
        });
        return reckoner.answer(json(shipped(file)), words);
    }

    private Calculator shipped(String file) throws IOException {
        return read(new SourceFile(new ProjectPath(file), Files.readString(Path.of(file))));
    }

    private Calculator read(SourceFile file) {
        Noted<@Nullable Panel> read = new PanelReader(reckoner)
                .read(
                        PanelKind.CALCULATOR,
                        file,
                        0,
                        file.text().length(),
                        Position.wholeFile(file.path()),
                        new Nowhere());
        assertThat(read.notes()).noneMatch(note -> note.isError());
        return (Calculator) read.value();
    }

    private static String json(Calculator calculator) {
        return Json.compact(out -> {
            out.object();
            PanelJson.write(calculator, option -> null, out);
            out.end();
        });
    }

    /** A page that takes no notice of what a panel cites. */
    private record Nowhere() implements PanelContext {
        @Override
        public String cite(Located<String> label) {
            return "";
        }

        @Override
        public @Nullable Integer link(Located<String> target, String words) {
            return null;
        }

        @Override
        public String anchor(@Nullable Located<String> id, String caption, Position at) {
            return "x";
        }
    }
}

package dev.fingerpost.panel;

import dev.fingerpost.page.Located;
import dev.fingerpost.schema.Key;
import dev.fingerpost.schema.Keyed;
import dev.fingerpost.schema.Schema;
import dev.fingerpost.schema.TextPattern;
import dev.fingerpost.schema.Type;
import dev.fingerpost.schema.Types;
import dev.fingerpost.schema.Values;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of calculators. */
final class CalculatorKeys {
    /** More than any sum of money or count of cases; the arithmetic stays exact to the cent below it. */
    static final double MOST = 1e12;

    private static final TextPattern NAME = TextPattern.of(
            "a name of small letters, digits and hyphens that begins with a letter",
            "[a-z][a-z0-9]*(?:-[a-z0-9]+)*",
            "cost-of-error");
    private static final Type<Located<String>> FORMULA =
            Types.text("a formula, such as `requests * price / 1000`").map(Located::new);

    static final Key<String> CURRENCY =
            Key.of("currency", Types.text(), "Written with sums of money; `$` when absent.");
    static final Key<Located<String>> VOLUME = Key.required(
                    "volume", Types.text(NAME).map(Located::new), "Name of the input that counts the cases of a month.")
            .alsoCalled("requests", "count");
    static final Key<Located<String>> LOSS = Key.of(
                    "loss",
                    Types.text(NAME).map(Located::new),
                    "Name of the input that says what one mistake costs; without it mistakes are left out.")
            .alsoCalled("error", "mistake");

    static final Key<String> LABEL = Key.required("label", Types.text(), "What the input is called.");
    static final Key<String> UNIT = Key.of("unit", Types.text(), "Written after its value: `tokens`, `$`, `%`.");
    static final Key<Double> VALUE = Key.required(
                    "value", Types.number(-MOST, MOST), "What it is until readers change it.")
            .alsoCalled("default");
    static final Key<Double> FROM = Key.of("from", Types.number(-MOST, MOST), "Least value; `0` when absent.")
            .alsoCalled("min", "least");
    static final Key<Double> TO =
            Key.of("to", Types.number(-MOST, MOST), "Greatest value.").alsoCalled("max", "most");
    static final Key<LocalDate> AS_OF = Key.of(
                    "as-of", Types.date(), "Day for which the value was true, for prices and the like.")
            .alsoCalled("date", "seen");
    static final Key<Located<String>> ENTRY = Key.of(
            "entry",
            ComparisonKeys.PLACED,
            "Page and anchor of the entry of a register that the value is taken from, relative to this page: `prices.md#large-in`. The build holds `value` and `as-of` to it.");
    static final Key<Boolean> MADE = Key.of(
            "made-up",
            Types.bool(),
            "Whether the value is only an example: the page then says so until readers put in their own.");

    /** By group and name: an input as its keys have it. */
    static final Key<List<Keyed<List<Keyed<Values>>>>> INPUTS = Key.required(
            "inputs",
            Types.map(Types.map(
                    NAME,
                    Types.object(
                            Schema.of(
                                    "an input",
                                    LABEL,
                                    UNIT,
                                    VALUE,
                                    FROM,
                                    TO,
                                    AS_OF,
                                    ENTRY,
                                    ComparisonKeys.SOURCE,
                                    MADE,
                                    ComparisonKeys.NOTE),
                            values -> values))),
            "What readers can change: groups by their titles, and in each the inputs by their names. The first group is open.");

    static final Key<List<Keyed<Located<String>>>> SUMS = Key.of(
                    "sums",
                    Types.map(NAME, FORMULA),
                    "Steps that formulas share: a name and a formula for each. A step may use inputs and the steps above it.")
            .alsoCalled("steps", "formulas");

    private static final Key<String> OPTION = Key.required("name", Types.text(), "What the option is called.");
    private static final Key<Located<String>> RUNNING = Key.required(
                    "running", FORMULA, "Formula of what it costs a month.")
            .alsoCalled("month", "monthly", "cost");
    private static final Key<Located<String>> SETUP = Key.of(
                    "setup", FORMULA, "Formula of what it costs once; nothing when absent.")
            .alsoCalled("set-up", "once");
    private static final Key<Located<String>> RIGHT = Key.of(
                    "right",
                    FORMULA,
                    "Formula of its share of right answers, in percent; needed where there is a `loss`.")
            .alsoCalled("accuracy");

    record OptionKeys(
            String name,
            @Nullable Located<String> approach,
            Located<String> running,
            @Nullable Located<String> setup,
            @Nullable Located<String> right,
            Values places) {}

    static final Key<List<OptionKeys>> OPTIONS = Key.required(
            "options",
            Types.list(Types.object(
                    Schema.of("an option", OPTION, ComparisonKeys.APPROACH, RUNNING, SETUP, RIGHT),
                    values -> new OptionKeys(
                            values.need(OPTION),
                            values.get(ComparisonKeys.APPROACH),
                            values.need(RUNNING),
                            values.get(SETUP),
                            values.get(RIGHT),
                            values))),
            "What is compared. The first is what others are held against until readers choose.");

    private static final Schema SCHEMA = Schema.of(
            "a calculator",
            ComparisonKeys.CAPTION,
            ComparisonKeys.ID,
            CURRENCY,
            VOLUME,
            LOSS,
            INPUTS,
            SUMS,
            OPTIONS,
            ComparisonKeys.NOTE);

    private CalculatorKeys() {}

    static Schema schema() {
        return SCHEMA;
    }
}

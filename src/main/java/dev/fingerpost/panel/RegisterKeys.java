package dev.fingerpost.panel;

import dev.fingerpost.schema.Key;
import dev.fingerpost.schema.Keyed;
import dev.fingerpost.schema.Schema;
import dev.fingerpost.schema.Types;
import dev.fingerpost.schema.Values;
import java.time.LocalDate;
import java.util.List;

/** The keys of registers. */
final class RegisterKeys {
    private static final int CENTURY = 36_525;

    static final Key<Integer> MAX_AGE = Key.of(
                    "max-age",
                    Types.integer(1, CENTURY),
                    "Days after which the build warns of a value that nobody looked up again: its `as-of` and the `seen` of its sources count.")
            .alsoCalled("stale-after", "days");
    static final Key<Boolean> CALENDAR = Key.of(
            "calendar",
            Types.bool(),
            "Whether the days (`on`) become a calendar file and a feed beside the page, with its name: `dates.ics`, `dates.xml`.");

    static final Key<String> NAME = Key.required("name", Types.text(), "What it is, or what happens.");
    static final Key<String> VALUE =
            Key.of("value", Types.text(), "Its value as readers see it, with the unit: `$2 per million tokens`.");
    static final Key<LocalDate> ON =
            Key.of("on", Types.date(), "Day on which it happens.").alsoCalled("date");
    static final Key<LocalDate> AS_OF =
            Key.of("as-of", Types.date(), "Day for which the value was true.").alsoCalled("seen");
    static final Key<LocalDate> UNTIL = Key.of(
                    "until", Types.date(), "Last day on which it holds. The day after, the build fails.")
            .alsoCalled("ends");

    private static final Schema ENTRY =
            Schema.of("an entry", NAME, VALUE, ON, AS_OF, UNTIL, ComparisonKeys.SOURCE, ComparisonKeys.NOTE);

    static final Key<List<Keyed<Values>>> ENTRIES = Key.required(
            "entries",
            Types.map(Types.KEBAB, Types.object(ENTRY)),
            "What is kept here: an id for each entry, which is its anchor on the page.");

    private static final Schema SCHEMA = Schema.of(
            "a register", ComparisonKeys.CAPTION, ComparisonKeys.ID, MAX_AGE, CALENDAR, ENTRIES, ComparisonKeys.NOTE);

    private RegisterKeys() {}

    static Schema schema() {
        return SCHEMA;
    }
}

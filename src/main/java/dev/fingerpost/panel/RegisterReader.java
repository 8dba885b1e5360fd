package dev.fingerpost.panel;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Register;
import dev.fingerpost.path.Position;
import dev.fingerpost.schema.Keyed;
import dev.fingerpost.schema.Values;
import dev.fingerpost.text.Quote;
import dev.fingerpost.yaml.YamlMap;
import java.util.List;
import java.util.stream.Collectors;

/** Reads registers. */
final class RegisterReader {
    private final Notes notes;
    private final PanelContext host;

    RegisterReader(Notes notes, PanelContext host) {
        this.notes = notes;
        this.host = host;
    }

    /** The register, without what could not be read. */
    Register read(YamlMap map, Position fence) {
        Values values = RegisterKeys.schema().read(map, notes);
        String caption = values.get(ComparisonKeys.CAPTION, "");
        boolean ages = values.get(RegisterKeys.MAX_AGE) != null;
        return new Register(
                host.anchor(values.get(ComparisonKeys.ID), caption, fence),
                caption,
                values.get(RegisterKeys.ENTRIES, List.of()).stream()
                        .map(entry -> entry(entry, ages))
                        .toList(),
                values.get(RegisterKeys.MAX_AGE),
                values.get(RegisterKeys.CALENDAR, false),
                values.get(ComparisonKeys.NOTE),
                !notes.hasErrors());
    }

    private Register.Entry entry(Keyed<Values> keyed, boolean ages) {
        Values keys = keyed.value();
        String value = keys.get(RegisterKeys.VALUE);
        if (value == null && keys.get(RegisterKeys.ON) == null) {
            missing(keyed, "says neither what it is nor when", "add `value:` with its value, or `on:` with its day");
        } else if (ages && value != null && keys.get(RegisterKeys.AS_OF) == null) {
            missing(keyed, "has no day, so nobody can tell how old it is", "add `as-of:` with the day you looked");
        }
        List<Located<String>> sources = keys.get(ComparisonKeys.SOURCE, List.of());
        return new Register.Entry(
                host.anchor(new Located<>(keyed.key(), keyed.at()), keyed.key(), keyed.at()),
                keys.need(RegisterKeys.NAME),
                value,
                keys.get(RegisterKeys.ON),
                keys.get(RegisterKeys.AS_OF),
                keys.get(RegisterKeys.UNTIL),
                keys.get(ComparisonKeys.NOTE),
                sources.stream().map(Located::value).toList(),
                sources.stream().map(host::cite).collect(Collectors.joining()),
                keyed.at());
    }

    private void missing(Keyed<Values> entry, String what, String hint) {
        notes.add(Code.KEY_MISSING, entry.at(), Quote.of(entry.key()) + " " + what, hint);
    }
}

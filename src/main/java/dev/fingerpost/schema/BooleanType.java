package dev.fingerpost.schema;

import dev.fingerpost.diag.Code;
import dev.fingerpost.text.Quote;
import dev.fingerpost.yaml.YamlScalar;
import dev.fingerpost.yaml.YamlValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code true} or {@code false}, and no other words. */
final class BooleanType extends Type<Boolean> {
    @Override
    public @Nullable Boolean read(YamlValue value, Place place) {
        if (!(value instanceof YamlScalar scalar) || scalar.isNothing()) {
            refuse(value, place);
            return null;
        }
        if (scalar.plain() && (scalar.text().equals("true") || scalar.text().equals("false"))) {
            return scalar.text().equals("true");
        }
        String found = scalar.plain() ? Quote.of(scalar.text()) : "a text in quotes";
        String meant = meant(scalar);
        place.report(
                Code.VALUE_TYPE,
                value.at(),
                place.subject() + " must be " + form() + ", found " + found,
                meant == null ? null : "write `" + meant + "`",
                meant);
        return null;
    }

    private static @Nullable String meant(YamlScalar scalar) {
        // Word processors curl quotes.
        return switch (scalar.text().toLowerCase(Locale.ROOT).replaceAll("[“”„‘’]", "")) {
            case "yes", "on", "true", "y", "1" -> "true";
            case "no", "off", "false", "n", "0" -> "false";
            default -> null;
        };
    }

    @Override
    String form() {
        return "`true` or `false`";
    }

    @Override
    void describe(SchemaWriter out) {
        out.json().field("type", "boolean");
    }
}

package dev.fingerpost.schema;

import dev.fingerpost.diag.Code;
import dev.fingerpost.yaml.YamlScalar;
import dev.fingerpost.yaml.YamlValue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A whole number between bounds. */
final class IntegerType extends Type<Integer> {
    private static final Pattern DIGITS = Pattern.compile("-?(?:0|[1-9][0-9]{0,17})");

    private final int least;
    private final int most;

    IntegerType(int least, int most) {
        this.least = least;
        this.most = most;
    }

    @Override
    public @Nullable Integer read(YamlValue value, Place place) {
        if (!(value instanceof YamlScalar scalar)
                || !DIGITS.matcher(scalar.text()).matches()) {
            refuse(value, place);
            return null;
        }
        if (!scalar.plain()) {
            place.report(
                    Code.VALUE_TYPE,
                    value.at(),
                    place.subject() + " must be " + form() + ", found a text in quotes",
                    "write `" + scalar.text() + "` without quotes",
                    scalar.text());
            return null;
        }
        long number = Long.parseLong(scalar.text());
        if (number < least || number > most) {
            place.report(
                    Code.VALUE_FORM,
                    value.at(),
                    place.subject() + " must be between " + least + " and " + most + ", found `" + number + "`",
                    null);
            return null;
        }
        return (int) number;
    }

    @Override
    String hint(YamlValue value) {
        return "write digits only, such as `3`";
    }

    @Override
    String form() {
        return "a whole number";
    }

    @Override
    void describe(SchemaWriter out) {
        out.json().field("type", "integer").field("minimum", least).field("maximum", most);
    }
}

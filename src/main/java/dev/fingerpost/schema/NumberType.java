package dev.fingerpost.schema;

import dev.fingerpost.diag.Code;
import dev.fingerpost.text.Quote;
import dev.fingerpost.yaml.YamlScalar;
import dev.fingerpost.yaml.YamlValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number between bounds, with or without decimals. */
final class NumberType extends Type<Double> {
    private static final Pattern DIGITS = Pattern.compile("-?(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,12})?");

    private final double least;
    private final double most;

    NumberType(double least, double most) {
        this.least = least;
        this.most = most;
    }

    @Override
    public @Nullable Double read(YamlValue value, Place place) {
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
        double number = Double.parseDouble(scalar.text());
        if (number < least || number > most) {
            place.report(
                    Code.VALUE_FORM,
                    value.at(),
                    place.subject() + " must be between " + plain(least) + " and " + plain(most) + ", found "
                            + Quote.of(scalar.text()),
                    null);
            return null;
        }
        return number;
    }

    /** Without an exponent, and without a point where there is nothing behind it. */
    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    @Override
    String hint(YamlValue value) {
        return "write digits, and a point before decimals, such as `1200` or `0.25`";
    }

    @Override
    String form() {
        return "a number";
    }

    @Override
    void describe(SchemaWriter out) {
        out.json().field("type", "number").field("minimum", least).field("maximum", most);
    }
}

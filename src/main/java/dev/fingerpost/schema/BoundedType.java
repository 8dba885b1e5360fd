package dev.fingerpost.schema;

import dev.fingerpost.diag.Code;
import dev.fingerpost.yaml.YamlScalar;
import dev.fingerpost.yaml.YamlValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number between bounds, of digits. */
abstract class BoundedType<T> extends Type<T> {
    private final Pattern digits;
    private final BigDecimal least;
    private final BigDecimal most;

    BoundedType(Pattern digits, BigDecimal least, BigDecimal most) {
        this.digits = digits;
        this.least = least;
        this.most = most;
    }

    /** The value of a number that lies between the bounds. */
    abstract T value(BigDecimal number);

    @Override
    public final @Nullable T read(YamlValue value, Place place) {
        if (!(value instanceof YamlScalar scalar)
                || !digits.matcher(scalar.text()).matches()) {
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
        BigDecimal number = new BigDecimal(scalar.text());
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            place.report(
                    Code.VALUE_FORM,
                    value.at(),
                    place.subject() + " must be between " + plain(least) + " and " + plain(most) + ", found `"
                            + scalar.text() + "`",
                    null);
            return null;
        }
        return value(number);
    }

    /** Without an exponent, and without a point where there is nothing behind it. */
    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

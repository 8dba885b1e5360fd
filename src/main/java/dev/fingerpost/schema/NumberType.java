package dev.fingerpost.schema;

import dev.fingerpost.yaml.YamlValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A number between bounds, with or without decimals. */
final class NumberType extends BoundedType<Double> {
    private static final Pattern DIGITS = Pattern.compile("-?(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,12})?");

    private final double least;
    private final double most;

    NumberType(double least, double most) {
        super(DIGITS, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
        this.least = least;
        this.most = most;
    }

    @Override
    Double value(BigDecimal number) {
        return number.doubleValue();
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

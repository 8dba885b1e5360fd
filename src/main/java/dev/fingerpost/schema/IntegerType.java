package dev.fingerpost.schema;

import dev.fingerpost.yaml.YamlValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A whole number between bounds. */
final class IntegerType extends BoundedType<Integer> {
    private static final Pattern DIGITS = Pattern.compile("-?(?:0|[1-9][0-9]{0,17})");

    private final int least;
    private final int most;

    IntegerType(int least, int most) {
        super(DIGITS, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
        this.least = least;
        this.most = most;
    }

    @Override
    Integer value(BigDecimal number) {
        return number.intValueExact();
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

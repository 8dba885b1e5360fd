package dev.fingerpost.schema;

import dev.fingerpost.diag.Code;
import dev.fingerpost.text.Quote;
import dev.fingerpost.yaml.YamlList;
import dev.fingerpost.yaml.YamlScalar;
import dev.fingerpost.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list of values of one type. Items that do not fit are left out. */
final class ListType<T> extends Type<List<T>> {
    private final Type<T> item;
    private final boolean distinct;

    ListType(Type<T> item, boolean distinct) {
        this.item = item;
        this.distinct = distinct;
    }

    @Override
    public @Nullable List<T> read(YamlValue value, Place place) {
        if (!(value instanceof YamlList list)) {
            refuse(value, place);
            return null;
        }
        Place inside = place.item();
        Set<String> seen = new HashSet<>();
        List<T> items = new ArrayList<>();
        for (YamlValue each : list.items()) {
            T read = item.read(each, inside);
            if (read != null && first(each, seen, place)) {
                items.add(read);
            }
        }
        return List.copyOf(items);
    }

    private boolean first(YamlValue each, Set<String> seen, Place place) {
        if (!distinct
                || !(each instanceof YamlScalar scalar)
                || seen.add(scalar.text().strip())) {
            return true;
        }
        place.report(
                Code.VALUE_FORM,
                each.at(),
                Quote.of(scalar.text()) + " stands twice in " + place.subject(),
                "remove one of them");
        return false;
    }

    @Override
    String hint(YamlValue value) {
        String list = better(value);
        return list != null ? "write " + Quote.of(list) : "write each item on a line of its own, with `- ` before it";
    }

    @Override
    @Nullable
    String better(YamlValue value) {
        return value instanceof YamlScalar scalar
                        && scalar.plain()
                        && scalar.text().indexOf('[') < 0
                ? "[" + scalar.text() + "]"
                : null;
    }

    @Override
    String form() {
        return "a list";
    }

    @Override
    void describe(SchemaWriter out) {
        out.json().field("type", "array");
        if (distinct) {
            out.json().field("uniqueItems", true);
        }
        out.json().object("items");
        item.describe(out);
        out.json().end();
    }
}

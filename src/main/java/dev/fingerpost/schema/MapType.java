package dev.fingerpost.schema;

import dev.fingerpost.diag.Code;
import dev.fingerpost.text.Quote;
import dev.fingerpost.yaml.YamlList;
import dev.fingerpost.yaml.YamlMap;
import dev.fingerpost.yaml.YamlScalar;
import dev.fingerpost.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names that the author chooses, with values of one type. Values that do not fit are left out, or stand for one that says nothing. */
final class MapType<V> extends Type<List<Keyed<V>>> {
    private final @Nullable TextPattern name;
    private final Type<V> type;
    private final @Nullable Alone<V> alone;

    /** A name that stands alone: its form, and the value that it has then. */
    record Alone<V>(TextPattern name, V value) {}

    /** @param alone null where each name needs a value; where none does, they may be listed, too */
    MapType(@Nullable TextPattern name, Type<V> type, @Nullable Alone<V> alone) {
        this.name = name;
        this.type = type;
        this.alone = alone;
    }

    @Override
    public @Nullable List<Keyed<V>> read(YamlValue value, Place place) {
        if (alone != null && value instanceof YamlList list) {
            return listed(list, alone, place.item());
        }
        if (!(value instanceof YamlMap map)) {
            refuse(value, place);
            return null;
        }
        List<Keyed<V>> entries = new ArrayList<>();
        for (YamlMap.Entry entry : map.entries()) {
            String key = name == null ? entry.key() : key(name, entry, map, place);
            boolean nothing = alone != null && entry.value() instanceof YamlScalar scalar && scalar.isNothing();
            V read = nothing ? null : type.read(entry.value(), Place.key(entry.key(), place.notes()));
            V kept = read == null && alone != null ? alone.value : read;
            if (key != null && kept != null) {
                entries.add(new Keyed<>(key, entry.keyAt(), kept));
            }
        }
        return List.copyOf(entries);
    }

    private List<Keyed<V>> listed(YamlList list, Alone<V> each, Place place) {
        TextPattern form = each.name;
        List<Keyed<V>> entries = new ArrayList<>();
        for (YamlValue item : list.items()) {
            String written = item instanceof YamlScalar scalar ? scalar.text() : named(item, form);
            if (item instanceof YamlScalar) {
                new TextType(form).read(item, place);
            } else {
                place.report(
                        Code.VALUE_TYPE,
                        item.at(),
                        place.subject() + " must be " + form.words() + ", found " + item.kind(),
                        "write all as keys, without `-`: "
                                + Quote.of((written == null ? form.example() : written) + ": …"));
            }
            String key = written == null || form.fits(written) ? written : form.mended(written);
            if (key != null) {
                entries.add(new Keyed<>(key, item.at(), each.value));
            }
        }
        return List.copyOf(entries);
    }

    /** The first text of an item that could be a name, as other tools have it: {@code code: de}, or the key itself. */
    private static @Nullable String named(YamlValue item, TextPattern form) {
        if (!(item instanceof YamlMap map)) {
            return null;
        }
        return map.entries().stream()
                .flatMap(entry ->
                        Stream.of(entry.value() instanceof YamlScalar scalar ? scalar.text() : "", entry.key()))
                .filter(form::fits)
                .findFirst()
                .orElse(null);
    }

    /** A name with a slip stands for the one that was meant, so that not everybody who uses it is told of it. */
    private static @Nullable String key(TextPattern name, YamlMap.Entry entry, YamlMap map, Place place) {
        String key = entry.key();
        if (TextType.fits(name, key, entry.keyAt(), new Place("a key here", place.notes()))) {
            return key;
        }
        String meant = name.mended(key);
        boolean free = map.entries().stream()
                .allMatch(other -> other.key().equals(key)
                        || !other.key().equals(meant) && !Objects.equals(name.mended(other.key()), meant));
        return free ? meant : null;
    }

    @Override
    String hint(YamlValue value) {
        String list = better(value);
        return list != null ? "write " + Quote.of(list) : "write each on a line of its own, as `key: value`";
    }

    @Override
    @Nullable
    String better(YamlValue value) {
        return alone != null && value instanceof YamlScalar scalar && alone.name.fits(scalar.text())
                ? "[" + scalar.text() + "]"
                : null;
    }

    @Override
    String form() {
        return alone == null ? "keys and values" : "a list, or keys and values";
    }

    @Override
    void describe(SchemaWriter out) {
        if (alone == null) {
            describeMap(out);
            return;
        }
        out.json().array("anyOf").object();
        new ListType<>(new TextType(alone.name), false).describe(out);
        out.json().end().object();
        describeMap(out);
        out.json().end().end();
    }

    private void describeMap(SchemaWriter out) {
        out.json().field("type", "object");
        if (name != null) {
            out.json().object("propertyNames").field("pattern", name.regex()).end();
        }
        out.json().object("additionalProperties");
        if (alone != null) {
            out.json().array("anyOf").object();
            type.describe(out);
            out.json().end().object().field("type", "null").end().end();
        } else {
            type.describe(out);
        }
        out.json().end();
    }
}

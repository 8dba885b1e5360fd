package dev.fingerpost.schema;

import dev.fingerpost.yaml.YamlMap;
import dev.fingerpost.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names that the author chooses, with values of one type. Values that do not fit are left out. */
final class MapType<V> extends Type<List<Keyed<V>>> {
    private final @Nullable Form name;
    private final Type<V> type;

    MapType(@Nullable Form name, Type<V> type) {
        this.name = name;
        this.type = type;
    }

    @Override
    public @Nullable List<Keyed<V>> read(YamlValue value, Place place) {
        if (!(value instanceof YamlMap map)) {
            refuse(value, place);
            return null;
        }
        List<Keyed<V>> entries = new ArrayList<>();
        for (YamlMap.Entry entry : map.entries()) {
            boolean fits = name == null
                    || TextType.fits(name, entry.key(), entry.keyAt(), new Place("a key here", place.notes()));
            V read = type.read(entry.value(), Place.key(entry.key(), place.notes()));
            String key = fits ? entry.key() : meant(entry.key(), map);
            if (key != null && read != null) {
                entries.add(new Keyed<>(key, entry.keyAt(), read));
            }
        }
        return List.copyOf(entries);
    }

    /** A name with a slip stands for the one that was meant, so that not everybody who uses it is told of it. */
    private @Nullable String meant(String key, YamlMap map) {
        String meant = name == null ? null : name.mended(key);
        boolean free = map.entries().stream()
                .allMatch(other -> other.key().equals(key)
                        || !other.key().equals(meant) && !Objects.equals(name.mended(other.key()), meant));
        return free ? meant : null;
    }

    @Override
    String hint(YamlValue value) {
        return "write each on a line of its own, as `key: value`";
    }

    @Override
    String form() {
        return "keys and values";
    }

    @Override
    void describe(SchemaWriter out) {
        out.json().field("type", "object");
        if (name != null) {
            out.json().object("propertyNames").field("pattern", name.regex()).end();
        }
        out.json().object("additionalProperties");
        type.describe(out);
        out.json().end();
    }
}

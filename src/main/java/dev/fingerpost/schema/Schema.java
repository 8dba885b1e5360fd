package dev.fingerpost.schema;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Quote;
import dev.fingerpost.text.Suggest;
import dev.fingerpost.yaml.YamlMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The keys that a map may have. */
public final class Schema {
    /** Fewer letters are no abbreviation of a key. */
    private static final int SHORTEST = 3;

    private final String owner;
    private final List<Key<?>> keys;
    private final Map<String, String> elsewhere;
    private final @Nullable Function<YamlMap.Entry, String> pair;

    private Schema(
            String owner,
            List<Key<?>> keys,
            Map<String, String> elsewhere,
            @Nullable Function<YamlMap.Entry, String> pair) {
        this.owner = owner;
        this.keys = List.copyOf(keys);
        this.elsewhere = Map.copyOf(elsewhere);
        this.pair = pair;
    }

    /**
     * @param owner whose keys they are, as messages begin: {@code a result}
     */
    public static Schema of(String owner, Key<?>... keys) {
        return new Schema(owner, List.of(keys), Map.of(), null);
    }

    /** The same keys and more, under another name. */
    public Schema and(String owner, Key<?>... more) {
        List<Key<?>> all = new ArrayList<>(keys);
        all.addAll(List.of(more));
        return new Schema(owner, all, elsewhere, pair);
    }

    /** Tells where keys belong that are unknown here: key to hint. */
    public Schema elsewhere(Map<String, String> hints) {
        return new Schema(owner, keys, hints, pair);
    }

    /** Tells what a map was meant to be that has nothing but one key, which is not even nearly one of these. */
    public Schema pair(Function<YamlMap.Entry, String> hint) {
        return new Schema(owner, keys, elsewhere, hint);
    }

    /** All keys, in the order of the documentation. */
    public List<Key<?>> keys() {
        return keys;
    }

    /**
     * Reads a map and notes all that does not fit.
     *
     * @return what fits; required keys may be missing from it
     */
    public Values read(YamlMap map, Notes notes) {
        Values values = new Values(map.at());
        if (pair != null && isPair(map)) {
            YamlMap.Entry entry = map.entries().get(0);
            notes.add(Code.KEY_UNKNOWN, entry.keyAt(), has(entry), pair.apply(entry));
            return values;
        }
        // A misspelt key is not reported a second time as missing.
        Set<String> meant = new HashSet<>();
        for (YamlMap.Entry entry : map.entries()) {
            Optional<Key<?>> key =
                    keys.stream().filter(k -> k.name().equals(entry.key())).findFirst();
            if (key.isPresent()) {
                read(key.get(), entry, values, notes);
            } else {
                unknown(entry, map, notes);
                meant(entry.key()).ifPresent(meant::add);
            }
        }
        for (Key<?> key : keys) {
            boolean absent = map.find(key.name()).isEmpty() && !meant.contains(key.name());
            if (key.required() && absent && map.whole()) {
                missing(key, map.at(), notes);
            }
        }
        return values;
    }

    private boolean isPair(YamlMap map) {
        return map.whole()
                && map.entries().size() == 1
                && !names().contains(map.entries().get(0).key())
                && meant(map.entries().get(0).key()).isEmpty();
    }

    private String has(YamlMap.Entry unknown) {
        return owner + " has no key " + Quote.of(unknown.key());
    }

    /** Whether all required keys were read. */
    boolean complete(Values values) {
        return keys.stream().allMatch(key -> !key.required() || values.get(key) != null);
    }

    private static <T> void read(Key<T> key, YamlMap.Entry entry, Values values, Notes notes) {
        values.put(key, entry.value().at(), key.type().read(entry.value(), Place.key(key.name(), notes)));
    }

    private void missing(Key<?> key, Position at, Notes notes) {
        String hint =
                "add " + Quote.of(key.name() + ":") + " with " + key.type().form();
        notes.add(Code.KEY_MISSING, at, owner + " needs " + Quote.of(key.name()), hint);
    }

    private void unknown(YamlMap.Entry entry, YamlMap map, Notes notes) {
        List<Edit> edits = same(entry.key())
                .filter(key -> isFirst(key, entry, map) && takes(key, entry))
                .map(key -> List.of(new Edit(entry.keyAt(), key.name())))
                .orElse(List.of());
        notes.add(new Diagnostic(Code.KEY_UNKNOWN, entry.keyAt(), has(entry), hint(entry.key()), edits)
                .about(entry.key()));
    }

    /** Whether no other entry is this key, or meant as it and stands before. */
    private boolean isFirst(Key<?> key, YamlMap.Entry entry, YamlMap map) {
        return map.find(key.name()).isEmpty()
                && map.entries().stream()
                        .filter(other -> same(other.key()).filter(key::equals).isPresent())
                        .findFirst()
                        .filter(entry::equals)
                        .isPresent();
    }

    /** Whether a key can have a value, or one that is mended out of it. */
    private static boolean takes(Key<?> key, YamlMap.Entry entry) {
        Notes notes = new Notes();
        key.type().read(entry.value(), Place.key(key.name(), notes));
        return notes.list().stream().noneMatch(note -> note.edits().isEmpty());
    }

    private String hint(String name) {
        return meant(name)
                .map(near -> "did you mean " + Quote.of(near) + "?")
                .or(() -> Optional.ofNullable(elsewhere.get(name)))
                .or(() -> Suggest.nearest(name, elsewhere.keySet()).map(elsewhere::get))
                .orElse("keys here are " + quoted(names()));
    }

    /** The key that an unknown one was probably meant to be. */
    private Optional<String> meant(String name) {
        String written = name.toLowerCase(Locale.ROOT).replace('_', '-');
        Optional<String> same = same(name).map(Key::name);
        if (same.isPresent() || elsewhere.containsKey(name)) {
            return same;
        }
        return Suggest.nearest(name, names())
                .or(() -> keys.stream()
                        .filter(key -> Suggest.nearest(name, key.alsoCalled()).isPresent())
                        .<String>map(Key::name)
                        .findFirst())
                .or(() -> abbreviated(written));
    }

    /** The key that other generators call so, or that is spelt so but for letter case. */
    private Optional<Key<?>> same(String name) {
        String written = name.toLowerCase(Locale.ROOT).replace('_', '-');
        return keys.stream()
                .filter(key -> key.name().equals(written) || key.alsoCalled().contains(written))
                .findFirst();
    }

    /** The only key that begins like this. */
    private Optional<String> abbreviated(String start) {
        List<String> all = names().stream()
                .filter(name -> start.length() >= SHORTEST && name.startsWith(start))
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    List<String> names() {
        return keys.stream().<String>map(Key::name).toList();
    }

    static String quoted(Collection<String> names) {
        return names.stream().map(Quote::of).collect(Collectors.joining(", "));
    }

    void describe(SchemaWriter out) {
        out.json().field("type", "object").object("properties");
        for (Key<?> key : keys) {
            out.json().object(key.name()).field("description", key.description());
            key.type().describe(out);
            out.json().end();
        }
        out.json().end();
        List<String> required =
                keys.stream().filter(Key::required).<String>map(Key::name).toList();
        if (!required.isEmpty()) {
            out.json().texts("required", required);
        }
        out.json().field("additionalProperties", false);
    }
}

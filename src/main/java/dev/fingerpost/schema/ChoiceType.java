package dev.fingerpost.schema;

import dev.fingerpost.diag.Code;
import dev.fingerpost.text.Quote;
import dev.fingerpost.text.Suggest;
import dev.fingerpost.yaml.YamlScalar;
import dev.fingerpost.yaml.YamlValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One word of a fixed set. */
final class ChoiceType<T> extends Type<T> {
    private final List<String> words;
    private final Function<String, T> value;
    private final Function<String, @Nullable String> reason;

    ChoiceType(List<String> words, Function<String, T> value, Function<String, @Nullable String> reason) {
        this.words = List.copyOf(words);
        this.value = value;
        this.reason = reason;
    }

    @Override
    public @Nullable T read(YamlValue found, Place place) {
        if (!(found instanceof YamlScalar scalar) || scalar.isNothing()) {
            refuse(found, place);
            return null;
        }
        String word = scalar.text().strip();
        if (words.contains(word)) {
            return value.apply(word);
        }
        String why = reason.apply(word);
        place.report(
                Code.VALUE_UNKNOWN,
                found.at(),
                place.subject() + " cannot be " + Quote.of(word) + (why == null ? "" : ": " + why),
                why == null ? hint(word) : "remove it");
        return null;
    }

    private String hint(String word) {
        return Optional.of(word.toLowerCase(Locale.ROOT).replace('_', '-'))
                .filter(words::contains)
                .or(() -> Suggest.nearest(word, words))
                .map(near -> "did you mean " + Quote.of(near) + "?")
                .orElse("write " + form());
    }

    @Override
    String form() {
        return "one of " + Schema.quoted(words);
    }

    @Override
    void describe(SchemaWriter out) {
        out.json().texts("enum", words);
    }
}

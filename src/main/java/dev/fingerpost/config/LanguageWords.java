package dev.fingerpost.config;

import dev.fingerpost.schema.Keyed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of the configuration in a language; for what is null or missing, those of the main one stand.
 *
 * @param footer at the foot of each page
 * @param announcement above everything
 * @param approaches names of the site's approaches, by their ids
 */
public record LanguageWords(
        @Nullable String footer, @Nullable String announcement, List<Keyed<String>> approaches) {
    static final LanguageWords NONE = new LanguageWords(null, null, List.of());

    public LanguageWords {
        approaches = List.copyOf(approaches);
    }

    /** An approach by its name in this language. */
    Approach of(Approach approach) {
        return approaches.stream()
                .filter(name -> name.key().equals(approach.id()))
                .findFirst()
                .map(name ->
                        new Approach(approach.id(), name.value(), approach.mark(), approach.hue(), approach.page()))
                .orElse(approach);
    }
}

package dev.fingerpost.config;

import dev.fingerpost.path.PagePath;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What keys in front matter mean that pages have from elsewhere.
 *
 * @param names by the name that they have there: that of the key here
 * @param ignored those that mean nothing here
 * @param params the author's own keys below {@code params}; empty where anything goes there
 * @param languages the folders of other languages: the kind of a page follows from the folder below
 */
public record PageKeys(Map<String, String> names, Set<String> ignored, List<Param> params, List<String> languages) {
    /** Each key is what it is called. */
    public static final PageKeys PLAIN = new PageKeys(Map.of(), Set.of(), List.of(), List.of());

    public PageKeys {
        names = Map.copyOf(names);
        ignored = Set.copyOf(ignored);
        params = List.copyOf(params);
        languages = List.copyOf(languages);
    }

    /** A page's path as it would be in the main language. */
    public PagePath original(PagePath page) {
        return languages.stream()
                .filter(tag -> page.text().startsWith(tag + "/"))
                .findFirst()
                .map(tag -> page.outOf(tag + "/"))
                .orElse(page);
    }

    /**
     * A key of the author's own, which pages have below {@code params}.
     *
     * @param choices the words that it may be; empty where its type says all
     */
    public record Param(String name, ParamType type, List<String> choices, boolean required) {
        public Param {
            choices = List.copyOf(choices);
        }
    }

    /** What a key of the author's own may hold. */
    public enum ParamType {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        LIST
    }
}

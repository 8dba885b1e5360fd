package dev.fingerpost.render;

import dev.fingerpost.view.LinkView;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The letters that jump into a long list of names. */
final class Initials {
    /** A shorter list is read faster than letters are aimed at. */
    private static final int FROM = 12;
    /** More letters than this are no help; scripts with a sign for each word have them. */
    private static final int MOST = 40;

    /** By the letters and digits of names: marks, case and quotes are set aside. The same in every language setting. */
    static final Comparator<String> ORDER =
            Comparator.comparing(Initials::letters).thenComparing(Comparator.naturalOrder());

    private Initials() {}

    /**
     * Links to the first entry of each letter; none where the list is short, or where entries of a letter do not stand together.
     *
     * @param name of an entry
     * @param id its anchor
     */
    static <T> List<LinkView> of(List<T> entries, Function<T, String> name, Function<T, String> id) {
        List<LinkView> links = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String last = "";
        for (T entry : entries) {
            String initial = initial(name.apply(entry));
            if (!initial.equals(last) && !seen.add(initial)) {
                return List.of();
            }
            if (!initial.equals(last)) {
                links.add(new LinkView(initial, "#" + id.apply(entry)));
            }
            last = initial;
        }
        return entries.size() < FROM || links.size() > MOST ? List.of() : List.copyOf(links);
    }

    /** All digits go by one. */
    private static String initial(String name) {
        String letters = letters(name);
        int first = letters.isEmpty() ? '#' : letters.codePointAt(0);
        return Character.isDigit(first) ? "0–9" : Character.toString(first).toUpperCase(Locale.ROOT);
    }

    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("^[^\\p{L}\\p{N}]+", "")
                .toLowerCase(Locale.ROOT);
    }
}

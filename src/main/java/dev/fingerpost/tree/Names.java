package dev.fingerpost.tree;

import dev.fingerpost.text.Latin;
import dev.fingerpost.text.Percent;
import java.util.regex.Pattern;

/** The form of ids: what a permalink can carry and a condition can name. */
public final class Names {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Names() {}

    static boolean ok(String id) {
        return FORM.matcher(id).matches();
    }

    /** The id of a step whose heading has this anchor: the same, or in Latin letters where a permalink could not carry it. */
    public static String permalink(String anchor) {
        if (ok(anchor)) {
            return anchor;
        }
        String latin = Latin.id(Percent.decode(anchor));
        return latin.isEmpty() ? anchor : latin;
    }
}

package dev.fingerpost.tree;

import dev.fingerpost.text.Latin;
import java.util.Set;
import java.util.regex.Pattern;

/** The form of ids: what a permalink can carry and a condition can name. */
public final class IdSyntax {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** What a condition means something by, so that no id in it may be called so. */
    public static final Set<String> RESERVED = Set.of("and", "or", "not", "is", "has", "at", "least", "of");

    private IdSyntax() {}

    static boolean ok(String id) {
        return FORM.matcher(id).matches();
    }

    /** The id of a step whose heading has this anchor: the same, or in Latin letters where a permalink could not carry it. */
    public static String permalink(String anchor) {
        if (ok(anchor)) {
            return anchor;
        }
        String latin = Latin.id(anchor);
        return latin.isEmpty() ? anchor : latin;
    }
}

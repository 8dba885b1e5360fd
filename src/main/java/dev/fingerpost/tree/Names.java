package dev.fingerpost.tree;

import java.util.regex.Pattern;

/** The form of ids: what a permalink can carry and a condition can name. */
final class Names {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Names() {}

    static boolean ok(String id) {
        return FORM.matcher(id).matches();
    }
}

package dev.fingerpost.template;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What templates write on, page after page: its memory is used again for the next page, and so is what many of them have alike. For one
 * thread, and for the templates and words of one site.
 */
public final class Sheet {
    /** So many texts are kept: the menus of a folder of a large site. */
    private static final int MOST = 2_000;

    private final StringBuilder text;
    private final Map<String, Map<Object, String>> alike = new HashMap<>();

    /** @param size characters that it has room for at first */
    public Sheet(int size) {
        text = new StringBuilder(size);
    }

    /** Forgets what was written on it. */
    public void clear() {
        text.setLength(0);
    }

    /** What was written on it. */
    public String text() {
        return text.toString();
    }

    StringBuilder out() {
        return text;
    }

    /** Texts of things that look alike on all pages that show them, by identity, in the part of a page that has this name. */
    Map<Object, String> alike(String part) {
        Map<Object, String> texts = alike.computeIfAbsent(part, name -> new IdentityHashMap<>());
        if (texts.size() >= MOST) {
            texts.clear();
        }
        return texts;
    }
}

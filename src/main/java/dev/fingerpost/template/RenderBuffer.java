package dev.fingerpost.template;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** What templates write on, page after page: what many of them have alike is used again. For one thread, and for the templates and words of one site. */
public final class RenderBuffer {
    /** So many texts are kept: the menus of a folder of a large site. */
    private static final int MOST = 2_000;

    private final int size;
    private StringBuilder text;
    private final Map<String, Map<Object, String>> alike = new HashMap<>();

    /** @param size characters that it has room for at first */
    public RenderBuffer(int size) {
        this.size = size;
        text = new StringBuilder(size);
    }

    /** Forgets what was written on it, and that it may have had characters of two bytes, which all after them would take as well. */
    public void clear() {
        text = new StringBuilder(size);
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

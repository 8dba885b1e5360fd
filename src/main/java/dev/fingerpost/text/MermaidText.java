package dev.fingerpost.text;

import java.util.Locale;

/** Words in a Mermaid chart. */
public final class MermaidText {
    private MermaidText() {}

    /**
     * What stands between the quotes of a label: everything that could end it or begin markup becomes an entity. A control character cannot be
     * written, for its entity would make the drawing unreadable, and is a space.
     */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c)) {
                quoted.append(' ');
            } else if (Character.isLetterOrDigit(c) || " .,?!:'’-–—/%+".indexOf(c) >= 0) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(String.format(Locale.ROOT, "#%d;", c));
            }
        });
        return quoted.toString();
    }
}

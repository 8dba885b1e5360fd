package dev.fingerpost.text;

import java.util.Set;

/** Escaping for HTML and XML, and which elements of HTML hold no markup. */
public final class Html {
    /** The elements whose content is no markup, as browsers read it. */
    public static final Set<String> RAW_TEXT =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    private Html() {}

    /** Text made safe between tags and inside quoted attribute values, in HTML and in XML. */
    public static String escape(String text) {
        StringBuilder out = null;
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\'' -> "&#39;";
                default -> null;
            };
            if (entity != null) {
                out = out == null ? new StringBuilder(text.length() + 16) : out;
                out.append(text, done, i).append(entity);
                done = i + 1;
            }
        }
        return out == null ? text : out.append(text, done, text.length()).toString();
    }

    /** Text made safe between tags only; quotes stay as they are, which keeps prose readable in the source. */
    public static String escapeText(String text) {
        StringBuilder out = null;
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '<' || c == '>') {
                out = out == null ? new StringBuilder(text.length() + 16) : out;
                out.append(text, done, i).append(c == '&' ? "&amp;" : c == '<' ? "&lt;" : "&gt;");
                done = i + 1;
            }
        }
        return out == null ? text : out.append(text, done, text.length()).toString();
    }
}

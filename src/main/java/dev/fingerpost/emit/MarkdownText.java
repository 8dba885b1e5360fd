package dev.fingerpost.emit;

/** Text put into Markdown. */
final class MarkdownText {
    private static final String SIGNS = "\\`*_[]<>#|~&";

    private MarkdownText() {}

    /** Plain text as it must be written to stay plain text within a line. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SIGNS.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c == '\n' ? ' ' : c);
        }
        return out.toString();
    }
}

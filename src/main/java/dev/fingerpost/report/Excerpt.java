package dev.fingerpost.report;

import dev.fingerpost.text.Secrets;

/**
 * A source line as a terminal shows it, and where the mark goes below it. A line too long is cut around the marked part.
 *
 * @param text tabs widened to spaces, hidden characters spelled out, passwords of addresses as stars
 * @param indent columns before the mark
 * @param marks columns of the mark, at least 1; 0 where no column is known
 */
record Excerpt(String text, int indent, int marks) {
    private static final int MOST_COLUMNS = 100;
    /** What is kept before the mark of a line that is cut there. */
    private static final int KEPT_BEFORE = 30;

    private static final int TAB = 4;
    private static final String CUT = "…";

    /**
     * @param line without line break
     * @param column 1-based, in code points; 0 for the whole line
     * @param length code points from there on
     */
    static Excerpt of(String line, int column, int length) {
        return ofShown(Secrets.starred(line), column, length);
    }

    private static Excerpt ofShown(String line, int column, int length) {
        int start = offset(line, 0, Math.max(0, column - 1));
        int end = offset(line, start, length);
        Excerpt whole = draw(line, 0, start, end, column > 0);
        boolean fits = whole.indent + Math.max(1, whole.marks) < MOST_COLUMNS;
        if (fits || start < KEPT_BEFORE) {
            return whole;
        }
        int from = line.offsetByCodePoints(start, -Math.min(KEPT_BEFORE, line.codePointCount(0, start)));
        return draw(line, from, start, end, column > 0);
    }

    static int offset(String line, int from, int codePoints) {
        int at = from;
        for (int i = 0; i < codePoints && at < line.length(); i++) {
            at += Character.charCount(line.codePointAt(at));
        }
        return at;
    }

    private static Excerpt draw(String line, int from, int start, int end, boolean marked) {
        StringBuilder out = new StringBuilder(from > 0 ? CUT : "");
        int width = out.length();
        int indent = -1;
        int marksEnd = -1;
        int at = from;
        while (at < line.length() && width < MOST_COLUMNS) {
            indent = indent < 0 && at >= start ? width : indent;
            marksEnd = marksEnd < 0 && at >= end ? width : marksEnd;
            int c = line.codePointAt(at);
            String shown = c == '\t' ? " ".repeat(TAB - width % TAB) : Visible.of(line, at);
            out.append(shown);
            width += Width.of(shown);
            at += Character.charCount(c);
        }
        indent = indent < 0 ? width : indent;
        marksEnd = marksEnd < 0 ? width : marksEnd;
        if (at < line.length()) {
            out.append(CUT);
        }
        return new Excerpt(out.toString().stripTrailing(), indent, marked ? Math.max(1, marksEnd - indent) : 0);
    }
}

package dev.fingerpost.markdown;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for shapes on which the parser would spend minutes without reading a character, so that no clock could stop it. */
final class Prescan {
    /** Lines that begin a paragraph of their own even without a blank line before them. */
    private static final Pattern FRESH =
            Pattern.compile("^[ \\t>]*(?:[-+*][ \\t]|[0-9]{1,9}[.)][ \\t]|#|\\*?\\[[^\\]]*+]:|:[ \\t]|<|$)|\\|");

    /** Marks inside a fence cost nothing. */
    private static final Pattern FENCE =
            Pattern.compile("^[ \\t>]*(?:(?:[-+*]|[0-9]{1,9}[.)])[ \\t]+)?(`{3,}[^`]*|~{3,}.*)$");

    /** How much of a line decides what kind of line it is. */
    private static final int FRONT = 200;

    private static final String MARKS = "*_[]`~<!&\\";

    private Prescan() {}

    /** The first thing that is out of all proportion; empty for every text that people write. */
    static List<Diagnostic> check(SourceFile source, int bodyStart) {
        String text = source.text();
        int runs = 0;
        int start = bodyStart;
        char fence = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (containers(text, start, end) > Limits.MARKDOWN_DEPTH) {
                return List.of(new Diagnostic(
                        Code.MARKDOWN_TOO_DEEP,
                        source.position(start, end),
                        "more than " + Limits.MARKDOWN_DEPTH + " quotes or lists begin in this line",
                        "put a backslash before marks that are meant as text, or use a fence (```)"));
            }
            String front = text.substring(start, Math.min(end, start + FRONT));
            Matcher mark = FENCE.matcher(front);
            if (mark.find() && (fence == 0 || fence == mark.group(1).charAt(0))) {
                fence = fence == 0 ? mark.group(1).charAt(0) : 0;
            }
            runs = fence != 0 || FRESH.matcher(front).find() ? 0 : runs;
            runs += fence != 0 ? 0 : runs(text, start, end);
            if (runs > Limits.DELIMITER_RUNS) {
                return List.of(new Diagnostic(
                        Code.MARKDOWN_TOO_SLOW,
                        source.position(start, end),
                        "up to this line, the paragraph has more than " + Limits.DELIMITER_RUNS
                                + " marks such as `*`, `[` or a backquote",
                        "split it with blank lines, or put generated text into a fence (```)"));
            }
            start = end + 1;
        }
        return List.of();
    }

    /** How many {@code >} and list marks stand at the front of a line. */
    private static int containers(String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean mark = ".)-*+".indexOf(c) >= 0 && i + 1 < end && text.charAt(i + 1) == ' ';
            if (c == '>' || mark) {
                count++;
            } else if (c != ' ' && c != '\t' && !digit) {
                break;
            }
        }
        return count;
    }

    private static int runs(String text, int start, int end) {
        int count = 0;
        char previous = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != previous && MARKS.indexOf(c) >= 0) {
                count++;
            }
            previous = c;
        }
        return count;
    }
}

package dev.fingerpost.markdown;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import java.util.List;

/** Looks for lines whose blocks alone would be more than the parser can hold, before it begins. */
final class Prescan {
    private Prescan() {}

    /** The first line that begins more quotes and lists than anything may hold; empty for every text that people write. */
    static List<Diagnostic> check(SourceFile source, int bodyStart) {
        String text = source.text();
        for (int start = bodyStart; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (containers(text, start, end) > Limits.MARKDOWN_DEPTH) {
                return List.of(new Diagnostic(
                        Code.MARKDOWN_TOO_DEEP,
                        source.position(start, end),
                        "more than " + Limits.MARKDOWN_DEPTH + " quotes or lists begin in this line",
                        "put a backslash before marks that are meant as text, or use a fence (```)"));
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
}

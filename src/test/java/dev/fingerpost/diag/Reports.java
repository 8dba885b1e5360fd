package dev.fingerpost.diag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.path.Position;
import java.util.List;

/** Diagnostics as text, so that a test states a whole report: place and length, code, message, hint. */
public final class Reports {
    private Reports() {}

    /** One entry a diagnostic, in report order: {@code line:column+length code: message}, then the hint. */
    public static String of(List<Diagnostic> notes) {
        StringBuilder out = new StringBuilder();
        notes.stream().sorted().forEach(note -> {
            Position at = note.at();
            out.append(at.line() + ":" + at.column() + "+" + at.length());
            out.append(" " + note.code().id() + ": " + note.message() + "\n");
            if (note.hint() != null) {
                out.append("  hint: " + note.hint() + "\n");
            }
        });
        return out.toString();
    }

    /** Asserts the whole report, in report order. */
    public static void assertReport(Noted<?> noted, String report) {
        assertThat(of(noted.notes())).isEqualTo(report);
    }
}

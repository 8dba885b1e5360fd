package dev.fingerpost.report;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.path.Position;
import java.util.List;

/** Diagnostics as workflow commands, which GitHub shows at their lines in a pull request. */
public final class GithubReport {
    private GithubReport() {}

    /**
     * One command a line, sorted by place.
     *
     * @param prefix leads from the repository's root to the project: empty, or ending in {@code /}
     */
    public static String of(List<Diagnostic> diagnostics, String prefix) {
        StringBuilder out = new StringBuilder();
        diagnostics.stream()
                .sorted()
                .forEach(d -> out.append(command(d, prefix)).append('\n'));
        return out.toString();
    }

    private static String command(Diagnostic d, String prefix) {
        Position at = d.at();
        StringBuilder out = new StringBuilder("::").append(d.severity().word());
        out.append(" file=").append(property(prefix + at.path()));
        if (at.line() > 0) {
            out.append(",line=").append(at.line());
        }
        if (at.column() > 0) {
            out.append(",col=").append(at.column()).append(",endColumn=").append(at.column() + at.length());
        }
        out.append(",title=").append(property(d.code().id())).append("::").append(text(d.message()));
        return d.hint() == null
                ? out.toString()
                : out.append("%0A").append(text(d.hint())).toString();
    }

    /** What ends a command is encoded, and what only acts on terminals is spelled out. */
    private static String text(String text) {
        String encoded = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
        return Visible.of(encoded);
    }

    private static String property(String text) {
        return text(text).replace(":", "%3A").replace(",", "%2C");
    }
}

package dev.fingerpost.report;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Position;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Diagnostics for people at a terminal. */
public final class TextReport {
    private static final String MARGIN = "   ";

    private final Map<ProjectPath, SourceFile> sources;
    private final Style style;
    private final StringBuilder out = new StringBuilder();

    private TextReport(Map<ProjectPath, SourceFile> sources, Style style) {
        this.sources = sources;
        this.style = style;
    }

    /**
     * The report, sorted by place; empty when there is nothing to say. Of very many, errors are shown first and the rest
     * is counted.
     *
     * @param sources texts by path, for excerpts; a path may be missing
     */
    public static String of(List<Diagnostic> diagnostics, Map<ProjectPath, SourceFile> sources, Style style) {
        TextReport report = new TextReport(sources, style);
        shown(diagnostics).forEach(report::add);
        int more = diagnostics.size() - Limits.REPORTED;
        if (more > 0) {
            report.out.append("… and ").append(more).append(" more\n");
        }
        return report.out.toString();
    }

    private static List<Diagnostic> shown(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .sorted(Comparator.comparing(Diagnostic::severity).thenComparing(Comparator.naturalOrder()))
                .limit(Limits.REPORTED)
                .sorted()
                .toList();
    }

    private void add(Diagnostic d) {
        String kind = d.severity().word() + "[" + d.code().id() + "]";
        out.append(style.place(Visible.of(d.at().toString())))
                .append(": ")
                .append(style.severity(d.severity(), kind))
                .append(": ")
                .append(Visible.of(d.message()))
                .append('\n');
        addExcerpt(d.at(), sources.get(d.at().path()), d);
        if (d.hint() != null) {
            out.append(MARGIN)
                    .append(style.hint("hint:"))
                    .append(' ')
                    .append(Visible.of(d.hint()))
                    .append('\n');
        }
    }

    private void addExcerpt(Position at, @Nullable SourceFile source, Diagnostic d) {
        if (source == null || at.line() == 0 || at.line() > source.lineCount()) {
            return;
        }
        Excerpt excerpt = Excerpt.of(source.line(at.line()), at.column(), at.length());
        String number = MARGIN + at.line();
        out.append(style.gutter(number + " |"));
        out.append(excerpt.text().isEmpty() ? "" : " " + excerpt.text()).append('\n');
        if (excerpt.marks() > 0) {
            out.append(style.gutter(" ".repeat(number.length()) + " |"))
                    .append(" ".repeat(excerpt.indent() + 1))
                    .append(style.severity(d.severity(), "^".repeat(excerpt.marks())))
                    .append('\n');
        }
    }
}

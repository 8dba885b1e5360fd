package dev.fingerpost.report;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Diagnostics for people at a terminal. */
public final class TextReport {
    private static final String MARGIN = "   ";

    /** Of one kind, how many causes are named where there are very many faults. */
    private static final int CAUSES = 3;

    private final Map<ProjectPath, SourceFile> sources;
    private final ReportStyle style;
    private final StringBuilder out = new StringBuilder();

    private TextReport(Map<ProjectPath, SourceFile> sources, ReportStyle style) {
        this.sources = sources;
        this.style = style;
    }

    /**
     * The report, sorted by place; empty when there is nothing to say. Of very many, the kinds are counted first, each with its commonest
     * causes, and then errors are shown before warnings.
     *
     * @param sources texts by path, for excerpts; a path may be missing
     * @param most how many are shown; 0 for all
     */
    public static String of(
            List<Diagnostic> diagnostics, Map<ProjectPath, SourceFile> sources, ReportStyle style, int most) {
        TextReport report = new TextReport(sources, style);
        int more = most == 0 ? 0 : diagnostics.size() - most;
        if (more > 0) {
            report.addKinds(diagnostics);
        }
        shown(diagnostics, more > 0 ? most : diagnostics.size()).forEach(report::add);
        if (more > 0) {
            report.out.append("… and ").append(more).append(" more; `--max 0` shows all, `--code` one kind\n");
        }
        return report.out.toString();
    }

    private static List<Diagnostic> shown(List<Diagnostic> diagnostics, int most) {
        return diagnostics.stream()
                .sorted(Comparator.comparing(Diagnostic::severity).thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .sorted()
                .toList();
    }

    private void addKinds(List<Diagnostic> diagnostics) {
        out.append(diagnostics.size()).append(" faults, by kind:\n");
        DiagnosticGroups.of(diagnostics).forEach((code, all) -> {
            String count = String.format(Locale.ROOT, "%7d ", all.size());
            String kind = all.get(0).severity().word() + "[" + code.id() + "]";
            out.append(count)
                    .append(style.severity(all.get(0).severity(), kind))
                    .append('\n');
            causes(all)
                    .forEach((message, times) -> out.append(String.format(Locale.ROOT, "%14d ", times))
                            .append(Visible.of(message))
                            .append('\n'));
        });
        out.append('\n');
    }

    /** The commonest messages, with how often they were said; none where each was said once. */
    private static Map<String, Long> causes(List<Diagnostic> all) {
        Map<String, Long> counts =
                all.stream().collect(Collectors.groupingBy(Diagnostic::message, TreeMap::new, Collectors.counting()));
        Map<String, Long> commonest = new LinkedHashMap<>();
        counts.entrySet().stream()
                .filter(cause -> cause.getValue() > 1)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(CAUSES)
                .forEach(cause -> commonest.put(cause.getKey(), cause.getValue()));
        return commonest;
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

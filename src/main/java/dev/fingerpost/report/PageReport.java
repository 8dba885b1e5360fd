package dev.fingerpost.report;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Position;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.json.Json;
import dev.fingerpost.path.ProjectPath;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Errors for a page that shows them over a served site: one line of JSON, with excerpts cut into what stands before, in and after the marked part. */
public final class PageReport {
    /** Code points kept before and after the marked part. */
    private static final int KEPT = 60;

    private static final int MOST_MARKED = 120;
    private static final String CUT = "…";

    private PageReport() {}

    /**
     * The errors among these, sorted by place; of very many, the first, and how many more there are.
     *
     * @param sources texts by path, for excerpts; a path may be missing
     */
    public static String of(List<Diagnostic> diagnostics, Map<ProjectPath, SourceFile> sources) {
        List<Diagnostic> errors =
                diagnostics.stream().filter(Diagnostic::isError).sorted().toList();
        return Json.compact(json -> {
            json.object().field("errors", errors.size()).array("problems");
            errors.stream().limit(Limits.REPORTED).forEach(d -> add(d, sources.get(d.at().path()), json));
            json.end().end();
        });
    }

    private static void add(Diagnostic d, @Nullable SourceFile source, Json json) {
        json.object()
                .field("at", Visible.of(d.at().toString()))
                .field("code", d.code().id())
                .field("message", Visible.of(d.message()))
                .optional("hint", d.hint() == null ? null : Visible.of(d.hint()));
        Position at = d.at();
        if (source != null && at.line() > 0 && at.line() <= source.lineCount()) {
            addExcerpt(at, source.line(at.line()), json);
        }
        json.end();
    }

    private static void addExcerpt(Position at, String line, Json json) {
        int start = Excerpt.offset(line, 0, Math.max(0, at.column() - 1));
        int end = Excerpt.offset(line, start, Math.min(MOST_MARKED, at.length()));
        int from = line.offsetByCodePoints(start, -Math.min(KEPT, line.codePointCount(0, start)));
        int to = Excerpt.offset(line, end, at.column() == 0 ? 2 * KEPT : KEPT);
        json.object("line")
                .field("number", at.line())
                .field("before", (from > 0 ? CUT : "") + Visible.of(line.substring(from, start)))
                .field("marked", Visible.of(line.substring(start, end)))
                .field("after", Visible.of(line.substring(end, to)) + (to < line.length() ? CUT : ""))
                .end();
    }
}

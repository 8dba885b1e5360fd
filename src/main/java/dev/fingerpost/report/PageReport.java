package dev.fingerpost.report;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.json.Json;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Percent;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.text.Secrets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong, for a page of a served site that shows it: one line of JSON. What stands in the page's own source comes with an excerpt, cut
 * into what is before, in and after the marked part; of all else, the counts by kind and the first places of each.
 */
public final class PageReport {
    /** Code points kept before and after the marked part. */
    private static final int KEPT = 60;

    /** Of one kind, how many places are named. */
    private static final int PLACES = 20;

    private static final int MOST_MARKED = 120;
    private static final String CUT = "…";

    private PageReport() {}

    /**
     * The report for one page.
     *
     * @param page that shows it; null for what is made of none
     * @param sources texts by path, for excerpts; a path may be missing
     */
    public static String of(
            List<Diagnostic> diagnostics,
            @Nullable PagePath page,
            Map<ProjectPath, SourceFile> sources,
            SourceLocator places) {
        long errors = diagnostics.stream().filter(Diagnostic::isError).count();
        return Json.compact(json -> {
            json.object()
                    .field("errors", errors)
                    .field("warnings", diagnostics.size() - errors)
                    .array("here");
            diagnostics.stream()
                    .filter(d -> page != null && page.equals(places.page(d.at())))
                    .sorted()
                    .limit(Limits.REPORTED)
                    .forEach(d -> add(d, sources.get(d.at().path()), places, json));
            json.end().array("kinds");
            DiagnosticGroups.of(diagnostics).forEach((code, all) -> add(code, all, places, json));
            json.end().end();
        });
    }

    private static void add(Code code, List<Diagnostic> all, SourceLocator places, Json json) {
        json.object()
                .field("code", code.id())
                .field("severity", all.get(0).severity().word())
                .field("count", all.size())
                .array("places");
        for (Diagnostic d : all.subList(0, Math.min(all.size(), PLACES))) {
            PagePath page = places.page(d.at());
            json.object()
                    .field("at", Visible.of(d.at().toString()))
                    .field("line", d.at().line())
                    .optional("edit", places.edit(d.at()))
                    .optional(
                            "page",
                            page == null ? null : Percent.encode(page.url().text()))
                    .field("message", Visible.of(d.message()))
                    .end();
        }
        json.end().end();
    }

    private static void add(Diagnostic d, @Nullable SourceFile source, SourceLocator places, Json json) {
        json.object()
                .field("at", Visible.of(d.at().toString()))
                .field("number", d.at().line())
                .optional("edit", places.edit(d.at()))
                .field("severity", d.severity().word())
                .field("code", d.code().id())
                .field("message", Visible.of(d.message()))
                .optional("hint", d.hint() == null ? null : Visible.of(d.hint()));
        Position at = d.at();
        if (source != null && at.line() > 0 && at.line() <= source.lineCount()) {
            addExcerpt(at, source.line(at.line()), json);
        }
        json.end();
    }

    private static void addExcerpt(Position at, String written, Json json) {
        String line = Secrets.starred(written);
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

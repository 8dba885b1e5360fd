package dev.fingerpost.serve;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Position;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.pipeline.Attempt;
import dev.fingerpost.report.PageReport;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a project that is served.
 *
 * @param list all of it, that which the baseline allows too, in report order; not empty
 * @param sources texts by path, for excerpts
 * @param hidesPages whether some pages cannot be shown because of it
 * @param places the address that opens a place in the author's editor, or null
 */
record Faults(
        List<Diagnostic> list,
        Map<ProjectPath, SourceFile> sources,
        boolean hidesPages,
        Function<Position, @Nullable String> places) {
    /** What an attempt noted; null if it noted nothing. */
    static @Nullable Faults of(Attempt attempt, Function<Position, @Nullable String> places) {
        List<Diagnostic> all = attempt.all();
        return all.isEmpty() ? null : new Faults(all, attempt.sources(), attempt.hidesPages(), places);
    }

    /** For the script in a page that is made of this source, or of none. */
    String json(@Nullable ProjectPath page) {
        return PageReport.of(list, page, sources, places);
    }
}

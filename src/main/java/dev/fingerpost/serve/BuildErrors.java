package dev.fingerpost.serve;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.pipeline.Attempt;
import dev.fingerpost.report.PageReport;
import dev.fingerpost.report.SourceLocator;
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
 */
record BuildErrors(
        List<Diagnostic> list, Map<ProjectPath, SourceFile> sources, boolean hidesPages, SourceLocator places) {
    /** What an attempt noted; null if it noted nothing. */
    static @Nullable BuildErrors of(Attempt attempt, Function<Position, @Nullable String> editor) {
        List<Diagnostic> all = attempt.all();
        return all.isEmpty()
                ? null
                : new BuildErrors(
                        all,
                        attempt.sources(),
                        attempt.hidesPages(),
                        new SourceLocator(attempt.config().conventions().layout()::inside, editor));
    }

    /** For the script in this page, or in what is made of none. */
    String json(@Nullable PagePath page) {
        return PageReport.of(list, page, sources, places);
    }
}

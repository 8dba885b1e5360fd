package dev.fingerpost.build;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.OutputFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a build gives.
 *
 * @param files the whole site, sorted by path; not to be written when there are errors
 * @param diagnostics in report order, without the silenced warnings
 * @param pages how many pages the site has
 * @param trees how many of them are decision trees
 * @param ids what ids.txt should hold from now on; null when it already does
 */
public record Result(
        List<OutputFile> files,
        List<Diagnostic> diagnostics,
        int pages,
        int trees,
        @Nullable String ids) {
    public Result {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }

    public boolean ok() {
        return diagnostics.stream().noneMatch(Diagnostic::isError);
    }
}

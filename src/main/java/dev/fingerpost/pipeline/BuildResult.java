package dev.fingerpost.pipeline;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.SitePath;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a build gives.
 *
 * @param prompt the site but for its search index, sorted by path; not to be written when there are errors. Empty if files were given away as
 *     they were made
 * @param index the search index: it is most of a build's work, and no check needs it
 * @param diagnostics in report order, without the silenced warnings
 * @param pages how many pages the site has
 * @param trees how many of them are decision trees
 * @param ids what ids.txt should hold from now on; null when it already does
 * @param isPart whether all other files of the site, but for those of its search index, are to stay as the build before left them
 */
public record BuildResult(
        List<OutputFile> prompt,
        LazyFiles index,
        List<Diagnostic> diagnostics,
        int pages,
        int trees,
        @Nullable String ids,
        boolean isPart) {
    public BuildResult {
        prompt = List.copyOf(prompt);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The same with these files for those that were given away; sorted by path. */
    public BuildResult with(Collection<OutputFile> files) {
        return new BuildResult(List.copyOf(files), index, diagnostics, pages, trees, ids, isPart);
    }

    /** The same, its files given away. */
    BuildResult given(Consumer<OutputFile> taker) {
        prompt.forEach(taker);
        return with(List.of());
    }

    /** The whole site, sorted by path. */
    public List<OutputFile> files() {
        Map<SitePath, OutputFile> byPath = new TreeMap<>();
        prompt.forEach(file -> byPath.put(file.path(), file));
        index.get().forEach(file -> byPath.putIfAbsent(file.path(), file));
        return List.copyOf(byPath.values());
    }

    public boolean ok() {
        return diagnostics.stream().noneMatch(Diagnostic::isError);
    }
}

package dev.fingerpost.pipeline;

import dev.fingerpost.check.PageIds;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.work.Parallel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the ids of rendered pages, and remembers those of pages that stay the same. */
final class IdReader {
    private record Known(OutputFile file, PageIds ids) {}

    private Map<SitePath, Known> remembered = Map.of();

    /**
     * By url of each page that was rendered.
     *
     * @param files some are no pages of these
     */
    Map<SitePath, PageIds> read(List<OutputFile> files, Map<PagePath, Prose> texts, int threads) {
        Map<SitePath, Known> before = remembered;
        List<Known> found = Parallel.map(
                threads,
                files.stream().filter(file -> prose(file, texts) != null).toList(),
                () -> file -> {
                    Known known = before.get(file.path());
                    return known != null && known.file == file ? known : new Known(file, of(file, prose(file, texts)));
                });
        Map<SitePath, Known> now = new HashMap<>();
        Map<SitePath, PageIds> ids = new TreeMap<>();
        found.forEach(known -> {
            now.put(known.file.path(), known);
            ids.put(known.file.path(), known.ids);
        });
        remembered = now;
        return ids;
    }

    /** Whether these files have the ids that they had before. */
    static boolean areSame(List<OutputFile> files, Map<PagePath, Prose> texts, Map<SitePath, PageIds> before) {
        return files.stream().allMatch(file -> {
            Prose prose = prose(file, texts);
            return prose == null || of(file, prose).equals(before.get(file.path()));
        });
    }

    private static @Nullable Prose prose(OutputFile file, Map<PagePath, Prose> texts) {
        PagePath page = file.path().source();
        return page == null ? null : texts.get(page);
    }

    private static PageIds of(OutputFile file, Prose prose) {
        return PageIds.of(file.bytes().text(), prose.html());
    }
}

package dev.fingerpost.pipeline;

import dev.fingerpost.check.PageIds;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.Site;
import dev.fingerpost.work.Parallel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the ids of rendered pages, and remembers those of pages that stay the same. */
final class IdReader {
    private record Known(OutputFile file, PageIds ids) {}

    private Map<SitePath, Known> remembered = Map.of();

    /** By url of each page that was rendered. */
    Map<SitePath, PageIds> read(Site site, List<OutputFile> files, int threads) {
        Set<SitePath> urls = new HashSet<>();
        site.pages().values().forEach(page -> urls.add(page.url()));
        Map<SitePath, Known> before = remembered;
        List<Known> found = Parallel.map(
                threads,
                files.stream().filter(file -> urls.contains(file.path())).toList(),
                () -> file -> {
                    Known known = before.get(file.path());
                    return known != null && known.file == file
                            ? known
                            : new Known(file, PageIds.of(file.bytes().text()));
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
}

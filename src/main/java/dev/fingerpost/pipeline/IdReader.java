package dev.fingerpost.pipeline;

import dev.fingerpost.check.PageIds;
import dev.fingerpost.file.OutputFile;
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

    private Map<String, Known> remembered = Map.of();

    /** By url of each page that was rendered. */
    Map<String, PageIds> read(Site site, List<OutputFile> files, int threads) {
        Set<String> urls = new HashSet<>();
        site.pages().values().forEach(page -> urls.add(page.url()));
        Map<String, Known> before = remembered;
        List<Known> found = Parallel.map(
                threads,
                files.stream().filter(file -> urls.contains(file.path())).toList(),
                () -> file -> {
                    Known known = before.get(file.path());
                    return known != null && known.file == file
                            ? known
                            : new Known(file, PageIds.of(file.bytes().text()));
                });
        Map<String, Known> now = new HashMap<>();
        Map<String, PageIds> ids = new TreeMap<>();
        found.forEach(known -> {
            now.put(known.file.path(), known);
            ids.put(known.file.path(), known.ids);
        });
        remembered = now;
        return ids;
    }
}

package dev.fingerpost.serve;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.SitePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The files of a site that is built, sorted by path. A save changes few of many thousand: two sites are compared in one walk along both lists,
 * and what serving a file takes is kept for those that were asked for.
 */
final class SiteFiles {
    private static final Comparator<OutputFile> ORDER = Comparator.comparing(OutputFile::path);

    private final List<OutputFile> sorted;
    private final Function<OutputFile, ServedFile> serving;
    private final Map<SitePath, ServedFile> asked = new ConcurrentHashMap<>();

    private SiteFiles(List<OutputFile> sorted, Function<OutputFile, ServedFile> serving) {
        this.sorted = sorted;
        this.serving = serving;
    }

    /** @param serving makes what is served of a file */
    static SiteFiles none(Function<OutputFile, ServedFile> serving) {
        return new SiteFiles(List.of(), serving);
    }

    /**
     * Files that follow these: one that is equal to that before is that one.
     *
     * @param files sorted by path
     * @param isPart whether those that are not among them stay as they are
     */
    SiteFiles then(List<OutputFile> files, boolean isPart) {
        List<OutputFile> all = new ArrayList<>(files.size());
        walk(sorted, files, (old, file) -> {
            if (file != null) {
                all.add(file.equals(old) ? old : file);
            } else if (isPart) {
                all.add(old);
            }
        });
        SiteFiles now = new SiteFiles(List.copyOf(all), serving);
        asked.forEach((path, served) -> {
            if (now.at(path) == served.file()) {
                now.asked.put(path, served);
            }
        });
        return now;
    }

    /** Walks along two sorted lists; each path comes once, with the file that it has in each of them, or null. */
    private static void walk(
            List<OutputFile> before,
            List<OutputFile> now,
            BiConsumer<@Nullable OutputFile, @Nullable OutputFile> step) {
        int i = 0;
        int j = 0;
        while (i < before.size() || j < now.size()) {
            OutputFile old = i < before.size() ? before.get(i) : null;
            OutputFile file = j < now.size() ? now.get(j) : null;
            int order = old == file ? 0 : old == null ? 1 : file == null ? -1 : ORDER.compare(old, file);
            step.accept(order <= 0 ? old : null, order >= 0 ? file : null);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }

    /**
     * Tells of each file that is another object than before, and, as null, of each that is gone.
     *
     * @param isMoved whether all are served otherwise than before
     */
    void since(SiteFiles before, boolean isMoved, BiConsumer<SitePath, @Nullable OutputFile> taker) {
        walk(before.sorted, sorted, (old, file) -> {
            if (isMoved || old != file) {
                taker.accept((file == null ? old : file).path(), file);
            }
        });
    }

    @Nullable
    ServedFile find(SitePath path) {
        ServedFile known = asked.get(path);
        OutputFile file = known == null ? at(path) : null;
        return file == null ? known : asked.computeIfAbsent(path, p -> serving.apply(file));
    }

    private @Nullable OutputFile at(SitePath path) {
        int at = Collections.binarySearch(sorted, OutputFile.text(path, ""), ORDER);
        return at < 0 ? null : sorted.get(at);
    }
}

package dev.fingerpost.serve;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.pipeline.BuildResult;
import dev.fingerpost.pipeline.LazyFiles;
import dev.fingerpost.search.SearchIndex;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One built site as a map from paths to files. Immutable: a reader gets pages of one build, whatever is built meanwhile. */
final class ServedSite {
    private final BasePath base;
    private final SiteFiles files;
    private final LazyFiles index;
    private final @Nullable Growth growth;
    private volatile @Nullable Map<SitePath, ServedFile> indexed;

    private ServedSite(BasePath base, SiteFiles files, LazyFiles index, @Nullable Growth growth) {
        this.base = base;
        this.files = files;
        this.index = index;
        this.growth = growth;
    }

    /** A site that is not there yet: as far as it is, now and later. */
    static ServedSite growing(boolean isLive, Growth growth) {
        return new ServedSite(growth.base(), none(growth.base(), isLive), LazyFiles.none(), growth);
    }

    /**
     * A site that follows another.
     *
     * @param isLive whether pages listen for changes
     * @param before files that stayed the same are taken from here
     * @param isPart whether files that could not be made are taken from there as well
     */
    static ServedSite of(
            BuildResult result, BasePath base, boolean isLive, @Nullable ServedSite before, boolean isPart) {
        SiteFiles old = before == null || !before.base.equals(base) ? none(base, isLive) : before.files();
        return new ServedSite(base, old.then(result.prompt(), isPart), result.index(), null);
    }

    private static SiteFiles none(BasePath base, boolean isLive) {
        return SiteFiles.none(file -> ServedFile.of(file, base, isLive));
    }

    /** Those that are there. */
    private SiteFiles files() {
        return growth == null ? files : files.then(growth.files(), false);
    }

    BasePath base() {
        return base;
    }

    /** What a path leads to: a file, another path, or neither. */
    record Found(@Nullable ServedFile file, @Nullable String redirect) {
        static final Found NOTHING = new Found(null, null);
    }

    /**
     * Finds what a reader asks for, as GitHub Pages does: {@code /guides/} is its index, {@code /guides} leads there unless there
     * is a page of this name.
     *
     * @param path decoded
     */
    Found find(String path) {
        String inside = base.inside(path);
        if (inside == null) {
            return path.equals("/") || (path + "/").equals(base.path())
                    ? new Found(null, base.encoded())
                    : Found.NOTHING;
        }
        if (growth != null || inside.isEmpty() || inside.endsWith("/")) {
            return found(file(inside));
        }
        SitePath wanted = new SitePath(inside);
        SitePath page = SitePath.page(inside);
        if (files.find(wanted) == null && files.find(page) == null && files.find(index(inside + "/")) != null) {
            return new Found(null, base.address(inside + "/"));
        }
        return found(file(wanted) != null ? wanted : page);
    }

    private static SitePath index(String folder) {
        return new SitePath(folder + SitePath.HOME);
    }

    /** Whether {@link #find} may find more later: in a site that grows, or in a search index that is not made yet. */
    boolean isAwaited(String path) {
        String inside = base.inside(path);
        if (inside == null) {
            return false;
        }
        return growth != null ? growth.isAwaited(file(inside)) : isOfIndex(inside) && indexed == null;
    }

    private boolean isOfIndex(String inside) {
        return inside.startsWith(SearchIndex.FOLDER) && files.find(new SitePath(inside)) == null;
    }

    /** Waits for the file, or makes the search index, which both take their time. */
    void await(String path) {
        if (growth != null) {
            growth.await(file(Objects.requireNonNull(base.inside(path), path)));
        } else {
            makeIndex();
        }
    }

    /** Makes the search index once; others wait for it. */
    synchronized void makeIndex() {
        if (indexed == null) {
            Map<SitePath, ServedFile> made = new HashMap<>();
            index.get().forEach(file -> made.put(file.path(), new ServedFile(file, null)));
            indexed = made;
        }
    }

    /** The very file that a path names: the one that is certainly meant, whatever else there will be. */
    private static SitePath file(String inside) {
        return inside.isEmpty() || inside.endsWith("/") ? index(inside) : new SitePath(inside);
    }

    private Found found(SitePath path) {
        ServedFile file = file(path);
        return file == null ? Found.NOTHING : new Found(file, null);
    }

    /** A file by its path in the site. */
    @Nullable
    ServedFile file(SitePath path) {
        ServedFile file = growth == null ? files.find(path) : growth.find(path);
        Map<SitePath, ServedFile> late = indexed;
        return file == null && late != null ? late.get(path) : file;
    }

    /**
     * What differs from the site before: files by path, with null for those that are gone. The search index is left out: it differs
     * only where a page does.
     */
    SortedMap<SitePath, @Nullable OutputFile> since(@Nullable ServedSite before) {
        SortedMap<SitePath, @Nullable OutputFile> changes = new TreeMap<>();
        SiteFiles old = before == null ? SiteFiles.none(file -> new ServedFile(file, null)) : before.files();
        files.since(old, before != null && !before.base.equals(base), changes::put);
        return changes;
    }
}

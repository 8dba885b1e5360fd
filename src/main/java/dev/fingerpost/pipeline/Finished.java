package dev.fingerpost.pipeline;

import dev.fingerpost.check.PageIds;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.pipeline.Editions.Edition;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.site.Assets;
import dev.fingerpost.site.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A build that is done, with what it went through.
 *
 * @param read the pages in the order of the inputs
 * @param texts those of the site's pages
 * @param editions what renders it, in each of its languages
 * @param ids those of each rendered page, by url
 */
record Finished(
        Inputs inputs,
        List<ReadPage> read,
        Site site,
        SortedMap<PagePath, Prose> texts,
        Assets assets,
        List<Edition> editions,
        Map<SitePath, PageIds> ids,
        BuildResult result) {

    /**
     * What most saves of an author change: the prose of a few pages, which no other page and no list can see.
     *
     * @return by path, what they say now; null if more has changed than prose
     */
    @Nullable
    Map<PagePath, Prose> edited(Inputs inputs, List<ReadPage> read) {
        if (!result.ok() || read.size() != this.read.size() || !inputs.isSameButForPages(this.inputs)) {
            return null;
        }
        Map<PagePath, Prose> changed = new TreeMap<>();
        for (int i = 0; i < read.size(); i++) {
            ReadPage before = this.read.get(i);
            ReadPage now = read.get(i);
            if (before != now) {
                if (!before.showsTheSame(now)) {
                    return null;
                }
                changed.put(now.page().path(), now.prose());
            }
        }
        return isNoted(changed.keySet()) ? null : changed;
    }

    /** The pages that are read otherwise now, or are new; none where more has changed than pages. */
    Set<PagePath> changed(Inputs inputs, List<ReadPage> read) {
        Set<PagePath> changed = new TreeSet<>();
        if (inputs.isSameButForPages(this.inputs)) {
            Set<ReadPage> same = Collections.newSetFromMap(new IdentityHashMap<>());
            same.addAll(this.read);
            read.stream()
                    .filter(page -> !same.contains(page))
                    .forEach(page -> changed.add(page.page().path()));
        }
        return changed;
    }

    /** Whether something was said of one of these pages: it may be said otherwise now, or at another place. */
    private boolean isNoted(Set<PagePath> pages) {
        Set<ProjectPath> sources = new HashSet<>();
        pages.forEach(page -> sources.add(page.source()));
        return result.diagnostics().stream()
                .anyMatch(note -> sources.contains(note.at().path()));
    }

    /**
     * The same build with other prose.
     *
     * @param changed files in place of those with the same path
     */
    Finished after(
            Inputs inputs,
            List<ReadPage> read,
            SortedMap<PagePath, Prose> texts,
            List<OutputFile> changed,
            LazyFiles index) {
        List<OutputFile> files = new ArrayList<>(result.prompt());
        for (OutputFile file : changed) {
            int at = Collections.binarySearch(files, file, Comparator.comparing(OutputFile::path));
            if (at >= 0) {
                files.set(at, file);
            } else {
                files.add(-at - 1, file);
            }
        }
        BuildResult now = new BuildResult(
                files, index, result.diagnostics(), result.pages(), result.trees(), result.ids(), result.isPart());
        return new Finished(inputs, read, site, texts, assets, editions, ids, now);
    }
}

package dev.fingerpost.pipeline;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.check.PageIds;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.pipeline.PageChunks.State;
import dev.fingerpost.search.Counted;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the build before left of its pages: those that stay the same are not read again, and where only prose changed nothing else is made
 * again either. What a build gives with it is what it gives without.
 */
public final class PageMemory {
    /** Of the first build, and of one that is to remember nothing. */
    public static final PageMemory NONE = new PageMemory(null, "", null);

    private final @Nullable PageChunks chunks;
    private final String key;
    private final @Nullable Last last;
    private @Nullable Supplier<Last> next;

    /**
     * @param chunks pages as they were read; null to keep nothing
     * @param key stands for all inputs but the texts of pages
     * @param last what the site is made of that is there; null if that is not known
     */
    PageMemory(@Nullable PageChunks chunks, String key, @Nullable Last last) {
        this.chunks = chunks;
        this.key = key;
        this.last = last;
    }

    /**
     * A build whose site is there.
     *
     * @param key stands for all inputs but the texts of pages
     * @param chunks the files with its pages as they were read; see {@link PageChunks}
     * @param read the pages, in the order of the inputs
     * @param ids those of each rendered page, by url
     * @param counted what is counted for the search index, by language
     * @param pages how many pages the site has
     */
    record Last(
            String key,
            Map<String, String> chunks,
            List<State> read,
            Map<SitePath, PageIds> ids,
            Map<String, Counted> counted,
            List<Diagnostic> diagnostics,
            int pages,
            int trees) {}

    private Last last() {
        return requireNonNull(last, "no site is there");
    }

    /** What was kept of pages with these sources. */
    Map<ProjectPath, ReadPage> pages(List<SourceFile> sources) {
        return chunks == null ? Map.of() : chunks.find(sources);
    }

    /** {@link Finished#edited} against the build whose site is there; null also if there is none. */
    @Nullable
    Map<PagePath, Prose> edited(List<SourceFile> sources, List<ReadPage> read) {
        if (last == null || last.read.size() != read.size() || !last.key.equals(key)) {
            return null;
        }
        Map<ProjectPath, SourceFile> others = new TreeMap<>();
        for (int i = 0; i < read.size(); i++) {
            State before = last.read.get(i);
            State now = State.of(sources.get(i));
            if (!before.path().equals(now.path())) {
                return null;
            }
            if (!before.equals(now)) {
                others.put(now.path(), sources.get(i));
            }
        }
        Set<ProjectPath> noted = new HashSet<>();
        last.diagnostics.forEach(note -> noted.add(note.at().path()));
        Map<ProjectPath, ReadPage> before = requireNonNull(chunks).read(last.read, others);
        Map<PagePath, Prose> changed = new TreeMap<>();
        for (ReadPage now : read) {
            ProjectPath path = now.page().sourcePath();
            if (others.containsKey(path)) {
                ReadPage was = before.get(path);
                if (was == null || noted.contains(path) || !was.showsTheSame(now)) {
                    return null;
                }
                changed.put(now.page().path(), now.prose());
            }
        }
        return changed;
    }

    Map<SitePath, PageIds> ids() {
        return last().ids;
    }

    Map<String, Counted> counted() {
        return last().counted;
    }

    /** What the build before gave, without its files. */
    BuildResult result() {
        return new BuildResult(List.of(), LazyFiles.none(), last().diagnostics, last().pages, last().trees, null, true);
    }

    /** Keeps a build for the next one, as far as is known before its site is there. */
    void keep(List<SourceFile> sources, List<ReadPage> read, Finished done) {
        if (chunks == null) {
            return;
        }
        List<State> states = sources.stream().map(State::of).toList();
        Map<String, String> files = chunks.keep(states, read);
        Map<SitePath, PageIds> ids = done.ids();
        BuildResult result = done.result();
        List<Diagnostic> told = result.diagnostics();
        LazyFiles counted = result.index();
        next = () -> new Last(key, files, states, ids, counted.counted(), told, result.pages(), result.trees());
    }

    /** What was kept last, once its site is there; null if nothing was. */
    @Nullable
    Last next() {
        return next == null ? null : next.get();
    }
}

package dev.fingerpost.pipeline;

import dev.fingerpost.check.PageIds;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.record.DecisionRecord;
import dev.fingerpost.search.Counted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    /**
     * How a page was.
     *
     * @param sum stands for its source
     * @param outline stands for all that other pages and lists may show of it; empty where they may show more
     */
    record State(ProjectPath path, String sum, String outline) {}

    /** What others see of a page. */
    private record Outline(Page page, @Nullable DecisionRecord decision) {}

    /** What was kept of pages with these sources. */
    Map<SourceFile, ReadPage> pages(List<SourceFile> sources) {
        return chunks == null ? Map.of() : chunks.find(sources);
    }

    /** {@link Finished#edited} against the build whose site is there; null also if there is none. */
    @Nullable
    Map<PagePath, Prose> edited(List<SourceFile> sources, List<ReadPage> read) {
        if (last == null || last.read.size() != read.size() || !last.key.equals(key)) {
            return null;
        }
        Set<ProjectPath> noted = new HashSet<>();
        last.diagnostics.forEach(note -> noted.add(note.at().path()));
        Map<PagePath, Prose> changed = new TreeMap<>();
        for (int i = 0; i < read.size(); i++) {
            State before = last.read.get(i);
            SourceFile source = sources.get(i);
            if (!before.path.equals(source.path())) {
                return null;
            }
            if (!before.sum.equals(PageChunks.sum(source))) {
                if (noted.contains(source.path())
                        || before.outline.isEmpty()
                        || !before.outline.equals(outline(read.get(i)))) {
                    return null;
                }
                changed.put(read.get(i).page().path(), read.get(i).prose());
            }
        }
        return changed;
    }

    private static String outline(ReadPage read) {
        boolean isSeen = !read.whole() || !read.notes().isEmpty() || read.page().kind() == PageKind.DECISION_TREE;
        byte[] bytes =
                isSeen ? new byte[0] : PageChunks.bytes(Outline.class, new Outline(read.page(), read.decision()));
        return bytes.length == 0 ? "" : Bytes.of(bytes).crc();
    }

    Map<SitePath, PageIds> ids() {
        return last.ids;
    }

    Map<String, Counted> counted() {
        return last.counted;
    }

    /** What the build before gave, without its files. */
    Result result() {
        return new Result(List.of(), LateFiles.none(), last.diagnostics, last.pages, last.trees, null, true);
    }

    /** Keeps a build for the next one, as far as is known before its site is there. */
    void keep(List<SourceFile> sources, List<ReadPage> read, Finished done) {
        if (chunks == null) {
            return;
        }
        Map<String, String> files = chunks.keep(sources, read);
        Map<String, State> before = new LinkedHashMap<>();
        if (last != null) {
            last.read.forEach(page -> before.put(page.path + "\n" + page.sum, page));
        }
        List<State> states = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            SourceFile source = sources.get(i);
            String sum = PageChunks.sum(source);
            State known = before.get(source.path() + "\n" + sum);
            states.add(known != null ? known : new State(source.path(), sum, outline(read.get(i))));
        }
        Map<SitePath, PageIds> ids = done.ids();
        Result result = done.result();
        List<Diagnostic> told = result.diagnostics();
        LateFiles counted = result.index();
        next = () -> new Last(key, files, states, ids, counted.counted(), told, result.pages(), result.trees());
    }

    /** What was kept last, once its site is there; null if nothing was. */
    @Nullable
    Last next() {
        return next == null ? null : next.get();
    }
}

package dev.fingerpost.pipeline;

import dev.fingerpost.check.PageIds;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.SitePath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the ids of rendered pages, and remembers those of pages that stay the same. */
final class IdReader {
    private record Known(OutputFile file, PageIds ids) {}

    private final Map<SitePath, Known> remembered = new ConcurrentHashMap<>();
    private final boolean remembers;

    IdReader(boolean remembers) {
        this.remembers = remembers;
    }

    /**
     * The ids of a rendered page; null for one that nobody wrote. For many threads.
     */
    @Nullable
    PageIds read(OutputFile file, Map<PagePath, Prose> texts) {
        Prose prose = prose(file, texts);
        if (prose == null) {
            return null;
        }
        Known known = remembered.get(file.path());
        if (known != null && known.file == file) {
            return known.ids;
        }
        PageIds ids = PageIds.of(file.bytes(), Bytes.utf8(prose.html()));
        if (remembers) {
            remembered.put(file.path(), new Known(file, ids));
        }
        return ids;
    }

    /** Whether these files have the ids that they had before. */
    static boolean areSame(List<OutputFile> files, Map<PagePath, Prose> texts, Map<SitePath, PageIds> before) {
        return files.stream().allMatch(file -> {
            Prose prose = prose(file, texts);
            return prose == null
                    || PageIds.of(file.bytes(), Bytes.utf8(prose.html())).equals(before.get(file.path()));
        });
    }

    /** What the author of a page links to, and shows. */
    static Set<String> targets(OutputFile file, Map<PagePath, Prose> texts) {
        Prose prose = prose(file, texts);
        return prose == null
                ? Set.of()
                : prose.references().stream()
                        .map(reference -> reference.value().target())
                        .collect(Collectors.toSet());
    }

    private static @Nullable Prose prose(OutputFile file, Map<PagePath, Prose> texts) {
        PagePath page = file.path().source();
        return page == null ? null : texts.get(page);
    }
}

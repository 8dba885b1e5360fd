package dev.fingerpost.project;

import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A project of which nothing but the texts of some pages has changed: most saves are so, and the larger a project is, the longer it takes to go over
 * all the rest.
 */
public final class EditedPages {
    private final Inputs last;
    private final FileMemory memory;
    private final List<SourceFile> pages;
    private final Map<Path, CachedFile<SourceFile>> edited = new LinkedHashMap<>();
    private final List<SourceFile> replaced = new ArrayList<>();
    private long growth;

    private EditedPages(Inputs last, FileMemory memory) {
        this.last = last;
        this.memory = memory;
        this.pages = new ArrayList<>(last.pages());
    }

    /**
     * What {@link InputReader#read} would give.
     *
     * @param read what it gave the last time
     * @param memory what was read then, and what has been doubted since
     * @return null where more may have changed than pages, or pages take text from other files than before
     */
    public static @Nullable Noted<Inputs> read(Noted<Inputs> read, FileMemory memory) {
        List<Path> files = memory.edited();
        EditedPages pages = new EditedPages(read.value(), memory);
        if (files.isEmpty() || !files.stream().allMatch(pages::read) || !memory.hasRoom(pages.growth)) {
            return null;
        }
        pages.edited.forEach((file, page) -> memory.texts().put(file, page));
        pages.replaced.forEach(memory::forget);
        memory.settle(pages.growth);
        return new Noted<>(read.value().with(pages.pages), read.notes());
    }

    /** Whether a file was, and is, the text of a page and nothing else. */
    private boolean read(Path file) {
        CachedFile<SourceFile> before = memory.texts().last(file);
        int place = before == null ? -1 : place(before.value());
        if (before == null
                || place < 0
                || !before.notes().isEmpty()
                || last.included().containsKey(before.value().path())) {
            return false;
        }
        CachedFile<SourceFile> now = InputFiles.read(file, before.value().path(), Limits.TEXT_BYTES, new Notes());
        if (now == null || !now.notes().isEmpty() || !NamedFiles.of(now.value()).equals(memory.named(before.value()))) {
            return false;
        }
        pages.set(place, now.value().equals(before.value()) ? before.value() : now.value());
        edited.put(file, now);
        replaced.add(before.value());
        growth += now.size() - before.size();
        return true;
    }

    /** Where this very page stands; negative where it is none, or stands elsewhere in the site than in the project. */
    private int place(SourceFile page) {
        int place = Collections.binarySearch(pages, page, Comparator.comparing(SourceFile::path));
        return place >= 0 && pages.get(place) == page ? place : -1;
    }
}

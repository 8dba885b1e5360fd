package dev.fingerpost.project;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.project.Changes.Scope;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a project's folders and files held when they were last read, so that the next reading looks only at what may have changed
 * since. It never decides that something is unchanged: whoever watches the disk tells it what may not be.
 */
public final class FileMemory {
    private final CachedFiles<SourceFile> texts = new CachedFiles<>(this::isDoubted, this::isUnsure);
    private final CachedFiles<Bytes> binaries = new CachedFiles<>(this::isDoubted, this::isUnsure);
    /** By the very objects: each is read again at an edit, and of a large project few are others. */
    private final Map<SourceFile, Set<ProjectPath>> named = new IdentityHashMap<>();

    private int asked;
    private Map<Path, Listing> before = Map.of();
    private Map<Path, Listing> listings = new HashMap<>();
    private Map<Path, Set<String>> looked = new HashMap<>();
    private Changes doubts = Changes.of(Scope.ALL);
    private Set<Path> relisted = Set.of();
    private Set<Path> doubtedTrees = Set.of();
    private long room;

    /** Tells what may have changed since the last reading. */
    public void doubt(Changes changes) {
        doubts = doubts.and(changes);
    }

    /** Whether a project would be read otherwise if this name in this folder came, went or changed. */
    public boolean concerns(Path folder, String name) {
        Listing listing = listings.get(folder);
        return listing != null && !listing.skipped().test(name)
                || looked.getOrDefault(folder, Set.of()).contains(name);
    }

    /** All folders that the last reading looked into. */
    public Set<Path> folders() {
        Set<Path> folders = new HashSet<>(listings.keySet());
        folders.addAll(looked.keySet());
        return folders;
    }

    /** Files whose content may have changed; none where more may have. */
    List<Path> edited() {
        boolean isMore = doubts.scope() != Scope.NAMED
                || !doubts.moved().isEmpty()
                || !doubts.unsure().isEmpty();
        return isMore ? List.of() : List.copyOf(doubts.edited());
    }

    /** Keeps how many bytes the project that is read may still have. */
    void leave(long bytes) {
        room = bytes;
    }

    boolean hasRoom(long growth) {
        return room >= 0 && room >= growth;
    }

    /** All that was doubted has been read again by itself; the project has grown by so many bytes. */
    void settle(long growth) {
        room -= growth;
        doubts = Changes.none();
    }

    /** At the beginning of a reading. */
    void begin() {
        before = listings;
        listings = new HashMap<>();
        asked = 0;
        looked = new HashMap<>();
        Set<Path> parents = new HashSet<>(doubts.unsure());
        doubts.moved().stream().map(Path::getParent).forEach(parents::add);
        relisted = parents;
        Set<Path> trees = new HashSet<>(doubts.edited());
        trees.retainAll(before.keySet());
        trees.addAll(doubts.moved());
        doubtedTrees = trees;
        texts.begin();
        binaries.begin();
    }

    /** At its end: what it did not touch is forgotten. */
    void end() {
        before = Map.of();
        if (named.size() > 2 * asked) {
            // Most are of files that are gone, or have been edited since.
            named.clear();
        }
        texts.end();
        binaries.end();
        doubts = Changes.none();
    }

    CachedFiles<SourceFile> texts() {
        return texts;
    }

    CachedFiles<Bytes> binaries() {
        return binaries;
    }

    /** The files that a page takes text from; see {@link NamedFiles}. */
    Set<ProjectPath> named(SourceFile page) {
        asked++;
        return named.computeIfAbsent(page, NamedFiles::of);
    }

    /** A page that has another text now. */
    void forget(SourceFile page) {
        named.remove(page);
    }

    /** What a folder holds: as it was, where that is beyond doubt, else as it is. */
    Listing listing(Path folder, Supplier<Listing> now) {
        Listing known = before.get(folder);
        Listing listing = known == null || !known.isWhole() || isListingDoubted(folder) ? now.get() : known;
        listings.put(folder, listing);
        return listing;
    }

    private boolean isListingDoubted(Path folder) {
        return doubts.scope() != Scope.NAMED || relisted.contains(folder) || isNamed(folder);
    }

    /** Notes that a name was looked for in a folder, whether or not it was there. */
    void lookedFor(Path folder, String name) {
        looked.computeIfAbsent(folder, f -> new HashSet<>()).add(name);
    }

    /** Whether a file must be read again. */
    private boolean isDoubted(Path file) {
        return doubts.scope() == Scope.ALL || isNamed(file);
    }

    /** Whether a file must be read again unless it looks the same from outside. */
    private boolean isUnsure(Path file) {
        return doubts.scope() == Scope.COMPARED
                || !doubts.unsure().isEmpty() && doubts.unsure().contains(file.getParent());
    }

    /** Whether the changes name this path or a folder above it. */
    private boolean isNamed(Path path) {
        if (doubtedTrees.isEmpty()) {
            return doubts.edited().contains(path);
        }
        for (Path at = path; at != null; at = at.getParent()) {
            if (doubtedTrees.contains(at)) {
                return true;
            }
        }
        return doubts.edited().contains(path);
    }
}

package dev.fingerpost.pipeline;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.output.CacheFile;
import dev.fingerpost.output.CacheFolder;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.record.DecisionRecord;
import dev.fingerpost.work.Parallel;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Pages as they were read, some to a file. The name of a file stands for all that its pages depend on, so there is none that could be out of
 * date. Pages that take data from other files, and trees, are read anew.
 */
final class PageChunks {
    /** About so many pages share a file: when one changes, all are read again, and a file for each would cost more than it saves. */
    private static final int PAGES = 16;

    private final CacheFolder folder;
    private final String key;
    private final Map<String, String> left;
    private final int threads;

    /**
     * @param key stands for how pages are read
     * @param left the files that the last build left, by name: what {@link CacheFile#identity} says of them. No other is believed: it may have
     *     come with a stranger's repository, and holds HTML as it is shown
     * @param threads how many files are read at once
     */
    PageChunks(CacheFolder folder, String key, Map<String, String> left, int threads) {
        this.folder = folder;
        this.key = key;
        this.left = left;
        this.threads = threads;
    }

    /**
     * What a page was read from.
     *
     * @param sum stands for the text
     */
    record State(ProjectPath path, String sum) {
        static State of(SourceFile source) {
            String text = source.text();
            return new State(
                    source.path(), text.length() + " " + Bytes.utf8(text).crc());
        }
    }

    /** What is kept of a page, but for its source. */
    private record Stored(Prose prose, @Nullable DecisionRecord decision, List<Diagnostic> notes) {
        static @Nullable Stored of(ReadPage read) {
            boolean isByItself = read.tree() == null && read.whole() && !PageReader.takesData(read);
            return isByItself ? new Stored(read.prose(), read.decision(), read.notes()) : null;
        }

        ReadPage read(SourceFile source) {
            return new ReadPage(prose, null, decision, IncludedText.without(source), true, notes);
        }
    }

    /** The pages that share a file, by its name; adding a page moves no other to another file, as long as there is room. */
    private Map<String, List<State>> parts(List<State> pages) {
        int files = Math.max(1, Integer.highestOneBit(pages.size() / PAGES));
        Map<Integer, List<State>> parts = new TreeMap<>();
        for (State page : pages) {
            CRC32 path = new CRC32();
            path.update(Bytes.utf8(page.path().text()).toArray());
            int part = (int) (path.getValue() & files - 1);
            parts.computeIfAbsent(part, number -> new ArrayList<>()).add(page);
        }
        Map<String, List<State>> named = new TreeMap<>();
        parts.values().forEach(part -> named.put(name(part), part));
        return named;
    }

    private String name(List<State> part) {
        StringBuilder all = new StringBuilder(key);
        part.forEach(page -> all.append('\n').append(page.path()).append('\n').append(page.sum()));
        return Bytes.utf8(all.toString()).crc();
    }

    /** Those of these pages that are kept, by path. */
    Map<ProjectPath, ReadPage> find(List<SourceFile> sources) {
        Map<ProjectPath, SourceFile> byPath = new TreeMap<>();
        sources.forEach(source -> byPath.put(source.path(), source));
        return read(sources.stream().map(State::of).toList(), byPath);
    }

    /**
     * What is kept of some pages.
     *
     * @param all what they and all others were read from
     * @param wanted the pages' sources, by path; as they are now
     */
    Map<ProjectPath, ReadPage> read(List<State> all, Map<ProjectPath, SourceFile> wanted) {
        Map<ProjectPath, ReadPage> pages = new HashMap<>();
        Parallel.map(
                        threads,
                        List.copyOf(parts(all).entrySet()),
                        () -> part -> part(part.getKey(), part.getValue(), wanted))
                .forEach(pages::putAll);
        return pages;
    }

    private Map<ProjectPath, ReadPage> part(String name, List<State> part, Map<ProjectPath, SourceFile> wanted) {
        boolean isWanted = part.stream().anyMatch(page -> wanted.containsKey(page.path()));
        Bytes kept = isWanted && isLeft(name) ? folder.file(name).read() : null;
        Map<ProjectPath, ReadPage> pages = new HashMap<>();
        if (kept == null) {
            return pages;
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(kept.toArray()));
        try {
            for (State page : part) {
                byte[] bytes = in.readNBytes(in.readInt());
                SourceFile source = wanted.get(page.path());
                if (source != null && bytes.length > 0) {
                    DataInputStream one = new DataInputStream(new ByteArrayInputStream(bytes));
                    pages.put(
                            page.path(),
                            RecordCodec.read(Stored.class, one, source).read(source));
                }
            }
        } catch (IOException | RuntimeException e) {
            // Somebody else's file of that name.
            return Map.of();
        }
        return pages;
    }

    private boolean isLeft(String name) {
        String identity = left.get(name);
        return identity != null && identity.equals(folder.file(name).identity());
    }

    /**
     * Keeps these pages, and no others.
     *
     * @param all what they were read from, in their order
     * @return the files that it left, as above
     */
    Map<String, String> keep(List<State> all, List<ReadPage> read) {
        Map<ProjectPath, ReadPage> pages = new HashMap<>();
        read.forEach(page -> pages.put(page.page().sourcePath(), page));
        Map<String, List<State>> parts = parts(all);
        Map<String, String> files = new TreeMap<>();
        folder.keepOnly(parts.keySet());
        parts.forEach((name, part) -> {
            CacheFile file = folder.file(name);
            if (!isLeft(name)) {
                file.write(bytes(part, pages));
            }
            String identity = file.identity();
            if (identity != null) {
                files.put(name, identity);
            }
        });
        return files;
    }

    private static Bytes bytes(List<State> part, Map<ProjectPath, ReadPage> pages) {
        try {
            return Bytes.written(stream -> {
                DataOutputStream out = new DataOutputStream(stream);
                for (State state : part) {
                    Stored page = Stored.of(requireNonNull(pages.get(state.path())));
                    byte[] stored = page == null
                            ? new byte[0]
                            : RecordCodec.bytes(Stored.class, page).toArray();
                    out.writeInt(stored.length);
                    out.write(stored);
                }
            });
        } catch (IOException e) {
            throw new IllegalStateException("written to memory", e);
        }
    }
}

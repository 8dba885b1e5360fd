package dev.fingerpost.pipeline;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.output.CacheFile;
import dev.fingerpost.output.CacheFolder;
import dev.fingerpost.page.Prose;
import dev.fingerpost.record.DecisionRecord;
import dev.fingerpost.work.Parallel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Set<String> found = new HashSet<>();

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

    /** The sources that share a file, by its name; adding a page moves no other to another file, as long as there is room. */
    private Map<String, List<SourceFile>> parts(List<SourceFile> sources) {
        int files = Math.max(1, Integer.highestOneBit(sources.size() / PAGES));
        Map<Integer, List<SourceFile>> parts = new TreeMap<>();
        for (SourceFile source : sources) {
            CRC32 path = new CRC32();
            path.update(Bytes.utf8(source.path().text()).toArray());
            int part = (int) (path.getValue() & files - 1);
            parts.computeIfAbsent(part, number -> new ArrayList<>()).add(source);
        }
        Map<String, List<SourceFile>> named = new TreeMap<>();
        parts.values().forEach(part -> named.put(name(part), part));
        return named;
    }

    private String name(List<SourceFile> part) {
        StringBuilder all = new StringBuilder(key);
        for (SourceFile source : part) {
            all.append('\n').append(source.path()).append('\n').append(sum(source));
        }
        return Bytes.utf8(all.toString()).crc();
    }

    /** Stands for what a source says. */
    static String sum(SourceFile source) {
        return source.text().length() + " " + Bytes.utf8(source.text()).crc();
    }

    /** Those of these pages that are kept. */
    Map<SourceFile, ReadPage> find(List<SourceFile> sources) {
        Map<SourceFile, ReadPage> pages = new HashMap<>();
        found.clear();
        Parallel.map(threads, List.copyOf(parts(sources).entrySet()), () -> part -> {
                    List<@Nullable ReadPage> read = read(part.getKey(), part.getValue());
                    return read == null ? Map.<SourceFile, ReadPage>of() : byId(part.getKey(), part.getValue(), read);
                })
                .forEach(pages::putAll);
        return pages;
    }

    private Map<SourceFile, ReadPage> byId(String name, List<SourceFile> sources, List<@Nullable ReadPage> read) {
        synchronized (found) {
            found.add(name);
        }
        Map<SourceFile, ReadPage> pages = new HashMap<>();
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i) != null) {
                pages.put(sources.get(i), read.get(i));
            }
        }
        return pages;
    }

    private @Nullable List<@Nullable ReadPage> read(String name, List<SourceFile> part) {
        CacheFile file = folder.file(name);
        String identity = left.get(name);
        Bytes kept = identity != null && identity.equals(file.identity()) ? file.read() : null;
        if (kept == null) {
            return null;
        }
        List<@Nullable ReadPage> pages = new ArrayList<>();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(kept.toArray()));
        try {
            for (SourceFile source : part) {
                int length = in.readInt();
                DataInputStream page = new DataInputStream(new ByteArrayInputStream(in.readNBytes(length)));
                pages.add(
                        length == 0
                                ? null
                                : RecordCodec.read(Stored.class, page, source).read(source));
            }
        } catch (IOException | RuntimeException e) {
            // Somebody else's file of that name.
            return null;
        }
        return pages;
    }

    /**
     * Keeps these pages, in the order of their sources, and no others.
     *
     * @return the files that it left, as above
     */
    Map<String, String> keep(List<SourceFile> sources, List<ReadPage> read) {
        Map<SourceFile, ReadPage> pages = new HashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            pages.put(sources.get(i), read.get(i));
        }
        Map<String, List<SourceFile>> parts = parts(sources);
        parts.forEach((name, part) -> {
            if (!found.contains(name)) {
                folder.file(name).write(bytes(part, pages));
            }
        });
        folder.keepOnly(parts.keySet());
        Map<String, String> files = new TreeMap<>();
        for (String name : parts.keySet()) {
            String identity = folder.file(name).identity();
            if (identity != null) {
                files.put(name, identity);
            }
        }
        return files;
    }

    private static Bytes bytes(List<SourceFile> part, Map<SourceFile, ReadPage> pages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (SourceFile source : part) {
                byte[] page = bytes(Stored.of(pages.get(source)));
                out.writeInt(page.length);
                out.write(page);
            }
        } catch (IOException e) {
            throw new IllegalStateException("written to memory", e);
        }
        return Bytes.of(bytes.toByteArray());
    }

    private static byte[] bytes(@Nullable Stored page) {
        return page == null ? new byte[0] : bytes(Stored.class, page);
    }

    /** A record as bytes; none if it has no such form. */
    static byte[] bytes(Class<?> type, Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            RecordCodec.write(type, value, out);
        } catch (RecordCodec.UnstorableException e) {
            return new byte[0];
        } catch (IOException e) {
            throw new IllegalStateException("written to memory", e);
        }
        return bytes.toByteArray();
    }
}

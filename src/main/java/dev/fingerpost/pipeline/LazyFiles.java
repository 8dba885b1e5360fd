package dev.fingerpost.pipeline;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.search.Counted;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Files that are made when they are first asked for, and kept. For many threads; who asks meanwhile waits. */
public final class LazyFiles {
    private @Nullable Supplier<Made> maker;
    private Made made = new Made(List.of(), Set.of(), Map.of());

    private LazyFiles(@Nullable Supplier<Made> maker) {
        this.maker = maker;
    }

    /**
     * Files that were made.
     *
     * @param files in no particular order
     * @param kept others that are there and stay as they are
     * @param counted what is counted in them, by language
     */
    record Made(List<OutputFile> files, Set<SitePath> kept, Map<String, Supplier<Counted>> counted) {
        Made {
            files = List.copyOf(files);
            kept = Set.copyOf(kept);
        }
    }

    /** No files at all. */
    public static LazyFiles none() {
        return new LazyFiles(null);
    }

    /** @param maker is asked once, if at all; what it holds is let go then */
    static LazyFiles of(Supplier<Made> maker) {
        return new LazyFiles(maker);
    }

    /** The files, in no particular order. */
    public List<OutputFile> get() {
        return made().files();
    }

    /** The same for one who needs them once: they are let go. */
    public void give(Consumer<OutputFile> taker) {
        taken().forEach(taker);
    }

    private synchronized List<OutputFile> taken() {
        Made all = made();
        made = new Made(List.of(), all.kept(), all.counted());
        return all.files();
    }

    /** Those that are there and stay as they are. */
    public Set<SitePath> kept() {
        return made().kept();
    }

    /** What is counted for the search index of each language, for the next build. */
    Map<String, Counted> counted() {
        Map<String, Counted> counted = new TreeMap<>();
        made().counted().forEach((language, of) -> counted.put(language, of.get()));
        return counted;
    }

    private synchronized Made made() {
        if (maker != null) {
            made = maker.get();
            maker = null;
        }
        return made;
    }
}

package dev.fingerpost.pipeline;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.SitePath;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What becomes of each file of a site as soon as it is made. Called from many threads, in any order. */
interface Keeping {
    /** The result holds all of them. */
    Keeping ALL = Optional::of;

    /** The file, for the result; empty if that is to do without it. */
    Optional<OutputFile> file(OutputFile made);

    /** The result does without them: somebody takes them. */
    static Keeping given(Consumer<OutputFile> taker) {
        return file -> {
            taker.accept(file);
            return Optional.empty();
        };
    }

    /** The result holds them, and somebody sees them before. */
    static Keeping shown(Preview preview) {
        return new Keeping() {
            @Override
            public Optional<OutputFile> file(OutputFile made) {
                preview.accept(made);
                return ALL.file(made);
            }

            @Override
            public void edited(List<OutputFile> pages) {
                pages.forEach(preview);
                preview.edited();
            }
        };
    }

    /** Pages whose sources changed since the build before, ahead of all others; they come once more among those. */
    default void edited(List<OutputFile> pages) {}

    /** The same, with the path of each file written down. */
    default Keeping listed(Collection<SitePath> paths) {
        Keeping keep = this;
        return new Keeping() {
            @Override
            public Optional<OutputFile> file(OutputFile made) {
                paths.add(made.path());
                return keep.file(made);
            }

            @Override
            public void edited(List<OutputFile> pages) {
                keep.edited(pages);
            }
        };
    }

    default List<OutputFile> all(List<OutputFile> made) {
        return made.stream().map(this::file).flatMap(Optional::stream).toList();
    }

    /** By path. Where two files have one path there is an error, and nothing is written. */
    static List<OutputFile> sorted(List<OutputFile> files) {
        Map<SitePath, OutputFile> byPath = new TreeMap<>();
        files.forEach(file -> byPath.putIfAbsent(file.path(), file));
        return List.copyOf(byPath.values());
    }
}

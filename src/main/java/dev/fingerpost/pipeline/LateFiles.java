package dev.fingerpost.pipeline;

import dev.fingerpost.file.OutputFile;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Files that are made when they are first asked for, and kept. For many threads; who asks meanwhile waits. */
public final class LateFiles {
    private @Nullable Supplier<List<OutputFile>> maker;
    private List<OutputFile> files = List.of();

    private LateFiles(@Nullable Supplier<List<OutputFile>> maker) {
        this.maker = maker;
    }

    /** No files at all. */
    public static LateFiles none() {
        return new LateFiles(null);
    }

    /** @param maker is asked once, if at all; what it holds is let go then */
    public static LateFiles by(Supplier<List<OutputFile>> maker) {
        return new LateFiles(maker);
    }

    /** The files, in no particular order. */
    public synchronized List<OutputFile> get() {
        if (maker != null) {
            files = List.copyOf(maker.get());
            maker = null;
        }
        return files;
    }
}

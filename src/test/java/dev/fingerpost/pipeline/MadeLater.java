package dev.fingerpost.pipeline;

import dev.fingerpost.file.OutputFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Files that are made late, of which nothing is counted. */
public final class MadeLater {
    private MadeLater() {}

    public static LazyFiles by(Supplier<List<OutputFile>> maker) {
        return LazyFiles.of(() -> new LazyFiles.Made(maker.get(), Set.of(), Map.of()));
    }
}

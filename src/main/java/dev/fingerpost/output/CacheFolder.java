package dev.fingerpost.output;

import dev.fingerpost.disk.FileOps;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.stream.Collectors;

/** Files with what may be forgotten at any time, all of one kind: they begin with the same prefix. */
public final class CacheFolder {
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final FileOps files;
    private final Path folder;
    private final String prefix;

    CacheFolder(FileOps files, Path folder, String prefix) {
        this.files = files;
        this.folder = folder;
        this.prefix = prefix;
    }

    /** @param name letters and digits */
    public CacheFile file(String name) {
        return new CacheFile(files, folder.resolve(prefix + name), MOST_BYTES);
    }

    /** Deletes all files of the kind but those with these names. */
    public void keepOnly(Set<String> names) {
        Set<String> kept = names.stream().map(name -> prefix + name).collect(Collectors.toSet());
        try {
            BasicFileAttributes there = files.look(folder);
            if (there == null || !there.isDirectory()) {
                return;
            }
            for (var file : files.list(folder).entrySet()) {
                if (file.getKey().startsWith(prefix) && !kept.contains(file.getKey())) {
                    files.delete(file.getValue());
                }
            }
        } catch (IOException e) {
            // They take room until the next build.
        }
    }
}

package dev.fingerpost.output;

import dev.fingerpost.disk.FileNames;
import dev.fingerpost.path.Segments;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.path.Spelling;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The paths of a built site. A path that leads out of the output folder, or two that are one on some system, cannot come
 * from an author, whose names were judged long before: it is a fault of ours, and the site is not written.
 */
final class OutputPaths {
    private OutputPaths() {}

    /** All paths of one site. */
    static void check(Collection<SitePath> site) {
        Map<Spelling, SitePath> taken = new HashMap<>();
        site.forEach(path -> claim(path, taken));
        for (SitePath path : site) {
            for (String above : Segments.folders(path.text())) {
                SitePath folder = taken.get(Spelling.of(above));
                if (folder != null) {
                    throw new IllegalArgumentException("`" + folder + "` would be a file and a folder");
                }
            }
        }
    }

    static void check(SitePath path) {
        for (String name : path.text().split("/", -1)) {
            if (name.isEmpty() || FileNames.fault(name) != null) {
                throw new IllegalArgumentException("no path for an output file: `" + path + "`");
            }
        }
        if (path.text().equals(Manifest.NAME)) {
            throw new IllegalArgumentException("`" + path + "` is the manifest's name");
        }
    }

    private static void claim(SitePath path, Map<Spelling, SitePath> taken) {
        SitePath other = taken.putIfAbsent(Spelling.of(path.text()), path);
        if (other != null) {
            throw new IllegalArgumentException("`" + path + "` and `" + other + "` would be one file");
        }
    }
}

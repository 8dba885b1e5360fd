package dev.fingerpost.output;

import dev.fingerpost.disk.FileNames;
import dev.fingerpost.file.OutputFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The paths of a built site. A path that leads out of the output folder, or two that are one on some system, cannot come
 * from an author, whose names were judged long before: it is a fault of ours, and the site is not written.
 */
final class OutputPaths {
    private OutputPaths() {}

    static SortedMap<String, OutputFile> byPath(List<OutputFile> site) {
        SortedMap<String, OutputFile> byPath = new TreeMap<>();
        Map<String, String> taken = new HashMap<>();
        for (OutputFile file : site) {
            check(file.path());
            claim(FileNames.clashKey(file.path()), file.path(), taken);
            byPath.put(file.path(), file);
        }
        for (String path : byPath.keySet()) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                String folder = taken.get(FileNames.clashKey(path.substring(0, slash)));
                if (folder != null) {
                    throw new IllegalArgumentException("`" + folder + "` would be a file and a folder");
                }
            }
        }
        return byPath;
    }

    private static void check(String path) {
        for (String name : path.split("/", -1)) {
            if (name.isEmpty() || FileNames.fault(name) != null) {
                throw new IllegalArgumentException("no path for an output file: `" + path + "`");
            }
        }
        if (path.equals(Manifest.NAME)) {
            throw new IllegalArgumentException("`" + path + "` is the manifest's name");
        }
    }

    private static void claim(String key, String path, Map<String, String> taken) {
        String other = taken.putIfAbsent(key, path);
        if (other != null) {
            throw new IllegalArgumentException("`" + path + "` and `" + other + "` would be one file");
        }
    }
}

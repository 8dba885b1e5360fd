package dev.fingerpost.site;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Paths as text, with {@code /} between names. */
public final class Paths {
    static final String CONTENT = "content/";
    static final String STATIC = "static/";

    private Paths() {}

    /** The address of the page at this path below content/: {@code a/b.md} gives {@code a/b.html}. */
    public static String url(String page) {
        return page.substring(0, page.length() - ".md".length()) + ".html";
    }

    /** The folder of a path, ending in {@code /}; empty at the top. */
    public static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The last name of a path. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether a page is the index of its folder. */
    public static boolean isIndex(String page) {
        return page.equals("index.md") || page.endsWith("/index.md");
    }

    /** How an author writes the path of one file below content/ in another: {@code ../cases/acme.md}. */
    public static String written(String from, String to) {
        int common = 0;
        for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
            if (!to.startsWith(from.substring(common, slash + 1), common)) {
                break;
            }
            common = slash + 1;
        }
        int up = 0;
        for (int slash = from.indexOf('/', common); slash >= 0; slash = from.indexOf('/', slash + 1)) {
            up++;
        }
        return "../".repeat(up) + to.substring(common);
    }

    /** What a relative path in a file below content/ means within the project; null when it leaves the project. */
    public static @Nullable String resolve(String from, String written) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : (CONTENT + folder(from) + written).split("/")) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return null;
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    /** A path of the project relative to content/; null when it is not below it. */
    static @Nullable String inContent(@Nullable String project) {
        if (project == null || !(project + "/").startsWith(CONTENT)) {
            return null;
        }
        return project.length() < CONTENT.length() ? "" : project.substring(CONTENT.length());
    }

    /** All folders that a path lies in, without the last slash: {@code a}, {@code a/b}. */
    static List<String> foldersAbove(String path) {
        List<String> folders = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }

    /** The same for all paths that some file system takes for one: letter case and composed letters do not count. */
    public static String spelling(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Paths by their {@link #spelling}; the first of those that share one. */
    static Map<String, String> spellings(Collection<String> paths) {
        Map<String, String> spellings = new HashMap<>();
        paths.forEach(path -> spellings.putIfAbsent(spelling(path), path));
        return spellings;
    }
}

package dev.fingerpost.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paths of any kind as text, with {@code /} between their segments: what is the same wherever they begin. */
public final class Segments {
    private static final String UP = "..";

    private Segments() {}

    /** The last segment. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** All before the last segment, ending in {@code /}; empty at the top. */
    public static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** All folders that a path lies in, the outermost first and without the last slash: {@code a}, {@code a/b}. */
    public static List<String> folders(String path) {
        List<String> folders = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }

    /** What a relative path means in a file at another path; null when it leads out by {@code ..}. */
    public static @Nullable String resolve(String from, String written) {
        return resolved(folder(from) + written, false);
    }

    /** Whether a relative path goes up somewhere on its way. */
    public static boolean goesUp(String written) {
        return List.of(written.split("/")).contains(UP);
    }

    /** What a relative path means in a folder that nothing can lead out of: it ends there. */
    public static String within(String written) {
        return String.valueOf(resolved(written, true));
    }

    private static @Nullable String resolved(String path, boolean stays) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/")) {
            if (segment.equals(UP)) {
                if (segments.pollLast() == null && !stays) {
                    return null;
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }

    /** The shortest relative path that leads from one file to another; {@link #resolve} is its inverse. */
    public static String relative(String from, String to) {
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
        return (UP + "/").repeat(up) + to.substring(common);
    }
}

package dev.fingerpost.project;

import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.text.Glob;
import java.util.List;

/** Patterns for files and folders below content/, as .gitignore has them: a star, two stars, a question mark. */
public final class Excluded {
    private final List<Glob> patterns;

    public Excluded(List<String> globs) {
        patterns = globs.stream().map(Excluded::pattern).toList();
    }

    /** Whether a pattern fits a file or a folder that it lies in. */
    public boolean contains(ProjectPath path) {
        String below = path.below(ProjectPath.CONTENT);
        for (int end = below.length(); end > 0; end = below.lastIndexOf('/', end - 1)) {
            String one = below.substring(0, end);
            if (patterns.stream().anyMatch(pattern -> pattern.matches(one))) {
                return true;
            }
        }
        return false;
    }

    private static Glob pattern(String glob) {
        String path = glob.replaceFirst("^(?:\\./)?(?:content/)?/*", "").replaceFirst("/+$", "");
        boolean anywhere = !path.contains("/") && !glob.startsWith("/");
        return Glob.of((anywhere ? "**/" : "") + path);
    }
}

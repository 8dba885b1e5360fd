package dev.fingerpost.project;

import dev.fingerpost.path.ProjectPath;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Patterns for files and folders below content/, as .gitignore has them: a star, two stars, a question mark. */
public final class Excluded {
    private static final Pattern SIGN = Pattern.compile("\\*\\*/?|\\*|\\?|[^*?]+");

    private final List<Pattern> patterns;

    public Excluded(List<String> globs) {
        patterns = globs.stream().map(Excluded::pattern).toList();
    }

    /** Whether a pattern fits a file or a folder that it lies in. */
    public boolean contains(ProjectPath path) {
        String below = path.below(ProjectPath.CONTENT);
        return patterns.stream().anyMatch(pattern -> pattern.matcher(below).matches());
    }

    private static Pattern pattern(String glob) {
        String path = glob.replaceFirst("^(?:\\./)?(?:content/)?/*", "").replaceFirst("/+$", "");
        boolean anywhere = !path.contains("/") && !glob.startsWith("/");
        String regex =
                SIGN.matcher(path).results().map(sign -> regex(sign.group())).collect(Collectors.joining());
        return Pattern.compile((anywhere ? "(?:.*/)?" : "") + regex + "(?:/.*)?");
    }

    private static String regex(String sign) {
        return switch (sign) {
            case "**/" -> "(?:.*/)?";
            case "**" -> ".*";
            case "*" -> "[^/]*";
            case "?" -> "[^/]";
            default -> Pattern.quote(sign);
        };
    }
}

package dev.fingerpost.migrate;

import dev.fingerpost.project.OtherProject;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a project was made for.
 *
 * @param kind the tool
 * @param marker the file that tells; empty for a plain repository
 */
record Origin(Kind kind, String marker) {
    /** So deep in a project its configuration may lie. */
    private static final int DEPTH = 4;

    /** Folders that hold projects which are not the project. */
    private static final Set<String> SAMPLES = Set.of(
            "test",
            "tests",
            "test_book",
            "testing",
            "examples",
            "example",
            "fixtures",
            "vendor",
            "templates",
            "archive",
            "spec",
            "e2e");

    /** In the order in which they are preferred at one depth. */
    enum Kind {
        MKDOCS("MkDocs", "(?:zensical\\.toml|mkdocs\\.ya?ml)"),
        DOCUSAURUS("Docusaurus", "docusaurus\\.config\\.(?:[cm]?[jt]s)"),
        VITEPRESS("VitePress", "\\.vitepress/config(?:\\.[cm]?[jt]s|/index\\.[cm]?[jt]s)"),
        STARLIGHT("Starlight", "astro\\.config\\.(?:[cm]?[jt]s)"),
        MDBOOK("mdBook", "book\\.toml"),
        HUGO("Hugo", "(?:hugo\\.(?:toml|ya?ml|json)|config/_default/(?:hugo|config)\\.(?:toml|ya?ml|json))"),
        JEKYLL("Jekyll", "_config\\.yml"),
        ELEVENTY("Eleventy", "(?:\\.eleventy|eleventy\\.config)\\.[cm]?js"),
        HUGO_OLD("Hugo", "config\\.(?:toml|ya?ml|json)"),
        PLAIN("a plain repository", "(?!)");

        private final String words;
        private final Pattern marker;

        Kind(String words, String marker) {
            this.words = words;
            this.marker = Pattern.compile("(?<at>(?:[^/]+/)*?)" + marker);
        }

        /** As people call it. */
        String words() {
            return words;
        }
    }

    /** The tool whose configuration lies nearest to the top. */
    static Origin of(OtherProject project) {
        SortedSet<String> paths = project.paths();
        return paths.stream()
                .filter(path -> depth(path) <= DEPTH)
                .flatMap(path -> kind(path, project).map(kind -> new Origin(kind, path)).stream())
                .min(Comparator.comparingInt((Origin origin) -> depth(origin.folder()))
                        .thenComparing(origin -> origin.kind())
                        .thenComparing(Origin::marker))
                .orElse(new Origin(Kind.PLAIN, ""));
    }

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }

    private static Optional<Kind> kind(String path, OtherProject project) {
        for (Kind kind : Kind.values()) {
            Matcher found = kind.marker.matcher(path);
            if (found.matches()) {
                String folder = found.group("at");
                boolean sample = Stream.of(folder.split("/")).anyMatch(SAMPLES::contains);
                return !sample && fits(kind, folder, project) ? Optional.of(kind) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Some names of configurations are common. */
    private static boolean fits(Kind kind, String folder, OtherProject project) {
        return switch (kind) {
            case STARLIGHT -> any(project, folder + "src/content/docs/");
            case HUGO_OLD ->
                any(project, folder + "content/")
                        && any(project, folder + "layouts/", folder + "themes/", folder + "archetypes/");
            default -> true;
        };
    }

    private static boolean any(OtherProject project, String... folders) {
        for (String folder : folders) {
            SortedSet<String> from = project.paths().tailSet(folder);
            if (!from.isEmpty() && from.first().startsWith(folder)) {
                return true;
            }
        }
        return false;
    }

    /** The folder that the tool is run in, ending in {@code /}; empty at the top. */
    String folder() {
        Matcher found = kind.marker.matcher(marker);
        return found.matches() ? found.group("at") : "";
    }
}

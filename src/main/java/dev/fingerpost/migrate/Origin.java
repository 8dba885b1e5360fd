package dev.fingerpost.migrate;

import dev.fingerpost.path.OtherPath;
import dev.fingerpost.project.OtherProject;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a project was made for.
 *
 * @param kind the tool
 * @param marker the file that tells; empty for a plain repository
 */
record Origin(Kind kind, OtherPath marker) {
    /** So deep in a project its configuration may lie. */
    private static final int DEPTH = 4;

    private static final String SITE = "@site/";

    /** Where Starlight looks for pages, from its own folder. */
    static final String STARLIGHT_PAGES = "src/content/docs";

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
        return project.paths().stream()
                .filter(path -> path.depth() <= DEPTH)
                .flatMap(path -> kind(path, project).map(kind -> new Origin(kind, path)).stream())
                .min(Comparator.comparingInt(
                                (Origin origin) -> origin.folder().child("").depth())
                        .thenComparing(origin -> origin.kind())
                        .thenComparing(Origin::marker))
                .orElse(new Origin(Kind.PLAIN, new OtherPath("")));
    }

    private static Optional<Kind> kind(OtherPath path, OtherProject project) {
        for (Kind kind : Kind.values()) {
            Matcher found = kind.marker.matcher(path.text());
            if (found.matches()) {
                OtherPath.Folder folder = new OtherPath.Folder(found.group("at"));
                boolean sample = Stream.of(folder.text().split("/")).anyMatch(SAMPLES::contains);
                return !sample && fits(kind, folder, project) ? Optional.of(kind) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Some names of configurations are common. */
    private static boolean fits(Kind kind, OtherPath.Folder folder, OtherProject project) {
        return switch (kind) {
            case STARLIGHT -> project.has(folder.folder(STARLIGHT_PAGES));
            case HUGO_OLD ->
                project.has(folder.folder("content"))
                        && Stream.of("layouts", "themes", "archetypes")
                                .map(folder::folder)
                                .anyMatch(project::has);
            default -> true;
        };
    }

    /** The folder that the tool is run in. */
    OtherPath.Folder folder() {
        Matcher found = kind.marker.matcher(marker.text());
        return found.matches() ? new OtherPath.Folder(found.group("at")) : OtherPath.Folder.TOP;
    }

    /** The file that a path means which begins at the tool's own folder, {@code @site/…}; null for another path. */
    @Nullable
    OtherPath site(String written) {
        return written.startsWith(SITE) ? folder().child(written.substring(SITE.length())) : null;
    }
}

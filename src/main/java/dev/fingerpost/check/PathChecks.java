package dev.fingerpost.check;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.diag.Position;
import dev.fingerpost.page.Page;
import dev.fingerpost.site.MadePages;
import dev.fingerpost.site.Paths;
import dev.fingerpost.site.Site;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** No two things of a project become one file of the site, not even on systems that set letter case aside. */
final class PathChecks {
    private final Map<String, Output> outputs = new HashMap<>();
    private final Notes notes = new Notes();

    /**
     * Something that becomes a file of the site.
     *
     * @param path in the site
     * @param origin what it is made from, for people
     * @param source its path relative to content/; null when it is no file of the project
     */
    private record Output(
            String path, String origin, @Nullable String source, Position at) {}

    private PathChecks() {}

    static List<Diagnostic> run(Site site) {
        PathChecks checks = new PathChecks();
        checks.made(MadePages.NOT_FOUND, "the page for wrong addresses");
        if (site.config().search()) {
            checks.made(MadePages.SEARCH, "the search page");
        }
        if (!site.sources().isEmpty()) {
            checks.made(MadePages.SOURCES, "the page of all sources");
        }
        if (!site.tags().isEmpty()) {
            checks.made(MadePages.TAGS, "the page of all tags");
        }
        MadePages.tags(site.tags().keySet())
                .forEach((tag, url) -> checks.made(url, "the page of the tag `" + tag + "`"));
        site.pages().values().forEach(checks::page);
        site.files().keySet().forEach(path -> checks.file("content/" + path, path, path));
        site.statics().keySet().forEach(path -> checks.file("static/" + path, path, "../static/" + path));
        site.aliases().stream()
                .filter(alias -> alias.from().anchor() == null)
                .forEach(alias -> checks.add(new Output(
                        alias.from().path(), "the alias in `" + alias.at().path() + "`", null, alias.at())));
        checks.foldersThatAreFiles();
        return checks.notes.list();
    }

    private void made(String url, String origin) {
        outputs.put(Paths.spelling(url), new Output(url, origin, null, Position.wholeFile(url)));
    }

    private void page(Page page) {
        Position at = Position.wholeFile(page.sourcePath());
        add(new Output(page.url(), "`" + page.sourcePath() + "`", page.path(), at));
        add(new Output(page.path(), "the Markdown text of `" + page.sourcePath() + "`", page.path(), at));
    }

    private void file(String project, String path, @Nullable String source) {
        add(new Output(path, "`" + project + "`", source, Position.wholeFile(project)));
    }

    private void add(Output output) {
        Output first = outputs.putIfAbsent(Paths.spelling(output.path()), output);
        if (first != null && !sameName(first, output)) {
            notes.add(
                    Code.PATH_CLASH,
                    output.at(),
                    "`" + output.path() + "` is also made from " + first.origin(),
                    output.source() == null && output.at().line() > 0
                            ? "remove the alias"
                            : first.at().path().equals(first.path())
                                    ? "rename it, or remove it"
                                    : "rename one of them, or remove it");
        }
    }

    /** Files whose own names are alike are told of when they are read. */
    private static boolean sameName(Output a, Output b) {
        return a.source() != null
                && b.source() != null
                && Paths.spelling(a.source()).equals(Paths.spelling(b.source()));
    }

    private void foldersThatAreFiles() {
        Set<String> told = new HashSet<>();
        outputs.values().stream().sorted(Comparator.comparing(Output::path)).forEach(output -> {
            for (int slash = output.path().indexOf('/');
                    slash >= 0;
                    slash = output.path().indexOf('/', slash + 1)) {
                Output file = outputs.get(Paths.spelling(output.path().substring(0, slash)));
                if (file != null && told.add(file.path())) {
                    notes.add(
                            Code.PATH_CLASH,
                            output.at(),
                            "`" + output.path().substring(0, slash) + "` would be a folder for " + output.origin()
                                    + " and a file made from " + file.origin(),
                            "rename one of them");
                }
            }
        });
    }
}

package dev.fingerpost.check;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.disk.WorkFolder;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.Segments;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.path.Spelling;
import dev.fingerpost.site.MadePages;
import dev.fingerpost.site.Site;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** No two things of a project become one file of the site, not even on systems that set letter case aside. */
final class PathChecks {
    private final Map<Spelling, Output> outputs = new HashMap<>();
    private final Notes notes = new Notes();

    /**
     * Something that becomes a file of the site.
     *
     * @param origin what it is made from, for people
     * @param source null when it is no file of the project
     * @param at null for what the site makes itself
     */
    private record Output(
            SitePath path,
            String origin,
            @Nullable ProjectPath source,
            @Nullable Position at) {}

    private PathChecks() {}

    static List<Diagnostic> run(Site site) {
        PathChecks checks = of(site);
        checks.foldersThatAreFiles();
        return checks.notes.list();
    }

    /** All files that pages can link to, but for those that belong to the theme. */
    static Set<SitePath> files(Site site) {
        return of(site).outputs.values().stream().map(Output::path).collect(Collectors.toCollection(TreeSet::new));
    }

    private static PathChecks of(Site site) {
        PathChecks checks = new PathChecks();
        checks.made(new SitePath(WorkFolder.MANIFEST), "the list of what Fingerpost wrote");
        site.whole().pages().values().stream()
                .filter(page -> page.meta().publishing().print())
                .forEach(page -> checks.made(
                        MadePages.print(page.url()),
                        "`" + page.sourcePath() + "`, whose section is printed on one page"));
        site.inLanguages().forEach(checks::made);
        site.whole().pages().values().forEach(checks::page);
        site.files().content().keySet().forEach(checks::file);
        site.files().statics().keySet().forEach(checks::file);
        site.relations().aliases().stream()
                .filter(alias -> alias.from().anchor() == null)
                .forEach(alias -> checks.add(new Output(
                        alias.from().path(), "the alias in `" + alias.at().path() + "`", null, alias.at())));
        return checks;
    }

    private void made(Site edition) {
        MadePages made = edition.made();
        made(made.notFound(), "the page for wrong addresses");
        if (edition.config().features().search()) {
            made(made.search(), "the search page");
            made(new SitePath("assets/search/" + made.searchIndex() + ".js"), "the index of the search");
        }
        if (!edition.apparatus().sources().isEmpty()) {
            made(made.sources(), "the page of all sources");
        }
        if (!edition.relations().tags().isEmpty()) {
            made(made.allTags(), "the page of all tags");
        }
        edition.trees().keySet().forEach(tree -> made(MadePages.map(tree), "the map of `" + tree.source() + "`"));
        made.tags(edition.relations().tags().keySet())
                .forEach((tag, url) -> made(url, "the page of the tag `" + tag + "`"));
    }

    private void made(SitePath url, String origin) {
        outputs.put(Spelling.of(url.text()), new Output(url, origin, null, null));
    }

    private void page(Page page) {
        Position at = Position.wholeFile(page.sourcePath());
        String origin = "`" + page.sourcePath() + "`";
        add(new Output(page.url(), origin, page.sourcePath(), at));
        add(new Output(page.path().markdown(), "the Markdown text of " + origin, page.sourcePath(), at));
    }

    private void file(ProjectPath path) {
        add(new Output(path.url(), "`" + path + "`", path, Position.wholeFile(path)));
    }

    private void add(Output output) {
        Output first = outputs.putIfAbsent(Spelling.of(output.path().text()), output);
        if (first != null && !sameName(first, output)) {
            notes.add(
                    Code.PATH_CLASH,
                    requireNonNull(output.at(), "what the site makes itself is there first"),
                    "`" + output.path() + "` is also made from " + first.origin(),
                    output.source() == null
                            ? "remove the alias"
                            : first.at() == null ? "rename it, or remove it" : "rename one of them, or remove it");
        }
    }

    /** Files whose own names are alike are told of when they are read. */
    private static boolean sameName(Output a, Output b) {
        return a.source() != null
                && b.source() != null
                && Spelling.of(a.source().text()).equals(Spelling.of(b.source().text()));
    }

    private void foldersThatAreFiles() {
        Set<SitePath> told = new HashSet<>();
        outputs.values().stream().sorted(Comparator.comparing(Output::path)).forEach(output -> {
            for (String folder : Segments.folders(output.path().text())) {
                Output file = outputs.get(Spelling.of(folder));
                if (file != null && told.add(file.path())) {
                    notes.add(
                            Code.PATH_CLASH,
                            requireNonNull(output.at() == null ? file.at() : output.at()),
                            "`" + folder + "` would be a folder for " + output.origin() + " and a file made from "
                                    + file.origin(),
                            "rename one of them");
                }
            }
        });
    }
}

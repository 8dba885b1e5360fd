package dev.fingerpost.check;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.Segments;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.path.Spelling;
import dev.fingerpost.site.Site;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** No file of a project takes the place of one that the site makes itself: downloads of trees, feeds, lists for machines. */
public final class MadePathChecks {
    /** By path, what of the project is there. */
    private final Map<Spelling, Set<ProjectPath>> sources = new HashMap<>();

    private final Set<List<Object>> told = new HashSet<>();
    private final Notes notes = new Notes();

    private final Set<ProjectPath> known;

    private MadePathChecks(Site site, Set<ProjectPath> known) {
        this.known = known;
        site.whole().pages().values().forEach(page -> {
            source(page.url(), page.sourcePath());
            source(page.path().markdown(), page.sourcePath());
        });
        site.files().content().keySet().forEach(file -> source(file.url(), file));
        site.files().statics().keySet().forEach(file -> source(file.url(), file));
        site.relations()
                .aliases()
                .forEach(alias -> source(alias.from().path(), alias.at().path()));
    }

    private void source(SitePath path, ProjectPath source) {
        sources.computeIfAbsent(Spelling.of(path.text()), key -> new TreeSet<>())
                .add(source);
    }

    /**
     * What {@link PathChecks} cannot know before all is made.
     *
     * @param paths those of all files of a site, each as often as it was made, in any order
     * @param known what clashes by what was told before
     */
    public static List<Diagnostic> run(Site site, Collection<SitePath> paths, Set<ProjectPath> known) {
        MadePathChecks checks = new MadePathChecks(site, known);
        List<SitePath> made = paths.stream().sorted().toList();
        Map<Spelling, SitePath> taken = new HashMap<>();
        for (SitePath path : made) {
            // Two files of the project with one path are told of when they are read.
            if (taken.putIfAbsent(Spelling.of(path.text()), path) != null
                    && checks.of(path).size() < 2) {
                checks.tell(path, path, "`" + path + "` is also made by Fingerpost itself", "rename it, or remove it");
            }
        }
        for (SitePath path : taken.values().stream().sorted().toList()) {
            Segments.folders(path.text()).stream()
                    .map(folder -> taken.get(Spelling.of(folder)))
                    .filter(file -> file != null)
                    .findFirst()
                    .ifPresent(file -> checks.tell(
                            path,
                            file,
                            "`" + file + "` would be a folder for `" + path + "`, and is a file of the site",
                            "rename the folder"));
        }
        return checks.notes.list();
    }

    private Set<ProjectPath> of(SitePath path) {
        return sources.getOrDefault(Spelling.of(path.text()), Set.of());
    }

    /** Tells it once of each page, which is more than one file of a site. */
    private void tell(SitePath path, SitePath file, String message, String hint) {
        ProjectPath source = Stream.of(path, file)
                .flatMap(one -> of(one).stream())
                .findFirst()
                .orElse(ProjectPath.CONFIG);
        if (!known.contains(source) && told.add(List.of(source, file))) {
            notes.add(Code.PATH_CLASH, Position.wholeFile(source), message, hint);
        }
    }
}

package dev.fingerpost.check;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.diag.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.Segments;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** No file of a project takes the place of one that the site makes itself: downloads of trees, feeds, lists for machines. */
public final class MadePathChecks {
    /** By path, what of the project is there. */
    private final Map<String, List<ProjectPath>> sources = new HashMap<>();

    private final Set<List<Object>> told = new HashSet<>();
    private final Notes notes = new Notes();

    private MadePathChecks(Site site) {
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
        sources.computeIfAbsent(Segments.spelling(path.text()), key -> new ArrayList<>())
                .add(source);
    }

    /**
     * What {@link PathChecks} cannot know before all is made.
     *
     * @param made the paths of all files of a site, each as often as it was made
     */
    public static List<Diagnostic> run(Site site, Collection<SitePath> made) {
        MadePathChecks checks = new MadePathChecks(site);
        Map<String, SitePath> taken = new HashMap<>();
        for (SitePath path : made) {
            // Two files of the project with one path are told of when they are read.
            if (taken.putIfAbsent(Segments.spelling(path.text()), path) != null
                    && checks.of(path).size() < 2) {
                checks.tell(path, path, "`" + path + "` is also made by Fingerpost itself", "rename it, or remove it");
            }
        }
        for (SitePath path : new TreeSet<>(made)) {
            Segments.folders(path.text()).stream()
                    .map(folder -> taken.get(Segments.spelling(folder)))
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

    private List<ProjectPath> of(SitePath path) {
        return sources.getOrDefault(Segments.spelling(path.text()), List.of());
    }

    /** Tells it once of each page, which is more than one file of a site. */
    private void tell(SitePath path, SitePath file, String message, String hint) {
        ProjectPath source = of(path).stream().findFirst().orElse(ProjectPath.CONFIG);
        if (told.add(List.of(source, file))) {
            notes.add(Code.PATH_CLASH, Position.wholeFile(source), message, hint);
        }
    }
}

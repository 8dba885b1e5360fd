package dev.fingerpost.project;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.config.Layout;
import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.disk.FileNames;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.Mount;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands below content/ on the site: the files of the folder with the pages, wherever the configuration says that it lies, and
 * decision records that lie elsewhere in the project.
 */
final class ContentReader {
    private static final Pattern SOURCES_ALIKE = Pattern.compile("(?i)content/sources\\.ya?ml");

    private final InputFiles files;
    private final SiteConfig config;
    private final Layout layout;
    private final Notes notes;
    private final OtherNames otherNames;
    private final List<SourceFile> pages = new ArrayList<>();
    private final List<BinaryFile> others = new ArrayList<>();
    private @Nullable SourceFile sources;

    private ContentReader(InputFiles files, SiteConfig config, Notes notes) {
        this.files = files;
        this.config = config;
        this.layout = config.conventions().layout();
        this.notes = notes;
        this.otherNames = new OtherNames(notes);
    }

    /**
     * What was read.
     *
     * @param pages sorted by path
     * @param sources the list of sources; null where there is none
     * @param others all other files, those of the records last
     */
    record Content(List<SourceFile> pages, @Nullable SourceFile sources, List<BinaryFile> others) {}

    static Content read(InputFiles files, SiteConfig config, Notes notes) {
        ContentReader reader = new ContentReader(files, config, notes);
        reader.readPages();
        reader.readRecords();
        return new Content(reader.pages, reader.sources, reader.others);
    }

    private void readPages() {
        Excluded excluded = new Excluded(layout.exclude());
        List<Placed> content = placed(layout.content()).stream()
                .filter(file -> !excluded.contains(file.place) && !isMisplaced(file.found.path()))
                .toList();
        Map<ProjectPath, Set<String>> indexes = indexes(content);
        for (Placed file : content) {
            if (isShadowed(file, indexes)) {
                noteShadowed(file);
            } else if (file.place.isPage()) {
                InputFiles.add(pages, page(file));
            } else if (SOURCES_ALIKE.matcher(file.place.text()).matches()) {
                otherNames.file(file.place, ProjectPath.SOURCES, "the list of sources");
                sources = sources == null || file.place.equals(ProjectPath.SOURCES) ? page(file) : sources;
            } else {
                otherNames.page(file.found.path());
                InputFiles.add(others, other(file));
            }
        }
    }

    /**
     * A file of the content.
     *
     * @param found as it lies in the project
     * @param place where it stands below content/
     */
    private record Placed(Folder.Found found, ProjectPath place) {}

    /** A translation that lies where the configuration does not look for it would be another page, or hide one. */
    private boolean isMisplaced(ProjectPath file) {
        ProjectPath right = layout.misplaced(file, config.languages().folders());
        if (right != null) {
            String hint = "move it to `" + right + "`";
            notes.add(Code.TRANSLATION_PLACE, Position.wholeFile(file), "translations lie elsewhere", hint);
        }
        return right != null;
    }

    /** The files of a folder that stand below content/, but for records which stand elsewhere there. */
    private List<Placed> placed(ProjectPath folder) {
        Mount records = layout.records();
        ProjectPath among = records != null
                        && !records.folder().equals(folder)
                        && records.folder().isIn(folder)
                ? records.folder()
                : null;
        return files.files(folder, FileNames::isSetAside).stream()
                .filter(file -> among == null || !file.path().isIn(among))
                .map(file -> new Placed(file, layout.inside(file.path())))
                .toList();
    }

    private @Nullable SourceFile page(Placed file) {
        SourceFile text = files.text(file.found);
        return text == null || text.path().equals(file.place) ? text : new SourceFile(file.place, text.text());
    }

    private @Nullable BinaryFile other(Placed file) {
        BinaryFile other = files.binary(file.found);
        return other == null || other.path().equals(file.place) ? other : new BinaryFile(file.place, other.bytes());
    }

    /** The files of each folder that may be its page. */
    private static Map<ProjectPath, Set<String>> indexes(List<Placed> files) {
        Map<ProjectPath, Set<String>> indexes = new HashMap<>();
        for (Placed file : files) {
            String name = file.place.name();
            if (PagePath.isIndex(name)) {
                indexes.computeIfAbsent(file.place.parent(), folder -> new HashSet<>())
                        .add(name);
            }
        }
        return indexes;
    }

    private void noteShadowed(Placed file) {
        ProjectPath path = file.found.path();
        notes.add(
                Code.PAGE_SHADOWED,
                Position.wholeFile(path),
                "`" + path + "` is not shown: another file is the page of its folder",
                "give it another name if readers need it");
    }

    private static boolean isShadowed(Placed file, Map<ProjectPath, Set<String>> indexes) {
        String name = file.place.name();
        return PagePath.isIndex(name) && PagePath.isShadowed(name, requireNonNull(indexes.get(file.place.parent())));
    }

    /** Decision records that lie elsewhere in the project, as if they stood below content/. */
    private void readRecords() {
        if (layout.records() == null) {
            return;
        }
        List<Placed> found = placed(layout.records().folder());
        Set<PagePath> known =
                pages.stream().map(page -> PagePath.of(page.path())).collect(Collectors.toSet());
        Map<ProjectPath, Set<String>> indexes = indexes(found);
        for (Placed file : found) {
            if (!file.place.isPage()) {
                InputFiles.add(others, other(file));
            } else if (isShadowed(file, indexes) || known.contains(file.place.page())) {
                noteShadowed(file);
            } else {
                InputFiles.add(pages, page(file));
            }
        }
        pages.sort(Comparator.comparing(SourceFile::path));
    }
}

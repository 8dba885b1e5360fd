package dev.fingerpost.site;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.config.Language;
import dev.fingerpost.config.Layout;
import dev.fingerpost.config.Repository;
import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.Address;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.site.Target.Reason;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds where a link leads. It is read as GitHub reads it: relative to the file that holds it, within the project. For many threads. */
final class Resolver {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    private final Reach reach;
    private final SiteConfig config;
    private final Layout layout;
    private final Map<PagePath, Page> pages;
    /** Made when the first link fails: most sites never need it. */
    private volatile @Nullable Spellings spellings;
    /** Made for the first link that may lead to a folder. */
    private volatile @Nullable Set<ProjectPath> folders;

    Resolver(Reach reach) {
        this.reach = reach;
        this.config = reach.config();
        this.layout = config.conventions().layout();
        this.pages = reach.pages();
    }

    /**
     * @param from a page of the site
     * @param target as {@link Links#enter} gets it
     */
    Target resolve(PagePath from, String target) {
        if (target.isEmpty()) {
            return new Target.Nowhere(Reason.EMPTY, from.source());
        }
        if (target.startsWith("//") || SCHEME.matcher(target).lookingAt()) {
            return new Target.External(target);
        }
        int hash = target.indexOf('#');
        if (hash < 0) {
            return find(from, target, null);
        }
        String anchor = target.substring(hash + 1);
        return hash == 0 ? page(from, anchor) : find(from, target.substring(0, hash), anchor);
    }

    private Target find(PagePath from, String written, @Nullable String anchor) {
        if (written.startsWith("/")) {
            return layout.rootLinks() ? fromRoot(written, anchor) : absolute(written.substring(1));
        }
        Target target = inLanguage(from, resolved(from, written), written, anchor);
        boolean mounted = !layout.file(from.source()).equals(from.source());
        if (mounted && target instanceof Target.Nowhere out && out.reason() == Reason.OUTSIDE && out.path() != null) {
            // Records that lie beside the code link to it: on the site, to where the repository shows it.
            Repository repository = Repository.of(config);
            return repository == null
                    ? target
                    : new Target.External(repository.file(out.path().text()) + (anchor == null ? "" : "#" + anchor));
        }
        return target instanceof Target.Nowhere nowhere
                        && (nowhere.reason() == Reason.MISSING || nowhere.reason() == Reason.OUTSIDE)
                ? asBuilt(from, written).orElse(target)
                : target;
    }

    /**
     * A translation links as its original does: what a path names is looked for in its own language first, then in the main one. A path
     * that leads into another language means that.
     */
    private Target inLanguage(PagePath from, @Nullable ProjectPath path, String written, @Nullable String anchor) {
        String folder = config.languages().of(from).map(Language::folder).orElse("");
        if (folder.isEmpty() || path == null || !path.isIn(ProjectPath.CONTENT) || path.equals(ProjectPath.CONTENT)) {
            return relative(path, written, anchor);
        }
        String below = path.below(ProjectPath.CONTENT);
        boolean isOwn = below.startsWith(folder);
        // Files beside those of the main language lead to these.
        boolean isBeside = from.isStandIn() || !layout.suffixes().isEmpty();
        if (!isOwn
                && (!isBeside || config.languages().folders().stream().anyMatch(tag -> below.startsWith(tag + "/")))) {
            return relative(path, written, anchor);
        }
        String original = isOwn ? below.substring(folder.length()) : below;
        if (ProjectPath.CONTENT.child(original).equals(ProjectPath.SOURCES)) {
            return new Target.ToOther(new Address(new MadePages(folder).sources(), anchor));
        }
        Target own = relative(ProjectPath.CONTENT.child(folder + original), written, anchor);
        if (!(own instanceof Target.Nowhere) && !isLost(from, own, anchor)) {
            return own;
        }
        Target main = relative(ProjectPath.CONTENT.child(original), written, anchor);
        return isOwn && main instanceof Target.Nowhere ? own : main;
    }

    /** Whether a page that stands in for a translation names a part of its original that the translation of the other page may not have. */
    private boolean isLost(PagePath from, Target own, @Nullable String anchor) {
        return anchor != null
                && from.isStandIn()
                && own instanceof Target.ToPage to
                && !to.page().isStandIn()
                && requireNonNull(pages.get(to.page())).headings().stream()
                        .noneMatch(heading -> heading.id().equals(anchor));
    }

    private Target relative(@Nullable ProjectPath path, String written, @Nullable String anchor) {
        if (path != null && path.isIn(ProjectPath.STATIC) && !path.equals(ProjectPath.STATIC)) {
            ProjectPath file = withoutQuery(path);
            return reach.statics().contains(file)
                    ? new Target.ToOther(new Address(file.url(), anchor))
                    : new Target.Nowhere(Reason.MISSING, path);
        }
        if (path == null || !path.isIn(ProjectPath.CONTENT)) {
            return new Target.Nowhere(Reason.OUTSIDE, path);
        }
        return written.endsWith("/") ? folder(path, anchor) : inContent(path, anchor);
    }

    /** Other generators give each page a folder, {@code a/b/} for {@code a/b.md}, and their links start there. */
    private Optional<Target> asBuilt(PagePath from, String written) {
        return Stream.of(from.source(), from.inOwnFolder())
                .map(start -> start.resolve(written))
                .filter(path -> path != null && path.text().contains("/"))
                .flatMap(path -> spellings().candidates(path.text()))
                .filter(path -> !path.equals(from.source()))
                .findFirst()
                .map(path -> new Target.Nowhere(Reason.BUILT, path));
    }

    /** Relative to the file as it lies in the project, wherever it stands on the site. */
    private @Nullable ProjectPath resolved(PagePath from, String written) {
        ProjectPath path = layout.file(from.source()).resolve(written);
        return path == null ? null : layout.inside(path);
    }

    private Target inContent(ProjectPath path, @Nullable String anchor) {
        PagePath page = path.page();
        if (page != null && pages.containsKey(page)) {
            return page(page, anchor);
        } else if (reach.files().contains(withoutQuery(path))) {
            ProjectPath file = withoutQuery(path);
            return new Target.ToFile(file, new Address(file.url(), anchor));
        } else if (path.equals(ProjectPath.SOURCES)) {
            return new Target.ToOther(new Address(new MadePages("").sources(), anchor));
        } else if (reach.made().contains(path.url())) {
            return new Target.ToOther(new Address(path.url(), anchor));
        } else if (page != null && reach.drafts().contains(page)) {
            return new Target.Nowhere(Reason.DRAFT, path);
        } else if (folders().contains(path)) {
            return folder(path, anchor);
        }
        return nearly(path);
    }

    /** Web servers give a file whatever is asked of it: GitHub's {@code picture.png?raw=true} is the picture. */
    private static ProjectPath withoutQuery(ProjectPath path) {
        int query = path.text().indexOf('?');
        return query < 0 ? path : new ProjectPath(path.text().substring(0, query));
    }

    private Target page(PagePath written, @Nullable String anchor) {
        Page known = pages.get(written);
        PagePath path = known == null ? written : known.path();
        return new Target.ToPage(path, new Address(path.url(), anchor));
    }

    /** A folder is its page, as on GitHub. */
    private Target folder(ProjectPath path, @Nullable String anchor) {
        PagePath index = folders().contains(path) ? path.index().page() : null;
        if (index == null) {
            return new Target.Nowhere(Reason.MISSING, path);
        }
        return pages.containsKey(index) ? page(index, anchor) : new Target.Nowhere(Reason.FOLDER, index.source());
    }

    private Target nearly(ProjectPath path) {
        PagePath built = path.url().source();
        if (built != null && isPage(built)) {
            return new Target.Nowhere(Reason.BUILT, built.source());
        }
        ProjectPath spelled = spellings().of(path.text());
        if (spelled != null) {
            return new Target.Nowhere(Reason.CASE, spelled);
        }
        PagePath page = withoutQuery(path).page();
        return page != null && pages.containsKey(page)
                ? new Target.Nowhere(Reason.QUERY, page.source())
                : new Target.Nowhere(Reason.MISSING, path);
    }

    private Spellings spellings() {
        Spellings known = spellings;
        if (known == null) {
            known = new Spellings(Stream.concat(reach.sources(), reach.statics().stream()), pages.keySet());
            spellings = known;
        }
        return known;
    }

    private Set<ProjectPath> folders() {
        Set<ProjectPath> known = folders;
        if (known == null) {
            known = reach.folders();
            folders = known;
        }
        return known;
    }

    /** A link that begins with {@code /}: it starts where the pages are, among the static files or, as on GitHub, at the project. */
    private Target fromRoot(String written, @Nullable String anchor) {
        String below = "." + written;
        List<Target> found = Stream.of(ProjectPath.CONTENT, ProjectPath.STATIC)
                .map(folder -> folder.child("x").resolve(below))
                .filter(Objects::nonNull)
                .map(path -> relative(path, written, anchor))
                .toList();
        ProjectPath inProject = ProjectPath.CONFIG.resolve(below);
        return Stream.concat(
                        found.stream(),
                        Stream.ofNullable(inProject).map(path -> relative(layout.inside(path), written, anchor)))
                .filter(target -> !(target instanceof Target.Nowhere))
                .findFirst()
                .or(() -> asBuilt(PagePath.HOME, below))
                .orElseGet(() -> found.isEmpty() ? absolute(written.substring(1)) : found.get(0));
    }

    private Target absolute(String path) {
        return new Target.Nowhere(
                Reason.ABSOLUTE,
                Stream.of(
                                ProjectPath.CONTENT.child(path),
                                ProjectPath.STATIC.child(path),
                                layout.inside(new ProjectPath(path)))
                        .flatMap(start -> spellings().candidates(start.text()))
                        .findFirst()
                        .orElse(null));
    }

    private boolean isPage(@Nullable PagePath page) {
        return page != null && (pages.containsKey(page) || reach.drafts().contains(page));
    }
}

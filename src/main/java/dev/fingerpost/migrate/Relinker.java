package dev.fingerpost.migrate;

import dev.fingerpost.config.Repository;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Prose;
import dev.fingerpost.page.Reference;
import dev.fingerpost.path.OtherPath;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Percent;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.Segments;
import dev.fingerpost.site.Site;
import dev.fingerpost.site.Target;
import dev.fingerpost.text.Slugs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Leads links that lead nowhere in the new project to where they led in the old one. */
final class Relinker {
    /** What a link may leave out of a page's name. */
    private static final List<String> ENDINGS = List.of(
            PagePath.file(""),
            ".mdx",
            ".markdown",
            PagePath.file("/index"),
            PagePath.file("/_index"),
            PagePath.file("/README"),
            "/index.mdx");

    private static final Pattern APART = Pattern.compile("[\\s%<>()\\[\\]\"'`\\\\|&?#]");

    private static final Pattern SERVICE = Pattern.compile(
            "(?:\\.{0,2}/)*+(?<rest>(?:issues|pulls|wiki|releases|discussions|actions|compare)(?:/.*)?)");

    private final Plan plan;
    /** By page that is to be made: the folder that it lists. */
    private final Map<PageFile, PageFile.Folder> lists = new TreeMap<>();
    /** By page: the file in the old project. */
    private final Map<PagePath, OtherPath> origins = new HashMap<>();

    private final OldAddresses addresses;

    Relinker(Plan plan) {
        this.plan = plan;
        plan.pages.forEach((path, page) -> origins.put(page.page(), path));
        this.addresses = new OldAddresses(plan);
    }

    /** The page's text with its links mended; files that it needs are added to the plan. */
    String mended(Prose prose, Site site) {
        SourceFile source = prose.source();
        Map<Position, String> edits = new TreeMap<>();
        for (Located<Reference> reference : prose.references()) {
            Target target = site.relations()
                    .links()
                    .to(prose.page().path(), reference.value().target());
            boolean lost = target instanceof Target.Nowhere nowhere && nowhere.reason() != Target.Reason.EMPTY
                    || isOfAnother(prose.page().path(), reference.value().target());
            String better = lost ? better(prose.page().path(), reference.value()) : null;
            if (better != null) {
                edits.put(reference.at(), better);
            }
        }
        return edits.isEmpty() ? source.text() : edited(source, edits);
    }

    /** Whether a link names one of two pages of a folder, and would lead to the other. */
    private boolean isOfAnother(PagePath page, String target) {
        String path = plan.renamed.isEmpty() ? null : Segments.resolve(page.file(), target.replaceFirst("[?#].*", ""));
        PageFile there = path == null ? null : PageFile.of(path);
        return there != null && plan.renamed.contains(there);
    }

    static String edited(SourceFile source, Map<Position, String> edits) {
        List<String> lines = new ArrayList<>(source.text().lines().toList());
        new ArrayList<>(edits.entrySet())
                .stream()
                        .sorted(Map.Entry.<Position, String>comparingByKey().reversed())
                        .forEach(edit -> {
                            Position at = edit.getKey();
                            String line = lines.get(at.line() - 1);
                            int start = line.offsetByCodePoints(0, at.column() - 1);
                            int end = line.offsetByCodePoints(start, at.length());
                            String written = line.substring(start, end);
                            String by = written.startsWith("<") && !written.startsWith("<img ") && written.endsWith(">")
                                    ? "<" + edit.getValue() + ">"
                                    : edit.getValue();
                            lines.set(at.line() - 1, line.substring(0, start) + by + line.substring(end));
                        });
        return String.join("\n", lines) + (source.text().endsWith("\n") ? "\n" : "");
    }

    private @Nullable String better(PagePath page, Reference reference) {
        String target = reference.target();
        int hash = target.indexOf('#');
        String anchor = hash < 0 ? "" : "#" + Percent.encode(target.substring(hash + 1));
        String path = (hash < 0 ? target : target.substring(0, hash))
                .replaceFirst("\\?.*", "")
                .replaceFirst("^/(?:blob|tree)/[^/]+/", "/");
        OtherPath origin = origins.get(page);
        if (origin == null || path.isEmpty()) {
            return null;
        }
        boolean image = reference.kind() == Reference.Kind.IMAGE;
        List<OtherPath> candidates = candidates(origin, page, path);
        if (image && candidates.isEmpty()) {
            resource(origin, path).ifPresent(candidates::add);
        } else if (candidates.isEmpty() && path.matches("[\\w-]+")) {
            // A word in place of a target: the page that the link's own words name.
            String slug = Slugs.slug(reference.text());
            Stream.of(slug, slug.replaceFirst("ies$", "y"), slug.replaceFirst("s$", ""), slug.replaceFirst("es$", ""))
                    .flatMap(name -> addresses.term(name).stream())
                    .findFirst()
                    .ifPresent(candidates::add);
        }
        for (OtherPath candidate : candidates) {
            ProjectPath found = brought(candidate, image);
            if (found != null) {
                return written(page, plan.tongues.beside(page, found)) + anchor;
            } else if (!plan.repository.isEmpty()) {
                return repository().file(candidate.text()) + anchor;
            }
        }
        OtherPath.Folder folder = (path.startsWith("/") ? OtherPath.Folder.TOP : origin.folder())
                .resolveFolder(path.replaceFirst("^/+", ""));
        return image ? null : folder(page, folder == null ? Plan.NOWHERE : folder, path);
    }

    private static String written(PagePath from, ProjectPath to) {
        return APART.matcher(from.source().relative(to)).replaceAll(c -> Percent.encode(c.group()));
    }

    /** A folder without a page gets a list of those in it, as GitHub shows one. */
    private @Nullable String folder(PagePath from, OtherPath.Folder folder, String path) {
        PageFile.Folder inside = plan.pages.tailMap(folder.child("")).entrySet().stream()
                .takeWhile(page -> !folder.isTop() && folder.holds(page.getKey()))
                .map(page -> around(page.getValue(), "/" + folder.below(page.getKey())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(PageFile.Folder.TOP);
        if (!inside.equals(PageFile.Folder.TOP)) {
            PageFile index = PageFile.named(inside + "index");
            lists.put(index, inside);
            return written(from, index.source());
        }
        if (!plan.repository.isEmpty() && !folder.isTop() && plan.from.has(folder)) {
            return repository().folder(folder.stem());
        }
        Matcher service = SERVICE.matcher(path);
        return plan.repository.isEmpty() || !service.matches() ? null : plan.repository + "/" + service.group("rest");
    }

    /** The folder from which this is the end of a page's path; null where it is not. */
    private static PageFile.@Nullable Folder around(PageFile page, String end) {
        String path = page.text();
        return path.endsWith(end) ? PageFile.Folder.TOP.folder(path.substring(0, path.length() - end.length())) : null;
    }

    /**
     * Pages that are made for folders which links lead to: their texts.
     *
     * @param texts what a page says
     */
    Map<PageFile, String> lists(Function<PageFile, FrontText> texts) {
        Map<PageFile, String> made = new TreeMap<>();
        lists.forEach((index, folder) -> {
            String name = index.words();
            StringBuilder text = new StringBuilder(
                    "# " + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "\n\n");
            plan.pages.values().stream()
                    .filter(page -> folder.isNextTo(page))
                    .sorted()
                    .forEach(page -> text.append(texts.apply(page).entry(page, folder.below(page))));
            made.put(index, text.toString());
        });
        return made;
    }

    /** A picture of the page's folder by the beginning of its name, as Hugo finds it. */
    private Optional<OtherPath> resource(OtherPath origin, String name) {
        String start = origin.folder() + name.replaceFirst("\\*+$", "");
        return plan.from.paths(origin.folder()).stream()
                .filter(path -> path.text().startsWith(start) && path.ending().matches("png|jpe?g|gif|svg|webp"))
                .findFirst();
    }

    private Repository repository() {
        return new Repository(plan.repository, plan.branch.isEmpty() ? "main" : plan.branch);
    }

    /** Files of the project that a link may mean, the likeliest first. */
    private List<OtherPath> candidates(OtherPath origin, PagePath page, String path) {
        OtherPath site = plan.origin.site(path);
        if (site != null) {
            return Stream.of(site).filter(plan.from::has).collect(Collectors.toCollection(ArrayList::new));
        }
        List<OtherPath> found = new ArrayList<>();
        starts(origin, path).forEach(start -> found.addAll(files(start, path)));
        found.addAll(addresses.files(page, path));
        if (found.isEmpty()) {
            addresses.named(path).or(() -> addresses.ending(path)).ifPresent(found::add);
        }
        return found;
    }

    /** Folders from which a path may be meant. */
    private Stream<OtherPath.Folder> starts(OtherPath origin, String path) {
        return path.startsWith("/")
                ? Stream.concat(plan.roots.stream(), Stream.of(OtherPath.Folder.TOP))
                : Stream.concat(
                        Stream.of(
                                origin.folder(),
                                OtherPath.Folder.TOP.folder(origin.text().replaceFirst("\\.\\w+$", ""))),
                        plan.roots.stream());
    }

    /** Files that a path names from here, as it is or without the ending that it would have. */
    private List<OtherPath> files(OtherPath.Folder start, String path) {
        OtherPath resolved = start.resolve(path.replaceFirst("^/+", ""));
        if (resolved == null || resolved.text().isEmpty()) {
            return List.of();
        }
        String stem = resolved.text().replaceFirst("\\.html?$", "");
        return Stream.concat(Stream.of(resolved), ENDINGS.stream().map(end -> new OtherPath(stem + end)))
                .filter(plan.from::has)
                .toList();
    }

    /** Where a file stands in the new project; null where readers are better sent to the repository. */
    private @Nullable ProjectPath brought(OtherPath path, boolean image) {
        PageFile page = plan.pages.get(path);
        if (page != null) {
            return page.source();
        }
        ProjectPath file = plan.files.get(path);
        boolean large = file == null && !image && !plan.repository.isEmpty();
        if (file != null || large || path.isMarkdown()) {
            return file;
        }
        OtherPath.Folder root = plan.roots.stream()
                .filter(start -> start.holds(path))
                .filter(start -> !start.isTop())
                .findFirst()
                .orElse(OtherPath.Folder.TOP);
        ProjectPath place = ProjectPath.CONTENT.child(root.below(path).replaceAll("(?<=^|/)[_.]+", ""));
        plan.files.put(path, place);
        return place;
    }
}

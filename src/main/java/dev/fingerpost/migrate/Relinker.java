package dev.fingerpost.migrate;

import dev.fingerpost.config.Repository;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Prose;
import dev.fingerpost.page.Reference;
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
import java.util.Optional;
import java.util.SortedSet;
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
    private static final List<String> ENDINGS =
            List.of(".md", ".mdx", ".markdown", "/index.md", "/_index.md", "/README.md", "/index.mdx");

    private static final Pattern APART = Pattern.compile("[\\s%<>()\\[\\]\"'`\\\\|&?#]");

    private static final Pattern SERVICE = Pattern.compile(
            "(?:\\.{0,2}/)*+(?<rest>(?:issues|pulls|wiki|releases|discussions|actions|compare)(?:/.*)?)");

    private final Plan plan;
    /** By the path below content/ of a page that is to be made: the folder that it lists. */
    private final Map<String, String> lists = new TreeMap<>();
    /** By path below content/, as pages are known: the file in the project. */
    private final Map<PagePath, String> origins = new HashMap<>();

    private final OldAddresses addresses;

    Relinker(Plan plan) {
        this.plan = plan;
        plan.pages.forEach((path, page) -> origins.put(new PagePath(page), path));
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
        return path != null && plan.renamed.contains(path);
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
        String origin = origins.get(page);
        if (origin == null || path.isEmpty()) {
            return null;
        }
        boolean image = reference.kind() == Reference.Kind.IMAGE;
        List<String> candidates = candidates(origin, page, path);
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
        for (String candidate : candidates) {
            ProjectPath found = brought(candidate, image);
            if (found != null) {
                return written(page, plan.tongues.beside(page, found)) + anchor;
            } else if (!plan.repository.isEmpty()) {
                return repository().file(candidate) + anchor;
            }
        }
        String folder =
                String.valueOf(Segments.resolve(path.startsWith("/") ? "x" : origin, path.replaceFirst("^/+", "")));
        return image ? null : folder(page, folder, path);
    }

    private static String written(PagePath from, ProjectPath to) {
        return APART.matcher(from.source().relative(to)).replaceAll(c -> Percent.encode(c.group()));
    }

    /** A folder without a page gets a list of those in it, as GitHub shows one. */
    private @Nullable String folder(PagePath from, String folder, String path) {
        String inside = plan.pages.subMap(folder + "/", folder + "0").entrySet().stream()
                .filter(page -> page.getValue().endsWith(page.getKey().substring(folder.length())))
                .map(page -> page.getValue()
                        .substring(0, page.getValue().length() - page.getKey().length() + folder.length()))
                .findFirst()
                .orElse("");
        if (!inside.isEmpty()) {
            String index = inside + "/index.md";
            lists.put(index, inside + "/");
            return written(from, new PagePath(index).source());
        }
        if (!plan.repository.isEmpty() && isFolder(folder)) {
            return repository().folder(folder);
        }
        Matcher service = SERVICE.matcher(path);
        return plan.repository.isEmpty() || !service.matches() ? null : plan.repository + "/" + service.group("rest");
    }

    /**
     * Pages that are made for folders which links lead to: their texts, by path below content/.
     *
     * @param texts what a page says, by its path below content/
     */
    Map<String, String> lists(Function<String, FrontText> texts) {
        Map<String, String> made = new TreeMap<>();
        lists.forEach((index, folder) -> {
            String name =
                    Segments.name(folder.substring(0, folder.length() - 1)).replaceAll("[_-]+", " ");
            StringBuilder text = new StringBuilder(
                    "# " + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "\n\n");
            plan.pages.values().stream()
                    .filter(page -> page.startsWith(folder))
                    .map(page -> page.substring(folder.length()))
                    .filter(below -> !below.contains("/")
                            || below.indexOf('/') == below.lastIndexOf('/') && new PagePath(below).isIndex())
                    .sorted()
                    .forEach(below -> text.append(texts.apply(folder + below).entry(folder + below, below)));
            made.put(index, text.toString());
        });
        return made;
    }

    /** A picture of the page's folder by the beginning of its name, as Hugo finds it. */
    private Optional<String> resource(String origin, String name) {
        String start = Segments.folder(origin) + name.replaceFirst("\\*+$", "");
        return plan.from.paths().tailSet(start).stream()
                .filter(path -> path.startsWith(start) && path.matches("(?i).*\\.(?:png|jpe?g|gif|svg|webp)"))
                .findFirst();
    }

    private Repository repository() {
        return new Repository(plan.repository, plan.branch.isEmpty() ? "main" : plan.branch);
    }

    private boolean isFolder(String path) {
        SortedSet<String> below = plan.from.paths().tailSet(path + "/");
        return !below.isEmpty() && below.first().startsWith(path + "/");
    }

    /** Files of the project that a link may mean, the likeliest first. */
    private List<String> candidates(String origin, PagePath page, String path) {
        if (path.startsWith("@site/")) {
            return Stream.of(plan.origin.folder() + path.substring("@site/".length()))
                    .filter(plan.from::has)
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        List<String> found = new ArrayList<>();
        starts(origin, path).forEach(start -> found.addAll(files(start, path)));
        found.addAll(addresses.files(page, path));
        if (found.isEmpty()) {
            addresses.named(path).or(() -> addresses.ending(path)).ifPresent(found::add);
        }
        return found;
    }

    /** Files from which a path may be meant. */
    private Stream<String> starts(String origin, String path) {
        Stream<String> roots = plan.roots.stream().map(root -> root + "x");
        return path.startsWith("/")
                ? Stream.concat(roots, Stream.of("x"))
                : Stream.concat(Stream.of(origin, origin.replaceFirst("\\.\\w+$", "/x")), roots);
    }

    /** Files that a path names from here, as it is or without the ending that it would have. */
    private List<String> files(String start, String path) {
        String resolved = Segments.resolve(start, path.replaceFirst("^/+", ""));
        if (resolved == null || resolved.isEmpty()) {
            return List.of();
        }
        String stem = resolved.replaceFirst("\\.html?$", "");
        return Stream.concat(Stream.of(resolved), ENDINGS.stream().map(stem::concat))
                .filter(plan.from::has)
                .toList();
    }

    /** Where a file stands in the new project; null where readers are better sent to the repository. */
    private @Nullable ProjectPath brought(String path, boolean image) {
        if (plan.pages.containsKey(path)) {
            return new PagePath(plan.pages.get(path)).source();
        }
        ProjectPath file = plan.files.get(path);
        boolean large = file == null && !image && !plan.repository.isEmpty();
        if (file != null || large || Plan.isMarkdown(path)) {
            return file;
        }
        String root = plan.roots.stream()
                .filter(start -> !start.isEmpty() && path.startsWith(start))
                .findFirst()
                .orElse("");
        ProjectPath place =
                ProjectPath.CONTENT.child(path.substring(root.length()).replaceAll("(?<=^|/)[_.]+", ""));
        plan.files.put(path, place);
        return place;
    }
}

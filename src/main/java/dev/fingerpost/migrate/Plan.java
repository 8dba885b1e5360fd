package dev.fingerpost.migrate;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.disk.FileNames;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.Segments;
import dev.fingerpost.project.OtherProject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a project comes over, and where to: filled in by the reader of its tool. */
final class Plan {
    private static final Set<String> MARKDOWN = Set.of("md", "mdx", "markdown", "mdown", "mkd");
    /** What readers look at or take with them. */
    private static final Set<String> CARRIED = Set.of(
            "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "ico", "bmp", "pdf", "mp4", "webm", "ogg", "mp3", "wav",
            "vtt", "txt", "csv", "zip", "docx", "xlsx", "pptx", "odt", "ods", "epub");

    /** Pages that are made by themselves. */
    private static final Set<String> MADE = Set.of("search.md", "tags.md", "sources.md", "decisions-to-review.md");

    /** The page for wrong addresses, of the site or of one of its languages. */
    private static final Pattern MISSING = Pattern.compile("(?:[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*+/)?404\\.md");

    final OtherProject from;
    final Origin origin;
    final Notes notes = new Notes();

    String title = "";
    String description = "";
    String baseUrl = "";
    String repository = "";
    String branch = "";
    String language = "";
    final Tongues tongues = new Tongues(this);
    /** Whether the tool gives each page a folder of its own. */
    boolean folders;
    /** Whether pages lie outside of the project. */
    boolean partial;

    List<NavItem> nav = List.of();
    /** Values of the configuration that pages may name. */
    Map<String, Object> params = Map.of();
    /** Extensions of Markdown that pages make use of, see {@link PyMarkdown}. */
    final Set<String> extensions = new TreeSet<>();
    /** What stands before and behind attributes, where that is no brace. */
    List<String> delimiters = List.of();
    /** The folders of the project, ending in {@code /}, that an address which begins with {@code /} may start in. */
    final List<String> roots = new ArrayList<>();
    /** Folders, ending in {@code /}, whose texts pages take in by name. */
    final List<String> parts = new ArrayList<>();
    /** By path in the project: the path below content/. */
    final SortedMap<String, String> pages = new TreeMap<>();
    /** By path in the project: the page of the same folder that a link stands for. */
    private final SortedMap<String, Link> links = new TreeMap<>();
    /** Paths below content/ that pages would have had, if each folder could have two pages. */
    final Set<String> renamed = new TreeSet<>();
    /** By path below content/: the text of pages that are made here. */
    final SortedMap<String, String> made = new TreeMap<>();
    /** By path in the project: the path in the new one. */
    final SortedMap<String, ProjectPath> files = new TreeMap<>();
    /** By the name of what stands around text and has no counterpart: the pages, once for each time. */
    final SortedMap<String, List<String>> unknown = new TreeMap<>();
    /** By path below content/: addresses that the page had. */
    final Map<String, Set<String>> aliases = new HashMap<>();

    /**
     * A link that is the page of a folder by its name.
     *
     * @param page what it would be below content/
     * @param to what it stands for, in the project
     */
    private record Link(String page, String to) {}

    Plan(OtherProject from, Origin origin) {
        this.from = from;
        this.origin = origin;
    }

    static boolean isMarkdown(String path) {
        return MARKDOWN.contains(ending(path));
    }

    /** Whether a file is HTML that Jekyll makes a page of: with front matter above it. */
    boolean isTemplated(String path) {
        return ending(path).equals("html") && FrontText.isFirst(Settings.text(this, path));
    }

    private static String ending(String path) {
        String name = Segments.name(path);
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** The path of Markdown, or of a page with a template, with the ending that pages have here. */
    static String asPage(String path) {
        return path.endsWith(".md") ? path : PagePath.file(path.substring(0, path.lastIndexOf('.')));
    }

    /** A folder that the configuration names, ending in {@code /}; one outside the project is told of. */
    String named(String written) {
        String resolved = Segments.resolve(origin.marker(), written);
        if (resolved == null) {
            outside(written);
            return "?/";
        }
        return resolved.isEmpty() ? "" : resolved + "/";
    }

    /** Tells of a folder that the configuration names, and that is no part of the project. */
    void outside(String written) {
        partial = true;
        leftOut(
                origin.marker(),
                Settings.line(this, origin.marker(), written),
                "the pages lie in `" + written + "`, outside of this folder",
                "import the folder that holds both");
    }

    /**
     * Takes the pages of a folder, and what stands beside them.
     *
     * @param folder in the project, ending in {@code /} or empty
     * @param into below content/, likewise; as the configuration has it
     * @param wanted asked with the path below the folder
     */
    void take(String folder, String into, Predicate<String> wanted) {
        String sound = Places.folder(into, this);
        for (String path : from.paths().tailSet(folder)) {
            if (!path.startsWith(folder)) {
                return;
            }
            String below = path.substring(folder.length());
            if (Stream.of(tongues.place(below).split("/")).noneMatch(this::isSetAside) && wanted.test(below)) {
                take(path, sound + below);
            }
        }
    }

    private boolean isSetAside(String name) {
        return origin.kind() == Origin.Kind.PLAIN ? FileNames.isHidden(name) : FileNames.isSetAside(name);
    }

    /** Takes one file: a page, or one that readers look at. */
    void take(String path, String wanted) {
        String place = tongues.place(
                origin.kind() == Origin.Kind.PLAIN
                        ? wanted.replaceAll("(?<=^|/)_[_.]*(?=[^/_.])(?!index\\.md$)", "")
                        : wanted);
        boolean templated = origin.kind() == Origin.Kind.JEKYLL && isTemplated(path);
        if ((templated || isMarkdown(path)) && MISSING.matcher(asPage(place)).matches()) {
            pageOfWrongAddresses(path);
        } else if (Places.fault(place) != null) {
            leftOut(path, 0, "`" + path + "` is left out: " + Places.fault(place), "rename it");
        } else if (templated || isMarkdown(path)) {
            String page = MADE.contains(asPage(place))
                    ? PagePath.file(place.replaceFirst("\\.\\w+$", "-page"))
                    : asPage(place);
            String linked = from.linked(path);
            if (!linked.equals(path) && PagePath.of(page).isIndex() && isIndex(linked)) {
                links.put(path, new Link(page, linked));
            } else if (pages.containsValue(page) && !page.equals(pages.get(path))) {
                leftOut(
                        path,
                        0,
                        "`" + path + "` is left out: another page is `content/" + page + "`",
                        "rename one of them");
            } else if (from.text(path) != null) {
                pages.put(path, page);
            }
        } else if (CARRIED.contains(ending(path))) {
            files.put(path, ProjectPath.CONTENT.child(place));
        }
    }

    private static boolean isIndex(String path) {
        return isMarkdown(path) && PagePath.of(asPage(path)).isIndex();
    }

    /** Whether another file is the page of the folder, so that readers would not see this one. */
    private boolean isShadowed(String page) {
        if (!PagePath.isIndex(Segments.name(page))) {
            return false;
        }
        String folder = Segments.folder(page);
        Set<String> names = pages.values().stream()
                .filter(other -> Segments.folder(other).equals(folder))
                .map(Segments::name)
                .collect(Collectors.toSet());
        return PagePath.isShadowed(Segments.name(page), names);
    }

    /** What leads to a link leads to the page that it stands for: readers need no second one. */
    void takeLinks() {
        links.forEach((path, link) -> pages.put(path, pages.getOrDefault(link.to, link.page)));
        pages.values().stream().filter(this::isShadowed).forEach(renamed::add);
        for (String page : renamed) {
            String stem = page.replaceFirst("\\.md$", "-page");
            String free = stem + ".md";
            for (int number = 2; pages.containsValue(free); number++) {
                free = stem + number + ".md";
            }
            String name = free;
            if (origin.kind() == Origin.Kind.HUGO || origin.kind() == Origin.Kind.HUGO_OLD) {
                old(name, page.replaceFirst("\\.md$", "/"));
            }
            pages.replaceAll((path, known) -> known.equals(page) ? name : known);
        }
    }

    /** Takes no page for wrong addresses. */
    void pageOfWrongAddresses(String path) {
        pages.remove(path);
        leftOut(
                path,
                0,
                "`" + path + "` is left out: the page for wrong addresses is made by itself",
                "change its words with a template");
    }

    /** Takes the files of a folder that the tool puts at the top of its site. */
    void takeStatic(String folder) {
        roots.add(folder);
        for (String path : from.paths().tailSet(folder)) {
            if (!path.startsWith(folder)) {
                return;
            }
            if (CARRIED.contains(ending(path))) {
                files.put(path, ProjectPath.STATIC.child(path.substring(folder.length())));
            }
        }
    }

    /** Notes an address that a page had, if it is not the one that it has. */
    void old(String page, String address) {
        String path = address.replaceFirst("^https?://[^/]+", "")
                .replaceFirst("[#?].*", "")
                .replaceFirst("^/+", "")
                .replaceAll("/{2,}", "/");
        String stem = path.replaceFirst("(?:/+|/index\\.html|\\.html?)$", "");
        String own = page.replaceFirst("(?:/(?:_?index|README))?\\.md$", "");
        boolean file = path.endsWith(".html");
        boolean same = PagePath.of(page).isIndex() ? stem.equalsIgnoreCase(own) : stem.equals(own) && (folders || file);
        boolean odd = Stream.of(stem.split("/"))
                .anyMatch(name -> name.isEmpty() || name.startsWith(".") || FileNames.fault(name) != null);
        if (!odd && !same) {
            aliases.computeIfAbsent(page, known -> new TreeSet<>()).add(file ? path : stem + "/");
        }
    }

    /** A page that was there once, and is elsewhere on the web: no server of ours sends readers there, so it says where. */
    void moved(String old, String address) {
        String page = old.replaceFirst("^/+", "");
        if (!PagePath.isPage(page) || Places.fault(page) != null) {
            leftOut(origin.marker(), 0, "the redirect of `" + old + "` is left out", null);
        } else if (!pages.containsValue(page)) {
            made.put(
                    page,
                    "# " + NavItem.words(page) + "\n\nThis page has moved to <" + address.replace(" ", "%20") + ">.\n");
        }
    }

    /** Tells of each kind once, however often it stands there. */
    void tellUnknown() {
        unknown.forEach((name, paths) -> leftOut(
                paths.get(0),
                0,
                "`" + name + "` has no counterpart: what it holds is on the page, what it adds is not"
                        + (paths.size() == 1 ? "" : " (" + paths.size() + " times" + pages(paths) + ")"),
                null));
    }

    private static String pages(List<String> paths) {
        int pages = Set.copyOf(paths).size();
        return pages == 1 ? "" : " on " + pages + " pages";
    }

    /**
     * Tells what does not come over.
     *
     * @param line 1-based; 0 for the file as a whole
     */
    void leftOut(String path, int line, String message, @Nullable String hint) {
        notes.add(Code.IMPORT_LEFT_OUT, new Position(new ProjectPath(path), line, 0, 0), message, hint);
    }
}

package dev.fingerpost.migrate;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.disk.FileNames;
import dev.fingerpost.path.OtherPath;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.project.OtherProject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
    /** What readers look at or take with them. */
    private static final Set<String> CARRIED = Set.of(
            "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "ico", "bmp", "pdf", "mp4", "webm", "ogg", "mp3", "wav",
            "vtt", "txt", "csv", "zip", "docx", "xlsx", "pptx", "odt", "ods", "epub");

    /** Pages that are made by themselves. */
    private static final Set<PageFile> MADE = Stream.of("search", "tags", "sources", "decisions-to-review")
            .map(PageFile::named)
            .collect(Collectors.toSet());

    /** The page for wrong addresses, of the site or of one of its languages. */
    private static final Pattern MISSING = Pattern.compile("(?:[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*+/)?404");

    /** Holds nothing. */
    static final OtherPath.Folder NOWHERE = new OtherPath.Folder("?/");

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
    /** The folders that an address which begins with {@code /} may start in. */
    final List<OtherPath.Folder> roots = new ArrayList<>();
    /** Folders whose texts pages take in by name. */
    final List<OtherPath.Folder> parts = new ArrayList<>();
    /** What each page becomes. */
    final SortedMap<OtherPath, PageFile> pages = new TreeMap<>();
    /** The page of the same folder that a link stands for. */
    private final SortedMap<OtherPath, Link> links = new TreeMap<>();
    /** Where pages would stand, if each folder could have two pages. */
    final Set<PageFile> renamed = new TreeSet<>();
    /** The text of pages that are made here. */
    final SortedMap<PageFile, String> made = new TreeMap<>();
    /** What each other file becomes. */
    final SortedMap<OtherPath, ProjectPath> files = new TreeMap<>();
    /** By the name of what stands around text and has no counterpart: the pages, once for each time. */
    final SortedMap<String, List<OtherPath>> unknown = new TreeMap<>();
    /** Addresses that each page had, as {@code aliases} has them. */
    final Map<PageFile, Set<String>> aliases = new HashMap<>();

    /**
     * A link that is the page of a folder by its name.
     *
     * @param page what it would be
     * @param to what it stands for
     */
    private record Link(PageFile page, OtherPath to) {}

    Plan(OtherProject from, Origin origin) {
        this.from = from;
        this.origin = origin;
    }

    /** Whether a file is HTML that Jekyll makes a page of: with front matter above it. */
    boolean isTemplated(OtherPath path) {
        return path.ending().equals("html") && FrontText.isFirst(Settings.text(this, path));
    }

    /** The page that Markdown at a path below content/, or a page with a template, becomes. */
    static PageFile asPage(String path) {
        return PagePath.isPage(path) ? new PageFile(path) : PageFile.named(path.substring(0, path.lastIndexOf('.')));
    }

    /** A folder that the configuration names; one outside the project is told of. */
    OtherPath.Folder named(String written) {
        OtherPath.Folder resolved = origin.marker().folder().resolveFolder(written);
        if (resolved == null) {
            outside(written);
            return NOWHERE;
        }
        return resolved;
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
     * @param into below content/, as the configuration has it
     * @param wanted asked with the path below the folder
     */
    void take(OtherPath.Folder folder, String into, Predicate<String> wanted) {
        PageFile.Folder sound = Places.folder(into, this);
        for (OtherPath path : from.paths(folder)) {
            String below = folder.below(path);
            if (Stream.of(tongues.place(below).split("/")).noneMatch(this::isSetAside) && wanted.test(below)) {
                take(path, sound + below);
            }
        }
    }

    private boolean isSetAside(String name) {
        return origin.kind() == Origin.Kind.PLAIN ? FileNames.isHidden(name) : FileNames.isSetAside(name);
    }

    /**
     * Takes one file: a page, or one that readers look at.
     *
     * @param wanted its path below content/, as it would be
     */
    private void take(OtherPath path, String wanted) {
        String place = tongues.place(
                origin.kind() == Origin.Kind.PLAIN
                        ? wanted.replaceAll("(?<=^|/)_[_.]*(?=[^/_.])(?!index\\.md$)", "")
                        : wanted);
        boolean templated = origin.kind() == Origin.Kind.JEKYLL && isTemplated(path);
        PageFile page = templated || path.isMarkdown() ? asPage(place) : null;
        if (page != null && MISSING.matcher(page.stem()).matches()) {
            pageOfWrongAddresses(path);
        } else if (Places.fault(place) != null) {
            leftOut(path, 0, "`" + path + "` is left out: " + Places.fault(place), "rename it");
        } else if (page != null) {
            takePage(path, MADE.contains(page) ? PageFile.named(page.stem() + "-page") : page);
        } else if (CARRIED.contains(path.ending())) {
            files.put(path, ProjectPath.CONTENT.child(place));
        }
    }

    private void takePage(OtherPath path, PageFile page) {
        OtherPath linked = from.linked(path);
        if (!linked.equals(path) && page.isIndex() && isIndex(linked)) {
            links.put(path, new Link(page, linked));
        } else if (pages.containsValue(page) && !page.equals(pages.get(path))) {
            leftOut(
                    path,
                    0,
                    "`" + path + "` is left out: another page is `" + inContent(page) + "`",
                    "rename one of them");
        } else if (from.text(path) != null) {
            pages.put(path, page);
        }
    }

    private static ProjectPath inContent(PageFile page) {
        return ProjectPath.CONTENT.child(page.text());
    }

    private static boolean isIndex(OtherPath path) {
        return path.isMarkdown() && asPage(path.text()).isIndex();
    }

    /** Whether another file is the page of the folder, so that readers would not see this one. */
    private boolean isShadowed(PageFile page) {
        if (!PagePath.isIndex(page.name())) {
            return false;
        }
        Set<String> names = pages.values().stream()
                .filter(other -> other.folder().equals(page.folder()))
                .map(PageFile::name)
                .collect(Collectors.toSet());
        return PagePath.isShadowed(page.name(), names);
    }

    /** What leads to a link leads to the page that it stands for: readers need no second one. */
    void takeLinks() {
        links.forEach((path, link) -> pages.put(path, pages.getOrDefault(link.to, link.page)));
        pages.values().stream().filter(this::isShadowed).forEach(renamed::add);
        for (PageFile page : renamed) {
            String stem = page.stem() + "-page";
            PageFile free = PageFile.named(stem);
            for (int number = 2; pages.containsValue(free); number++) {
                free = PageFile.named(stem + number);
            }
            PageFile name = free;
            if (origin.kind() == Origin.Kind.HUGO || origin.kind() == Origin.Kind.HUGO_OLD) {
                old(name, page.stem() + "/");
            }
            pages.replaceAll((path, known) -> known.equals(page) ? name : known);
        }
    }

    /** Takes no page for wrong addresses. */
    void pageOfWrongAddresses(OtherPath path) {
        pages.remove(path);
        leftOut(
                path,
                0,
                "`" + path + "` is left out: the page for wrong addresses is made by itself",
                "change its words with a template");
    }

    /** Takes the files of a folder that the tool puts at the top of its site. */
    void takeStatic(OtherPath.Folder folder) {
        roots.add(folder);
        from.paths(folder).stream()
                .filter(path -> CARRIED.contains(path.ending()))
                .forEach(path -> files.put(path, ProjectPath.STATIC.child(folder.below(path))));
    }

    /** Notes an address that a page had, if it is not the one that it has. */
    void old(PageFile page, String written) {
        String path = written.replaceFirst("^https?://[^/]+", "")
                .replaceFirst("[#?].*", "")
                .replaceFirst("^/+", "")
                .replaceAll("/{2,}", "/");
        String stem = path.replaceFirst("(?:/+|/index\\.html|\\.html?)$", "");
        String address = page.address("index", "_index", "README");
        String own = address.isEmpty() ? page.stem() : address;
        boolean file = new SitePath(path).isPage();
        boolean same = page.isIndex() ? stem.equalsIgnoreCase(own) : stem.equals(own) && (folders || file);
        boolean odd = Stream.of(stem.split("/"))
                .anyMatch(name -> name.isEmpty() || name.startsWith(".") || FileNames.fault(name) != null);
        if (!odd && !same) {
            aliases.computeIfAbsent(page, known -> new TreeSet<>()).add(file ? path : stem + "/");
        }
    }

    /** A page that was there once, and is elsewhere on the web: no server of ours sends readers there, so it says where. */
    void moved(String old, String address) {
        String place = old.replaceFirst("^/+", "");
        if (!PagePath.isPage(place) || Places.fault(place) != null) {
            leftOut(origin.marker(), 0, "the redirect of `" + old + "` is left out", null);
            return;
        }
        PageFile page = new PageFile(place);
        if (!pages.containsValue(page)) {
            made.put(page, "# " + page.words() + "\n\nThis page has moved to <" + address.replace(" ", "%20") + ">.\n");
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

    private static String pages(List<OtherPath> paths) {
        int pages = Set.copyOf(paths).size();
        return pages == 1 ? "" : " on " + pages + " pages";
    }

    /**
     * Tells what does not come over.
     *
     * @param line 1-based; 0 for the file as a whole
     */
    void leftOut(OtherPath path, int line, String message, @Nullable String hint) {
        notes.add(Code.IMPORT_LEFT_OUT, new Position(path.reported(), line, 0, 0), message, hint);
    }
}

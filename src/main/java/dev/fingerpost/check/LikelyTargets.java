package dev.fingerpost.check;

import dev.fingerpost.disk.FileNames;
import dev.fingerpost.file.Limits;
import dev.fingerpost.page.Reference;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.Segments;
import dev.fingerpost.site.Site;
import dev.fingerpost.text.Guesses;
import dev.fingerpost.text.Suggest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a link that leads nowhere was probably meant to lead to. */
final class LikelyTargets {
    /** How many of the files that share a name are compared with what was written. */
    private static final int NAMESAKES = 50;

    /** Paths are compared as a page at the top of content/ writes them. */
    private static final ProjectPath TOP = PagePath.HOME.source();

    private final Site site;
    private final Map<String, List<String>> byName = new HashMap<>();
    private final Guesses pages;
    private final Guesses files;
    private final Guesses names;

    LikelyTargets(Site site) {
        this.site = site;
        List<String> written =
                site.pages().keySet().stream().map(PagePath::text).toList();
        List<String> carried =
                site.files().content().keySet().stream().map(TOP::relative).toList();
        written.forEach(this::enter);
        carried.forEach(this::enter);
        site.files().statics().keySet().forEach(path -> enter(TOP.relative(path)));
        pages = new Guesses(written, Limits.REPORTED);
        files = new Guesses(carried, Limits.REPORTED);
        names = new Guesses(byName.keySet(), Limits.REPORTED);
    }

    private void enter(String path) {
        byName.computeIfAbsent(Segments.name(path), name -> new ArrayList<>()).add(path);
    }

    /**
     * What to do about a link to something that does not exist.
     *
     * @param from the page that holds it
     * @param missed where it is missed
     * @param anchor with its {@code #}, or empty
     */
    String hint(PagePath from, Reference.Kind kind, ProjectPath missed, String anchor) {
        String path = TOP.relative(missed);
        boolean image = kind == Reference.Kind.IMAGE;
        return find(path.replace('\\', '/'), image)
                .map(near -> Suggest.question(Segments.relative(from.text(), near) + anchor))
                .orElse(
                        isSetAside(missed)
                                ? "what begins with `_` or `.` is not part of the site"
                                : "paths are relative to this file; "
                                        + (image
                                                ? "add the image, or remove it here"
                                                : "add the file or remove the link"));
    }

    private static boolean isSetAside(ProjectPath path) {
        return Stream.of(path.text().split("/")).anyMatch(name -> FileNames.isSetAside(name));
    }

    private Optional<String> find(String missed, boolean image) {
        for (String path : List.of(missed, PagePath.file(missed))) {
            PagePath page = image ? null : PagePath.of(path);
            if (page != null && site.pages().containsKey(page)
                    || site.files().content().containsKey(ProjectPath.CONTENT.child(path))) {
                return Optional.of(path);
            }
        }
        String name = Segments.name(missed);
        return namesake(name, missed)
                .or(() -> namesake(PagePath.file(name), missed))
                .or(() -> nearest(missed, image).filter(path -> isLike(Segments.name(path), name)))
                .or(() ->
                        names.nearest(name).filter(near -> isLike(near, name)).flatMap(near -> namesake(near, missed)));
    }

    /** Whether names are alike without what follows the dot: {@code a.md} is not nearly {@code b.md}. */
    private static boolean isLike(String name, String written) {
        String stem = stem(name);
        return stem.equalsIgnoreCase(stem(written))
                || Suggest.nearest(stem(written), List.of(stem)).isPresent();
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private Optional<String> nearest(String missed, boolean image) {
        Optional<String> page = image ? Optional.empty() : pages.nearest(missed);
        return page.or(() -> files.nearest(missed));
    }

    /** The file of this name whose path is most like the one missed; any index is like any other, so those must be near. */
    private Optional<String> namesake(String name, String missed) {
        List<String> all = byName.getOrDefault(name, List.of());
        List<String> compared = all.subList(0, Math.min(all.size(), NAMESAKES));
        Optional<String> near = Suggest.nearest(missed, compared);
        return name.equals(PagePath.HOME.name())
                ? near
                : near.or(() -> all.stream().findFirst());
    }
}

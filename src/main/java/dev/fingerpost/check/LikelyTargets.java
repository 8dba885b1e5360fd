package dev.fingerpost.check;

import dev.fingerpost.file.Limits;
import dev.fingerpost.page.Reference;
import dev.fingerpost.site.Paths;
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

    /** How a page at the top of content/ names the folder of files that are copied as they are. */
    private static final String STATIC = "../static/";

    private final Site site;
    private final Map<String, List<String>> byName = new HashMap<>();
    private final Guesses pages;
    private final Guesses files;
    private final Guesses names;

    LikelyTargets(Site site) {
        this.site = site;
        site.pages().keySet().forEach(this::enter);
        site.files().keySet().forEach(this::enter);
        site.statics().keySet().forEach(path -> enter(STATIC + path));
        pages = new Guesses(site.pages().keySet(), Limits.REPORTED);
        files = new Guesses(site.files().keySet(), Limits.REPORTED);
        names = new Guesses(byName.keySet(), Limits.REPORTED);
    }

    private void enter(String path) {
        byName.computeIfAbsent(Paths.name(path), name -> new ArrayList<>()).add(path);
    }

    /**
     * What to do about a link to something that does not exist.
     *
     * @param from the page that holds it
     * @param missed where it is missed, relative to content/
     * @param anchor with its {@code #}, or empty
     */
    String hint(String from, Reference.Kind kind, String missed, String anchor) {
        boolean image = kind == Reference.Kind.IMAGE;
        return find(missed.replace('\\', '/'), image)
                .map(path -> Suggest.question(Paths.written(from, path) + anchor))
                .orElse(
                        isSetAside(missed)
                                ? "what begins with `_` or `.` is not part of the site"
                                : "paths are relative to this file; "
                                        + (image
                                                ? "add the image, or remove it here"
                                                : "add the file or remove the link"));
    }

    private static boolean isSetAside(String path) {
        return Stream.of(path.split("/"))
                .anyMatch(name -> name.startsWith("_") || name.startsWith(".") && !name.equals(".."));
    }

    private Optional<String> find(String missed, boolean image) {
        for (String path : List.of(missed, missed + ".md")) {
            if (site.pages().containsKey(path) && !image || site.files().containsKey(path)) {
                return Optional.of(path);
            }
        }
        String name = Paths.name(missed);
        return namesake(name, missed)
                .or(() -> namesake(name + ".md", missed))
                .or(() -> nearest(missed, image).filter(path -> isLike(Paths.name(path), name)))
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
        return name.equals("index.md") ? near : near.or(() -> all.stream().findFirst());
    }
}

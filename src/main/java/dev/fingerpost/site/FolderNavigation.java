package dev.fingerpost.site;

import dev.fingerpost.config.Languages;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.site.Navigation.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Navigation made from folders: each is a section, its {@code index.md} the section's own page; {@code order} decides, then the
 * title. The home page is not listed: the site's name leads there.
 */
final class FolderNavigation {
    private static final Comparator<Ranked> ORDER = Comparator.comparingInt(Ranked::rank)
            .thenComparing(Ranked::key, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Ranked::path);

    /** @param key its title; of decision records the name of the file, which begins with their number or day */
    private record Ranked(int rank, String key, String path, Entry entry) {}

    /** A folder while it is filled. */
    private static final class Folder {
        private final List<Page> pages = new ArrayList<>();
        private final List<ProjectPath> folders = new ArrayList<>();
        private @Nullable Page index;
    }

    private final Map<ProjectPath, Folder> folders = new HashMap<>();

    private final Languages languages;

    private FolderNavigation(Languages languages) {
        this.languages = languages;
    }

    /** The entries at the top; pages of other languages stand where their translations would. */
    static List<Entry> entries(Collection<Page> pages, Languages languages) {
        FolderNavigation navigation = new FolderNavigation(languages);
        pages.forEach(navigation::add);
        return navigation.items(ProjectPath.CONTENT);
    }

    /** The folder's own entry, with what stands below it; null where it holds no page. */
    static @Nullable Entry section(Collection<Page> pages, ProjectPath path, Languages languages) {
        FolderNavigation navigation = new FolderNavigation(languages);
        pages.stream().filter(page -> navigation.place(page).isIn(path)).forEach(navigation::add);
        return navigation.folders.containsKey(path) ? navigation.section(path) : null;
    }

    /** Says that a folder of the configuration holds no page. */
    static void unknown(Located<ProjectPath> folder, Notes notes) {
        notes.add(
                Code.NAV_UNKNOWN,
                folder.at(),
                "no pages in `" + folder.value() + "/`",
                "folders are named by their path below content/, like `guides/`");
    }

    private Entry section(ProjectPath path) {
        Page index = folder(path).index;
        return index == null
                ? new Entry(words(path.name()), null, null, null, items(path), false)
                : entry(index, items(path));
    }

    private Entry entry(Page page, List<Entry> items) {
        return new Entry(page.title(), languages.foreign(page.path()), page.path(), null, items, false);
    }

    /** Where a page stands in its language. */
    private ProjectPath place(Page page) {
        return languages.original(page.path()).source();
    }

    private void add(Page page) {
        Folder folder = folder(place(page).parent());
        if (page.path().isIndex()) {
            folder.index = page;
        } else {
            folder.pages.add(page);
        }
    }

    /** The folder with this path; made, with those above it, when it is new. */
    private Folder folder(ProjectPath path) {
        Folder known = folders.get(path);
        if (known != null) {
            return known;
        }
        Folder made = new Folder();
        folders.put(path, made);
        if (!path.equals(ProjectPath.CONTENT)) {
            folder(path.parent()).folders.add(path);
        }
        return made;
    }

    private List<Entry> items(ProjectPath path) {
        Folder folder = folder(path);
        List<Ranked> items = new ArrayList<>();
        for (Page page : folder.pages) {
            items.add(new Ranked(
                    PageOrder.rank(page),
                    page.kind() == PageKind.DECISION_RECORD ? page.path().name() : page.title(),
                    page.sourcePath().text(),
                    entry(page, List.of())));
        }
        for (ProjectPath inner : folder.folders) {
            Page index = folder(inner).index;
            Entry section = section(inner);
            items.add(new Ranked(PageOrder.rank(index), section.title(), inner + "/", section));
        }
        return items.stream().sorted(ORDER).map(Ranked::entry).toList();
    }

    /** {@code case-studies} as words: Case studies. */
    private static String words(String folder) {
        String name = folder.replace('-', ' ').replace('_', ' ');
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
    }
}

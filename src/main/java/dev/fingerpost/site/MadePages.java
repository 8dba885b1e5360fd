package dev.fingerpost.site;

import dev.fingerpost.disk.FileNames;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Register;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.path.Spelling;
import dev.fingerpost.text.Slugs;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Where the pages stand that the site makes itself, beside those that authors write; each language has its own.
 *
 * @param folder below which a language stands, with {@code /} at its end; empty for the main one
 */
public record MadePages(String folder) {
    /** Shown by servers for an address that does not exist. */
    public static final SitePath NOT_FOUND = new MadePages("").notFound();

    /** So many characters of a tag are part of its page's name: all systems can store 255 bytes. */
    private static final int LONGEST = 60;

    /** The same in bytes, with room for a number and an ending; a character has four at most. */
    private static final int LONGEST_BYTES = 180;

    /** Shown for an address that does not exist: that of the main language by servers, which leads on to that of the address. */
    public SitePath notFound() {
        return SitePath.page(folder + "404");
    }

    /** The list of all tags; there when a page has one. */
    public SitePath allTags() {
        return SitePath.page(folder + "tags/index");
    }

    /** The list of all sources; there when content/sources.yaml has one. */
    public SitePath sources() {
        return SitePath.page(folder + "sources");
    }

    /** The decisions to look at again; there when a record or a case study can come to be one. */
    public SitePath review() {
        return SitePath.page(folder + "decisions-to-review");
    }

    /** All decision records for other programs; there when the site has one. */
    public SitePath decisions() {
        return new SitePath(folder + "decisions.json");
    }

    /** The Atom feed of decisions; there with a base URL and a dated record. */
    public SitePath decisionFeed() {
        return new SitePath(folder + "decisions.xml");
    }

    /** Where readers search; there unless the configuration says otherwise. */
    public SitePath search() {
        return SitePath.page(folder + "search");
    }

    /** The name of the file that the search begins with, without its ending: {@code index-de}. */
    public String searchIndex() {
        return folder.isEmpty() ? "index" : "index-" + folder.substring(0, folder.length() - 1);
    }

    /** The Atom feed; there with a base URL and a dated page. */
    public SitePath feed() {
        return new SitePath(folder + "feed.xml");
    }

    /**
     * The page that holds all of a section.
     *
     * @param index address of the section's index: {@code guides/index.html}
     */
    public static SitePath print(SitePath index) {
        return SitePath.page(index.folder() + "print");
    }

    /** The page of a decision tree's map: {@code trees/x.map.html}. */
    public static SitePath map(PagePath tree) {
        return tree.url(".map.html");
    }

    /**
     * The calendar of the days that a page's registers hold.
     *
     * @param page address of the page: {@code tools/dates.html}
     */
    public static SitePath calendar(SitePath page) {
        return new SitePath(page.stem() + ".ics");
    }

    /** The Atom feed of the same days. */
    public static SitePath dates(SitePath page) {
        return new SitePath(page.stem() + ".xml");
    }

    /** Whether a page's registers are a calendar, too. */
    public static boolean hasCalendar(Page page) {
        return page.numbered().panels().stream()
                .anyMatch(panel -> panel instanceof Register register && register.calendar());
    }

    /**
     * A further page of a long decision log.
     *
     * @param index address of the folder's index
     * @param number of the page, from 2 on
     */
    public static SitePath log(SitePath index, int number) {
        return SitePath.page(index.folder() + "log-" + number);
    }

    /** The page of each tag, by tag, in order: {@code tags/fine-tuning.html}. Two tags never share one, on no system. */
    public Map<String, SitePath> tags(Iterable<String> tags) {
        Set<Spelling> taken = new HashSet<>(Set.of(Spelling.of("index")));
        Map<String, SitePath> urls = new LinkedHashMap<>();
        tags.forEach(tag -> {
            String name = name(tag);
            String free = name;
            for (int number = 1; !taken.add(Spelling.of(free)); number++) {
                free = name + "-" + number;
            }
            urls.put(tag, SitePath.page(folder + "tags/" + free));
        });
        return Collections.unmodifiableMap(urls);
    }

    private static String name(String tag) {
        String slug = Normalizer.normalize(Slugs.slug(start(tag, LONGEST)), Normalizer.Form.NFC);
        String name =
                slug.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES ? start(slug, LONGEST_BYTES / 4) : slug;
        if (name.isEmpty()) {
            return "tag";
        }
        return FileNames.fault(name) == null ? name : "tag-" + name;
    }

    private static String start(String text, int most) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(most, text.codePointCount(0, text.length()))));
    }
}

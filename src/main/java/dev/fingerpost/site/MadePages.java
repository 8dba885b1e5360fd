package dev.fingerpost.site;

import dev.fingerpost.text.Slugs;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the pages stand that the site makes itself, beside those that authors write. */
public final class MadePages {
    /** The list of all tags; there when a page has one. */
    public static final String TAGS = "tags/index.html";
    /** The list of all sources; there when content/sources.yaml has one. */
    public static final String SOURCES = "sources.html";
    /** Where readers search; there unless the configuration says otherwise. */
    public static final String SEARCH = "search.html";
    /** Shown by servers for an address that does not exist. */
    public static final String NOT_FOUND = "404.html";
    /** The Atom feed; there with a base URL and a dated page. */
    public static final String FEED = "feed.xml";

    /** So many characters of a tag are part of its page's name: all systems can store 255 bytes. */
    private static final int LONGEST = 60;

    private MadePages() {}

    /**
     * The page that holds all of a section.
     *
     * @param index address of the section's index: {@code guides/index.html}
     */
    public static String print(String index) {
        return index.substring(0, index.lastIndexOf('/') + 1) + "print.html";
    }

    /** The page of each tag, by tag, in order: {@code tags/fine-tuning.html}. Two tags never share one. */
    public static Map<String, String> tags(Iterable<String> tags) {
        Slugs slugs = new Slugs();
        slugs.unique("index");
        Map<String, String> urls = new LinkedHashMap<>();
        tags.forEach(tag -> {
            String name = Slugs.slug(tag).isEmpty() ? "tag" : start(tag);
            urls.put(tag, "tags/" + slugs.unique(name) + ".html");
        });
        return Collections.unmodifiableMap(urls);
    }

    private static String start(String tag) {
        return tag.substring(0, tag.offsetByCodePoints(0, Math.min(LONGEST, tag.codePointCount(0, tag.length()))));
    }

    /** Whether the site has a feed: it needs absolute addresses and at least one page with a date. */
    public static boolean hasFeed(Site site) {
        return site.config().baseUrl() != null
                && site.pages().values().stream().anyMatch(page -> page.meta().changed() != null);
    }
}

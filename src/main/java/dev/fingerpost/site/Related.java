package dev.fingerpost.site;

import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.PagePath;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Which pages are near in subject: those that share tags, rare tags most, and those that link to each other.
 *
 * <p>Pages are never compared all with all. A tag offers a page its {@link #WINDOW} neighbours on either side in the
 * list of that tag: all of them where the tag is rare, some where it is common and says little. What is near to a page is found out when
 * it is asked for. For many threads.
 */
public final class Related {
    private static final int MOST = 4;
    private static final int WINDOW = 12;
    private static final double LINK = 1.0;
    private static final Comparator<Map.Entry<PagePath, Double>> ORDER = Map.Entry.<PagePath, Double>comparingByValue(
                    Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey());

    private final Map<PagePath, Page> pages;
    private final Map<String, List<PagePath>> byTag;
    private final Map<PagePath, Set<PagePath>> outgoing;
    private final Map<PagePath, List<PagePath>> incoming;
    private final PagePath glossary;
    /** By tag; made for those that are asked for. */
    private final Map<String, Tagged> tags = new ConcurrentHashMap<>();

    /**
     * The subjects of a tag, as the tag has them in order.
     *
     * @param places of each in the list
     */
    private record Tagged(List<PagePath> list, Map<PagePath, Integer> places) {
        static Tagged of(List<PagePath> list) {
            Map<PagePath, Integer> places = new HashMap<>();
            list.forEach(path -> places.put(path, places.size()));
            return new Tagged(list, places);
        }
    }

    /**
     * @param byTag paths by tag
     * @param outgoing by path: the pages that it links to
     * @param incoming by path: the pages that link to it
     */
    Related(
            Map<PagePath, Page> pages,
            Map<String, List<PagePath>> byTag,
            Map<PagePath, Set<PagePath>> outgoing,
            Map<PagePath, List<PagePath>> incoming,
            PagePath glossary) {
        this.pages = pages;
        this.byTag = byTag;
        this.outgoing = outgoing;
        this.incoming = incoming;
        this.glossary = glossary;
    }

    /** By path, in the order of the site: the pages that it links to. */
    Map<PagePath, Set<PagePath>> outgoing() {
        return outgoing;
    }

    /** Indexes and the glossary speak of everything, and so of nothing. */
    private boolean isSubject(PagePath path) {
        return !path.isIndex() && !path.equals(glossary) && pages.containsKey(path);
    }

    private Tagged tagged(String tag) {
        return tags.computeIfAbsent(
                tag,
                name -> Tagged.of(byTag.getOrDefault(name, List.of()).stream()
                        .filter(this::isSubject)
                        .toList()));
    }

    /** The pages of the site that are nearest to one of them, best first. */
    public List<PagePath> of(Page page) {
        if (!isSubject(page.path())) {
            return List.of();
        }
        Map<PagePath, Double> scores = new HashMap<>();
        Stream.concat(
                        outgoing.getOrDefault(page.path(), Set.of()).stream(),
                        incoming.getOrDefault(page.path(), List.of()).stream())
                .filter(this::isSubject)
                .forEach(path -> scores.merge(path, LINK, Double::sum));
        for (String tag :
                new TreeSet<>(page.meta().tags().stream().map(Located::value).toList())) {
            Tagged near = tagged(tag);
            List<PagePath> tagged = near.list;
            double weight = StrictMath.log(1.0 + (double) pages.size() / tagged.size());
            int at = near.places.getOrDefault(page.path(), 0);
            tagged.subList(Math.max(0, at - WINDOW), Math.min(tagged.size(), at + WINDOW + 1))
                    .forEach(path -> scores.merge(path, weight, Double::sum));
        }
        scores.remove(page.path());
        return nearest(scores);
    }

    /** Most are far behind: only those that may be among the first are put in order. */
    private static List<PagePath> nearest(Map<PagePath, Double> scores) {
        TreeSet<Map.Entry<PagePath, Double>> best = new TreeSet<>(ORDER);
        for (Map.Entry<PagePath, Double> entry : scores.entrySet()) {
            if (best.size() < MOST || ORDER.compare(entry, best.last()) < 0) {
                best.add(entry);
            }
            if (best.size() > MOST) {
                best.pollLast();
            }
        }
        return best.stream().map(Map.Entry::getKey).toList();
    }
}

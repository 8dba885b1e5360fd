package dev.fingerpost.check;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tags that are probably one: they differ in hyphens, letter case, a plural s, or one letter. Tags are not compared all with all:
 * each is entered under its simple form and under what is left of that when one letter is dropped.
 */
final class TagChecks {
    /** In shorter words one letter makes another word. */
    private static final int ONE_SLIP = 7;

    private TagChecks() {}

    static List<Diagnostic> run(Site site) {
        Map<String, List<PagePath>> tags = new TreeMap<>();
        site.relations().tags().forEach((tag, pages) -> {
            List<PagePath> written =
                    pages.stream().filter(page -> !page.isStandIn()).toList();
            if (!written.isEmpty()) {
                tags.put(tag, written);
            }
        });
        Map<String, String> better = better(tags);
        Notes notes = new Notes();
        for (Page page : site.written()) {
            for (Located<String> tag : page.meta().tags()) {
                String other = better.get(tag.value());
                if (other != null) {
                    int pages = requireNonNull(tags.get(other)).size();
                    notes.add(
                            Code.TAG_SIMILAR,
                            tag.at(),
                            "the tag `" + tag.value() + "` is nearly `" + other + "`, which " + pages
                                    + (pages == 1 ? " page has" : " pages have"),
                            "use one of them for both");
                }
            }
        }
        return notes.list();
    }

    /** By tag: the like one that more pages have, or that comes first in the alphabet. */
    private static Map<String, String> better(Map<String, List<PagePath>> tags) {
        Map<String, Set<String>> alike = new HashMap<>();
        tags.keySet()
                .forEach(tag -> keys(tag)
                        .forEach(key ->
                                alike.computeIfAbsent(key, k -> new TreeSet<>()).add(tag)));
        Comparator<String> mostUsed =
                Comparator.comparing(tag -> -requireNonNull(tags.get(tag)).size());
        Comparator<String> best = mostUsed.thenComparing(Comparator.naturalOrder());
        Map<String, String> better = new TreeMap<>();
        for (Set<String> group : alike.values()) {
            String first = group.stream().min(best).orElseThrow();
            group.stream()
                    .filter(tag -> !tag.equals(first))
                    .forEach(tag -> better.merge(tag, first, (a, b) -> best.compare(a, b) <= 0 ? a : b));
        }
        return better;
    }

    private static Set<String> keys(String tag) {
        String simple = tag.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String single = simple.length() > 3 && simple.endsWith("s") && !simple.endsWith("ss")
                ? simple.substring(0, simple.length() - 1)
                : simple;
        List<String> keys = new ArrayList<>(List.of(single));
        boolean numbered = single.chars().anyMatch(Character::isDigit);
        if (single.length() >= ONE_SLIP && !numbered) {
            for (int i = 0; i < single.length(); i++) {
                keys.add(single.substring(0, i) + single.substring(i + 1));
            }
        }
        return new TreeSet<>(keys);
    }
}

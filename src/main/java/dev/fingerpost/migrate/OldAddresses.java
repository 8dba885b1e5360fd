package dev.fingerpost.migrate;

import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Segments;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds files of the old project by the addresses that their pages had on its site, as links write them. */
final class OldAddresses {
    private final Plan plan;
    /** By address without slashes around it and without ending, in small letters: the page, below content/. */
    private final Map<String, String> pages = new HashMap<>();

    OldAddresses(Plan plan) {
        this.plan = plan;
        plan.pages.values().forEach(page -> pages.putIfAbsent(stem(page), page));
        plan.aliases.forEach((page, old) -> old.forEach(address -> pages.putIfAbsent(stem(address), page)));
        // A version in a name: some addresses have dots there, others none.
        new TreeMap<>(pages).forEach((stem, page) -> pages.putIfAbsent(stem.replace('.', '-'), page));
    }

    private static String stem(String address) {
        return address.replaceFirst("^/+", "")
                .replaceFirst("/+$", "")
                .replaceFirst("\\.(?:html?|mdx?|markdown)$", "")
                .replaceFirst("(?:^|/)(?:_?index|README)$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Those whose page had this address, read from a page, from its folder or from the root; the likeliest first. */
    List<String> files(PagePath page, String path) {
        String site = path.startsWith("/") ? path : String.valueOf(Segments.resolve(page.text(), path));
        String beside =
                String.valueOf(Segments.resolve(page.inOwnFolder().text().replaceFirst("^content/", ""), path));
        String plain = String.valueOf(Segments.resolve("x", site.replaceFirst("^/+", "")));
        return Stream.of(site, beside, path, plain, plain.replaceFirst("^[a-z]{2}(?:-[a-zA-Z]{2,4})?/", ""))
                .map(address -> pages.get(stem(address)))
                .filter(Objects::nonNull)
                .flatMap(known -> plan.pages.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(known))
                        .map(Map.Entry::getKey))
                .toList();
    }

    /** The only page of a name that stands without a folder: Hugo finds those. */
    Optional<String> named(String path) {
        String name = stem(path);
        boolean plain = !name.isEmpty() && !name.contains("/") && !name.startsWith(".") && !path.contains("..");
        return plain ? only(known -> known.equals(name) || known.endsWith("/" + name)) : Optional.empty();
    }

    /** The page of a term: that of a glossary goes before others of its name. */
    Optional<String> term(String name) {
        return only(known -> known.endsWith("glossary/" + name)).or(() -> named(name));
    }

    /** The only page whose address ends in these names. */
    Optional<String> ending(String path) {
        String end = stem(path.replaceFirst("^(?:\\.{0,2}/)++", ""));
        return end.contains("/") ? only(known -> known.endsWith("/" + end)) : Optional.empty();
    }

    private Optional<String> only(Predicate<String> address) {
        List<String> places = pages.entrySet().stream()
                .filter(known -> address.test(known.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return places.size() != 1
                ? Optional.empty()
                : plan.pages.entrySet().stream()
                        .filter(page -> page.getValue().equals(places.get(0)))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }
}

package dev.fingerpost.migrate;

import dev.fingerpost.path.OtherPath;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
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
    private final Map<Bare, PageFile> pages = new HashMap<>();

    /** @param text an address without slashes around it and without ending or the name of a folder's page, in small letters */
    private record Bare(String text) implements Comparable<Bare> {
        static Bare of(String address) {
            return new Bare(address.replaceFirst("^/+", "")
                    .replaceFirst("/+$", "")
                    .replaceFirst("\\.(?:html?|mdx?|markdown)$", "")
                    .replaceFirst("(?:^|/)(?:_?index|README)$", "")
                    .toLowerCase(Locale.ROOT));
        }

        /** Whether it is this or lies in a folder and ends in it. */
        boolean endsIn(String end) {
            return text.equals(end) || text.endsWith("/" + end);
        }

        @Override
        public int compareTo(Bare other) {
            return text.compareTo(other.text);
        }
    }

    OldAddresses(Plan plan) {
        this.plan = plan;
        plan.pages.values().forEach(page -> pages.putIfAbsent(Bare.of(page.text()), page));
        plan.aliases.forEach((page, old) -> old.forEach(address -> pages.putIfAbsent(Bare.of(address), page)));
        // A version in a name: some addresses have dots there, others none.
        new TreeMap<>(pages).forEach((bare, page) -> pages.putIfAbsent(new Bare(bare.text.replace('.', '-')), page));
    }

    /** Those whose page had this address, read from a page, from its folder or from the root; the likeliest first. */
    List<OtherPath> files(PagePath page, String path) {
        String site = path.startsWith("/") ? path : String.valueOf(Segments.resolve(page.text(), path));
        String beside = String.valueOf(Segments.resolve(page.inOwnFolder().below(ProjectPath.CONTENT), path));
        String plain = String.valueOf(Segments.resolve("", site.replaceFirst("^/+", "")));
        return Stream.of(site, beside, path, plain, plain.replaceFirst("^[a-z]{2}(?:-[a-zA-Z]{2,4})?/", ""))
                .map(address -> pages.get(Bare.of(address)))
                .filter(Objects::nonNull)
                .flatMap(known -> plan.pages.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(known))
                        .map(Map.Entry::getKey))
                .toList();
    }

    /** The only page of a name that stands without a folder: Hugo finds those. */
    Optional<OtherPath> named(String path) {
        String name = Bare.of(path).text;
        boolean plain = !name.isEmpty() && !name.contains("/") && !name.startsWith(".") && !Segments.goesUp(path);
        return plain ? only(known -> known.endsIn(name)) : Optional.empty();
    }

    /** The page of a term: that of a glossary goes before others of its name. */
    Optional<OtherPath> term(String name) {
        return only(known -> known.text.endsWith("glossary/" + name)).or(() -> named(name));
    }

    /** The only page whose address ends in these names. */
    Optional<OtherPath> ending(String path) {
        String end = Bare.of(path.replaceFirst("^(?:\\.{0,2}/)++", "")).text;
        return end.contains("/") ? only(known -> known.text.endsWith("/" + end)) : Optional.empty();
    }

    private Optional<OtherPath> only(Predicate<Bare> address) {
        List<PageFile> places = pages.entrySet().stream()
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

package dev.fingerpost.site;

import dev.fingerpost.page.Page;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.record.DecisionRecord;
import dev.fingerpost.record.DecisionRecord.Kind;
import dev.fingerpost.record.DecisionRecord.Link;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The decision records of a site, and what they say of each other.
 *
 * @param all by path, folder by folder in the order of their numbers
 * @param told by record: what it says itself
 * @param lost by record: what it names and is not there; only what is no link of its text
 */
public record Records(
        Map<PagePath, DecisionRecord> all, Map<PagePath, List<Relation>> told, Map<PagePath, List<Link>> lost) {
    private static final Comparator<DecisionRecord> ORDER = Comparator.comparing(Records::folder)
            .thenComparingInt(record -> record.number() == null ? Integer.MAX_VALUE : Integer.parseInt(record.number()))
            .thenComparing(DecisionRecord::path);

    /** What one record says of another. */
    public record Relation(Kind kind, PagePath to, Link link) {}

    /** A number as records of a folder name it. */
    private record Numbered(ProjectPath folder, String number) {}

    static Records of(Map<PagePath, DecisionRecord> records, Map<PagePath, Page> pages, Links links) {
        Map<PagePath, DecisionRecord> all = new LinkedHashMap<>();
        records.values().stream()
                .filter(record -> pages.containsKey(record.path()))
                .sorted(ORDER)
                .forEach(record -> all.put(record.path(), record));
        Map<Numbered, PagePath> numbers = new HashMap<>();
        all.values()
                .forEach(record -> numbers.putIfAbsent(
                        new Numbered(folder(record), String.valueOf(record.number())), record.path()));
        Map<PagePath, List<Relation>> told = new TreeMap<>();
        Map<PagePath, List<Link>> lost = new TreeMap<>();
        for (DecisionRecord record : all.values()) {
            for (Link link : record.links()) {
                PagePath to = PagePath.isPage(link.target().replaceFirst("#.*", ""))
                        ? linked(record, link, links)
                        : numbers.get(new Numbered(folder(record), link.target()));
                if (to != null && all.containsKey(to) && !to.equals(record.path())) {
                    told.computeIfAbsent(record.path(), path -> new ArrayList<>())
                            .add(new Relation(link.kind(), to, link));
                } else if (to == null && link.kind() != Kind.RELATES) {
                    lost.computeIfAbsent(record.path(), path -> new ArrayList<>())
                            .add(link);
                }
            }
        }
        return new Records(Collections.unmodifiableMap(all), told, lost);
    }

    private static @Nullable PagePath linked(DecisionRecord record, Link link, Links links) {
        return links.enter(record.path(), link.target()) instanceof Target.ToPage to ? to.page() : null;
    }

    /** The page of the folder that a record lies in, which shows the log. */
    public static PagePath index(DecisionRecord record) {
        return PagePath.of(folder(record).index());
    }

    /** The folder that a record lies in: numbers count within it. A record may have a folder of its own, whose index it is. */
    public static ProjectPath folder(DecisionRecord record) {
        ProjectPath folder = ProjectPath.CONTENT.child(record.path().text()).parent();
        return record.path().isIndex() ? folder.parent() : folder;
    }

    /** By folder, in order. */
    public Map<ProjectPath, List<DecisionRecord>> byFolder() {
        Map<ProjectPath, List<DecisionRecord>> folders = new LinkedHashMap<>();
        all.values()
                .forEach(record -> folders.computeIfAbsent(folder(record), folder -> new ArrayList<>())
                        .add(record));
        return folders;
    }

    /** By record and kind: the others, whichever of the two says so, in order. */
    public Map<PagePath, Map<Kind, Set<DecisionRecord>>> related() {
        Map<PagePath, Map<Kind, Set<DecisionRecord>>> related = new HashMap<>();
        all.keySet()
                .forEach(path -> told.getOrDefault(path, List.of()).forEach(relation -> {
                    add(related, path, relation.kind(), relation.to());
                    add(related, relation.to(), relation.kind().back(), path);
                }));
        return related;
    }

    private void add(Map<PagePath, Map<Kind, Set<DecisionRecord>>> related, PagePath from, Kind kind, PagePath to) {
        related.computeIfAbsent(from, path -> new TreeMap<>())
                .computeIfAbsent(kind, key -> new LinkedHashSet<>())
                .add(Objects.requireNonNull(all.get(to)));
    }
}

package dev.fingerpost.migrate;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.frontmatter.FrontMatterReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the keys in the front matter of all pages mean here: another key, or nothing. */
final class Keys {
    /** Says how a page looks there, not what it is. */
    private static final Set<String> NEVER = Set.of("layout", "type", "template", "alias", "category");

    /** By key: the key here that it can be on each page that has it; empty where there is none. */
    private final Map<String, String> meant = new HashMap<>();

    /** Keys here with values that do not fit, and that nobody mends. */
    private final Map<PageFile, Set<String>> unfit = new HashMap<>();

    Keys(Map<PageFile, FrontText> pages) {
        pages.forEach((path, page) -> {
            SourceFile file = new SourceFile(path.source(), page.text());
            List<Diagnostic> notes = FrontMatterReader.read(file).notes();
            notes.stream().filter(Diagnostic::isError).forEach(note -> read(path, note, page));
        });
    }

    private void read(PageFile path, Diagnostic note, FrontText page) {
        String key = note.subject();
        if (note.code() == Code.KEY_UNKNOWN && key != null) {
            String name = note.edits().isEmpty() || NEVER.contains(key)
                    ? ""
                    : note.edits().get(0).text();
            meant.merge(key, name, (a, b) -> a.equals(b) ? a : "");
        } else if (note.edits().isEmpty() && note.code() != Code.YAML_SYNTAX) {
            // The key whose lines hold the place, counted from the line below the first mark.
            unfit.computeIfAbsent(path, known -> new TreeSet<>())
                    .add(page.keyAt(note.at().line() - 2));
        }
    }

    /** Keys of others by the name that they have here, but for those of which a page has two. */
    SortedMap<String, String> names(Collection<FrontText> pages) {
        SortedMap<String, String> names = new TreeMap<>(meant);
        names.values().removeIf(String::isEmpty);
        for (FrontText page : pages) {
            List<String> taken = new ArrayList<>(page.keys());
            for (String key : page.keys()) {
                String name = names.getOrDefault(key, "");
                if (!name.isEmpty() && taken.contains(name)) {
                    names.remove(key);
                } else if (!name.isEmpty()) {
                    taken.add(name);
                }
            }
        }
        return names;
    }

    SortedSet<String> ignored(Map<String, String> names) {
        SortedSet<String> ignored = new TreeSet<>(meant.keySet());
        ignored.removeAll(names.keySet());
        return ignored;
    }

    /** The keys of a page that the configuration cannot help. */
    Set<String> unfit(PageFile path) {
        return unfit.getOrDefault(path, Set.of());
    }
}

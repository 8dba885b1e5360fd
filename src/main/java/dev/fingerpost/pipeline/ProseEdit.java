package dev.fingerpost.pipeline;

import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.project.Inputs;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What most saves of an author are: an edit of the prose of a few pages, which no other page and no list can see.
 *
 * @param pages those with other prose, by path
 */
record ProseEdit(Map<PagePath, Page> pages) {

    /** The difference between what was built last and what is to be built; null if it is more than prose. */
    static @Nullable ProseEdit between(Finished last, Inputs inputs, List<ReadPage> read) {
        if (!last.result().ok() || read.size() != last.read().size() || !withoutPages(inputs, last.inputs())) {
            return null;
        }
        Map<PagePath, Page> changed = new TreeMap<>();
        for (int i = 0; i < read.size(); i++) {
            ReadPage before = last.read().get(i);
            ReadPage now = read.get(i);
            if (before != now) {
                if (!isProse(before, now)) {
                    return null;
                }
                changed.put(now.page().path(), now.page());
            }
        }
        return isNoted(changed, last.result()) ? null : new ProseEdit(changed);
    }

    private static boolean withoutPages(Inputs a, Inputs b) {
        return a.with(List.of()).equals(b.with(List.of()));
    }

    private static boolean isProse(ReadPage before, ReadPage now) {
        return before.whole()
                && now.whole()
                && before.notes().isEmpty()
                && now.notes().isEmpty()
                && now.page().kind() != PageKind.DECISION_TREE
                && before.page().outline().equals(now.page().outline());
    }

    /** Whether something was said of one of these pages: it may be said otherwise now, or at another place. */
    private static boolean isNoted(Map<PagePath, Page> pages, Result result) {
        Set<ProjectPath> sources = new HashSet<>();
        pages.values().forEach(page -> sources.add(page.sourcePath()));
        return result.diagnostics().stream()
                .anyMatch(note -> sources.contains(note.at().path()));
    }
}

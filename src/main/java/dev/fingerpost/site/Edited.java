package dev.fingerpost.site;

import dev.fingerpost.page.Page;
import dev.fingerpost.path.PagePath;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pages that are read otherwise than in the build before, in order.
 *
 * @param before as they were then
 * @param now as they are, in the same order
 */
record Edited(List<Page> before, List<Page> now) {
    /**
     * @param before by path, in order
     * @param now likewise
     * @return null where pages came or went
     */
    static @Nullable Edited between(Map<PagePath, Page> before, Map<PagePath, Page> now) {
        if (before.size() != now.size()) {
            return null;
        }
        Edited edited = new Edited(new ArrayList<>(), new ArrayList<>());
        Iterator<Page> olds = before.values().iterator();
        for (Page page : now.values()) {
            Page old = olds.next();
            if (old != page) {
                if (!old.path().equals(page.path())) {
                    return null;
                }
                edited.before.add(old);
                edited.now.add(page);
            }
        }
        return edited;
    }
}

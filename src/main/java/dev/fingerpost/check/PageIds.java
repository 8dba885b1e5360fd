package dev.fingerpost.check;

import dev.fingerpost.file.Bytes;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The anchors of a piece of HTML.
 *
 * @param ids in order
 * @param repeated those that two elements or more have, in order of their second use
 * @param own those in the page's text, not only around it
 */
public record PageIds(Set<String> ids, List<String> repeated, Set<String> own) {
    public static final PageIds NONE = new PageIds(Set.of(), List.of(), Set.of());

    /**
     * The ids of a page as it is written to the site. What its author repeats is told of when the page is read, and left out here.
     *
     * @param html the whole page
     * @param text what its author wrote
     */
    public static PageIds of(Bytes html, Bytes text) {
        PageIds page = of(html);
        PageIds own = of(text);
        return new PageIds(
                page.ids,
                page.repeated.stream().filter(id -> !own.repeated.contains(id)).toList(),
                own.ids);
    }

    /** The ids, and the names of {@code <a>}, in this HTML. Looks at each character a fixed number of times. */
    public static PageIds of(Bytes html) {
        Set<String> ids = new LinkedHashSet<>();
        Set<String> repeated = new LinkedHashSet<>();
        TagScanner tags = new TagScanner(html);
        while (tags.next()) {
            String id = tags.id();
            String name = tags.name().equals("a") ? tags.nameAttribute() : null;
            if (id != null && !ids.add(id)) {
                repeated.add(id);
            }
            if (name != null) {
                ids.add(name);
            }
        }
        return new PageIds(Collections.unmodifiableSet(ids), List.copyOf(repeated), Set.of());
    }
}

package dev.fingerpost.site;

import dev.fingerpost.page.Note;
import dev.fingerpost.page.Page;
import dev.fingerpost.site.Site.Citation;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where each source is cited. */
final class Citations {
    private Citations() {}

    /** By id of each source that is cited, in the order of the sources. */
    static Map<String, List<Citation>> of(Collection<Page> pages, Map<String, Source> sources) {
        Map<String, Set<Citation>> found = new LinkedHashMap<>();
        sources.keySet().forEach(id -> found.put(id, new LinkedHashSet<>()));
        for (Page page : pages) {
            page.meta().sources().forEach(source -> add(found, source.value(), page, 0));
            for (Note note : page.numbered().notes()) {
                if (!note.defined()) {
                    add(found, note.label(), page, note.number());
                }
            }
        }
        Map<String, List<Citation>> cited = new LinkedHashMap<>();
        found.forEach((id, citations) -> {
            if (!citations.isEmpty()) {
                cited.put(id, List.copyOf(citations));
            }
        });
        return Collections.unmodifiableMap(cited);
    }

    private static void add(Map<String, Set<Citation>> found, String id, Page page, int note) {
        Set<Citation> citations = found.get(id);
        if (citations != null) {
            citations.add(new Citation(page.path(), note));
        }
    }
}

package dev.fingerpost.render;

import dev.fingerpost.page.Heading;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Vocabulary;
import dev.fingerpost.template.Messages;
import dev.fingerpost.view.TocView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The list "on this page": headings of level 2, and those of level 3 below them. */
final class Toc {
    private static final Set<String> PARTS_OF_TREES = Set.of("questions", "outcomes", "compare");

    private Toc() {}

    static List<TocView> of(Page page) {
        return of(page, Heading::text);
    }

    /** On a tree's page the parts carry the interface's words for them, as its template prints them. */
    static List<TocView> ofTree(Page page, Messages messages) {
        return of(page, heading -> {
            String name = Vocabulary.meaning(heading.text());
            return PARTS_OF_TREES.contains(name) ? messages.text("tree." + name) : heading.text();
        });
    }

    private static List<TocView> of(Page page, Function<Heading, String> title) {
        List<TocView> top = new ArrayList<>();
        for (Heading heading : page.headings()) {
            if (heading.level() == 2) {
                top.add(new TocView(heading.id(), title.apply(heading), new ArrayList<>()));
            } else if (heading.level() == 3 && !top.isEmpty()) {
                top.get(top.size() - 1).items().add(new TocView(heading.id(), heading.text(), List.of()));
            }
        }
        return List.copyOf(top);
    }
}

package dev.fingerpost.render;

import dev.fingerpost.page.Heading;
import dev.fingerpost.page.Page;
import dev.fingerpost.render.view.TocView;
import java.util.ArrayList;
import java.util.List;

/** The list "on this page": headings of level 2, and those of level 3 below them. */
final class Toc {
    private Toc() {}

    static List<TocView> of(Page page) {
        List<TocView> top = new ArrayList<>();
        for (Heading heading : page.headings()) {
            if (heading.level() == 2) {
                top.add(new TocView(heading.id(), heading.text(), new ArrayList<>()));
            } else if (heading.level() == 3 && !top.isEmpty()) {
                top.get(top.size() - 1).items().add(new TocView(heading.id(), heading.text(), List.of()));
            }
        }
        return List.copyOf(top);
    }
}

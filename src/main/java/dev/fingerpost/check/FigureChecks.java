package dev.fingerpost.check;

import dev.fingerpost.config.SiteConfig.Figures;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.diag.Position;
import dev.fingerpost.file.Limits;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Passage;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.Segments;
import dev.fingerpost.site.Site;
import dev.fingerpost.text.Guesses;
import dev.fingerpost.text.Suggest;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** On a site that asks for it, each figure in prose has a source: a footnote within reach, or a link around it. */
final class FigureChecks {
    private final Site site;
    private final Figures asked;
    private final FigureFinder finder;
    private final Notes notes = new Notes();

    private FigureChecks(Site site, Figures asked) {
        this.site = site;
        this.asked = asked;
        this.finder = new FigureFinder(asked.units());
    }

    static List<Diagnostic> run(Site site) {
        Figures asked = site.config().figures();
        if (asked == null) {
            return List.of();
        }
        FigureChecks checks = new FigureChecks(site, asked);
        checks.places();
        site.pages().values().stream().filter(checks::isIn).forEach(checks::page);
        return checks.notes.list();
    }

    /** What is found on these pages alone. */
    static List<Diagnostic> run(Site site, Collection<Page> pages) {
        Figures asked = site.config().figures();
        if (asked == null) {
            return List.of();
        }
        FigureChecks checks = new FigureChecks(site, asked);
        pages.stream().filter(checks::isIn).forEach(checks::page);
        return checks.notes.list();
    }

    /** Every place that the configuration names is there. */
    private void places() {
        TreeSet<String> known = new TreeSet<>();
        for (PagePath path : site.pages().keySet()) {
            known.add(path.text());
            known.addAll(Segments.folders(path.text()));
        }
        site.drafts().keySet().forEach(path -> known.add(path.text()));
        Guesses guesses = new Guesses(known, Limits.REPORTED);
        for (Located<String> place : asked.in()) {
            String name = trimmed(place.value());
            if (!known.contains(name) && site.unread().isEmpty()) {
                notes.add(
                        Code.VALUE_UNKNOWN,
                        place.at(),
                        "there is no page or folder `" + name + "` in content/",
                        guesses.nearest(name)
                                .map(Suggest::question)
                                .orElse("write a path below content/, such as `guides` or `index.md`"));
            }
        }
    }

    private static String trimmed(String place) {
        return place.endsWith("/") ? place.substring(0, place.length() - 1) : place;
    }

    private boolean isIn(Page page) {
        return asked.in().isEmpty()
                || asked.in().stream()
                        .map(place -> trimmed(place.value()))
                        .anyMatch(place -> page.sourcePath().isIn(ProjectPath.CONTENT.child(place)));
    }

    private void page(Page page) {
        for (Passage passage : page.passages()) {
            List<String> figures = passage.sourced() ? List.of() : finder.in(passage);
            if (!figures.isEmpty()) {
                notes.add(
                        Code.FIGURE_NO_SOURCE,
                        at(figures.get(0), passage, page),
                        "no source for `" + figures.get(0) + "`" + others(figures.size() - 1) + " in this "
                                + word(passage.kind()),
                        "cite one here, `[^id]`, or say that it is your own: `[^ours]: **Judgement.** …`");
            }
        }
    }

    private static String others(int count) {
        return count == 0 ? "" : count == 1 ? " and another figure" : " and " + count + " other figures";
    }

    private static String word(Passage.Kind kind) {
        return switch (kind) {
            case PARAGRAPH -> "paragraph";
            case ITEM -> "list item";
            case ROW -> "row of a table";
        };
    }

    /** The figure as the author wrote it; the beginning of the passage where markup or entities stand inside the figure. */
    private static Position at(String figure, Passage passage, Page page) {
        int found = page.source().text().indexOf(figure, passage.start());
        return found >= 0 && found + figure.length() <= passage.end()
                ? page.source().position(found, found + figure.length())
                : page.source().position(passage.start(), passage.start() + 1);
    }
}

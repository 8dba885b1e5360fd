package dev.fingerpost.check;

import dev.fingerpost.config.Languages;
import dev.fingerpost.config.SiteConfig.FigureCheck;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.Limits;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Passage;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.Segments;
import dev.fingerpost.site.Site;
import dev.fingerpost.text.Guesses;
import dev.fingerpost.text.Suggest;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** On a site that asks for it, each figure in prose has a source: a footnote within reach, or a link around it. */
final class FigureChecks {
    private final @Nullable FigureCheck asked;
    private final Languages languages;
    private final FigureFinder finder;
    private final Notes notes;

    FigureChecks(Site site, Notes notes) {
        this.asked = site.config().checks().figures();
        this.languages = site.config().languages();
        this.finder = new FigureFinder(asked == null ? List.of() : asked.units());
        this.notes = notes;
    }

    /** Every place that the configuration names is there. */
    static List<Diagnostic> places(Site site) {
        FigureCheck asked = site.config().checks().figures();
        if (asked == null) {
            return List.of();
        }
        Notes notes = new Notes();
        TreeSet<String> known = new TreeSet<>();
        for (PagePath path : site.pages().keySet()) {
            known.add(path.text());
            known.addAll(Segments.folders(path.text()));
        }
        site.drafts().keySet().forEach(path -> known.add(path.text()));
        Guesses guesses = new Guesses(known, Limits.REPORTED);
        for (Located<String> place : asked.in()) {
            String name = trimmed(place.value());
            if (!known.contains(name)) {
                notes.add(
                        Code.VALUE_UNKNOWN,
                        place.at(),
                        "there is no page or folder `" + name + "` in content/",
                        guesses.nearest(name)
                                .map(Suggest::question)
                                .orElse("write a path below content/, such as `guides` or `index.md`"));
            }
        }
        return notes.list();
    }

    private static String trimmed(String place) {
        return place.endsWith("/") ? place.substring(0, place.length() - 1) : place;
    }

    private boolean isIn(FigureCheck asked, Page page) {
        ProjectPath stands = languages.original(page.path()).source();
        return asked.in().isEmpty()
                || asked.in().stream()
                        .map(place -> trimmed(place.value()))
                        .anyMatch(place -> stands.isIn(ProjectPath.CONTENT.child(place)));
    }

    void page(Prose prose) {
        if (asked == null || !isIn(asked, prose.page())) {
            return;
        }
        for (Passage passage : prose.passages()) {
            List<String> figures = passage.sourced() ? List.of() : finder.in(passage);
            if (!figures.isEmpty()) {
                notes.add(
                        Code.FIGURE_NO_SOURCE,
                        at(figures.get(0), passage, prose),
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
    private static Position at(String figure, Passage passage, Prose prose) {
        int found = prose.source().text().indexOf(figure, passage.start());
        return found >= 0 && found + figure.length() <= passage.end()
                ? prose.source().position(found, found + figure.length())
                : prose.source().position(passage.start(), passage.start() + 1);
    }
}

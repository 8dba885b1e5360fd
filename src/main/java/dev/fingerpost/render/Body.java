package dev.fingerpost.render;

import dev.fingerpost.page.Holes;
import dev.fingerpost.page.Note;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Prose;
import dev.fingerpost.page.Reference;
import dev.fingerpost.page.Word;
import dev.fingerpost.site.Assets;
import dev.fingerpost.site.Source;
import dev.fingerpost.site.Target;
import dev.fingerpost.text.Html;
import dev.fingerpost.view.HeadingView;
import dev.fingerpost.view.Markup;
import dev.fingerpost.view.NoteView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills the holes in one page's HTML: addresses, sizes of images, notes beside their passages, code from files, panels. */
final class Body {
    /**
     * What fills the holes that neither the page nor its links fill.
     *
     * @param sources what notes say of sources
     * @param code from files
     * @param panels of this page
     * @param fragments what templates make of notes and panels
     */
    record Fillings(SourceViews sources, IncludedCode code, PanelViews panels, Fragments fragments) {}

    private final SiteContext site;
    private final Prose prose;
    private final Page page;
    private final Hrefs hrefs;
    private final TermLinks terms;
    private final Fillings fillings;

    /**
     * @param hrefs from where the text is shown, which need not be its page
     * @param terms that are linked, each once
     */
    Body(SiteContext site, Prose prose, Hrefs hrefs, TermLinks terms, Fillings fillings) {
        this.site = site;
        this.prose = prose;
        this.page = prose.page();
        this.hrefs = hrefs;
        this.terms = terms;
        this.fillings = fillings;
    }

    Page page() {
        return page;
    }

    Hrefs hrefs() {
        return hrefs;
    }

    /** All of the page. */
    Markup text() {
        return fill(prose.html());
    }

    /** A piece of the page, in reading order: its terms are linked where they come first. */
    Markup fill(String html) {
        return plain(terms.link(html));
    }

    /** The heading over the page, if its text has one: its words alone are left to the template, as the title. */
    @Nullable
    HeadingView heading() {
        Prose.Title title = prose.title();
        if (title == null) {
            return null;
        }
        boolean words = title.html().equals(Html.escapeText(page.title()));
        return new HeadingView(title.id().isEmpty() ? null : title.id(), words ? null : plain(title.html()));
    }

    private Markup plain(String html) {
        return new Markup(Holes.fill(html, this::hole));
    }

    private String hole(char letter, int number) {
        return switch (letter) {
            case Holes.ADDRESS -> address(page.numbered().references().get(number));
            case Holes.SIZE -> size(page.numbered().references().get(number));
            case Holes.NOTES -> fillings.fragments.notes(notes(number));
            case Holes.WORD -> Html.escape(site.messages().text(Word.values()[number].key()));
            case Holes.INCLUDE ->
                fillings.code.figure(page.numbered().includes().get(number));
            case Holes.PANEL ->
                fillings.fragments.panel(
                        fillings.panels.view(page.numbered().panels().get(number)));
            default -> throw new IllegalStateException("a hole for " + letter);
        };
    }

    private String address(Reference reference) {
        return Html.escape(site.assets().href(hrefs.from(), target(reference)));
    }

    private Target target(Reference reference) {
        return site.site().relations().links().to(page.path(), reference.target());
    }

    private String size(Reference reference) {
        if (!(target(reference) instanceof Target.ToFile to)) {
            return "";
        }
        Assets.Size size = site.assets().sizes().get(to.file());
        return size == null ? "" : " width=\"" + size.width() + "\" height=\"" + size.height() + "\"";
    }

    /** All notes of the page. */
    List<NoteView> notes() {
        return prose.footnotes().stream().map(this::note).toList();
    }

    private List<NoteView> notes(int group) {
        return prose.footnotes().stream()
                .filter(footnote -> footnote.group() == group)
                .map(this::note)
                .toList();
    }

    private NoteView note(Prose.Footnote footnote) {
        Note note = footnote.note();
        List<String> backs = new ArrayList<>();
        for (int use = 1; use <= note.uses(); use++) {
            backs.add("#fnref-" + note.number() + (use == 1 ? "" : "-" + use));
        }
        if (footnote.html() != null) {
            return new NoteView(note.number(), plain(footnote.html()), site.grade(note.grade()), backs);
        }
        Source source = site.site().source(note);
        return source == null
                ? new NoteView(note.number(), new Markup(Html.escape(note.label())), null, backs)
                : new NoteView(
                        note.number(), fillings.sources.reference(source, hrefs), site.grade(source.grade()), backs);
    }
}

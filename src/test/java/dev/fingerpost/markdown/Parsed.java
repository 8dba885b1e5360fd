package dev.fingerpost.markdown;

import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Holes;
import dev.fingerpost.page.Meta;
import dev.fingerpost.page.NoMeta;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Prose;
import dev.fingerpost.page.Word;
import dev.fingerpost.path.ProjectPath;
import java.util.List;

/** A page parsed for a test, with short ways to what tests look at. */
record Parsed(Prose prose, List<Diagnostic> notes) {
    private static final PlainParser PARSER = new PlainParser();

    /** The theme's, in the order of {@link Word}. */
    private static final List<String> ENGLISH =
            List.of("Note", "Link to this section", "Table", "walk", "Note", "Tip", "Important", "Warning", "Caution");

    static final Meta NO_META = NoMeta.ALL;

    /** The text as it stands, of a plain page. */
    static Parsed whole(String text) {
        return of(text, PageKind.PAGE, HtmlPolicy.SAFE);
    }

    /** The text below a title. */
    static Parsed body(String text) {
        return whole("# Title\n\n" + text);
    }

    static Parsed of(String text, PageKind kind, HtmlPolicy policy) {
        Noted<Prose> prose = PARSER.parse(
                new SourceFile(new ProjectPath("content/p.md"), text),
                0,
                kind,
                NO_META,
                new Reading(policy, false, true));
        return new Parsed(prose.value(), prose.notes());
    }

    Page page() {
        return prose.page();
    }

    /** The HTML of the text below a title, with holes written as ⟨A0⟩, words in English. */
    static String html(String text) {
        return body(text).html();
    }

    String html() {
        return shown(prose.html());
    }

    static String shown(String html) {
        return words(html).replace(Holes.OPEN, '⟨').replace(Holes.CLOSE, '⟩');
    }

    /** With the theme's words filled in. */
    static String words(String html) {
        String filled = html;
        for (Word word : Word.values()) {
            filled = filled.replace(word.hole(), ENGLISH.get(word.ordinal()));
        }
        return filled;
    }

    /** All that was noted, one line each, in report order. */
    List<String> report() {
        return notes.stream().sorted().map(Diagnostic::toString).toList();
    }
}

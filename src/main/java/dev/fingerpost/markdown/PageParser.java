package dev.fingerpost.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.markdown.syntax.MeteredText;
import dev.fingerpost.markdown.syntax.Syntax;
import dev.fingerpost.page.ControlCharacters;
import dev.fingerpost.page.Meta;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Prose;
import dev.fingerpost.panel.PanelReader;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.text.CodeHighlighter;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the text of a page into {@link Prose}. For many threads; the same input always gives the same page. */
public final class PageParser {
    private final CodeHighlighter highlighter;
    private final PanelReader panels;
    private final Parser parser = Syntax.extended();
    private final Writers writers = Writers.ofDialect();

    public PageParser(CodeHighlighter highlighter, PanelReader panels) {
        this.highlighter = highlighter;
        this.panels = panels;
    }

    /**
     * Parses one page.
     *
     * @param source the whole file, below content/
     * @param bodyStart offset after the front matter; 0 without one
     * @param meta what the front matter says
     * @param reading how it is read
     * @param data files that panels may take their data from, by path relative to the project
     * @return the page; an empty one where the text could not be read at all, with the reason
     */
    public Noted<Prose> parse(
            SourceFile source,
            int bodyStart,
            PageKind kind,
            Meta meta,
            Reading reading,
            Map<ProjectPath, SourceFile> data) {
        List<Diagnostic> refused = ControlCharacters.check(source);
        if (!refused.isEmpty()) {
            return new Noted<>(empty(source, kind, meta), refused);
        }
        List<Diagnostic> dangerous = Prescan.check(source, bodyStart);
        if (!dangerous.isEmpty()) {
            return new Noted<>(empty(source, kind, meta), dangerous);
        }
        ParseContext context = new ParseContext(source, kind, reading, highlighter, panels, data);
        try {
            MeteredText text = new MeteredText(blanked(source.text(), bodyStart), Limits.PARSE_WORK);
            return new PageBuilder(context, meta, writers).build(parser.parse(BasedSequence.of(text)));
        } catch (TooDeepException e) {
            return tooDeep(source, source.position(e.offset(), e.offset() + 1), kind, meta);
        } catch (MeteredText.SpentException e) {
            return tooSlow(source, e.offset(), kind, meta);
        }
    }

    /** The text with spaces for the front matter, so that offsets count from the beginning of the file. */
    private static String blanked(String text, int bodyStart) {
        StringBuilder blank = new StringBuilder(text);
        for (int i = 0; i < Math.min(bodyStart, blank.length()); i++) {
            if (blank.charAt(i) != '\n') {
                blank.setCharAt(i, ' ');
            }
        }
        return blank.toString();
    }

    private static Noted<Prose> tooDeep(SourceFile source, Position at, PageKind kind, Meta meta) {
        Diagnostic deep = new Diagnostic(
                Code.MARKDOWN_TOO_DEEP,
                at,
                "blocks or emphasis stand inside each other more than " + Limits.MARKDOWN_DEPTH + " levels deep",
                "flatten the nesting; a fence (```) shows text as it is");
        return new Noted<>(empty(source, kind, meta), List.of(deep));
    }

    private static Noted<Prose> tooSlow(SourceFile source, int offset, PageKind kind, Meta meta) {
        Diagnostic slow = new Diagnostic(
                Code.MARKDOWN_TOO_SLOW,
                source.position(offset, offset + 1),
                "up to this line, the page takes more work to read than any page that people write",
                "split it, or put generated text into a fence (```)");
        return new Noted<>(empty(source, kind, meta), List.of(slow));
    }

    private static Prose empty(SourceFile source, PageKind kind, Meta meta) {
        PagePath path = PagePath.of(source.path());
        String title = meta.title() == null ? path.stem() : meta.title().value();
        Page page = new Page(
                path,
                kind,
                meta,
                title,
                Position.wholeFile(source.path()),
                1,
                List.of(),
                Page.Numbered.NOTHING,
                List.of(),
                Set.of());
        return new Prose(page, source, null, "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}

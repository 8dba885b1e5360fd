package dev.fingerpost.markdown;

import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Meta;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Prose;
import dev.fingerpost.panel.PanelReader;
import dev.fingerpost.panel.Reckoner;
import dev.fingerpost.text.CodeHighlighter;
import dev.fingerpost.text.Html;
import java.util.Map;

/** Parses pages that take no data from files. */
public final class PlainParser {
    /** Shows code as it is, without colours. */
    public static final CodeHighlighter HIGHLIGHTER = (language, code) -> Html.escapeText(code);

    private final PageParser parser = new PageParser(HIGHLIGHTER, new PanelReader(new Reckoner()));

    /** See {@link PageParser#parse}. */
    public Noted<Prose> parse(SourceFile source, int bodyStart, PageKind kind, Meta meta, Reading reading) {
        return parser.parse(source, bodyStart, kind, meta, reading, Map.of());
    }
}

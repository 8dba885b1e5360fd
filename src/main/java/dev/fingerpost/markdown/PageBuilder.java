package dev.fingerpost.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.page.Block;
import dev.fingerpost.page.Definition;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Meta;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Prose;
import dev.fingerpost.page.Section;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Blank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a page together from its tree. */
final class PageBuilder {
    private final ParseState draft;
    private final Meta meta;
    private final Writer out;

    PageBuilder(ParseState draft, Meta meta, Writers writers) {
        this.draft = draft;
        this.meta = meta;
        this.out = new Writer(writers, draft, draft.kind() == PageKind.DECISION_TREE);
    }

    Noted<Prose> build(Document document) {
        FirstPass.of(document, draft);
        boolean tree = draft.kind() == PageKind.DECISION_TREE;
        Sections sections = new Sections();
        String html = html(document, sections);
        draft.footnotes().finish(out, this::cleaned);
        List<Block> blocks = tree ? new TreeBlocks(draft, out, this::cleaned).of(document) : List.of();
        List<Section> texts = sections.finish();
        List<Prose.Footnote> footnotes = draft.footnotes().list();
        Page page = new Page(
                path(),
                draft.kind(),
                meta,
                title(),
                top(),
                sections.minutes(),
                values(draft.headings()),
                new Page.Numbered(
                        values(draft.references().list()),
                        footnotes.stream().map(Prose.Footnote::note).toList(),
                        draft.includes(),
                        draft.panels()),
                definitions(),
                draft.drawn());
        return draft.notes()
                .with(new Prose(
                        page,
                        draft.source(),
                        heading(),
                        html,
                        draft.headings(),
                        draft.references().list(),
                        footnotes,
                        texts,
                        blocks,
                        draft.keepsPassages() ? Passages.of(document, draft) : List.of()));
    }

    /**
     * All blocks, written in order. A tree's notes stand together at its end: its template shows its pieces in an order of its own.
     *
     * @param sections what is searched, to which the text of each block is added
     */
    private String html(Document document, Sections sections) {
        boolean tree = draft.kind() == PageKind.DECISION_TREE;
        CiteGroups groups = new CiteGroups(draft.footnotes());
        StringBuilder plain = new StringBuilder();
        RawSpans spans = RawSpans.among(document.getFirstChild(), tree);
        for (Node block = document.getFirstChild(); block != null; ) {
            Node last = spans.end(block);
            int notesBefore = draft.footnotes().count();
            String html = written(block, last);
            if (tree) {
                plain.append(html);
            } else {
                groups.add(block, html, notesBefore);
            }
            for (Node node = block; node != last.getNext(); node = node.getNext()) {
                if (!PanelFences.isPanel(node)) {
                    sections.add(node, draft);
                }
            }
            block = last.getNext();
        }
        return tree ? plain.toString() : groups.finish();
    }

    private static <T> List<T> values(List<Located<T>> located) {
        return located.stream().map(Located::value).toList();
    }

    private Position top() {
        return draft.headings().isEmpty()
                ? Position.wholeFile(draft.source().path())
                : draft.headings().get(0).at();
    }

    /** The HTML of these blocks, well formed by itself, so that what an author left open goes no further. */
    private String written(Node first, Node last) {
        int rawBefore = draft.rawPieces();
        String html = out.capture(() -> {
            for (Node node = first; node != last.getNext(); node = node.getNext()) {
                out.write(node);
            }
        });
        String shown = draft.rawPieces() > rawBefore ? Texts.stripped(cleaned(Texts.stripped(html))) : html;
        String whole = shown.isEmpty() || shown.endsWith("\n") ? shown : shown + '\n';
        return draft.keepsLines() && !whole.isBlank()
                ? "<!--fp:" + draft.at(first).line() + "-->" + whole
                : whole;
    }

    private List<Definition> definitions() {
        return draft.definitions().stream()
                .map(d -> new Definition(d.term(), d.id(), cleaned(d.html()), d.text(), d.at()))
                .toList();
    }

    /** Only pages with raw HTML need cleaning; all else is our own and well formed. */
    private String cleaned(String html) {
        return draft.rawPieces() > 0 && draft.policy() == HtmlPolicy.SAFE
                ? draft.maths().kept(html, HtmlCleaner::clean)
                : html;
    }

    private PagePath path() {
        return PagePath.of(draft.source().path());
    }

    private Prose.@Nullable Title heading() {
        Node node = draft.titleNode();
        HeadingAnchor anchor = node == null ? null : draft.anchors().get(node);
        return anchor == null ? null : new Prose.Title(anchor.beside() ? "" : anchor.id(), cleaned(draft.titleHtml()));
    }

    private String title() {
        if (meta.title() != null) {
            return meta.title().value();
        }
        Node titleNode = draft.titleNode();
        HeadingAnchor anchor = titleNode == null ? null : draft.anchors().get(titleNode);
        if (anchor != null && !Blank.is(anchor.text())) {
            return anchor.text();
        }
        draft.report(
                Code.TITLE_MISSING,
                Position.wholeFile(draft.source().path()),
                "the page has no title",
                draft.titleEdits().isEmpty()
                        ? "begin its text with `# Title`, or set `title:` in the front matter"
                        : "make its first heading the title: `#`",
                draft.titleEdits());
        return path().stem();
    }
}

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
    private final ParseContext context;
    private final Meta meta;
    private final Writer out;

    PageBuilder(ParseContext context, Meta meta, Writers writers) {
        this.context = context;
        this.meta = meta;
        this.out = new Writer(writers, context, context.kind() == PageKind.DECISION_TREE);
    }

    Noted<Prose> build(Document document) {
        FirstPass.of(document, context);
        boolean tree = context.kind() == PageKind.DECISION_TREE;
        Sections sections = new Sections();
        String html = html(document, sections);
        context.footnotes().finish(out, this::cleaned);
        List<Block> blocks = tree ? new TreeBlocks(context, out, this::cleaned).of(document) : List.of();
        List<Section> texts = sections.finish();
        List<Prose.Footnote> footnotes = context.footnotes().list();
        Page page = new Page(
                path(),
                context.kind(),
                meta,
                title(),
                top(),
                sections.minutes(),
                values(context.headings()),
                new Page.Numbered(
                        values(context.references().list()),
                        footnotes.stream().map(Prose.Footnote::note).toList(),
                        context.includes(),
                        context.panels()),
                definitions(),
                context.drawn());
        return context.notes()
                .with(new Prose(
                        page,
                        context.source(),
                        heading(),
                        html,
                        context.headings(),
                        context.references().list(),
                        footnotes,
                        texts,
                        blocks,
                        context.keepsPassages() ? Passages.of(document, context) : List.of()));
    }

    /**
     * All blocks, written in order. A tree's notes stand together at its end: its template shows its pieces in an order of its own.
     *
     * @param sections what is searched, to which the text of each block is added
     */
    private String html(Document document, Sections sections) {
        boolean tree = context.kind() == PageKind.DECISION_TREE;
        CiteGroups groups = new CiteGroups(context.footnotes());
        StringBuilder plain = new StringBuilder();
        RawSpans spans = RawSpans.among(document.getFirstChild(), tree);
        for (Node block = document.getFirstChild(); block != null; ) {
            Node last = spans.end(block);
            int notesBefore = context.footnotes().count();
            String html = written(block, last);
            if (tree) {
                plain.append(html);
            } else {
                groups.add(block, html, notesBefore);
            }
            for (Node node = block; node != last.getNext(); node = node.getNext()) {
                if (!PanelFences.isPanel(node)) {
                    sections.add(node, context);
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
        return context.headings().isEmpty()
                ? Position.wholeFile(context.source().path())
                : context.headings().get(0).at();
    }

    /** The HTML of these blocks, well formed by itself, so that what an author left open goes no further. */
    private String written(Node first, Node last) {
        int rawBefore = context.rawPieces();
        String html = out.capture(() -> {
            for (Node node = first; node != last.getNext(); node = node.getNext()) {
                out.write(node);
            }
        });
        String shown = context.rawPieces() > rawBefore ? Texts.stripped(cleaned(Texts.stripped(html))) : html;
        String whole = shown.isEmpty() || shown.endsWith("\n") ? shown : shown + '\n';
        return context.keepsLines() && !whole.isBlank()
                ? "<!--fp:" + context.at(first).line() + "-->" + whole
                : whole;
    }

    private List<Definition> definitions() {
        return context.definitions().stream()
                .map(d -> new Definition(d.term(), d.id(), cleaned(d.html()), d.text(), d.at()))
                .toList();
    }

    /** Only pages with raw HTML need cleaning; all else is our own and well formed. */
    private String cleaned(String html) {
        return context.rawPieces() > 0 && context.policy() == HtmlPolicy.SAFE
                ? context.maths().kept(html, HtmlCleaner::clean)
                : html;
    }

    private PagePath path() {
        return PagePath.of(context.source().path());
    }

    private Prose.@Nullable Title heading() {
        Node node = context.titleNode();
        HeadingAnchor anchor = node == null ? null : context.anchors().get(node);
        return anchor == null
                ? null
                : new Prose.Title(anchor.beside() ? "" : anchor.id(), cleaned(context.titleHtml()));
    }

    private String title() {
        if (meta.title() != null) {
            return meta.title().value();
        }
        Node titleNode = context.titleNode();
        HeadingAnchor anchor = titleNode == null ? null : context.anchors().get(titleNode);
        if (anchor != null && !Blank.is(anchor.text())) {
            return anchor.text();
        }
        context.report(
                Code.TITLE_MISSING,
                Position.wholeFile(context.source().path()),
                "the page has no title",
                context.titleEdits().isEmpty()
                        ? "begin its text with `# Title`, or set `title:` in the front matter"
                        : "make its first heading the title: `#`",
                context.titleEdits());
        return path().stem();
    }
}

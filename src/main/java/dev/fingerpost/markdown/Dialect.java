package dev.fingerpost.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;

/** What counts as Markdown here: CommonMark, and the extensions that GitHub has, and a few more. */
final class Dialect {
    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            TaskListExtension.create(),
            FootnoteExtension.create(),
            DefinitionExtension.create());

    private Dialect() {}

    /**
     * The whole dialect. Some of it is not flexmark's: {@link AttributeBlocks}, {@link Alert}, {@link Abbreviations}, {@link BareLinks}.
     */
    static Parser parser() {
        MutableDataSet options = options()
                // GitHub's rules for tables: one dash is enough, rows are cut or filled to the width of the head, no
                // spans.
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.WITH_CAPTION, false)
                // A line of tildes is prose or strikethrough on GitHub, never a definition.
                .set(DefinitionExtension.TILDE_MARKER, false)
                .set(Parser.EXTENSIONS, EXTENSIONS);
        return Parser.builder(options).build();
    }

    /** CommonMark alone, set as in the whole dialect. */
    static Parser core() {
        return Parser.builder(options()).build();
    }

    private static MutableDataSet options() {
        return new MutableDataSet();
    }

    /** The writers of the whole dialect. */
    static Writers writers() {
        Writers writers = new Writers();
        CoreBlocks.addTo(writers);
        CoreInlines.addTo(writers);
        CodeFences.addTo(writers);
        DefinitionLists.addTo(writers);
        RawHtml.addTo(writers);
        return writers.on(com.vladsch.flexmark.ast.Heading.class, Headings::write)
                .on(TableBlock.class, Tables::write)
                .on(Strikethrough.class, (node, out) -> CoreInlines.element("del", node, out))
                .on(Footnote.class, (node, out) -> out.draft().footnotes().cite(node, out))
                .on(FootnoteBlock.class, (node, out) -> {});
    }
}

package dev.fingerpost.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;

/** Which writer serves which type of node; a later entry replaces an earlier one. Filled once, then only read. */
final class Writers {
    private final Map<Class<?>, NodeWriter<?>> byType = new HashMap<>();

    /** Those of the whole dialect: CommonMark, the extensions that GitHub has, and a few more. */
    static Writers ofDialect() {
        Writers writers = new Writers();
        CoreBlocks.addTo(writers);
        CoreInlines.addTo(writers);
        CodeFences.addTo(writers);
        DefinitionLists.addTo(writers);
        RawHtml.addTo(writers);
        MathsHtml.addTo(writers);
        return writers.on(Heading.class, Headings::write)
                .on(TableBlock.class, TableWriter::write)
                .on(Strikethrough.class, (node, out) -> CoreInlines.element("del", node, out))
                .on(Footnote.class, (node, out) -> out.context().footnotes().cite(node, out))
                .on(FootnoteBlock.class, (node, out) -> {});
    }

    <N extends Node> Writers on(Class<N> type, NodeWriter<? super N> writer) {
        byType.put(type, writer);
        return this;
    }

    /** Writes the node; one without a writer of its own is as transparent as glass. */
    void write(Node node, Writer out) {
        @SuppressWarnings("unchecked") // on() puts a writer for its own type only
        NodeWriter<Node> writer = (NodeWriter<Node>) byType.get(node.getClass());
        if (writer == null) {
            out.children(node);
        } else {
            writer.write(node, out);
        }
    }
}

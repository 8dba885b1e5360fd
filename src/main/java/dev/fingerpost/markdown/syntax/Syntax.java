package dev.fingerpost.markdown.syntax;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListBlockPreProcessor;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListItemBlockPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.Collection;
import java.util.Map;

/** Parsers that read Markdown by the rules of this package. */
public final class Syntax {
    private Syntax() {}

    /**
     * CommonMark; GitHub's tables, strikethrough, task lists, footnotes, maths and bare addresses; lists of definitions. The tree holds no
     * references: links by reference are links to what their label names.
     */
    public static Parser extended() {
        return builder(true)
                .blockPreProcessorFactory(new DefinitionListItemBlockPreProcessor.Factory())
                .blockPreProcessorFactory(new DefinitionListBlockPreProcessor.Factory())
                .build();
    }

    /** @param extended whether it reads more than CommonMark */
    static Parser.Builder builder(boolean extended) {
        MutableDataSet options = new MutableDataSet()
                // A line of tildes is prose or strikethrough on GitHub, never a definition.
                .set(DefinitionExtension.TILDE_MARKER, false);
        Blocks.withoutCore(options);
        return Parser.builder(options)
                .customBlockParserFactory(new Blocks(extended))
                .paragraphPreProcessorFactory(new LinkDefinitions.Factory())
                .customInlineParserFactory(Inlines.factory(extended));
    }

    /** The definitions of links in a document, by labels without regard to case. */
    public static Collection<Reference> definitions(Document document) {
        Map<String, Reference> all = LinkDefinitions.in(document);
        return all.values();
    }
}

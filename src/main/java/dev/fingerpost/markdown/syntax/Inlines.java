package dev.fingerpost.markdown.syntax;

import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Our reader of inlines in the place of flexmark's, which keeps to CommonMark 0.28 and takes the square of the time for some texts. */
final class Inlines extends InlineParserImpl {
    private final boolean extended;

    private Inlines(DataHolder options, boolean extended) {
        super(options, new BitSet(), new BitSet(), Map.of(), null, List.of());
        this.extended = extended;
    }

    /** @param extended whether there are bare addresses, footnotes, tildes and maths */
    static InlineParserFactory factory(boolean extended) {
        return (options, special, delimiting, delimiters, references, extensions) -> new Inlines(options, extended);
    }

    @Override
    public void initializeDocument(Document document) {
        this.document = document;
    }

    @Override
    public void finalizeDocument(Document document) {}

    @Override
    public void parse(BasedSequence content, Node block) {
        Subject subject = new Subject(content, block);
        Delimiters delimiters = new Delimiters(subject);
        List<Slip> slips = Slip.in(document);
        Brackets brackets = new Brackets(subject, delimiters, LinkDefinitions.in(document), slips, extended);
        new InlineReader(subject, delimiters, brackets, slips, extended).read();
    }
}

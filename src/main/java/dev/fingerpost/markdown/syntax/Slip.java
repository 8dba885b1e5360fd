package dev.fingerpost.markdown.syntax;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** Something in a page's text that is read as the rules say, and hardly as its author meant. The tree does not show it. */
public sealed interface Slip {
    /** Where it stands in the source. */
    BasedSequence at();

    /**
     * A fence that no line closes before its page, list item or quote ends, or before another one begins.
     *
     * @param at the run that opens it, which would also close it
     * @param next what begins the other one; empty if none does
     */
    record OpenFence(BasedSequence at, BasedSequence next) implements Slip {}

    /**
     * Raw HTML that is not closed before its page, list item or quote ends, or a comment that is not closed before another one begins.
     *
     * @param at what opens it, such as {@code <!--}
     * @param close what would close it, such as {@code -->}
     * @param next what begins the other comment; empty if none does
     */
    record OpenHtml(BasedSequence at, String close, BasedSequence next) implements Slip {}

    /**
     * What opens a comment in a line, without anything that closes it in its paragraph, so that it is text.
     *
     * @param at {@code <!--}
     */
    record CommentAsText(BasedSequence at) implements Slip {}

    /**
     * Text in brackets with a second pair behind it, of which neither is a link: the label is not defined.
     *
     * @param at the label
     * @param whole both pairs of brackets
     * @param empty whether the second pair is empty, so that the first one is the label
     */
    record Undefined(BasedSequence at, BasedSequence whole, boolean empty) implements Slip {}

    /**
     * A bar without a backslash in the code of a table's cell: GitHub takes it for the end of the cell.
     *
     * @param at the code with its backquotes
     */
    record BarInCode(BasedSequence at) implements Slip {}

    /** The slips of a document, in the order in which they were met; parsers add to it. */
    static List<Slip> in(DataHolder document) {
        return SlipKey.ALL.get(document);
    }

    /** Where a document keeps them. */
    final class SlipKey {
        private static final DataKey<List<Slip>> ALL = new DataKey<>("SLIPS", ArrayList::new);

        private SlipKey() {}
    }
}

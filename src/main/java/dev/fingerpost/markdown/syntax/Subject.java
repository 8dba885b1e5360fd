package dev.fingerpost.markdown.syntax;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** The text of one block while it is read, and the nodes that came of it so far. */
final class Subject {
    final String text;
    final Node block;

    /** Where reading goes on. */
    int at;

    private final BasedSequence chars;
    private int plainStart = -1;

    /** @param content white space around it is not read */
    Subject(BasedSequence content, Node block) {
        int start = LinkSyntax.spaces(content, 0);
        this.chars = content.subSequence(start, Chars.withoutSpaceBefore(content, start, content.length()));
        this.text = chars instanceof SubSequence && chars.getBase() instanceof MeteredText whole
                ? whole.substring(chars.getStartOffset(), chars.getEndOffset())
                : chars.toString();
        this.block = block;
        MeteredText.spend(chars, text.length());
    }

    int length() {
        return text.length();
    }

    /** The character here; this is not the end. */
    char peek() {
        return text.charAt(at);
    }

    /** The stretch of the source between these offsets of the text. */
    BasedSequence piece(int start, int end) {
        return chars.subSequence(start, end);
    }

    /** Takes the characters up to here for text. */
    void plain(int end) {
        plainStart = plainStart < 0 ? at : plainStart;
        at = end;
    }

    /** Adds a node for what stands from here to its end. */
    void add(Node node, int end) {
        flush(at);
        block.appendChild(node);
        at = end;
    }

    /** Adds a node of text for what stands from here to the end; it stays one of its own for now. */
    Text addMark(int end) {
        Text mark = new Text(piece(at, end));
        add(mark, end);
        return mark;
    }

    /** Turns the text that was met into a node, without what lies behind this end. */
    void flush(int end) {
        if (plainStart >= 0 && plainStart < end) {
            block.appendChild(new Text(piece(plainStart, end)));
        }
        plainStart = -1;
    }

    /** Where the text that became no node yet begins; the current place if there is none. */
    int plainStart() {
        return plainStart < 0 ? at : plainStart;
    }

    /** Gives back what was last taken for text, down to this place. */
    void rewind(int start) {
        flush(start);
        at = start;
    }

    void spend(int work) {
        MeteredText.spend(chars, Math.max(work, 0));
    }
}

package dev.fingerpost.markdown.syntax;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brackets, and the links, images and footnotes that come of them. A link by reference becomes a plain link to what its label names. */
final class Brackets {
    private final Subject subject;
    private final Delimiters delimiters;
    private final Map<String, Reference> definitions;
    private final List<Slip> slips;
    private final boolean footnotes;
    private @Nullable Opener last;

    /** Text in brackets with a label behind it that names nothing; and where that label begins, which may open a link itself. */
    private Slip.@Nullable Undefined doubt;

    private int doubtAt;

    Brackets(
            Subject subject,
            Delimiters delimiters,
            Map<String, Reference> definitions,
            List<Slip> slips,
            boolean footnotes) {
        this.subject = subject;
        this.delimiters = delimiters;
        this.definitions = definitions;
        this.slips = slips;
        this.footnotes = footnotes;
    }

    private static final class Opener {
        private final Text node;
        private final boolean image;

        /** Behind the bracket. */
        private final int inside;

        private final Delimiters.@Nullable Run bottom;
        private final @Nullable Opener previous;

        /** Then it opens no link itself, but may open an image. */
        private boolean holdsLink;

        private boolean bracketsInside;

        /** A slip that is none if this bracket opens a link. */
        private final Slip.@Nullable Undefined doubt;

        private Opener(Text node, int inside, Brackets brackets) {
            this.node = node;
            this.image = node.getChars().length() == 2;
            this.inside = inside;
            this.bottom = brackets.delimiters.last();
            this.previous = brackets.last;
            this.doubt = brackets.doubtAt == inside - 1 ? brackets.doubt : null;
        }
    }

    /** Whether what is read now stands in brackets, where GitHub makes no links of bare addresses. */
    boolean areOpen() {
        Opener opener = last;
        while (opener != null && opener.image && opener.holdsLink) {
            opener = opener.previous;
        }
        return opener != null;
    }

    /** Reads {@code [} or {@code ![}. */
    void open(boolean image) {
        if (last != null) {
            last.bracketsInside = true;
        }
        Text node = subject.addMark(subject.at + (image ? 2 : 1));
        last = new Opener(node, subject.at, this);
        doubt = null;
    }

    /** Reads {@code ]}. */
    void close() {
        Opener opener = last;
        int close = subject.at;
        if (opener == null) {
            subject.plain(close + 1);
            return;
        }
        last = opener.previous;
        boolean spent = opener.holdsLink && !opener.image;
        if (spent || !inline(opener, close) && !reference(opener, close) && !footnote(opener, close)) {
            subject.plain(close + 1);
            if (opener.doubt != null) {
                slips.add(opener.doubt);
            }
        }
    }

    /** {@code (target "title")} behind the brackets. */
    private boolean inline(Opener opener, int close) {
        String text = subject.text;
        if (close + 1 >= text.length() || text.charAt(close + 1) != '(') {
            return false;
        }
        int target = LinkSyntax.spaces(text, close + 2);
        int targetEnd = LinkSyntax.target(text, target);
        if (targetEnd < 0) {
            return false;
        }
        int title = LinkSyntax.spaces(text, targetEnd);
        int titleEnd = title == targetEnd ? -1 : LinkSyntax.title(text, title);
        int end = LinkSyntax.spaces(text, titleEnd < 0 ? title : titleEnd);
        subject.spend(end - close);
        if (end >= text.length() || text.charAt(end) != ')') {
            return false;
        }
        LinkNodeBase node = node(opener, end + 1);
        node.setUrlChars(subject.piece(target, targetEnd));
        if (titleEnd > 0) {
            node.setTitleChars(subject.piece(title, titleEnd));
        }
        finish(opener, node, end + 1);
        return true;
    }

    /** {@code [text][label]}, {@code [label][]} or {@code [label]}. */
    private boolean reference(Opener opener, int close) {
        String text = subject.text;
        int labelEnd = LinkSyntax.label(text, close + 1);
        boolean own = labelEnd < 0 || labelEnd == close + 3;
        if (own && opener.bracketsInside) {
            return false;
        }
        int start = own ? opener.inside : close + 2;
        int end = own ? close : labelEnd - 1;
        if (end - start > LinkSyntax.LONGEST_LABEL) {
            return false;
        }
        subject.spend(end - start);
        Reference definition = definitions.get(LinkSyntax.key(text.substring(start, end)));
        if (definition == null) {
            doubt = labelEnd < 0
                    ? null
                    : new Slip.Undefined(
                            subject.piece(start, end),
                            subject.piece(opener.inside - 1, labelEnd),
                            labelEnd == close + 3);
            doubtAt = close + 1;
            return false;
        }
        int last = labelEnd < 0 ? close + 1 : labelEnd;
        LinkNodeBase node = node(opener, last);
        node.setUrlChars(definition.getUrl());
        node.setTitle(definition.getTitle());
        finish(opener, node, last);
        return true;
    }

    private LinkNodeBase node(Opener opener, int end) {
        BasedSequence chars = subject.piece(opener.inside - (opener.image ? 2 : 1), end);
        return opener.image ? new Image(chars) : new Link(chars);
    }

    private void finish(Opener opener, LinkNodeBase node, int end) {
        subject.flush(subject.at);
        delimiters.process(opener.bottom);
        for (Node inner = opener.node.getNext(); inner != null; ) {
            Node next = inner.getNext();
            node.appendChild(inner);
            inner = next;
        }
        opener.node.insertAfter(node);
        opener.node.unlink();
        subject.at = end;
        if (!opener.image) {
            for (Opener outer = last; outer != null && !outer.holdsLink; outer = outer.previous) {
                outer.holdsLink = true;
            }
        }
    }

    /** {@code [^label]}. */
    private boolean footnote(Opener opener, int close) {
        int label = opener.inside + 1;
        if (!footnotes || subject.text.charAt(opener.inside) != '^' || close <= label || hasSpace(label, close)) {
            return false;
        }
        subject.flush(opener.inside);
        for (Node inner = opener.node.getNext(); inner != null; ) {
            Node next = inner.getNext();
            inner.unlink();
            inner = next;
        }
        delimiters.drop(opener.bottom);
        Footnote note = new Footnote(
                subject.piece(opener.inside - 1, label), subject.piece(label, close), subject.piece(close, close + 1));
        opener.node.insertAfter(note);
        opener.node.unlink();
        subject.at = close + 1;
        return true;
    }

    private boolean hasSpace(int start, int end) {
        for (int at = start; at < end; at++) {
            if (subject.text.charAt(at) <= ' ') {
                return true;
            }
        }
        return false;
    }
}

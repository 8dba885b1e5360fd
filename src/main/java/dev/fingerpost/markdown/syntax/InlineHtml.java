package dev.fingerpost.markdown.syntax;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads raw HTML in a line: tags, comments, declarations. */
final class InlineHtml {
    private final Subject subject;
    private final List<Slip> slips;

    /** Ends of raw HTML, such as {@code -->}, that are known not to come any more. */
    private final Set<String> absent = new HashSet<>();

    InlineHtml(Subject subject, List<Slip> slips) {
        this.subject = subject;
        this.slips = slips;
    }

    /** Reads what begins with the angle bracket here: HTML, or text. */
    void read(int start) {
        String text = subject.text;
        boolean comment = text.startsWith("<!--", start);
        int end = comment ? comment(text, start) : declaration(text, start);
        if (comment && end < 0) {
            slips.add(new Slip.CommentAsText(subject.piece(start, start + "<!--".length())));
        } else if (end < 0) {
            end = HtmlSyntax.tag(text, start);
            subject.spend(end - start);
        }
        if (end < 0) {
            subject.plain(start + 1);
        } else if (comment) {
            BasedSequence chars = subject.piece(start, end);
            BasedSequence next = HtmlBlockParser.nextComment(chars);
            if (!next.isEmpty()) {
                slips.add(new Slip.OpenHtml(chars.subSequence(0, "<!--".length()), "-->", next));
            }
            subject.add(new HtmlInlineComment(chars), end);
        } else {
            subject.add(new HtmlInline(subject.piece(start, end)), end);
        }
    }

    /** {@code <!-->} and {@code <!--->} are comments as well. */
    private int comment(String text, int start) {
        if (text.startsWith("<!-->", start)) {
            return start + 5;
        }
        return text.startsWith("<!--->", start) ? start + 6 : until("-->", start + 4);
    }

    private int declaration(String text, int start) {
        if (text.startsWith("<?", start)) {
            return until("?>", start + 2);
        }
        if (text.startsWith("<![CDATA[", start)) {
            return until("]]>", start + 9);
        }
        boolean named = text.startsWith("<!", start)
                && start + 2 < text.length()
                && Chars.isAsciiLetter(text.charAt(start + 2));
        return named ? until(">", start + 2) : -1;
    }

    private int until(String close, int from) {
        if (absent.contains(close)) {
            return -1;
        }
        int at = subject.text.indexOf(close, from);
        if (at < 0) {
            absent.add(close);
            return -1;
        }
        return at + close.length();
    }
}

package dev.fingerpost.markdown.syntax;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the text of one block into inlines, from its beginning to its end in one go. */
final class InlineReader {
    private static final boolean[] SPECIAL = new boolean[128];

    static {
        "\n\\`*_~[]!<&:w$".chars().forEach(c -> SPECIAL[c] = true);
    }

    private final Subject subject;
    private final Delimiters delimiters;
    private final Brackets brackets;
    private final InlineHtml html;
    private final @Nullable Autolinks addresses;
    private final boolean extended;

    /** By length of a run of backquotes: where the last one begins. */
    private @Nullable Map<Integer, Integer> lastBackquotes;

    /** @param extended whether there are bare addresses, footnotes, tildes and maths */
    InlineReader(Subject subject, Delimiters delimiters, Brackets brackets, List<Slip> slips, boolean extended) {
        this.subject = subject;
        this.html = new InlineHtml(subject, slips);
        this.delimiters = delimiters;
        this.brackets = brackets;
        this.extended = extended;
        this.addresses = extended ? new Autolinks(subject) : null;
    }

    void read() {
        while (subject.at < subject.length()) {
            char c = subject.peek();
            if (c < 128 && SPECIAL[c]) {
                special(c);
            } else {
                subject.plain(subject.at + 1);
            }
        }
        subject.flush(subject.length());
        delimiters.process(null);
        finish();
    }

    private void special(char c) {
        switch (c) {
            case '\n' -> lineEnd(false);
            case '\\' -> backslash();
            case '`' -> code();
            case '*', '_' -> delimiters.read();
            case '[' -> brackets.open(false);
            case ']' -> brackets.close();
            case '<' -> angle();
            case '&' -> reference();
            case '!' -> exclamationMark();
            default -> extension(c);
        }
    }

    /** Before a footnote it is text. */
    private void exclamationMark() {
        boolean image = subject.text.startsWith("![", subject.at);
        if (image && !(extended && subject.text.startsWith("^", subject.at + 2))) {
            brackets.open(true);
        } else {
            subject.plain(subject.at + 1);
        }
    }

    private void extension(char c) {
        if (extended && c == '~') {
            delimiters.read();
        } else if (extended && c == '$') {
            dollar();
        } else if (addresses == null
                || brackets.areOpen()
                || !(c == ':' ? addresses.colon() : c == 'w' && addresses.www())) {
            subject.plain(subject.at + 1);
        }
    }

    /** A run of dollars begins maths, or is text as a whole. */
    private void dollar() {
        if (!Maths.read(subject)) {
            int end = subject.at;
            while (end < subject.length() && subject.text.charAt(end) == '$') {
                end++;
            }
            subject.plain(end);
        }
    }

    private void lineEnd(boolean hard) {
        String text = subject.text;
        int end = subject.at;
        int next = Chars.afterSpaces(text, end + 1);
        boolean spaces = end > 1 && text.charAt(end - 1) == ' ' && text.charAt(end - 2) == ' ';
        subject.flush(Chars.withoutSpaceBefore(text, subject.plainStart(), end));
        Node node = spaces || hard
                ? new HardLineBreak(subject.piece(end, end + 1))
                : new SoftLineBreak(subject.piece(end, end + 1));
        subject.add(node, next);
    }

    private void backslash() {
        int next = subject.at + 1;
        if (next < subject.length() && subject.text.charAt(next) == '\n') {
            subject.flush(subject.at);
            subject.at = next;
            lineEnd(true);
        } else {
            boolean escapes = next < subject.length() && Chars.isAsciiPunctuation(subject.text.charAt(next));
            subject.plain(escapes ? next + 1 : next);
        }
    }

    private void code() {
        int start = subject.at;
        int open = runEnd(start);
        int length = open - start;
        if (lastBackquotes == null) {
            lastBackquotes = backquotes(start);
        }
        int last = lastBackquotes.getOrDefault(length, -1);
        int at = open;
        while (at <= last) {
            at = subject.text.indexOf('`', at);
            int end = runEnd(at);
            if (end - at == length) {
                subject.add(new Code(subject.piece(start, open), subject.piece(open, at), subject.piece(at, end)), end);
                return;
            }
            at = end;
        }
        subject.plain(open);
    }

    private int runEnd(int start) {
        int end = start;
        while (end < subject.length() && subject.text.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    private Map<Integer, Integer> backquotes(int start) {
        Map<Integer, Integer> found = new HashMap<>();
        for (int at = start; at >= 0; at = subject.text.indexOf('`', at)) {
            int end = runEnd(at);
            found.put(end - at, at);
            at = end;
        }
        return found;
    }

    private void reference() {
        int end = Escapes.endOfReference(subject.text, subject.at);
        if (end < 0) {
            subject.plain(subject.at + 1);
        } else {
            subject.add(new HtmlEntity(subject.piece(subject.at, end)), end);
        }
    }

    private void angle() {
        String text = subject.text;
        int start = subject.at;
        int address = HtmlSyntax.address(text, start);
        int mailbox = address < 0 ? HtmlSyntax.mailbox(text, start) : -1;
        if (address > 0) {
            subject.add(
                    new AutoLink(
                            subject.piece(start, start + 1),
                            subject.piece(start + 1, address - 1),
                            subject.piece(address - 1, address)),
                    address);
        } else if (mailbox > 0) {
            subject.add(
                    new MailLink(
                            subject.piece(start, start + 1),
                            subject.piece(start + 1, mailbox - 1),
                            subject.piece(mailbox - 1, mailbox)),
                    mailbox);
        } else {
            html.read(start);
        }
    }

    /** Joins texts that stand side by side, and looks for mailboxes in those that stand in no link. */
    private void finish() {
        boolean mail = extended && subject.text.indexOf('@') >= 0;
        Node link = null;
        Node node = subject.block.getFirstChild();
        while (node != null) {
            Node parent = node.getParent();
            Node next = node.getFirstChild();
            if (node instanceof Text text) {
                join(text);
                next = text.getNext();
                if (mail && link == null) {
                    Autolinks.mail(text);
                }
            } else if (next == null) {
                next = node.getNext();
            } else if (link == null && node instanceof Link) {
                link = node;
            }
            while (next == null && parent != subject.block) {
                link = parent == link ? null : link;
                next = parent.getNext();
                parent = parent.getParent();
            }
            node = next;
        }
    }

    private static void join(Text first) {
        if (first.getNext() instanceof Text) {
            List<BasedSequence> pieces = new ArrayList<>(List.of(first.getChars()));
            while (first.getNext() instanceof Text next) {
                pieces.add(next.getChars());
                next.unlink();
            }
            first.setChars(Flexmark.joined(pieces));
        }
    }
}

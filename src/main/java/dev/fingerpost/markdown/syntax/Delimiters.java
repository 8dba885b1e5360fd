package dev.fingerpost.markdown.syntax;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs of {@code *}, {@code _} and {@code ~}, and what becomes of them: CommonMark's algorithm, with GitHub's rule for tildes. */
final class Delimiters {
    private static final String MARKS = "*_~";
    private static final int LONGEST_TILDES = 2;

    private final Subject subject;
    private @Nullable Run last;

    Delimiters(Subject subject) {
        this.subject = subject;
    }

    /** A run that may open or close. */
    static final class Run {
        private final Text node;
        private final char mark;
        private final int position;
        private final int length;
        private final boolean opens;
        private final boolean closes;
        private @Nullable Run previous;
        private @Nullable Run next;

        private Run(Text node, char mark, int position, boolean opens, boolean closes) {
            this.node = node;
            this.mark = mark;
            this.position = position;
            this.length = node.getChars().length();
            this.opens = opens;
            this.closes = closes;
        }

        private int left() {
            return node.getChars().length();
        }
    }

    /** The run that was met last; for {@link #process}. */
    @Nullable
    Run last() {
        return last;
    }

    /** Reads the run that begins here. */
    void read() {
        int start = subject.at;
        char mark = subject.peek();
        int end = start;
        while (end < subject.length() && subject.text.charAt(end) == mark) {
            end++;
        }
        int before = before(start, mark);
        int after = after(end, mark);
        boolean left = flanks(after, before);
        boolean right = flanks(before, after);
        boolean word = mark == '_';
        boolean opens = left && (!word || !right || Chars.isPunctuation(before));
        boolean closes = right && (!word || !left || Chars.isPunctuation(after));
        if (!opens && !closes || mark == '~' && end - start > LONGEST_TILDES) {
            subject.plain(end);
            return;
        }
        Run run = new Run(subject.addMark(end), mark, start, opens, closes);
        run.previous = last;
        if (last != null) {
            last.next = run;
        }
        last = run;
    }

    /** The character before a run; for emphasis GitHub looks through tildes. The ends of the text count as line ends. */
    private int before(int start, char mark) {
        int at = start;
        while (mark != '~' && at > 0 && subject.text.charAt(at - 1) == '~') {
            at--;
        }
        return at == 0 ? '\n' : subject.text.codePointBefore(at);
    }

    private int after(int end, char mark) {
        int at = end;
        while (mark != '~' && at < subject.length() && subject.text.charAt(at) == '~') {
            at++;
        }
        return at == subject.length() ? '\n' : subject.text.codePointAt(at);
    }

    /** Whether a run stands directly before (or behind) something that it can belong to. */
    private static boolean flanks(int inside, int outside) {
        return !Chars.isUnicodeSpace(inside)
                && (!Chars.isPunctuation(inside) || Chars.isUnicodeSpace(outside) || Chars.isPunctuation(outside));
    }

    /** Makes emphasis of the runs behind this one, which are thereby done; of all of them if it is null. */
    void process(@Nullable Run bottom) {
        // By mark, by whether the closing run may open as well, and by its length: below this, nothing opens for it.
        int[][][] bottoms = new int[MARKS.length()][2][3];
        for (Run closer = firstAbove(bottom); closer != null; ) {
            if (!closer.closes) {
                closer = closer.next;
                continue;
            }
            int[] floors = bottoms[MARKS.indexOf(closer.mark)][closer.opens ? 1 : 0];
            Run opener = openerFor(closer, bottom, floors[closer.length % 3]);
            if (opener == null) {
                floors[closer.length % 3] = closer.position;
                Run next = closer.next;
                if (!closer.opens) {
                    remove(closer);
                }
                closer = next;
            } else {
                closer = closer.mark == '~' ? strike(opener, closer) : emphasize(opener, closer);
            }
        }
        drop(bottom);
    }

    private @Nullable Run firstAbove(@Nullable Run bottom) {
        if (last == bottom) {
            return null; // Without a look at all runs before a link that has none.
        }
        Run first = last;
        while (first != null && first.previous != bottom) {
            first = first.previous;
        }
        return first;
    }

    private @Nullable Run openerFor(Run closer, @Nullable Run bottom, int floor) {
        int looked = 0;
        Run opener = closer.previous;
        while (opener != null && opener != bottom && opener.position >= floor) {
            looked++;
            // What only closes is no longer among them.
            if (opener.mark == closer.mark && agree(opener, closer)) {
                subject.spend(looked);
                return opener;
            }
            opener = opener.previous;
        }
        subject.spend(looked);
        return null;
    }

    /** CommonMark's rule of three: it keeps {@code **a*b**} whole. */
    private static boolean agree(Run opener, Run closer) {
        boolean inside = closer.opens || opener.closes;
        return !inside || closer.length % 3 == 0 && opener.length % 3 == 0 || (opener.length + closer.length) % 3 != 0;
    }

    /** @return where to go on */
    private @Nullable Run emphasize(Run opener, Run closer) {
        int used = opener.left() >= 2 && closer.left() >= 2 ? 2 : 1;
        BasedSequence open = opener.node.getChars().subSequence(opener.left() - used);
        BasedSequence close = closer.node.getChars().subSequence(0, used);
        BasedSequence inside = open.baseSubSequence(open.getEndOffset(), close.getStartOffset());
        Node node = used == 2 ? new StrongEmphasis(open, inside, close) : new Emphasis(open, inside, close);
        wrap(node, opener, closer);
        shorten(opener, 0, opener.left() - used);
        shorten(closer, used, closer.left());
        if (opener.left() == 0) {
            remove(opener);
        }
        if (closer.left() > 0) {
            return closer;
        }
        Run next = closer.next;
        remove(closer);
        return next;
    }

    /** Only runs of the same length belong together. */
    private @Nullable Run strike(Run opener, Run closer) {
        Run next = closer.next;
        if (opener.length == closer.length) {
            BasedSequence open = opener.node.getChars();
            BasedSequence close = closer.node.getChars();
            BasedSequence inside = open.baseSubSequence(open.getEndOffset(), close.getStartOffset());
            wrap(new Strikethrough(open, inside, close), opener, closer);
            opener.node.unlink();
            closer.node.unlink();
            remove(opener);
            remove(closer);
        } else if (!closer.opens) {
            remove(closer);
        }
        return next;
    }

    /** Moves what stands between two runs into the node. */
    private void wrap(Node node, Run opener, Run closer) {
        for (Node inner = opener.node.getNext(); inner != closer.node; ) {
            Node next = inner.getNext();
            node.appendChild(inner);
            inner = next;
        }
        opener.node.insertAfter(node);
        while (closer.previous != opener) {
            remove(Objects.requireNonNull(closer.previous));
        }
    }

    private static void shorten(Run run, int start, int end) {
        run.node.setChars(run.node.getChars().subSequence(start, end));
        if (start == end) {
            run.node.unlink();
        }
    }

    /** From the list of runs; its node stays. */
    private void remove(Run run) {
        if (run.previous != null) {
            run.previous.next = run.next;
        }
        if (run.next == null) {
            last = run.previous;
        } else {
            run.next.previous = run.previous;
        }
    }

    /** Forgets the runs behind this one; they stay text. */
    void drop(@Nullable Run bottom) {
        while (last != null && last != bottom) {
            remove(last);
        }
    }
}

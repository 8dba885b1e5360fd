package dev.fingerpost.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Puts {@code <mark class="line">} around lines of highlighted code. */
final class MarkedLines {
    private MarkedLines() {}

    /**
     * Each marked line becomes an element that holds its line break too. Elements of the highlighter that run over the end of a line are closed
     * there and opened again in the next.
     */
    static String wrap(String html, List<Integer> marked) {
        if (marked.isEmpty()) {
            return html;
        }
        Set<Integer> lines = new HashSet<>(marked);
        StringBuilder out = new StringBuilder(html.length() + 64);
        Deque<String> open = new ArrayDeque<>();
        String[] pieces = html.split("(?<=\n)", -1);
        for (int i = 0; i < pieces.length; i++) {
            boolean isMarked = lines.contains(i + 1) && !pieces[i].isEmpty();
            out.append(isMarked ? "<mark class=\"line\">" : "");
            for (Iterator<String> tags = open.descendingIterator(); tags.hasNext(); ) {
                out.append(tags.next());
            }
            out.append(pieces[i]);
            follow(pieces[i], open);
            out.append("</span>".repeat(open.size()));
            out.append(isMarked ? "</mark>" : "");
        }
        return out.toString();
    }

    /** Keeps account of the elements that are open after this line. The highlighter writes spans only. */
    private static void follow(String line, Deque<String> open) {
        for (int at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
            if (line.startsWith("</", at)) {
                open.poll();
            } else {
                open.push(line.substring(at, line.indexOf('>', at) + 1));
            }
        }
    }
}

package dev.fingerpost.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step of an example way through a tree, told from its end.
 *
 * @param question its id
 * @param chosen ids of what was chosen there: one {@link Choice}, or what was ticked; empty where nothing has been yet
 * @param before null for the first step
 */
record Step(String question, Set<String> chosen, @Nullable Step before) {
    /** The way that ends here, as the wizard writes it into the address: {@code size=large&have=a+b}. */
    String address() {
        return String.join("&", words());
    }

    /** The way to a step, for a report: {@code `size=large, have=a+b`}, or {@code the start} for null. */
    static String path(@Nullable Step last) {
        return last == null ? "the start" : "`" + String.join(", ", last.words()) + "`";
    }

    private Deque<String> words() {
        Deque<String> words = new ArrayDeque<>();
        for (Step step = this; step != null; step = step.before) {
            words.addFirst(step.question + "=" + String.join("+", step.chosen));
        }
        return words;
    }
}

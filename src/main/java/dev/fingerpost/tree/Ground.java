package dev.fingerpost.tree;

import dev.fingerpost.path.Position;
import java.util.Map;
import java.util.Set;

/**
 * A condition on what a reader answered that an author wrote beside a piece of advice.
 *
 * @param condition as written
 * @param required whether the advice holds only if it does; else the advice is ruled out by it
 * @param words of the condition
 * @param html of the code span, as it stands in the part
 * @param at the code span
 */
public record Ground(Condition condition, boolean required, String words, String html, Position at) {
    /** Whether this speaks against the advice for a reader who chose this. */
    boolean isAgainst(Map<String, ? extends Set<String>> chosen) {
        return condition.holds(chosen) != required;
    }
}

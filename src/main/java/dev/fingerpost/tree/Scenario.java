package dev.fingerpost.tree;

import dev.fingerpost.path.Position;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A situation and where it must lead: a test of a tree, in its own page.
 *
 * @param words that tell of the situation
 * @param given what is known of it, by question: the answer, or the options ticked. Questions that are missing may be answered in any way
 * @param ends ids of outcomes, or paths of other trees' pages
 * @param never whether no completion may end in one of {@code ends}; else each must
 * @param at the answers as written
 */
public record Scenario(String words, Map<String, Set<String>> given, List<String> ends, boolean never, Position at) {
    public Scenario {
        given = Map.copyOf(given);
        ends = List.copyOf(ends);
    }

    /** Whether a reader in this situation may end there. */
    boolean allows(String end) {
        return ends.contains(end) != never;
    }
}

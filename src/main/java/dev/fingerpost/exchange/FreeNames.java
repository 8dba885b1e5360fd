package dev.fingerpost.exchange;

import dev.fingerpost.tree.IdSyntax;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives out names, each once: where one is taken, it gets the least number from 2 on that makes it free. */
final class FreeNames {
    private final String before;
    private final String behind;
    private final Set<String> taken = new HashSet<>();
    /** The last number that each got: those below are taken, too. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * @param before what stands between a name and its number
     * @param behind what stands behind that
     */
    FreeNames(String before, String behind, Collection<String> taken) {
        this.before = before;
        this.behind = behind;
        this.taken.addAll(taken);
    }

    /** As ids have them, {@code name-2}, which conditions can name. */
    static FreeNames ids() {
        return new FreeNames("-", "", IdSyntax.RESERVED);
    }

    /** As people read them: {@code Name (2)}. */
    static FreeNames words() {
        return new FreeNames(" (", ")", Set.of());
    }

    /** Whether this name was free; now it is taken. */
    boolean take(String name) {
        return taken.add(name);
    }

    /** The name, or with a number. */
    String of(String name) {
        String free = name;
        for (int i = numbers.getOrDefault(name, 1) + 1; !taken.add(free); i++) {
            free = name + before + i + behind;
            numbers.put(name, i);
        }
        return free;
    }
}

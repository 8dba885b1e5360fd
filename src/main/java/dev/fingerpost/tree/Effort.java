package dev.fingerpost.tree;

import dev.fingerpost.file.Limits;
import java.util.IdentityHashMap;
import java.util.Map;

/** What a walk over the states of a tree costs, counted in comparisons that are looked at, so that each machine refuses the same trees. */
final class Effort {
    /** A state costs about as much as so many comparisons: measured, 5 microseconds and 0.1. */
    private static final int STATE = 50;

    /** Comparisons by condition: those of a table of rules are long. */
    private final Map<Condition, Integer> lengths;

    private long spent;

    Effort() {
        this(new IdentityHashMap<>());
    }

    private Effort(Map<Condition, Integer> lengths) {
        this.lengths = lengths;
    }

    /** That of another walk over the same tree. */
    Effort anew() {
        return new Effort(lengths);
    }

    long spent() {
        return spent;
    }

    void state() throws States.TooMany {
        spend(STATE);
    }

    /** The grounds of an answer are looked at. */
    void look(Answer answer) throws States.TooMany {
        for (Ground ground : answer.grounds()) {
            look(ground.condition(), 1);
        }
    }

    void look(Condition condition, long times) throws States.TooMany {
        spend(times
                * lengths.computeIfAbsent(
                        condition, fresh -> fresh.comparisons().size()));
    }

    private void spend(long looks) throws States.TooMany {
        spent += looks;
        if (spent > Limits.TREE_LOOKS) {
            throw new States.TooMany();
        }
    }
}

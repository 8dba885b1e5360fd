package dev.fingerpost.tree;

import java.math.BigInteger;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All ways to one state, or to one end of a tree, taken together. Mutable: a walk adds ways as it meets them. */
final class MergedWays {
    /** Counts the states as they are met, from 0. */
    final int number;

    BigInteger count = BigInteger.ZERO;
    /** That a reader who chooses each of what is shown equally often comes here. */
    double chance;
    /** Sum over the ways of chance times length. */
    double length;

    /** Steps from the start; {@link Integer#MAX_VALUE} before the first way is added. */
    int shortest = Integer.MAX_VALUE;

    int longest;

    /** The last step of a shortest way, the first that was met; null at the start. */
    @Nullable
    Step example;

    MergedWays(int number) {
        this.number = number;
    }

    /** The way of no step: where a tree starts. */
    static MergedWays start() {
        MergedWays start = new MergedWays(0);
        start.count = BigInteger.ONE;
        start.chance = 1;
        start.shortest = 0;
        return start;
    }

    /**
     * These ways, each gone one step further.
     *
     * @param question that is answered in that step
     * @param chosen an example of what leads on
     * @param choices how many lead on in the same way
     * @param share of all that can be chosen, {@code choices} are
     */
    MergedWays on(String question, Set<String> chosen, int choices, double share) {
        MergedWays on = new MergedWays(number);
        on.count = count.multiply(BigInteger.valueOf(choices));
        on.chance = chance * share;
        on.length = length * share + on.chance;
        on.shortest = shortest + 1;
        on.longest = longest + 1;
        on.example = new Step(question, chosen, example);
        return on;
    }

    /** Takes other ways to the same place in. */
    void add(MergedWays other) {
        count = count.add(other.count);
        chance += other.chance;
        length += other.length;
        if (other.shortest < shortest) {
            shortest = other.shortest;
            example = other.example;
        }
        longest = Math.max(longest, other.longest);
    }
}

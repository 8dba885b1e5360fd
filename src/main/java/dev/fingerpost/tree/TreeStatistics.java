package dev.fingerpost.tree;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;

/**
 * Figures of a sound tree, exact, under the assumption that every answer (and every combination of ticks) is equally likely.
 *
 * @param paths how many different ways there are from the start to an end
 * @param shortest answers on the shortest way
 * @param longest answers on the longest way
 * @param mean answers on a way, on average
 * @param reach by outcome id, or path of another tree: the share of ways that end there, 0 to 1
 * @param states merged states that were visited
 */
public record TreeStatistics(
        int questions,
        int outcomes,
        BigInteger paths,
        int shortest,
        int longest,
        double mean,
        Map<String, Double> reach,
        int states) {

    static TreeStatistics of(DecisionTree tree, States states) {
        BigInteger paths = BigInteger.ZERO;
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        double mean = 0;
        Map<String, Double> reach = new TreeMap<>();
        for (Map.Entry<String, States.Ways> end : states.ends().entrySet()) {
            States.Ways ways = end.getValue();
            paths = paths.add(ways.count);
            shortest = Math.min(shortest, ways.shortest);
            longest = Math.max(longest, ways.longest);
            mean += ways.length;
            reach.put(end.getKey(), ways.chance);
        }
        return new TreeStatistics(
                tree.questions().size(), tree.outcomes().size(), paths, shortest, longest, mean, reach, states.count());
    }

    /** The figures of a tree that {@link TreeReader} found sound. */
    public static TreeStatistics of(DecisionTree tree) {
        try {
            return of(tree, new States(tree, new Graph(tree)));
        } catch (States.TooMany e) {
            throw new IllegalStateException("a tree that was read is known to have few enough states", e);
        }
    }
}

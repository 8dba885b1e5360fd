package dev.fingerpost.tree;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a sound tree, exact, under the assumption that every answer (and every combination of ticks) is equally likely.
 *
 * @param paths how many different ways there are from the start to an end
 * @param shortest answers on the shortest way
 * @param longest answers on the longest way
 * @param mean answers on a way, on average
 * @param reach by outcome id, or path of another tree: the share of ways that end there, 0 to 1
 * @param settles by question id, in the author's order: how much of what is open about the end its answer settles, 0 to 1; together they
 *     settle all of it. See {@link InformationGain}
 * @param idle questions of which every answer leads on in the same way
 */
public record TreeStatistics(
        int questions,
        int outcomes,
        BigInteger paths,
        int shortest,
        int longest,
        double mean,
        Map<String, Double> reach,
        Map<String, Double> settles,
        List<String> idle) {
    /** Shares that differ by less are the same but for rounding. */
    private static final double ROUNDING = 1e-9;

    /** The figures of a tree that {@link TreeReader} found sound. */
    public static TreeStatistics of(DecisionTree tree) {
        StateWalk walk = tree.walk();
        BigInteger paths = BigInteger.ZERO;
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        double mean = 0;
        Map<String, Double> reach = new TreeMap<>();
        for (Map.Entry<String, MergedWays> end : walk.ends().entrySet()) {
            MergedWays ways = end.getValue();
            paths = paths.add(ways.count);
            shortest = Math.min(shortest, ways.shortest);
            longest = Math.max(longest, ways.longest);
            mean += ways.length;
            reach.put(end.getKey(), ways.chance);
        }
        return new TreeStatistics(
                tree.questions().size(),
                tree.outcomes().size(),
                paths,
                shortest,
                longest,
                mean,
                reach,
                InformationGain.shares(tree),
                tree.questions().stream()
                        .map(Node.Question::id)
                        .filter(id -> !walk.findings().decisive().contains(id))
                        .toList());
    }

    /** The question that settles most, the first of equal ones; null when there is nothing to settle. */
    public @Nullable String mostDecisive() {
        return settles.entrySet().stream()
                .filter(question -> question.getValue() > ROUNDING)
                .reduce((most, next) -> next.getValue() > most.getValue() + ROUNDING ? next : most)
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}

package dev.fingerpost.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each question settles. Before a reader answers, it is open where the way will end; Shannon's entropy measures how open. Each
 * answer takes some of that away. What a question settles is what its answer takes away on average over all ways, a way without the
 * question counting as nothing, with every answer equally likely. So the figures of all questions add up to the entropy of the start, and
 * each can be told as a share of it. A question that every way asks and that parts the outcomes well settles most.
 *
 * <p>Two ways in one merged state have the same future, so sums over states are exact. Entropy is a sum over ends: each end is taken by
 * itself, which needs one number a state however many ends there are.
 */
final class InformationGain {
    private final StateWalk walk;
    private final Map<String, Double> settled = new LinkedHashMap<>();

    private InformationGain(StateWalk walk) {
        this.walk = walk;
    }

    /** By question, in the author's order: its share of all that the questions settle, 0 to 1; all 0 where there is one end only. */
    static Map<String, Double> shares(DecisionTree tree) {
        InformationGain settling = new InformationGain(tree.walk());
        tree.questions().forEach(question -> settling.settled.put(question.id(), 0.0));
        if (tree.walk().ends().size() > 1) {
            tree.walk().ends().keySet().forEach(settling::add);
        }
        double all =
                settling.settled.values().stream().mapToDouble(bits -> bits).sum();
        // A question can settle nothing; what is left of the sum is then an error of rounding.
        settling.settled.replaceAll((question, bits) -> all == 0 ? 0 : Math.max(0, bits / all));
        return settling.settled;
    }

    private void add(String end) {
        double[] likely = new double[walk.count() + 1];
        List<Move> moves = walk.moves();
        for (int i = moves.size() - 1; i >= 0; i--) {
            Move move = moves.get(i);
            likely[move.from().number] += move.share() * (move.target().equals(end) ? 1 : likely[move.to().number]);
        }
        boolean[] left = new boolean[likely.length];
        for (Move move : moves) {
            MergedWays from = move.from();
            double before = left[from.number] ? 0 : open(likely[from.number]);
            left[from.number] = true;
            double after = move.share() * open(move.target().equals(end) ? 1 : likely[move.to().number]);
            settled.merge(move.question(), from.chance * (before - after), Double::sum);
        }
    }

    /** One end's part of the entropy. StrictMath: the same on every machine. */
    private static double open(double likely) {
        return likely <= 0 || likely >= 1 ? 0 : -likely * StrictMath.log(likely);
    }
}

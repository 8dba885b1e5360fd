package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fingerpost.json.Json;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The weights that turn an order round, found by trying every weight. A failure names the seed. */
class ScoreTest {
    private static final int ROUNDS = 500;
    private static final int CRITERIA = 4;
    private static final int STEPS = 500;
    private static final double HEAVIEST = 5;
    private static final Pattern FLIP =
            Pattern.compile("\\{\"criterion\":(\\d+),\"at\":([-0-9.eE]+),\"above\":(true|false)}");

    private final PureScript script = new PureScript();

    @AfterEach
    void close() {
        script.close();
    }

    @Test
    void theOrderTurnsWhereItIsSaidAndNowhereElse() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            int[][] scores = new int[CRITERIA][2];
            double[] weights = new double[CRITERIA];
            for (int i = 0; i < CRITERIA; i++) {
                scores[i] = new int[] {random.nextInt(6), random.nextInt(6)};
                weights[i] = random.nextInt(6);
            }
            if (lead(scores, weights) < 0) {
                Arrays.stream(scores).forEach(pair -> {
                    int first = pair[0];
                    pair[0] = pair[1];
                    pair[1] = first;
                });
            }
            Map<Integer, Double> said = flips(scores, weights);
            for (int i = 0; i < CRITERIA; i++) {
                assertThat(said.containsKey(i))
                        .as("seed %d, criterion %d", seed, i)
                        .isEqualTo(turns(scores, weights, i));
                if (said.containsKey(i)) {
                    assertThat(lead(scores, with(weights, i, said.get(i))))
                            .as("seed %d, criterion %d", seed, i)
                            .isCloseTo(0, within(1e-9));
                }
            }
        }
    }

    /** Whether some weight of this criterion puts the second first. */
    private static boolean turns(int[][] scores, double[] weights, int criterion) {
        if (lead(scores, weights) <= 0) {
            return false;
        }
        for (int step = 0; step <= STEPS; step++) {
            if (lead(scores, with(weights, criterion, HEAVIEST * step / STEPS)) < -1e-9) {
                return true;
            }
        }
        return false;
    }

    private static double[] with(double[] weights, int criterion, double weight) {
        double[] changed = weights.clone();
        changed[criterion] = weight;
        return changed;
    }

    private static double lead(int[][] scores, double[] weights) {
        double lead = 0;
        for (int i = 0; i < weights.length; i++) {
            lead += weights[i] * (scores[i][0] - scores[i][1]);
        }
        return lead;
    }

    private Map<Integer, Double> flips(int[][] scores, double[] weights) {
        String said = script.call("flips", Json.compact(json -> {
            json.object().array("criteria");
            for (int[] pair : scores) {
                json.object().array("cells");
                for (int score : pair) {
                    json.object().field("score", score).end();
                }
                json.end().end();
            }
            json.end().array("weights");
            Arrays.stream(weights).forEach(json::value);
            json.end().end();
        }));
        Map<Integer, Double> flips = new HashMap<>();
        Matcher flip = FLIP.matcher(said);
        while (flip.find()) {
            flips.put(Integer.valueOf(flip.group(1)), Double.valueOf(flip.group(2)));
        }
        return flips;
    }
}

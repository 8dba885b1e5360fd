import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * How often a test picks the worse of two systems. Run from the root of the repository, without arguments:
 *
 * <pre>java experiments/margins/Margins.java</pre>
 *
 * It writes {@code experiments/margins/results.csv}, the same bytes each time.
 */
class Margins {
    private static final long SEED = 20261128;
    private static final int TRIALS = 40_000;
    private static final int[] ITEMS = {20, 30, 50, 68, 100, 200, 400, 1000};
    private static final double[] GAPS = {0.01, 0.02, 0.03, 0.05, 0.10, 0.20};
    private static final double MEAN = 0.85;

    /** Correlation of right and wrong between the two systems; NaN stands for two tests with items of their own. */
    private static final double[] PHI = {Double.NaN, 0.0, 0.5, 0.7};

    public static void main(String[] arguments) throws IOException {
        StringBuilder csv = new StringBuilder("items,gap,design,phi,better,tie,worse,told_apart,told_apart_wrongly\n");
        for (double phi : PHI) {
            for (double gap : GAPS) {
                for (int items : ITEMS) {
                    csv.append(row(items, gap, phi));
                }
            }
        }
        Files.writeString(Path.of("experiments/margins/results.csv"), csv);
    }

    private static String row(int items, double gap, double phi) {
        double a = MEAN + gap / 2;
        double b = MEAN - gap / 2;
        boolean paired = !Double.isNaN(phi);
        double both = a * b + (paired ? phi * Math.sqrt(a * (1 - a) * b * (1 - b)) : 0);
        both = Math.min(both, Math.min(a, b));
        SplittableRandom random = new SplittableRandom(SEED);
        int better = 0;
        int tie = 0;
        int told = 0;
        int wrongly = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            int onlyA = 0;
            int onlyB = 0;
            int rightA = 0;
            int rightB = 0;
            for (int item = 0; item < items; item++) {
                double draw = random.nextDouble();
                boolean isA = draw < a;
                // Both are right below `both`, A alone up to a, B alone above it.
                boolean isB = paired ? draw < both || draw >= a && draw < a + b - both : random.nextDouble() < b;
                rightA += isA ? 1 : 0;
                rightB += isB ? 1 : 0;
                onlyA += isA && !isB ? 1 : 0;
                onlyB += isB && !isA ? 1 : 0;
            }
            better += rightA > rightB ? 1 : 0;
            tie += rightA == rightB ? 1 : 0;
            boolean significant = paired ? signTest(onlyA, onlyB) : twoShares(rightA, rightB, items);
            told += significant ? 1 : 0;
            wrongly += significant && rightB > rightA ? 1 : 0;
        }
        return String.format(
                Locale.ROOT,
                "%d,%.2f,%s,%s,%.4f,%.4f,%.4f,%.4f,%.4f%n",
                items,
                gap,
                paired ? "paired" : "unpaired",
                paired ? String.format(Locale.ROOT, "%.1f", phi) : "",
                better / (double) TRIALS,
                tie / (double) TRIALS,
                1 - (better + tie) / (double) TRIALS,
                told / (double) TRIALS,
                wrongly / (double) TRIALS);
    }

    /** The exact two-sided sign test over the items on which the systems disagree (McNemar), at 5 %. */
    private static boolean signTest(int one, int other) {
        int n = one + other;
        int few = Math.min(one, other);
        double sum = 0;
        double term = Math.pow(0.5, n);
        for (int k = 0; k <= few; k++) {
            sum += term;
            term = term * (n - k) / (k + 1);
        }
        return 2 * sum <= 0.05;
    }

    /** Two shares of as many items each, by the normal approximation with a pooled share, at 5 %. */
    private static boolean twoShares(int one, int other, int items) {
        double share = (one + other) / (2.0 * items);
        double error = Math.sqrt(2 * share * (1 - share) / items);
        return error > 0 && Math.abs(one - other) / (double) items / error >= 1.959964;
    }
}

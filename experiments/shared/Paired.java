import java.util.SplittableRandom;

/** Tests for two systems that had the same questions. */
final class Paired {
    static final long SEED = 20261128;
    private static final int DRAWS = 10_000;

    /** The two-sided exact sign test (McNemar) over the items on which only one is right. */
    static double signTest(int onlyA, int onlyB) {
        int n = onlyA + onlyB;
        int fewer = Math.min(onlyA, onlyB);
        double tail = 0;
        double term = Math.pow(0.5, n);
        for (int k = 0; k <= fewer; k++) {
            tail += term;
            term = term * (n - k) / (k + 1);
        }
        return Math.min(1, 2 * tail);
    }

    /** The middle 95% of the mean of these differences, over 10,000 draws of as many items with replacement. */
    static double[] bootstrap(double[] differences) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            for (int i = 0; i < differences.length; i++) {
                sum += differences[random.nextInt(differences.length)];
            }
            means[draw] = sum / differences.length;
        }
        java.util.Arrays.sort(means);
        return new double[] {means[DRAWS / 40], means[DRAWS - DRAWS / 40 - 1]};
    }
}

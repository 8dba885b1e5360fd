package dev.fingerpost.tree;

/** How many made trees a law goes over. {@code -Dlaws.part=50} takes the fiftieth part, for runs that repeat each law thousands of times. */
final class Laws {
    private Laws() {}

    /** @param all as many as the law goes over by itself */
    static int trees(int all) {
        return Math.max(1, all / Integer.getInteger("laws.part", 1));
    }
}

package dev.fingerpost;

/**
 * How far laws over made inputs go. {@code ./verify} takes a quarter of each, in its time; {@code -Dlaws.part=1} takes the whole, as
 * every week and before a release, {@code -Dlaws.part=200} so little that a law can be repeated thousands of times.
 */
public final class Laws {
    /** Of so many inputs one is taken. */
    public static final int PART = Integer.getInteger("laws.part", 4);

    private Laws() {}

    /** Whether nothing is left out, of what is not counted too. */
    public static boolean isWhole() {
        return PART == 1;
    }

    /** @param all how many inputs the whole law goes over */
    public static int times(int all) {
        return Math.max(1, all / PART);
    }
}

package dev.fingerpost.output;

/** The reading of our own files, for {@link dev.fingerpost.fuzz.Fuzz}. */
public final class StateFuzz {
    private StateFuzz() {}

    /** Reads this text as the list of the files that a build wrote. */
    public static void read(String text) {
        Manifest.parse(text);
    }
}

package dev.fingerpost.search;

/** Words in order, each written as a digit, how much of it the word before has too, and the rest. */
final class FrontCode {
    /** The highest number of characters that a word takes over from the one before. */
    private static final int SHARED = 35;

    private FrontCode() {}

    static void write(String last, String word, StringBuilder out) {
        int shared = shared(last, word);
        if (shared > SHARED) {
            shared = SHARED - (Character.isHighSurrogate(word.charAt(SHARED - 1)) ? 1 : 0);
        }
        out.append(Character.forDigit(shared, SHARED + 1)).append(word, shared, word.length());
    }

    /**
     * The shortest beginning of a word that is greater than the word before it.
     *
     * @param last smaller than the first
     */
    static String bound(String last, String first) {
        return first.substring(0, first.offsetByCodePoints(shared(last, first), 1));
    }

    /** How many characters both begin with; never half a pair of surrogates. */
    private static int shared(String a, String b) {
        int most = Math.min(a.length(), b.length());
        int at = 0;
        while (at < most && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at > 0 && Character.isHighSurrogate(b.charAt(at - 1)) ? at - 1 : at;
    }
}

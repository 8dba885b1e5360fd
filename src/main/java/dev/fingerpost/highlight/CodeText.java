package dev.fingerpost.highlight;

/**
 * Code, or a part of it, as patterns see it: as many units as the code has chars, with stand-ins for those that are not ASCII. Rules tell
 * few of these apart, and with stand-ins {@code \s}, {@code \w} and {@code \b} mean in Java what they mean in JavaScript, on every JDK:
 *
 * <ul>
 *   <li>U+000B for white space other than ASCII's,
 *   <li>U+000C for the line ends U+2028 and U+2029,
 *   <li>U+F000 to U+F7FF for halves of surrogate pairs, because JavaScript sees two chars there,
 *   <li>U+E000 to U+EFFF for all others, by their lower twelve bits: patterns that want to see a char again find no other one.
 * </ul>
 *
 * <p>Control characters, which would be taken for stand-ins, never stand in code: files with them are refused.
 *
 * <p>Each look at a unit is counted, over all parts of one code, so that work can be bounded by a measure that is the same everywhere.
 */
final class CodeText implements CharSequence {
    /** The kind of units that are not ASCII. */
    static final int OTHER = 0x80;
    /** The kind of halves of surrogate pairs. */
    static final int SURROGATE = 0x81;
    /** What stands before the first unit and after the last one. */
    static final int EDGE = 0x82;

    private static final char OTHERS = '\ue000';
    private static final char SURROGATES = '\uf000';

    private final char[] units;
    private final int start;
    private final int end;
    private final Looks looks;

    /** Thrown when all looks are used up. */
    static final class TooMuchWork extends RuntimeException {
        private static final long serialVersionUID = 1;

        private TooMuchWork() {
            super("too much work", null, false, false);
        }
    }

    /** Looks that are left. */
    private static final class Looks {
        private int left;

        private Looks(int left) {
            this.left = left;
        }
    }

    private CodeText(char[] units, int start, int end, Looks looks) {
        this.units = units;
        this.start = start;
        this.end = end;
        this.looks = looks;
    }

    /** @param looks how often units may be looked at, by this text and all its parts together */
    static CodeText of(String code, int looks) {
        return new CodeText(units(code), 0, code.length(), new Looks(looks));
    }

    /** Another code on the same account. */
    CodeText with(String code) {
        return new CodeText(units(code), 0, code.length(), looks);
    }

    /** A stretch that knows nothing of what stands around it. */
    CodeText part(int from, int to) {
        return new CodeText(units, start + from, start + to, looks);
    }

    private static char[] units(String code) {
        char[] units = new char[code.length()];
        for (int i = 0; i < units.length; i++) {
            units[i] = unit(code.charAt(i));
        }
        return units;
    }

    private static char unit(char c) {
        if (c < 0x80) {
            return c == '\f' ? '\u000b' : c;
        }
        if (c == '\u2028' || c == '\u2029') {
            return '\f';
        }
        if (Character.isSpaceChar(c) || c == '\ufeff') {
            return '\u000b';
        }
        return (char) (Character.isSurrogate(c) ? SURROGATES + (c - Character.MIN_SURROGATE) : OTHERS + (c & 0xfff));
    }

    /** The kind of the unit there, for {@link TokenRule.Sieve}: itself, {@link #OTHER}, {@link #SURROGATE} or {@link #EDGE}. Not counted: see {@link #spend}. */
    int kind(int index) {
        int at = start + index;
        if (at < start || at >= end) {
            return EDGE;
        }
        char unit = units[at];
        return unit < OTHER ? unit : unit < SURROGATES ? OTHER : SURROGATE;
    }

    /**
     * Counts looks.
     *
     * @throws TooMuchWork when there were more than allowed
     */
    void spend(int count) {
        looks.left -= count;
        if (looks.left < 0) {
            throw new TooMuchWork();
        }
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        if (--looks.left < 0) {
            throw new TooMuchWork();
        }
        return units[start + index];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return part(from, to);
    }

    @Override
    public String toString() {
        return new String(units, start, length());
    }
}

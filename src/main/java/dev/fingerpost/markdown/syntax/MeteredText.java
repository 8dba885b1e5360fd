package dev.fingerpost.markdown.syntax;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A text that can be read for a limited amount of work only: a parser that is caught in some shape of input cannot go on for ever. Work is
 * counted in characters looked at, so that the same text passes or fails on every machine.
 */
public final class MeteredText implements CharSequence {
    private final String text;
    private final char[] chars;
    private long left;
    private int last;

    /** Ends a parse that takes more work than its text was given. */
    public static final class SpentException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int offset;

        private SpentException(int offset) {
            this.offset = offset;
        }

        /** Where the text was last looked at. */
        public int offset() {
            return offset;
        }
    }

    /** @param work how many characters may be looked at */
    public MeteredText(String text, long work) {
        this.text = text;
        this.chars = text.toCharArray();
        this.left = work;
    }

    /**
     * Takes from what is left, for work that reads no character of this text.
     *
     * @throws SpentException when nothing is left
     */
    public void spend(long work) {
        left -= work;
        if (left < 0) {
            throw new SpentException(last);
        }
    }

    /** The same for a stretch of a text, where that is metered. */
    static void spend(BasedSequence stretch, long work) {
        if (stretch.getBase() instanceof MeteredText text) {
            text.spend(work);
        }
    }

    @Override
    public int length() {
        return chars.length;
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new SpentException(last);
        }
        last = index;
        return chars[index];
    }

    public String substring(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}

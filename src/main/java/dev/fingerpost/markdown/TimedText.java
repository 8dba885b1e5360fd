package dev.fingerpost.markdown;

import java.util.concurrent.TimeUnit;

/** A text that can be read for a limited time only: a parser that is caught in some shape of input cannot go on for ever. */
final class TimedText implements CharSequence {
    /** Looking at the clock costs far more than reading a character. */
    private static final int READS_PER_LOOK = 8192;

    private final String text;
    private final char[] chars;
    private final long end;
    private int reads = READS_PER_LOOK;

    /** Thrown by a read after the time is up. */
    static final class OverException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    TimedText(String text, int millis) {
        this.text = text;
        this.chars = text.toCharArray();
        this.end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    }

    @Override
    public int length() {
        return chars.length;
    }

    @Override
    public char charAt(int index) {
        if (--reads <= 0) {
            reads = READS_PER_LOOK;
            if (System.nanoTime() - end > 0) {
                throw new OverException();
            }
        }
        return chars[index];
    }

    String substring(int start, int end) {
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

package dev.fingerpost.markdown;

/** Ends a parse whose tree is deeper than {@code Limits.MARKDOWN_DEPTH}; becomes a diagnostic. */
final class TooDeepException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;

    TooDeepException(int offset) {
        this.offset = offset;
    }

    int offset() {
        return offset;
    }
}

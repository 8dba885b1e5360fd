package dev.fingerpost.text;

/** Turns code into HTML. Must be safe for many threads and give the same for the same input. */
@FunctionalInterface
public interface CodeHighlighter {
    /**
     * Code as HTML.
     *
     * @param language as the author names it; empty for plain text
     * @return escaped text, perhaps with elements around parts of it; its text equals the code
     */
    String highlight(String language, String code);
}

package dev.fingerpost.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the info string of a fence says.
 *
 * @param language empty for plain text
 * @param marked numbers of the lines to mark, from 1, sorted
 */
public record CodeBlock(String language, @Nullable String title, List<Integer> marked) {
    public CodeBlock {
        marked = List.copyOf(marked);
    }

    /** Whether it is the text of a diagram, which readers see drawn. */
    public boolean isDiagram() {
        return language.equals("mermaid");
    }
}

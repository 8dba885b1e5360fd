package dev.fingerpost.markdown.syntax;

import com.vladsch.flexmark.parser.Parser;

/** The parser for CommonMark's own examples. */
public final class Core {
    private Core() {}

    /** CommonMark alone. */
    public static Parser parser() {
        return Syntax.builder(false).build();
    }
}

package dev.fingerpost.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** Writes the HTML of one type of node. */
@FunctionalInterface
interface NodeWriter<N extends Node> {
    void write(N node, Writer out);
}

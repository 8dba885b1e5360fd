package dev.fingerpost.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;

/** Which writer serves which type of node; a later entry replaces an earlier one. Filled once, then only read. */
final class Writers {
    private final Map<Class<?>, NodeWriter<?>> byType = new HashMap<>();

    <N extends Node> Writers on(Class<N> type, NodeWriter<? super N> writer) {
        byType.put(type, writer);
        return this;
    }

    /** Writes the node; one without a writer of its own is as transparent as glass. */
    void write(Node node, Writer out) {
        @SuppressWarnings("unchecked") // on() puts a writer for its own type only
        NodeWriter<Node> writer = (NodeWriter<Node>) byType.get(node.getClass());
        if (writer == null) {
            out.children(node);
        } else {
            writer.write(node, out);
        }
    }
}

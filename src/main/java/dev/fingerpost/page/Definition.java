package dev.fingerpost.page;

import dev.fingerpost.path.Position;

/**
 * A term and its definition, from a definition list.
 *
 * @param term without markup, for example {@code RAG (retrieval-augmented generation)}
 * @param id the anchor on its page
 * @param html the definition, with holes
 * @param text the definition without markup
 */
public record Definition(String term, String id, String html, String text, Position at) {}

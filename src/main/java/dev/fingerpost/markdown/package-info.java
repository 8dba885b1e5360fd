/**
 * Markdown to our own page model. The only package that knows flexmark, which parses, and jsoup, which cleans raw HTML; nothing of
 * theirs appears outside.
 *
 * <p>{@link dev.fingerpost.markdown.PageParser} is the way in. A page goes through {@code syntax.Syntax} (text to flexmark's tree), {@code FirstPass}
 * (what must be known before anything is written: headings, footnotes, attribute blocks), {@code Writer} with its table of {@code NodeWriter}s
 * (tree to HTML with holes), and {@code PageBuilder}, which puts the page together.
 */
@NullMarked
package dev.fingerpost.markdown;

import org.jspecify.annotations.NullMarked;

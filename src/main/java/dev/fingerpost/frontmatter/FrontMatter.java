package dev.fingerpost.frontmatter;

import dev.fingerpost.page.Meta;
import dev.fingerpost.page.PageKind;

/**
 * The head of a page.
 *
 * @param kind as it says, else by its folder
 * @param bodyStart offset of the first character after it; 0 when the page has none
 */
public record FrontMatter(PageKind kind, Meta meta, int bodyStart) {}

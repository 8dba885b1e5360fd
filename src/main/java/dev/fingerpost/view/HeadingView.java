package dev.fingerpost.view;

import org.jspecify.annotations.Nullable;

/**
 * The heading that stands over a page.
 *
 * @param id its anchor, as GitHub has it
 * @param html what it holds, where that is more than the page's title, or another
 */
public record HeadingView(@Nullable String id, @Nullable Markup html) {}

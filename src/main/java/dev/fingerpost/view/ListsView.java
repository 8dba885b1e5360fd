package dev.fingerpost.view;

import org.jspecify.annotations.Nullable;

/**
 * The pages and the feed that list all there is.
 *
 * @param tags page of all tags
 * @param sources page of all sources
 * @param feed the feed
 */
public record ListsView(
        @Nullable String tags,
        @Nullable String sources,
        @Nullable String feed) {}

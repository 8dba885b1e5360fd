package dev.fingerpost.view;

import org.jspecify.annotations.Nullable;

/**
 * A decision tree's map, on a page of its own.
 *
 * @param drawing as SVG, whose boxes link to the tree's page; null where it would be too large to follow
 * @param tree address of the tree's page
 * @param data JSON for the script, safe inside a script element
 * @param script address of the program that shows parts of the map, and the way that answers in the address make
 * @param style address of its style sheet
 */
public record MapView(@Nullable Markup drawing, String tree, Markup data, String script, String style) {}

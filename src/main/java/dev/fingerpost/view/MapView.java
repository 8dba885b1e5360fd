package dev.fingerpost.view;

/**
 * A decision tree's map, on a page of its own.
 *
 * @param drawing as SVG; its boxes link to the tree's page
 * @param tree address of the tree's page
 * @param data JSON for the script, safe inside a script element
 * @param script address of the program that shows parts of the map, and the way that answers in the address make
 * @param style address of its style sheet
 */
public record MapView(Markup drawing, String tree, Markup data, String script, String style) {}

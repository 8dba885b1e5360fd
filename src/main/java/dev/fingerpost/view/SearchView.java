package dev.fingerpost.view;

/**
 * The search.
 *
 * @param href address of the search page
 * @param index name of the file that the search begins with
 * @param script address of the search program, which is loaded when it is first used
 * @param style address of its style sheet
 */
public record SearchView(String href, String index, String script, String style) {}

package dev.fingerpost.view;

/**
 * The search.
 *
 * @param href address of the search page
 * @param index name of the file that the search begins with
 * @param script address of the search program, which is loaded when it is first used
 * @param style address of its style sheet
 * @param dialogScript address of the script of its dialog, which is loaded with it on other pages than the search page
 * @param lostScript address of the script that finds what was meant by an address that leads nowhere
 */
public record SearchView(
        String href, String index, String script, String style, String dialogScript, String lostScript) {}

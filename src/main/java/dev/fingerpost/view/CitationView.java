package dev.fingerpost.view;

/**
 * How a page is cited.
 *
 * @param text for a list of references
 * @param bibtex an entry for BibTeX, several lines
 */
public record CitationView(String text, String bibtex) {}

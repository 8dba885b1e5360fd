package dev.fingerpost.page;

/**
 * The text below one heading, for search, reading time and summaries.
 *
 * @param id the heading's anchor; empty for what stands before the first heading
 * @param title the heading's text; empty likewise
 * @param level the heading's level; 0 likewise
 * @param text without markup, white space folded
 */
public record Section(String id, String title, int level, String text) {}

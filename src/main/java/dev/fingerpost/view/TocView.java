package dev.fingerpost.view;

import java.util.List;

/**
 * An entry of the list "on this page".
 *
 * @param id the heading's anchor
 * @param title the heading, without markup
 * @param items the headings one level below
 */
public record TocView(String id, String title, List<TocView> items) {}

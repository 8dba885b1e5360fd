package dev.fingerpost.view;

import java.util.List;

/**
 * A tag and the pages that carry it.
 *
 * @param name as written in front matter
 * @param id for anchors
 * @param href the page of this tag
 * @param pages all that carry it
 */
public record TagView(String name, String id, String href, List<CardView> pages) {}

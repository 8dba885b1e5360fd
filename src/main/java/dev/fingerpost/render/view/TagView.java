package dev.fingerpost.render.view;

import java.util.List;

/** A tag and the pages that carry it. */
public record TagView(String name, String id, String href, List<CardView> pages) {}

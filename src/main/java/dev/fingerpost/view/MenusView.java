package dev.fingerpost.view;

import java.util.List;

/**
 * The ways through the site.
 *
 * @param tree the navigation; the section of the page shown is open; a menu of its own stands before it
 * @param sections the top of the navigation, for the header; without their items
 * @param apart the sections with a menu of their own, for the foot
 */
public record MenusView(List<NavView> tree, List<NavView> sections, List<NavView> apart) {}

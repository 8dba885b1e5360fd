package dev.fingerpost.page;

/** Shapes of the route marks by which approaches are known; each may be used once. */
public enum RouteMark {
    RING,
    BAR,
    BARS,
    DIAMOND,
    DIAMOND_BAR,
    CHEVRON,
    CROSS,
    TRIANGLE
}

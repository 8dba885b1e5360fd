package dev.fingerpost.social;

import dev.fingerpost.page.RouteMark;

/** Route marks as outlines, on a field of 18 units; y grows upwards. The theme draws the same in lib/marks.ftlh. */
final class RouteMarkShapes {
    private RouteMarkShapes() {}

    static Outline outline(RouteMark mark) {
        Outline outline = new Outline();
        return switch (mark) {
            case RING -> outline.circle(9, 9, 7.75f, 1).circle(9, 9, 4.25f, -1);
            case BAR -> outline.polygon(1, 6, 17, 6, 17, 12, 1, 12);
            case BARS -> outline.polygon(1, 2, 17, 2, 17, 7, 1, 7).polygon(1, 11, 17, 11, 17, 16, 1, 16);
            case DIAMOND -> outline.polygon(9, 0.5f, 17.5f, 9, 9, 17.5f, 0.5f, 9);
            case DIAMOND_BAR ->
                outline.polygon(9, 18, 14.5f, 12.5f, 9, 7, 3.5f, 12.5f).polygon(1, 1, 1, 5, 17, 5, 17, 1);
            case CHEVRON -> outline.polygon(1, 2, 9, 14, 17, 2, 12, 2, 9, 6.5f, 6, 2);
            case CROSS ->
                outline.polygon(
                        6.5f, 17, 11.5f, 17, 11.5f, 11.5f, 17, 11.5f, 17, 6.5f, 11.5f, 6.5f, 11.5f, 1, 6.5f, 1, 6.5f,
                        6.5f, 1, 6.5f, 1, 11.5f, 6.5f, 11.5f);
            case TRIANGLE -> outline.polygon(9, 16, 17.5f, 2, 0.5f, 2);
        };
    }
}

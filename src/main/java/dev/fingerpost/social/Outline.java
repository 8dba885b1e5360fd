package dev.fingerpost.social;

import java.util.ArrayList;
import java.util.List;

/** A shape as straight edges, in units of whoever made it; y grows upwards. */
final class Outline {
    /** A curve becomes so many straight pieces: at the sizes drawn here each is shorter than a few pixels. */
    private static final int PIECES = 8;

    private static final int RING_SIDES = 64;

    private final List<float[]> edges = new ArrayList<>();
    private float startX;
    private float startY;
    private float x;
    private float y;

    /** Each edge: x and y of both of its ends. */
    List<float[]> edges() {
        return edges;
    }

    float x() {
        return x;
    }

    float y() {
        return y;
    }

    Outline moveTo(float toX, float toY) {
        startX = x = toX;
        startY = y = toY;
        return this;
    }

    Outline lineTo(float toX, float toY) {
        edges.add(new float[] {x, y, toX, toY});
        x = toX;
        y = toY;
        return this;
    }

    Outline curveTo(float midX, float midY, float toX, float toY) {
        float fromX = x;
        float fromY = y;
        for (int i = 1; i <= PIECES; i++) {
            float t = (float) i / PIECES;
            float u = 1 - t;
            lineTo(u * u * fromX + 2 * u * t * midX + t * t * toX, u * u * fromY + 2 * u * t * midY + t * t * toY);
        }
        return this;
    }

    Outline close() {
        return lineTo(startX, startY);
    }

    /** A closed shape from x and y of its corners in turn. */
    Outline polygon(float... corners) {
        moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            lineTo(corners[i], corners[i + 1]);
        }
        return close();
    }

    /** @param way 1 or -1: a circle that runs the other way round is a hole */
    Outline circle(float centreX, float centreY, float radius, int way) {
        for (int i = 0; i <= RING_SIDES; i++) {
            double angle = way * 2 * Math.PI * i / RING_SIDES;
            // StrictMath gives the same everywhere; Math need not.
            float atX = centreX + radius * (float) StrictMath.cos(angle);
            float atY = centreY + radius * (float) StrictMath.sin(angle);
            if (i == 0) {
                moveTo(atX, atY);
            } else {
                lineTo(atX, atY);
            }
        }
        return close();
    }
}

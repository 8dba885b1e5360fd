package dev.fingerpost.social;

import java.util.Arrays;
import java.util.List;

/**
 * How much of each pixel an outline covers, by the rule that what a path goes round is inside (non-zero winding). Each row is cut
 * into lines, and on each line the cover is exact.
 */
final class Shape {
    private static final int LINES = 4;

    private final int left;
    private final int top;
    private final int width;
    private final float[] cover;

    private Shape(int left, int top, int width, int height) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.cover = new float[width * height];
    }

    /** @param scale pixels to a unit; the outline's origin is the pixel corner at 0, 0, and y is turned downwards */
    static Shape of(Outline outline, float scale) {
        List<float[]> edges = outline.edges().stream()
                .map(e -> new float[] {e[0] * scale, -e[1] * scale, e[2] * scale, -e[3] * scale})
                .toList();
        float minX = 0;
        float maxX = 0;
        float minY = 0;
        float maxY = 0;
        for (float[] e : edges) {
            minX = Math.min(minX, Math.min(e[0], e[2]));
            maxX = Math.max(maxX, Math.max(e[0], e[2]));
            minY = Math.min(minY, Math.min(e[1], e[3]));
            maxY = Math.max(maxY, Math.max(e[1], e[3]));
        }
        int left = (int) Math.floor(minX);
        int top = (int) Math.floor(minY);
        int height = (int) Math.ceil(maxY) - top;
        Shape shape = new Shape(left, top, (int) Math.ceil(maxX) - left, height);
        for (int line = 0; line < height * LINES; line++) {
            shape.line(edges, line);
        }
        return shape;
    }

    private void line(List<float[]> edges, int line) {
        float y = top + (line + 0.5f) / LINES;
        float[][] crossings = edges.stream()
                .filter(e -> e[1] <= y != e[3] <= y)
                .map(e -> new float[] {e[0] + (y - e[1]) / (e[3] - e[1]) * (e[2] - e[0]), e[3] > e[1] ? 1 : -1})
                .toArray(float[][]::new);
        Arrays.sort(crossings, (a, b) -> Float.compare(a[0], b[0]));
        int winding = 0;
        for (int i = 0; i + 1 < crossings.length; i++) {
            winding += (int) crossings[i][1];
            if (winding != 0) {
                span(line / LINES, crossings[i][0] - left, crossings[i + 1][0] - left);
            }
        }
    }

    private void span(int row, float from, float to) {
        for (int column = (int) from; column < to && column < width; column++) {
            float covered = Math.min(to, column + 1) - Math.max(from, column);
            cover[row * width + column] += covered / LINES;
        }
    }

    int left() {
        return left;
    }

    int top() {
        return top;
    }

    int width() {
        return width;
    }

    int height() {
        return width == 0 ? 0 : cover.length / width;
    }

    /** From 0 to 1. */
    float cover(int column, int row) {
        return Math.min(1, cover[row * width + column]);
    }
}

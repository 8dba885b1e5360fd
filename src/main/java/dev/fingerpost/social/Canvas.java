package dev.fingerpost.social;

import java.util.Arrays;

/** Pixels of a few colours, each in steps from the ground to the full colour, so that edges are smooth. */
final class Canvas {
    /**
     * A colour.
     *
     * @param rgb as 0xRRGGBB
     * @param steps how many shades it has, the full colour included
     */
    record ColourRamp(int rgb, int steps) {}

    /** Two pixels make a byte. */
    private static final int MOST_SHADES = 16;

    private final int width;
    private final int height;
    private final int[] palette = new int[MOST_SHADES];
    private final ColourRamp[] colours;
    private final int[] first;
    private final byte[] pixels;

    /** @param ground colour of the paper, as 0xRRGGBB; all others are drawn on it, never on each other */
    Canvas(int width, int height, int ground, ColourRamp... colours) {
        this.width = width;
        this.height = height;
        this.colours = colours.clone();
        this.first = new int[colours.length];
        this.pixels = new byte[width * height];
        palette[0] = ground;
        int next = 1;
        for (int i = 0; i < colours.length; i++) {
            first[i] = next - 1;
            for (int step = 1; step <= colours[i].steps; step++) {
                palette[next++] = between(ground, colours[i].rgb, step, colours[i].steps);
            }
        }
    }

    private static int between(int ground, int colour, int step, int steps) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int from = ground >> shift & 0xff;
            int to = colour >> shift & 0xff;
            mixed |= from + (to - from) * step / steps << shift;
        }
        return mixed;
    }

    /** @param colour number of the colour, counted from 0 */
    void fill(int left, int top, int columns, int rows, int colour) {
        for (int row = top; row < top + rows; row++) {
            Arrays.fill(pixels, row * width + left, row * width + left + columns, (byte)
                    (first[colour] + colours[colour].steps));
        }
    }

    /** Draws a shape with its origin at this pixel; what lies outside is cut off. */
    void draw(Shape shape, int x, int y, int colour) {
        for (int row = 0; row < shape.height(); row++) {
            for (int column = 0; column < shape.width(); column++) {
                int step = Math.round(shape.cover(column, row) * colours[colour].steps);
                int atX = x + shape.left() + column;
                int atY = y + shape.top() + row;
                if (step > 0 && atX >= 0 && atX < width && atY >= 0 && atY < height) {
                    pixels[atY * width + atX] = (byte) (first[colour] + step);
                }
            }
        }
    }

    byte[] png() {
        return PngFile.of(width, height, palette, pixels);
    }
}

package dev.fingerpost.config;

import java.util.List;
import java.util.Locale;

/**
 * A colour of sRGB, and how well it can be told from others by WCAG 2.2.
 *
 * @param rgb red, green and blue, eight bits each
 */
public record Colour(int rgb) {
    public static final Colour BLACK = new Colour(0);
    public static final Colour WHITE = new Colour(0xFFFFFF);

    private static final int STEPS = 100;

    /** @param text {@code #rgb} or {@code #rrggbb} */
    public static Colour of(String text) {
        String digits = text.substring(1);
        String six = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
        return new Colour(Integer.parseInt(six, 16));
    }

    /** The contrast ratio, from 1 to 21: <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2</a>. */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** The least contrast with any of these. */
    public double contrast(List<Colour> others) {
        return others.stream().mapToDouble(this::contrast).min().orElse(21);
    }

    /** The nearest mixture with black or white that has this contrast with each of these; the mixture with most if none has. */
    public Colour with(double contrast, List<Colour> others) {
        Colour end = BLACK.contrast(others) > WHITE.contrast(others) ? BLACK : WHITE;
        for (int step = 0; step < STEPS; step++) {
            Colour mixed = mixed(end, step);
            if (mixed.contrast(others) >= contrast) {
                return mixed;
            }
        }
        return end;
    }

    private Colour mixed(Colour other, int percent) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int mine = rgb >> shift & 0xFF;
            int theirs = other.rgb >> shift & 0xFF;
            mixed |= (mine * (STEPS - percent) + theirs * percent + STEPS / 2) / STEPS << shift;
        }
        return new Colour(mixed);
    }

    private double luminance() {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int bits) {
        double part = (bits & 0xFF) / 255.0;
        return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
    }

    /** As CSS writes it. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}

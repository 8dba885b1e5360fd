package dev.fingerpost.social;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.file.Bytes;
import java.util.HashMap;
import java.util.Map;

/** The letters that cards are written in. */
final class Glyphs {
    /** Units of the outlines to the em. */
    static final int EM = 1000;

    /** @param width from the origin of this letter to that of the next */
    record Glyph(int width, Outline outline) {}

    /** Read once, when the first card is drawn. */
    private static final class Resource {
        static final Map<Integer, Glyph> GLYPHS = read();

        private static Map<Integer, Glyph> read() {
            Map<Integer, Glyph> glyphs = new HashMap<>();
            Bytes.ofResource("/social/glyphs.txt")
                    .text()
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.split(" ", 3);
                        glyphs.put(
                                Integer.parseInt(parts[0], 16),
                                new Glyph(Integer.parseInt(parts[1]), outline(parts[2])));
                    });
            return Map.copyOf(glyphs);
        }
    }

    private Glyphs() {}

    static Glyph of(int codePoint) {
        return requireNonNull(Resource.GLYPHS.get(codePoint));
    }

    static boolean has(String text) {
        return text.codePoints().allMatch(Resource.GLYPHS::containsKey);
    }

    /** In units; {@link #EM} to the em. */
    static int width(String text) {
        return text.codePoints().map(c -> of(c).width()).sum();
    }

    /** Reads a path of SVG with the commands M, L, H, V, Q and Z, all absolute. Behind M, further pairs are lines. */
    private static Outline outline(String path) {
        Outline outline = new Outline();
        for (String command : path.split("(?=[MLHVQZ])")) {
            if (!command.isEmpty()) {
                draw(outline, command.charAt(0), numbers(command.substring(1)));
            }
        }
        return outline;
    }

    private static void draw(Outline outline, char command, float[] n) {
        switch (command) {
            case 'M', 'L' -> {
                for (int i = 0; i < n.length; i += 2) {
                    if (i == 0 && command == 'M') {
                        outline.moveTo(n[0], n[1]);
                    } else {
                        outline.lineTo(n[i], n[i + 1]);
                    }
                }
            }
            case 'H' -> outline.lineTo(n[n.length - 1], outline.y());
            case 'V' -> outline.lineTo(outline.x(), n[n.length - 1]);
            case 'Q' -> {
                for (int i = 0; i < n.length; i += 4) {
                    outline.curveTo(n[i], n[i + 1], n[i + 2], n[i + 3]);
                }
            }
            case 'Z' -> outline.close();
            default -> throw new IllegalArgumentException("path command " + command);
        }
    }

    private static float[] numbers(String text) {
        String[] words = text.isEmpty() ? new String[0] : text.split("[ ,]|(?<=[0-9])(?=-)");
        float[] numbers = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = Float.parseFloat(words[i]);
        }
        return numbers;
    }
}

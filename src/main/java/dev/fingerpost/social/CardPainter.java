package dev.fingerpost.social;

import dev.fingerpost.page.Hue;
import dev.fingerpost.social.Canvas.ColourRamp;
import dev.fingerpost.social.Glyphs.Glyph;
import java.util.ArrayList;
import java.util.List;

/** Draws one card, in the light colours of the theme. */
public final class CardPainter {
    private static final int PAPER = 0xfbfaf6;
    private static final int INK = 0;
    private static final int GREY = 1;
    private static final int BLAZE = 2;
    private static final int MARK = 3;

    private static final int SIDE = 88;
    private static final int TITLE_TOP = 172;
    private static final int TITLE_BOTTOM = 496;
    private static final int FOOT = 566;
    private static final int SMALL = 34;
    /** The largest at which the title has room is taken. */
    private static final int[] SIZES = {92, 80, 70, 60, 52, 44};

    private final SocialCard card;
    private final Canvas canvas;
    private final LetterShapes letters;

    /** The picture, as a PNG file. */
    public static byte[] draw(SocialCard card, LetterShapes letters) {
        return new CardPainter(card, letters).png();
    }

    private CardPainter(SocialCard card, LetterShapes letters) {
        this.card = card;
        this.letters = letters;
        SocialCard.Badge badge = card.badge();
        this.canvas = new Canvas(
                SocialCard.WIDTH,
                SocialCard.HEIGHT,
                PAPER,
                new ColourRamp(0x211e18, 5),
                new ColourRamp(0x575145, 4),
                new ColourRamp(0xf6ba1e, 2),
                new ColourRamp(hue(badge == null ? Hue.INK : badge.hue()), 4));
    }

    private static int hue(Hue hue) {
        return switch (hue) {
            case GREEN -> 0x4a6313;
            case TEAL -> 0x0b626d;
            case RED -> 0xa9381e;
            case PLUM -> 0x7a3d81;
            case AMBER -> 0x835400;
            case INK -> 0x575145;
        };
    }

    private byte[] png() {
        canvas.fill(0, 0, 20, SocialCard.HEIGHT, BLAZE);
        boolean home = card.title().equals(card.site());
        if (!home) {
            canvas.draw(Shape.of(new Outline().polygon(0, -8, 14, -4, 14, 44, 0, 40), 1), SIDE, 108, BLAZE);
            line(card.site(), 40, SIDE + 32, 108, INK);
        }
        title();
        SocialCard.Badge badge = card.badge();
        int x = SIDE;
        if (badge != null) {
            canvas.draw(Shape.of(RouteMarkShapes.outline(badge.mark()), 2), x, FOOT + 4, MARK);
            x = line(badge.words(), SMALL, x + 54, FOOT, MARK) + 32;
        }
        line(card.address(), SMALL, x, FOOT, GREY);
        return canvas.png();
    }

    private void title() {
        int number = 0;
        List<String> lines = lines(SIZES[number]);
        while (lines.size() * height(SIZES[number]) > TITLE_BOTTOM - TITLE_TOP && number + 1 < SIZES.length) {
            lines = lines(SIZES[++number]);
        }
        int size = SIZES[number];
        int most = (TITLE_BOTTOM - TITLE_TOP) / height(size);
        int y = TITLE_TOP + height(size) * 3 / 4;
        for (int i = 0; i < Math.min(most, lines.size()); i++) {
            String text = i == most - 1 && lines.size() > most ? lines.get(i) + "…" : lines.get(i);
            line(text, size, SIDE, y, INK);
            y += height(size);
        }
    }

    private static int height(int size) {
        return size * 9 / 8;
    }

    private List<String> lines(int size) {
        int room = SocialCard.WIDTH - 2 * SIDE;
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : card.title().split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Glyphs.width(longer) * size / Glyphs.EM > room) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /** Writes text on a line at this height. Gives where it ends. */
    private int line(String text, int pixels, int left, int y, int colour) {
        float scale = (float) pixels / Glyphs.EM;
        float x = left;
        for (int codePoint : text.codePoints().toArray()) {
            Glyph glyph = Glyphs.of(codePoint);
            canvas.draw(letters.of(glyph, pixels), Math.round(x), y, colour);
            x += glyph.width() * scale;
        }
        return Math.round(x);
    }
}

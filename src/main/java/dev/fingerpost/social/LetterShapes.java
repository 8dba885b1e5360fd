package dev.fingerpost.social;

import dev.fingerpost.social.Glyphs.Glyph;
import java.util.HashMap;
import java.util.Map;

/** What letters cover, worked out once for all cards that one thread draws: it takes as long as all else. */
public final class LetterShapes {
    private final Map<Integer, Map<Glyph, Shape>> bySize = new HashMap<>();

    /** @param pixels to the em */
    Shape of(Glyph glyph, int pixels) {
        return bySize.computeIfAbsent(pixels, size -> new HashMap<>())
                .computeIfAbsent(glyph, one -> Shape.of(one.outline(), (float) pixels / Glyphs.EM));
    }
}

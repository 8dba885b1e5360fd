package dev.fingerpost.page;

import dev.fingerpost.diag.Position;

/**
 * A link or an image, as the author wrote it.
 *
 * @param target decoded (no percent signs, no entities), for example {@code ../cases/acme.md#result}
 * @param text the words of the link, or the alternative text of the image
 * @param at where the target stands
 */
public record Reference(Kind kind, String target, String text, Position at) {
    /** What a reference is for. */
    public enum Kind {
        LINK,
        IMAGE
    }
}

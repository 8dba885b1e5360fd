package dev.fingerpost.page;

import dev.fingerpost.diag.Position;

/**
 * A link or an image, as the author wrote it.
 *
 * @param target without escapes and entities, for example {@code ../cases/acme.md#result}; within the project without percent signs too, but in
 *     the address of another site as written
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

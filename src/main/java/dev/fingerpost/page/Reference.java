package dev.fingerpost.page;

/**
 * A link or an image, as the author wrote it.
 *
 * @param target without escapes and entities, for example {@code ../cases/acme.md#result}; within the project without percent signs too, but in
 *     the address of another site as written
 * @param text the words of the link, or the alternative text of the image
 */
public record Reference(Kind kind, String target, String text) {
    /** What a reference is for. */
    public enum Kind {
        LINK,
        IMAGE
    }
}

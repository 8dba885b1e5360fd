package dev.fingerpost.page;

import dev.fingerpost.path.Position;

/** A piece of a line of a decision tree. Each knows its own HTML, with holes; a comment has none. */
public sealed interface Inline {
    Position at();

    String html();

    /** Words, with or without emphasis. */
    record Text(String text, Position at, String html) implements Inline {}

    /** @param target without escapes, entities and percent-encoding, for example {@code #rag} or {@code other.md} */
    record Link(String text, String target, Position at, Position targetAt, String html) implements Inline {}

    /** A code span, for example the condition {@code `if size is large`}. */
    record CodeSpan(String text, Position at, String html) implements Inline {}

    /** The inside of {@code <!-- … -->}. */
    record Comment(String text, Position at) implements Inline {
        @Override
        public String html() {
            return "";
        }
    }

    /** A footnote's number; {@code note} is {@link Note#number()}. */
    record NoteRef(Position at, String html) implements Inline {}

    /** Anything else: an image, raw HTML. */
    record Other(Position at, String html) implements Inline {}
}

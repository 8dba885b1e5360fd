package dev.fingerpost.template;

import java.io.Writer;

/** Where templates write to. It is used again for page after page, so that its memory is too. */
final class BoundedText extends Writer {
    private final StringBuilder text;
    private final Guard guard;

    BoundedText(StringBuilder text, Guard guard) {
        this.text = text;
        this.guard = guard;
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        text.append(chars, offset, length);
        guard.stopAtLength(text.length());
    }

    /** Most of a page comes so; as a part of a text it would be taken over character by character. */
    @Override
    public void write(String chars) {
        text.append(chars);
        guard.stopAtLength(text.length());
    }

    @Override
    public void write(String chars, int offset, int length) {
        text.append(chars, offset, offset + length);
        guard.stopAtLength(text.length());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

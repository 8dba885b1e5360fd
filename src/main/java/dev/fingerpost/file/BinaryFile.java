package dev.fingerpost.file;

/**
 * A file that is carried over as it is: an image, a font, something from {@code static/}.
 *
 * @param path with {@code /} between names; relative to what, the holder says
 */
public record BinaryFile(String path, Bytes bytes) {}

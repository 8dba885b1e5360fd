package dev.fingerpost.file;

/**
 * A file of the built site.
 *
 * @param path relative to the output folder, with {@code /} between names
 * @param bytes the whole content
 */
public record OutputFile(String path, Bytes bytes) {
    public static OutputFile text(String path, String text) {
        return new OutputFile(path, Bytes.utf8(text));
    }
}

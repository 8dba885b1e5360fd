package dev.fingerpost.file;

import dev.fingerpost.path.SitePath;

/**
 * A file of the built site.
 *
 * @param bytes the whole content
 */
public record OutputFile(SitePath path, Bytes bytes) {
    public static OutputFile text(SitePath path, String text) {
        return new OutputFile(path, Bytes.utf8(text));
    }
}

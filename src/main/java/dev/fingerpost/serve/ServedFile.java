package dev.fingerpost.serve;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.site.Assets;
import org.jspecify.annotations.Nullable;

/** One file as it is served. What that takes is done when it is first asked for: of a large site, few pages are looked at. */
final class ServedFile {
    private static final int STATE_DIGITS = 16;

    /** @param etag with its quotes; equal for equal bytes only */
    record Content(byte[] bytes, String type, String etag) {}

    private final OutputFile file;
    private final @Nullable String root;
    private @Nullable String state;
    private @Nullable Content content;

    /** @param root the path of the site's first folder, which pages listen to; null if they do not */
    ServedFile(OutputFile file, @Nullable String root) {
        this.file = file;
        // The frame that draws is shut off from the site, and has nothing to listen to.
        this.root = file.path().isPage() && !file.path().equals(Assets.DIAGRAM_FRAME) ? root : null;
    }

    /** @param isLive whether pages listen for changes */
    static ServedFile of(OutputFile file, BasePath base, boolean isLive) {
        return new ServedFile(file, isLive ? base.encoded() : null);
    }

    OutputFile file() {
        return file;
    }

    /** Tells this version of the file from others. */
    synchronized String state() {
        if (state == null) {
            state = file.bytes().sha256().substring(0, STATE_DIGITS);
        }
        return state;
    }

    synchronized Content content() {
        if (content == null) {
            Bytes bytes = root == null
                    ? file.bytes()
                    : Bytes.utf8(LivePage.of(file.bytes().text(), root, state()));
            content = new Content(
                    bytes.toArray(),
                    MediaTypes.of(file.path()),
                    '"' + bytes.sha256().substring(0, 2 * STATE_DIGITS) + '"');
        }
        return content;
    }
}

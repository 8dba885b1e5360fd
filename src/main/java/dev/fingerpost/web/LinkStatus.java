package dev.fingerpost.web;

import dev.fingerpost.diag.Code;
import org.jspecify.annotations.Nullable;

/**
 * What became of an address, after all redirects and attempts.
 *
 * @param code null where readers arrive
 * @param words what is the matter, following the address
 * @param movedTo where it stands for good now
 */
record LinkStatus(
        @Nullable Code code, String words, @Nullable String movedTo) {
    static LinkStatus fine(@Nullable String movedTo) {
        return new LinkStatus(movedTo == null ? null : Code.LINK_MOVED, "", movedTo);
    }

    static LinkStatus of(Code code, String words) {
        return new LinkStatus(code, words, null);
    }
}

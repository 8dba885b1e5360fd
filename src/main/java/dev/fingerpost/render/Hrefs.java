package dev.fingerpost.render;

import dev.fingerpost.path.Address;
import dev.fingerpost.path.SitePath;
import org.jspecify.annotations.Nullable;

/** Makes addresses for the page that shows them: relative, but absolute on a page that is served for any address. */
final class Hrefs {
    private final SitePath from;
    private final @Nullable String base;

    private Hrefs(SitePath from, @Nullable String base) {
        this.from = from;
        this.base = base;
    }

    /** @param from the page's own address */
    static Hrefs relative(SitePath from) {
        return new Hrefs(from, null);
    }

    /** Addresses that begin with the path of the site's own, or with {@code /} where that is not known. */
    static Hrefs absolute(SitePath from, @Nullable String baseUrl) {
        return new Hrefs(from, baseUrl == null ? "/" : path(baseUrl));
    }

    private static String path(String url) {
        return url.substring(url.indexOf('/', url.indexOf("://") + 3));
    }

    SitePath from() {
        return from;
    }

    String to(SitePath path) {
        return base == null ? path.href(from) : base + path.encoded();
    }

    String to(Address address) {
        return base == null ? address.href(from) : to(address.path()) + address.fragment();
    }

    /** Pages with the same have the same addresses for all paths. */
    String place() {
        return base == null ? from.folder() : base + '\n';
    }

    /** The prefix from the page to the site's first folder. */
    String root() {
        return base == null ? from.root() : base;
    }
}

package dev.fingerpost.render;

import dev.fingerpost.site.Address;
import dev.fingerpost.site.Paths;
import dev.fingerpost.site.Urls;
import org.jspecify.annotations.Nullable;

/** Makes addresses for the page that shows them: relative, but absolute on a page that is served for any address. */
final class Hrefs {
    private final String from;
    private final @Nullable String base;

    private Hrefs(String from, @Nullable String base) {
        this.from = from;
        this.base = base;
    }

    /** @param from the page's own address, relative to the site */
    static Hrefs relative(String from) {
        return new Hrefs(from, null);
    }

    /** Addresses that begin with the path of the site's own, or with {@code /} where that is not known. */
    static Hrefs absolute(String from, @Nullable String baseUrl) {
        return new Hrefs(from, baseUrl == null ? "/" : path(baseUrl));
    }

    private static String path(String url) {
        int host = url.indexOf("://");
        int slash = url.indexOf('/', host < 0 ? 0 : host + 3);
        return slash < 0 ? "/" : url.substring(slash);
    }

    String from() {
        return from;
    }

    /** @param path relative to the site */
    String to(String path) {
        return base == null ? Urls.relative(from, path) : base + Urls.encode(path);
    }

    String to(Address address) {
        if (base == null) {
            return Urls.relative(from, address);
        }
        String anchor = address.anchor();
        return to(address.path()) + (anchor == null ? "" : "#" + Urls.encode(anchor));
    }

    /** Pages with the same have the same addresses for all paths. */
    String place() {
        return base == null ? Paths.folder(from) : base + '\n';
    }

    /** The prefix from the page to the site's first folder. */
    String root() {
        return base == null ? Urls.root(from) : base;
    }
}

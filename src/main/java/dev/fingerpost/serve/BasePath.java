package dev.fingerpost.serve;

import dev.fingerpost.path.Percent;
import dev.fingerpost.path.Segments;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The path under which a site stands on its host, so that links can be tried as they will be.
 *
 * @param path decoded; begins and ends with a slash
 */
record BasePath(String path) {
    static final BasePath ROOT = new BasePath("/");

    /** The path of the address that a project is going to have. */
    static BasePath of(@Nullable String baseUrl) {
        if (baseUrl == null) {
            return ROOT;
        }
        try {
            String path = new URI(baseUrl).getPath();
            // Two slashes at the start of an address would name another host.
            String plain = path == null ? null : Segments.resolve("", path);
            return plain == null || plain.isEmpty() ? ROOT : new BasePath("/" + plain + "/");
        } catch (URISyntaxException e) {
            return ROOT;
        }
    }

    String encoded() {
        return Percent.encode(path);
    }

    /** The address of a file of the site, encoded. */
    String address(String inside) {
        return Percent.encode(path + inside);
    }

    /** The rest of a path that lies in the site, else null. */
    @Nullable
    String inside(String address) {
        return address.startsWith(path) ? address.substring(path.length()) : null;
    }
}

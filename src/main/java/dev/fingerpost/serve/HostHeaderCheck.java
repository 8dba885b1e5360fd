package dev.fingerpost.serve;

import dev.fingerpost.serve.http.Request;
import dev.fingerpost.serve.http.Response;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets in whoever asked for this server by its own name, and nobody else. Any page that is open in the author's browser can send
 * requests here; this keeps it from reading drafts, by a name of its own that leads here (DNS rebinding) or across origins.
 */
final class HostHeaderCheck {
    private static final int HTTP_PORT = 80;

    private final Set<String> hosts;

    /** @param names host names and addresses, IPv6 in brackets */
    HostHeaderCheck(Collection<String> names, int port) {
        hosts = names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .flatMap(name -> Stream.concat(
                        Stream.of(name + ":" + port), port == HTTP_PORT ? Stream.of(name) : Stream.empty()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * An answer to those who may not come in, else null.
     *
     * @param isPublic whether what is asked for holds nothing of the author's, so that other sites may have it
     */
    @Nullable
    Response refusal(Request request, boolean isPublic) {
        if (!isHost(request.header("host"))) {
            return refused("This server answers to its own address only.");
        }
        if (!isPublic && (!isOwnOrigin(request.header("origin")) || !isOwnSite(request))) {
            return refused("This server does not answer to other sites.");
        }
        if (!request.method().equals("GET") && !request.isHead()) {
            return Response.text(405, "This server can be read only.").with("Allow", "GET, HEAD");
        }
        return null;
    }

    private static Response refused(String why) {
        return Response.text(403, why);
    }

    private boolean isHost(@Nullable String host) {
        return host != null && hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    private boolean isOwnOrigin(@Nullable String origin) {
        String scheme = "http://";
        return origin == null || origin.startsWith(scheme) && isHost(origin.substring(scheme.length()));
    }

    /** What a browser says about where a request comes from. A link elsewhere may be followed to here; nothing may be fetched or framed. */
    private static boolean isOwnSite(Request request) {
        String site = request.header("sec-fetch-site");
        return site == null
                || site.equals("same-origin")
                || site.equals("none")
                || "navigate".equals(request.header("sec-fetch-mode"))
                        && "document".equals(request.header("sec-fetch-dest"));
    }
}

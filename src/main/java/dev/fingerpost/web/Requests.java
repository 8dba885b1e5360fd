package dev.fingerpost.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.CancellationException;
import javax.net.ssl.SSLException;

/** Sends single requests, each in its host's turn. Bodies are never read. */
final class Requests {
    static final String NO_HOST = "names a host that does not exist";

    private final RequestPolicy manners;
    private final RateLimiter turns;
    private final HttpClient client;

    Requests(RequestPolicy manners) {
        this.manners = manners;
        this.turns = new RateLimiter(manners);
        // Redirects are followed by hand, so that each step is looked at before it is taken.
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(manners.patience().request())
                .proxy(ProxySelector.getDefault())
                .build();
    }

    RateLimiter turns() {
        return turns;
    }

    /** Whether a proxy stands between; it looks hosts up by itself. */
    static boolean viaProxy(URI uri) {
        return ProxySelector.getDefault().select(uri).stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
    }

    Reply send(String method, URI uri) {
        try {
            return turns.take(uri.getHost(), () -> sent(method, uri));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (IOException | IllegalArgumentException e) {
            return fault(e, uri);
        }
    }

    private Reply sent(String method, URI uri) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(manners.patience().request())
                .header("User-Agent", manners.agent())
                .header("Accept", "text/html, */*;q=0.8")
                .build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        response.body().close();
        return Reply.of(
                response.statusCode(),
                response.headers().firstValue("Location").orElse(null),
                response.headers().firstValue("Retry-After").orElse(null),
                manners.clock());
    }

    /** Following the address. */
    static String noHost(URI uri) {
        return NO_HOST + ": `" + uri.getHost() + "`";
    }

    private Reply fault(Exception e, URI uri) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException) {
                return Reply.fault(noHost(uri), false);
            }
            if (cause instanceof SSLException) {
                return Reply.fault("has no certificate that can be trusted (" + cause.getMessage() + ")", false);
            }
        }
        if (e instanceof HttpTimeoutException) {
            return Reply.fault(
                    "does not answer within " + manners.patience().request().toSeconds() + " s", true);
        }
        if (e instanceof ConnectException) {
            return Reply.fault("refuses the connection", true);
        }
        if (e instanceof IllegalArgumentException) {
            return Reply.fault("cannot be asked for: " + e.getMessage(), false);
        }
        return Reply.fault("breaks the connection off", true);
    }
}

package dev.fingerpost.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Serves a folder under a path, as a host of static pages does: with 404.html for what is not there, and browsers may keep for some
 * minutes what they got.
 */
public final class SiteServer implements AutoCloseable {
    private static final long HALT_MILLIS = 300;

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "xml", "application/xml",
            "md", "text/markdown; charset=utf-8",
            "txt", "text/plain; charset=utf-8");

    static {
        // Else the JDK's server waits 40 ms before it sends the end of an answer.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final Path folder;
    private final String prefix;
    private volatile @Nullable String halt;

    private SiteServer(Path folder, String prefix) throws IOException {
        this.folder = folder;
        this.prefix = prefix;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /**
     * Starts to serve.
     *
     * @param prefix begins and ends with a slash: {@code /repo/}
     */
    public static SiteServer of(Path folder, String prefix) {
        try {
            return new SiteServer(folder, prefix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on pages stop on their way behind the first of these words, for long enough to be drawn as far as they are. */
    public void haltBehind(String words) {
        halt = words;
    }

    /** The address of a page: {@code guides/rag.html}. */
    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + prefix + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file = file(path);
            int status = file == null ? 404 : 200;
            Path shown = file == null ? folder.resolve("404.html") : file;
            byte[] body = Files.readAllBytes(shown);
            String name = shown.toString();
            exchange.getResponseHeaders()
                    .set(
                            "Content-Type",
                            TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
            exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
            exchange.sendResponseHeaders(status, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                int first = name.endsWith(".html") ? halt(body) : 0;
                out.write(body, 0, first);
                if (first > 0) {
                    out.flush();
                    Thread.sleep(HALT_MILLIS);
                }
                out.write(body, first, body.length - first);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** How much of a page comes first; 0 for all at once. */
    private int halt(byte[] page) {
        String words = halt;
        // Each byte a character, so that places are those of bytes.
        int at = words == null ? -1 : new String(page, StandardCharsets.ISO_8859_1).indexOf(words);
        return at < 0 ? 0 : at + words.length();
    }

    private @Nullable Path file(String path) {
        if (!path.startsWith(prefix)) {
            return null;
        }
        Path file = folder.resolve(path.substring(prefix.length())).normalize();
        Path page = Files.isDirectory(file) && path.endsWith("/") ? file.resolve("index.html") : file;
        return page.startsWith(folder) && Files.isRegularFile(page) ? page : null;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

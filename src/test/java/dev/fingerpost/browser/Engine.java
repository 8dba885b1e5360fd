package dev.fingerpost.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A browser that is not Chromium, with one window: opens pages and runs scripts in them. Where the machine has none, the test is skipped, and says so. */
abstract class Engine implements AutoCloseable {
    /** No start and no page takes longer, however busy the machine is. */
    static final Duration PATIENCE = Duration.ofSeconds(120);

    /**
     * The engines. None is switched off: one that the machine does not have cannot be asked, and unlike Chromium it is not installed for a run, since
     * a desktop's worth of packages comes with each. `./verify` prints what was skipped and for lack of which package.
     */
    enum Kind {
        FIREFOX {
            @Override
            Engine start() throws IOException {
                Path program = program("firefox-esr", "firefox");
                assumeTrue(program != null, "no Firefox on this machine (Debian: firefox-esr): not tested there");
                return new Firefox(program);
            }
        },
        WEBKIT {
            @Override
            Engine start() throws IOException {
                Path program = program("WebKitWebDriver");
                assumeTrue(
                        program != null, "no WebKitGTK on this machine (Debian: webkit2gtk-driver): not tested there");
                Path screen = program("Xvfb");
                assumeTrue(screen != null, "no Xvfb for WebKitGTK on this machine (Debian: xvfb): not tested there");
                return new WebKit(program, screen);
            }
        };

        abstract Engine start() throws IOException;
    }

    /** Opens a page, and returns when it is loaded. */
    abstract void go(String url);

    /** Runs a script in each page from now on, before the page's own. */
    void before(String script) {
        throw new UnsupportedOperationException("WebDriver has no way to");
    }

    /** What a script gives: the body of a function that returns a text. */
    abstract String run(String script);

    @Override
    public abstract void close();

    private static @Nullable Path program(String... names) {
        for (String name : names) {
            for (String folder : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
                if (Files.isExecutable(Path.of(folder, name))) {
                    return Path.of(folder, name);
                }
            }
        }
        return null;
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Firefox by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), which needs no driver beside it. */
    private static final class Firefox extends Engine implements WebSocket.Listener {
        private static final String TOLD = "WebDriver BiDi listening on ";

        private final Path profile;
        private final Process process;
        private final WebSocket socket;
        private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();
        private final String context;
        private int number;

        Firefox(Path program) throws IOException {
            profile = Files.createTempDirectory("firefox");
            process = new ProcessBuilder(
                            program.toString(),
                            "--headless",
                            "--no-remote",
                            "--profile",
                            profile.toString(),
                            "--remote-debugging-port=0")
                    .redirectErrorStream(true)
                    .start();
            socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(URI.create(address(process.getInputStream()) + "/session"), this)
                    .join();
            ask("session.new", "{\"capabilities\":{}}");
            context = ask("browsingContext.getTree", "{}")
                    .getAsJsonArray("contexts")
                    .get(0)
                    .getAsJsonObject()
                    .get("context")
                    .getAsString();
        }

        private static String address(InputStream out) throws IOException {
            BufferedReader lines = new BufferedReader(new InputStreamReader(out, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(TOLD)) {
                    return line.substring(TOLD.length());
                }
            }
            throw new IOException("Firefox ended before it could be driven");
        }

        private JsonObject ask(String method, String parameters) {
            int id = ++number;
            socket.sendText("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
                    .join();
            try {
                for (String text = next(); ; text = next()) {
                    JsonObject answer = JsonParser.parseString(text).getAsJsonObject();
                    if (answer.has("id")
                            && !answer.get("id").isJsonNull()
                            && answer.get("id").getAsInt() == id) {
                        if (!answer.has("result")) {
                            throw new AssertionError(method + ": " + text);
                        }
                        return answer.getAsJsonObject("result");
                    }
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        private String next() throws InterruptedException {
            String text = answers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (text == null) {
                throw new AssertionError("Firefox did not answer");
            }
            return text;
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                answers.add(part.toString());
                part.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        void go(String url) {
            JsonObject to = new JsonObject();
            to.addProperty("context", context);
            to.addProperty("url", url);
            to.addProperty("wait", "complete");
            ask("browsingContext.navigate", to.toString());
        }

        @Override
        void before(String script) {
            JsonObject preload = new JsonObject();
            preload.addProperty("functionDeclaration", "() => {" + script + "}");
            ask("script.addPreloadScript", preload.toString());
        }

        @Override
        String run(String script) {
            JsonObject call = new JsonObject();
            call.addProperty("functionDeclaration", "() => {" + script + "}");
            call.addProperty("awaitPromise", true);
            JsonObject target = new JsonObject();
            target.addProperty("context", context);
            call.add("target", target);
            JsonObject answer = ask("script.callFunction", call.toString());
            if (!answer.has("result")) {
                throw new AssertionError(answer.toString());
            }
            JsonElement value = answer.getAsJsonObject("result").get("value");
            return value == null ? "" : value.getAsString();
        }

        @Override
        public void close() {
            socket.abort();
            end(process);
            try (Stream<Path> files = Files.walk(profile)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** WebKitGTK by WebDriver (https://www.w3.org/TR/webdriver2/), on a screen that nobody sees. */
    private static final class WebKit extends Engine {
        private final HttpClient client = HttpClient.newHttpClient();
        private final Process screen;
        private final Process driver;
        private final String session;

        WebKit(Path program, Path xvfb) throws IOException {
            screen = new ProcessBuilder(xvfb.toString(), "-displayfd", "1", "-screen", "0", "1280x900x24")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String display = new BufferedReader(new InputStreamReader(screen.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            int port = freePort();
            ProcessBuilder start = new ProcessBuilder(program.toString(), "--port=" + port)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            start.environment().put("DISPLAY", ":" + display);
            start.environment().put("GDK_BACKEND", "x11");
            start.environment().put("LIBGL_ALWAYS_SOFTWARE", "1");
            driver = start.start();
            String server = "http://127.0.0.1:" + port + "/session";
            JsonObject made = post(server, "{\"capabilities\":{\"alwaysMatch\":{}}}", true)
                    .getAsJsonObject();
            session = server + "/" + made.get("sessionId").getAsString();
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }

        /** @param starting whether the driver may not listen yet */
        private JsonElement post(String url, String body, boolean starting) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (true) {
                try {
                    var answer = client.send(request, BodyHandlers.ofString());
                    if (answer.statusCode() != 200) {
                        throw new AssertionError(answer.body());
                    }
                    return JsonParser.parseString(answer.body())
                            .getAsJsonObject()
                            .get("value");
                } catch (java.net.ConnectException e) {
                    if (!starting || System.nanoTime() > end) {
                        throw new UncheckedIOException(e);
                    }
                    pause();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
        }

        @Override
        void go(String url) {
            JsonObject to = new JsonObject();
            to.addProperty("url", url);
            post(session + "/url", to.toString(), false);
        }

        @Override
        String run(String script) {
            JsonObject call = new JsonObject();
            call.addProperty("script", script);
            call.add("args", new JsonArray());
            JsonElement value = post(session + "/execute/sync", call.toString(), false);
            return value.isJsonNull() ? "" : value.getAsString();
        }

        @Override
        public void close() {
            end(driver);
            end(screen);
        }
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until a script gives this. */
    void waitFor(String script, String value) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String last = run(script);
        while (!last.equals(value)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(script + ": " + last + ", not " + value);
            }
            pause();
            last = run(script);
        }
    }
}

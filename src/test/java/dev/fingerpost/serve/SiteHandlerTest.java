package dev.fingerpost.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.pipeline.BuildResult;
import dev.fingerpost.pipeline.LazyFiles;
import dev.fingerpost.pipeline.MadeLater;
import dev.fingerpost.report.SourceLocator;
import dev.fingerpost.serve.http.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server as browsers and others meet it, over real connections. */
class SiteHandlerTest {
    private static final SourceLocator PLACES = new SourceLocator(path -> path, at -> null);
    private static final BasePath REPO = new BasePath("/repo/");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T03:04:05Z"), ZoneOffset.UTC);
    private static final String HOME = "<html><head><title>Home</title></head><body>Hello</body></html>";

    private static final BuildErrors FAULTS = new BuildErrors(
            List.of(new Diagnostic(
                    Code.LINK_BROKEN,
                    new Position(new ProjectPath("content/guides/rag.md"), 3, 1, 1),
                    "no <b> & \"c\"",
                    null)),
            Map.of(),
            false,
            PLACES);

    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private HttpServer http;
    private SiteHandler handler;
    private Served served;
    private int port;

    @BeforeEach
    void start() throws IOException {
        http = HttpServer.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), CLOCK);
        port = http.port();
        HostHeaderCheck gate = new HostHeaderCheck(List.of("localhost", "127.0.0.1", "[::1]"), port);
        served = new Served(1, site(), null);
        handler = new SiteHandler(gate, true, faults::add, served);
        http.start(handler);
    }

    @AfterEach
    void stop() {
        http.close();
        assertThat(faults).isEmpty();
    }

    private static ServedSite site(OutputFile... more) {
        return site(LazyFiles.none(), more);
    }

    private static ServedSite site(LazyFiles index, OutputFile... more) {
        List<OutputFile> files = new ArrayList<>(List.of(
                OutputFile.text(new SitePath("index.html"), HOME),
                OutputFile.text(new SitePath("404.html"), "<html><head></head><body>Lost</body></html>"),
                OutputFile.text(new SitePath("guides/index.html"), "<html><head></head>Guides</html>"),
                OutputFile.text(new SitePath("guides/rag.html"), "<html><head></head>RAG</html>"),
                OutputFile.text(new SitePath("guides/größe b.html"), "<html><head></head>Size</html>"),
                OutputFile.text(new SitePath("notes"), "no ending"),
                OutputFile.text(new SitePath("data.json"), "0123456789"),
                new OutputFile(new SitePath("large.bin"), Bytes.of(new byte[8 * 1024 * 1024]))));
        for (OutputFile file : more) {
            files.removeIf(other -> other.path().equals(file.path()));
            files.add(file);
        }
        files.sort(Comparator.comparing(OutputFile::path));
        return ServedSite.of(new BuildResult(files, index, List.of(), 4, 0, null, false), REPO, true, null, false);
    }

    @Test
    void servesPagesWithTheirTypesAndVersions() throws Exception {
        HttpResponse<String> page = get("guides/rag.html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("RAG", "<script src=\"/repo/__fingerpost/serve.js\" data-root=\"/repo/\"");
        assertThat(page.headers().map().keySet())
                .containsExactlyInAnyOrder(
                        "accept-ranges",
                        "cache-control",
                        "content-length",
                        "content-type",
                        "cross-origin-resource-policy",
                        "date",
                        "etag",
                        "x-content-type-options",
                        "x-frame-options");
        assertThat(header(page, "date")).isEqualTo("Mon, 02 Nov 2026 03:04:05 GMT");
        assertThat(header(page, "content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(header(get("data.json"), "content-type")).isEqualTo("application/json");
        assertThat(get("data.json").body()).isEqualTo("0123456789");
        assertThat(header(get("__fingerpost/serve.js"), "content-type")).isEqualTo("text/javascript; charset=utf-8");
    }

    @ParameterizedTest
    @CsvSource({
        "/repo/, 200, Hello",
        "/repo/?x=/../y, 200, Hello",
        "/repo/index.html, 200, Hello",
        "/repo/guides/, 200, Guides",
        "/repo/guides/rag, 200, RAG",
        "/repo/guides/gr%C3%B6%C3%9Fe%20b.html, 200, Size",
        "/repo/guides/gr%c3%b6%c3%9fe%20b, 200, Size",
        "/repo/notes, 200, no ending",
        "/repo/guides/rag/, 404, Lost",
        "/repo/missing, 404, Lost",
        "/guides/rag.html, 404, Lost",
        "/repo//guides/rag.html, 404, Lost",
        "//repo/guides/rag.html, 404, Lost",
        "/repo/guides/RAG.html, 404, Lost",
        "/repo/../repo/index.html, 404, Lost",
        "/repo/guides/../index.html, 404, Lost",
        "/repo/%2e%2e/repo/index.html, 404, Lost",
        "/repo/..%5c..%5cetc/passwd, 400, This is no path.",
        "/repo/guides%2Frag.html, 400, This is no path.",
        "/repo/%00, 400, This is no path.",
        "/repo/%0d%0aSet-Cookie:x, 400, This is no path.",
        "/repo/%, 400, This is no path.",
        "/repo/%4, 400, This is no path.",
        "/repo/%C3, 400, This is no path.",
        "/repo/%C0%AF, 400, This is no path.",
        "http://127.0.0.1/repo/, 400, This is no path.",
        "*, 400, This is no path."
    })
    void findsWhatIsInTheSiteAndNothingElse(String target, int status, String text) throws IOException {
        assertThat(Socketed.get(port, target))
                .startsWith("HTTP/1.1 " + status + " ")
                .contains(text);
    }

    @ParameterizedTest
    @CsvSource({"/, /repo/", "/repo, /repo/", "/repo/guides, /repo/guides/"})
    void leadsToWhereTheSiteIs(String target, String to) throws IOException {
        assertThat(Socketed.get(port, target)).startsWith("HTTP/1.1 302 ").contains("\r\nLocation: " + to + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "localhost",
                "localhost:1",
                "localhost.:PORT",
                "localhost.evil.example:PORT",
                "127.0.0.1:PORT.evil.example",
                "user@127.0.0.1:PORT",
                "127.0.0.1:PORT, evil.example",
                "127.0.0.2:PORT",
                "0.0.0.0:PORT",
                "[::]:PORT",
                "2130706433:PORT",
                ""
            })
    void refusesOtherHosts(String host) throws IOException {
        for (String target : List.of("/repo/", "/", "/repo/__fingerpost/events", "/repo/__fingerpost/serve.js")) {
            String answer = Socketed.say(
                    port,
                    "GET " + target + " HTTP/1.1\r\nConnection: close\r\nHost: " + host.replace("PORT", "" + port)
                            + "\r\n\r\n");
            assertThat(answer)
                    .startsWith("HTTP/1.1 403 ")
                    .endsWith("\r\n\r\nThis server answers to its own address only.\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:PORT", "localhost:PORT", "LocalHost:PORT", "[::1]:PORT"})
    void answersToItsOwnNames(String host) throws IOException {
        String text = "GET /repo/ HTTP/1.1\r\nConnection: close\r\nHost: " + host.replace("PORT", "" + port) + "\r\n";

        assertThat(Socketed.say(port, text + "\r\n")).startsWith("HTTP/1.1 200 ");
        assertThat(Socketed.say(port, text + "Origin: http://" + host.replace("PORT", "" + port) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://evil.example",
                "Origin: null",
                "Origin: https://127.0.0.1:PORT",
                "Origin: http://127.0.0.1:1",
                "Origin: http://127.0.0.1:PORT.evil.example",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script",
                "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe"
            })
    void refusesOtherSites(String header) throws IOException {
        for (String target : List.of("/repo/", "/repo/data.json", "/repo/__fingerpost/events")) {
            assertThat(Socketed.get(port, target, header.replace("PORT", "" + port)))
                    .startsWith("HTTP/1.1 403 ")
                    .doesNotContain("Access-Control");
        }
    }

    /** The frame that draws diagrams is shut off from the site; what it runs is everybody's. */
    @Test
    void theProgramThatDrawsIsForOtherSitesToo() throws IOException {
        handler.serve(new Served(2, site(OutputFile.text(new SitePath("assets/diagrams/mermaid.js"), "let a")), null));
        String header = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script";

        assertThat(Socketed.get(port, "/repo/assets/diagrams/mermaid.js", header))
                .startsWith("HTTP/1.1 200 ")
                .contains("Cross-Origin-Resource-Policy: cross-origin");
        assertThat(Socketed.get(port, "/repo/assets/diagrams/../../data.json", header))
                .doesNotContain("0123456789");
    }

    @Test
    void aLinkFromAnotherSiteMayBeFollowed() throws IOException {
        assertThat(Socketed.get(
                        port,
                        "/repo/",
                        "Sec-Fetch-Site: cross-site",
                        "Sec-Fetch-Mode: navigate",
                        "Sec-Fetch-Dest: document"))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "PROPFIND", "get"})
    void canBeReadOnly(String method) throws IOException {
        assertThat(Socketed.say(port, Socketed.request(method, "/repo/", port, "Content-Length: 3") + "abc"))
                .startsWith("HTTP/1.1 405 ")
                .contains("\r\nAllow: GET, HEAD\r\n")
                .doesNotContain("Hello");
    }

    @Test
    void headGivesTheHeadOfTheAnswer() throws IOException {
        String head = Socketed.say(port, Socketed.request("HEAD", "/repo/data.json", port));

        assertThat(head).contains("\r\nContent-Length: 10\r\n").endsWith("\r\n\r\n");
        assertThat(Socketed.say(port, Socketed.request("HEAD", "/repo/missing", port)))
                .startsWith("HTTP/1.1 404 ")
                .endsWith("\r\n\r\n");
        assertThat(Socketed.say(port, Socketed.request("HEAD", "/repo/__fingerpost/events", port)))
                .contains("text/event-stream")
                .endsWith("\r\n\r\n");
    }

    @Test
    void whoHasAVersionIsNotSentItAgain() throws Exception {
        String etag = header(get("data.json"), "etag");

        for (String known : List.of(etag, "W/" + etag, "\"x\", " + etag, "*")) {
            String answer = Socketed.get(port, "/repo/data.json", "If-None-Match: " + known);
            assertThat(answer)
                    .startsWith("HTTP/1.1 304 ")
                    .contains("ETag: " + etag)
                    .doesNotContain("Content-Length")
                    .endsWith("\r\n\r\n");
        }
        assertThat(Socketed.get(port, "/repo/data.json", "If-None-Match: \"x\""))
                .startsWith("HTTP/1.1 200 ");
        handler.serve(new Served(2, site(OutputFile.text(new SitePath("data.json"), "9876543210")), null));
        assertThat(Socketed.get(port, "/repo/data.json", "If-None-Match: " + etag))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bytes=2-4       | 206 | bytes 2-4/10 | 234",
                "bytes=0-0       | 206 | bytes 0-0/10 | 0",
                "bytes=7-        | 206 | bytes 7-9/10 | 789",
                "bytes=7-100     | 206 | bytes 7-9/10 | 789",
                "bytes=-3        | 206 | bytes 7-9/10 | 789",
                "bytes=-30       | 206 | bytes 0-9/10 | 0123456789",
                "bytes=10-       | 416 | bytes */10   |",
                "bytes=-0        | 416 | bytes */10   |",
                "bytes=4-2       | 200 |              | 0123456789",
                "bytes=0-1,3-4   | 200 |              | 0123456789",
                "bytes=-         | 200 |              | 0123456789",
                "lines=0-1       | 200 |              | 0123456789",
                "bytes=99999999999999999999- | 200 |  | 0123456789",
            })
    void givesOneRange(String range, int status, String given, String text) throws IOException {
        String answer = Socketed.get(port, "/repo/data.json", "Range: " + range);

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").endsWith("\r\n\r\n" + (text == null ? "" : text));
        if (given == null) {
            assertThat(answer).doesNotContain("Content-Range");
        } else {
            assertThat(answer).contains("\r\nContent-Range: " + given + "\r\n");
        }
    }

    @Test
    void aRangeOfAnotherVersionIsTheWholeFile() throws IOException {
        assertThat(Socketed.get(port, "/repo/data.json", "Range: bytes=2-4", "If-Range: \"old\""))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void answersOneAfterTheOtherOnOneConnection() throws IOException {
        String request = "GET /repo/data.json HTTP/1.1\r\nHost: localhost:" + port + "\r\n";
        try (Socketed reader = new Socketed(port)) {
            reader.send((request + "\r\n").repeat(3));
            for (int i = 0; i < 3; i++) {
                assertThat(reader.until("0123456789")).startsWith("HTTP/1.1 200 ");
            }
            reader.send(request + "Connection: close\r\n\r\n");
            assertThat(reader.rest()).contains("Connection: close").endsWith("0123456789");
        }
    }

    @Test
    void aBodyIsNeverTakenForARequest() throws IOException {
        String body = Socketed.request("GET", "/repo/data.json", port);

        String answer = Socketed.say(
                port,
                "GET /repo/missing HTTP/1.1\r\nHost: localhost:" + port + "\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body);

        assertThat(answer).startsWith("HTTP/1.1 404 ").doesNotContain("0123456789");
    }

    @Test
    void sendsLargeFilesWhole() throws Exception {
        assertThat(client().send(request("large.bin"), BodyHandlers.ofByteArray())
                        .body())
                .hasSize(8 * 1024 * 1024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0016\u0003\u0001\u0002\u0000", "\u0000", "{}\r\n\r\n", "nonsense\r\n\r\n"})
    void refusesWhatIsNoRequest(String text) throws IOException {
        assertThat(Socketed.say(port, text)).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void refusesAMegabyteOfHeaders() throws IOException {
        assertThat(Socketed.say(
                        port,
                        "GET / HTTP/1.1\r\nHost: localhost:" + port + "\r\nX: " + "y".repeat(1_000_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431 ");
    }

    /** Each of these holds its connection and never goes on. */
    @Test
    void theSlowTheSilentAndTheRudeKeepNobodyFromReading() throws Exception {
        List<Socketed> held = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                held.add(new Socketed(port));
                held.get(i).send(i < 180 ? "GET /repo/ HT" : Socketed.request("GET", "/repo/large.bin", port));
            }
            for (int i = 0; i < 150; i++) {
                Socketed stream = new Socketed(port);
                held.add(stream);
                stream.send(Socketed.request("GET", "/repo/__fingerpost/events", port));
            }
            for (int i = 0; i < 500; i++) {
                Socketed rude = new Socketed(port);
                rude.send(Socketed.request("GET", "/repo/data.json", port));
                rude.reset();
            }

            assertThat(get("guides/rag.html").body()).contains("RAG");
            held.get(200).until("event: fine\ndata: {}\n\n");
        } finally {
            for (Socketed socket : held) {
                socket.close();
            }
        }
    }

    @Test
    void whoWaitsLongestMakesRoomForOneMore() throws Exception {
        List<Socketed> idle = new ArrayList<>();
        try {
            for (int i = 0; i < 600; i++) {
                idle.add(new Socketed(port));
            }

            assertThat(get("data.json").body()).isEqualTo("0123456789");
            assertThat(idle.get(0).rest()).isEmpty();
        } finally {
            for (Socketed socket : idle) {
                socket.close();
            }
        }
    }

    @Test
    void tellsOpenPages() throws Exception {
        try (Socketed page = listen("page=%2Frepo%2F&state=" + state("index.html"))) {
            page.until("event: fine\ndata: {}\n\n");

            tell(new Served(2, site(), FAULTS));

            assertThat(page.until("\n\n"))
                    .startsWith("event: problems\ndata: {\"errors\":1,\"warnings\":0,\"here\":[],\"kinds\":[{");
            try (Socketed late = listen("page=%2Frepo%2Fguides%2Frag")) {
                assertThat(late.until("}\n\n"))
                        .contains("\"here\":[{\"at\":\"content/guides/rag.md:3:1\",\"number\":3,");
            }
        }
    }

    /** Who reads another page is not torn out of it. */
    @Test
    void anOpenPageThatIsTheSameIsNotLoadedAgain() throws Exception {
        try (Socketed same = listen("page=%2Frepo%2F&state=" + state("index.html"));
                Socketed other = listen("page=%2Frepo%2Fguides%2Frag.html&state=" + state("guides/rag.html"));
                Socketed unnamed = listen("")) {
            for (Socketed page : List.of(same, other, unnamed)) {
                page.until("event: fine\ndata: {}\n\n");
            }
            OutputFile edited =
                    OutputFile.text(new SitePath("guides/rag.html"), "<html><head></head>RAG, edited</html>");

            tell(new Served(2, site(edited), null), Reload.PAGES);

            assertThat(same.until("\n\n")).startsWith("event: fine\n");
            assertThat(other.until("\n\n")).startsWith("event: reload\n");
            assertThat(unnamed.until("\n\n")).startsWith("event: reload\n");

            tell(new Served(3, site(edited, OutputFile.text(new SitePath("a.png"), "x")), null), Reload.ALL);
            assertThat(same.until("\n\n")).startsWith("event: reload\n");
        }
    }

    @Test
    void aPageThatIsStillToComeIsToldWhenTheBuildIsDone() throws Exception {
        try (Socketed home = listen("page=%2Frepo%2F&state=" + state("index.html"));
                Socketed edited = listen("page=%2Frepo%2Fguides%2Frag.html&state=" + state("guides/rag.html"))) {
            home.until("event: fine\ndata: {}\n\n");
            edited.until("event: fine\ndata: {}\n\n");
            Growth growth = new Growth(REPO, true);
            growth.accept(OutputFile.text(new SitePath("guides/rag.html"), "<html><head></head>Edited</html>"));

            tell(new Served(2, ServedSite.growing(true, growth), null), Reload.PAGES);
            assertThat(edited.until("\n\n")).startsWith("event: reload\n");

            growth.end();
            tell(new Served(3, site(OutputFile.text(new SitePath("index.html"), HOME + " ")), null), Reload.PAGES);
            assertThat(home.until("\n\n")).startsWith("event: reload\n");
        }
    }

    @Test
    void theSearchIndexIsMadeWhenItIsAskedForAndNobodyElseWaits() throws Exception {
        CountDownLatch isAsked = new CountDownLatch(1);
        CountDownLatch isMade = new CountDownLatch(1);
        AtomicInteger times = new AtomicInteger();
        LazyFiles index = MadeLater.by(() -> {
            times.incrementAndGet();
            isAsked.countDown();
            await(isMade);
            return List.of(OutputFile.text(new SitePath("assets/search/index.js"), "words"));
        });
        handler.serve(new Served(2, site(index), null));

        CompletableFuture<HttpResponse<String>> awaited =
                client().sendAsync(request("assets/search/index.js"), BodyHandlers.ofString());
        await(isAsked);
        assertThat(get("data.json").body()).isEqualTo("0123456789");
        assertThat(awaited).isNotDone();

        isMade.countDown();
        assertThat(awaited.get().body()).isEqualTo("words");
        assertThat(header(awaited.get(), "x-content-type-options")).isEqualTo("nosniff");
        assertThat(get("assets/search/index.js").body()).isEqualTo("words");
        assertThat(get("assets/search/w-other.js").statusCode()).isEqualTo(404);
        assertThat(times).hasValue(1);
    }

    @Test
    void aSearchIndexThatFailsHarmsNothingElse() throws Exception {
        handler.serve(new Served(
                2,
                site(MadeLater.by(() -> {
                    throw new IllegalStateException("a fault of ours");
                })),
                null));

        assertThat(get("assets/search/index.js").statusCode()).isEqualTo(500);
        assertThat(get("data.json").statusCode()).isEqualTo(200);
        assertThat(faults).hasSize(1);
        faults.clear();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aPageThatCameBeforeTheLastBuildIsLoadedAgain() throws Exception {
        String old = state("index.html");
        handler.serve(new Served(2, site(OutputFile.text(new SitePath("index.html"), HOME + " ")), null));

        try (Socketed page = listen("page=%2Frepo%2F&state=" + old)) {
            assertThat(page.until("{}\n\n")).endsWith("event: reload\ndata: {}\n\n");
        }
        try (Socketed page = listen("page=%2Frepo%2Fguides%2Frag&state=" + state("guides/rag.html"))) {
            assertThat(page.until("{}\n\n")).endsWith("event: fine\ndata: {}\n\n");
        }
        try (Socketed page = listen("page=%2Frepo%2Fnew.html&state=" + state("404.html"))) {
            assertThat(page.until("{}\n\n")).endsWith("event: fine\ndata: {}\n\n");
        }
    }

    @Test
    void aPageThatCannotBeMadeSaysWhy() throws Exception {
        handler.serve(new Served(2, site(), new BuildErrors(FAULTS.list(), Map.of(), true, PLACES)));

        HttpResponse<String> page = get("guides/new.html");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("content/guides/rag.md:3:1</a>: no &lt;b&gt; &amp; &quot;c&quot;", "data-state=\"none\"")
                .contains("content=\"default-src 'none'; connect-src 'self'; script-src 'self'\"");
        assertThat(get("guides/rag.html").body()).contains("RAG");
    }

    @Test
    void theListOfAllThatIsWrongIsLoadedAgainAfterEachBuild() throws Exception {
        handler.serve(new Served(2, site(), FAULTS));
        assertThat(get("__fingerpost/faults").body())
                .contains("error <b>link-broken</b>: 1", "href=\"/repo/guides/rag.html#fp-line-3\"")
                .contains("data-state=\"list-2\"");

        try (Socketed page = listen("page=%2Frepo%2F__fingerpost%2Ffaults&state=list-1")) {
            assertThat(page.until("{}\n\n")).endsWith("event: reload\ndata: {}\n\n");
        }
    }

    private Socketed listen(String query) throws IOException {
        Socketed page = new Socketed(port);
        page.send(Socketed.request("GET", "/repo/__fingerpost/events?" + query, port));
        return page;
    }

    private void tell(Served served) {
        tell(served, Reload.NONE);
    }

    private void tell(Served served, Reload change) {
        handler.serve(served);
        http.run(() -> handler.tell(change, served.number()));
    }

    private String state(String path) {
        return served.site().file(new SitePath(path)).state();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client().send(request(path), BodyHandlers.ofString());
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/repo/" + path))
                .build();
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}

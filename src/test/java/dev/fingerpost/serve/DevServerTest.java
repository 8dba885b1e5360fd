package dev.fingerpost.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fingerpost.diag.MachineException;
import dev.fingerpost.file.Limits;
import dev.fingerpost.project.Inputs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A whole server on a project on this disk. */
@Isolated("it waits for saved files and for browsers")
@Tag("slow")
class DevServerTest implements Listener {
    private static final long PATIENCE_SECONDS = 30;

    @TempDir
    Path folder;

    private final BlockingQueue<Round> rounds = new LinkedBlockingQueue<>();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private OnDisk project;
    private DevServer server;

    @BeforeEach
    void makeProject() throws IOException {
        project = new OnDisk(Files.createDirectories(folder.toRealPath().resolve("project"))).with(OnDisk.SMALL);
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void servesTheSiteUnderItsPathAndFollowsEveryChange() throws Exception {
        Round first = start(true, false);
        assertThat(first.isFirst()).isTrue();
        assertThat(first.attempt().ok()).isTrue();
        assertThat(server.address()).isEqualTo("http://127.0.0.1:" + server.port() + "/repo/");
        assertThat(get("guides/a.html").body()).contains("First guide", "__fingerpost/serve.js");
        assertThat(get("guides/later.html").body()).contains("Not yet", "Draft");
        assertThat(get("robots.txt").body()).isEqualTo("User-agent: *\n");
        assertThat(get("nowhere").statusCode()).isEqualTo(404);

        try (Socketed page = listen()) {
            project.save("content/guides/a.md", project.text("content/guides/a.md") + "\nA new line.\n");
            Round edited = next();
            assertThat(edited.pages()).isEqualTo(1);
            assertThat(get("guides/a.html").body()).contains("A new line.");
            page.until("event: reload\ndata: {}\n\n");

            project.save("content/guides/a.md", "# First guide\n\n[gone](gone.md)\n");
            Round broken = next();
            assertThat(broken.attempt().errors()).isEqualTo(1);
            assertThat(get("guides/a.html").body())
                    .contains("<!--fp:3-->", ">gone</a>")
                    .doesNotContain("A new line.");
            page.until("event: reload\ndata: {}\n\n");
            try (Socketed loaded = listen("?page=%2Frepo%2Fguides%2Fa.html")) {
                assertThat(loaded.until("\n\n"))
                        .contains("event: problems\n", "\"at\":\"content/guides/a.md:3:8\"", "\"marked\":\"gone.md\"")
                        .contains("\"edit\":\"vscode://file"
                                + project.folder().toUri().getRawPath() + "content/guides/a.md:3:8\"")
                        .contains("\"code\":\"link-broken\",\"severity\":\"error\",\"count\":1");
            }
            try (Socketed elsewhere = listen("?page=%2Frepo%2Fguides%2Fb.html")) {
                assertThat(elsewhere.until("\n\n")).contains("\"here\":[]", "\"page\":\"guides/a.html\",");
            }
            assertThat(get("__fingerpost/faults").body())
                    .contains(
                            "error <b>link-broken</b>: 1",
                            "href=\"/repo/guides/a.html#fp-line-3\"",
                            "a.md:3:8\">edit</a>");

            project.save("content/guides/a.md", "# First guide\n\nMended.\n");
            assertThat(next().attempt().ok()).isTrue();
            assertThat(get("guides/a.html").body()).contains("Mended.").doesNotContain("A new line.");
            page.until("event: reload\ndata: {}\n\n");

            project.save("templates/assets/css/40-prose.css", "@layer prose { main { color: red; } }\n");
            next();
            assertThat(page.until("\n\n")).startsWith("event: style\ndata: {\"from\":\"assets/site.");

            // Stands within pages, too.
            project.save("templates/assets/css/90-own.css", "main { color: red; }\n");
            next();
            page.until("event: reload\ndata: {}\n\n");

            project.save(
                    "fingerpost.yaml",
                    "title: Small\nbase-url: https://example.org/other/\n"
                            + "approaches:\n  - {id: rag, name: RAG, mark: bars, hue: teal}\n");
            next();
            assertThat(get("guides/a.html").statusCode()).isEqualTo(404);
            assertThat(client.send(
                                    HttpRequest.newBuilder(URI.create("http://localhost:" + server.port()))
                                            .build(),
                                    BodyHandlers.ofString())
                            .uri()
                            .getPath())
                    .isEqualTo("/other/");
        }
    }

    /** Each open page is told of changes by a connection of its own; the oldest of them make room. */
    @Test
    void manyListenersKeepNobodyOut() throws Exception {
        start(true, false);
        List<Socketed> listeners = new ArrayList<>();
        try {
            for (int i = 0; i < Limits.CONNECTIONS + 20; i++) {
                listeners.add(listen());
            }
            assertThat(get("guides/a.html").body()).contains("First guide");
        } finally {
            for (Socketed listener : listeners) {
                listener.close();
            }
        }
    }

    @Test
    void showsAProjectThatWasNeverSound() throws Exception {
        project.save("content/index.md", "# Home\n\n[gone](gone.md)\n");

        assertThat(start(true, false).attempt().ok()).isFalse();
        assertThat(get("guides/a.html").body()).contains("First guide");
        assertThat(get("").body()).contains(">gone</a>");
        project.save("content/index.md", "# Home\n\n[The guides](guides/index.md)\n");

        assertThat(next().attempt().ok()).isTrue();
        assertThat(get("").body()).contains("The guides");
    }

    @Test
    void withoutAHomePageItLeadsToTheOthers() throws Exception {
        Files.delete(project.path("content/index.md"));

        start(true, false);
        assertThat(get("").body()).contains("url=case-studies/c.html");
    }

    @Test
    void aPageThatCannotBeMadeStaysAsItWas() throws Exception {
        start(true, false);

        project.save("templates/pages/guide.ftlh", "<p>${page.nothing}</p>\n");
        assertThat(next().attempt().hidesPages()).isTrue();
        assertThat(get("guides/a.html").body()).contains("First guide");
        project.save("content/guides/new.md", "# New\n");
        next();
        assertThat(get("guides/new.html").statusCode()).isEqualTo(503);
        assertThat(get("guides/new.html").body()).contains("<b>template-failed</b>");
    }

    @Test
    void anEditThatIsTakenBackIsFollowedToo() throws Exception {
        start(true, false);
        String text = project.text("content/guides/b.md");
        try (Socketed page = listen()) {
            assertThat(page.until("]}\n\n")).contains("\"errors\":0,\"warnings\":");
            project.save("content/guides/b.md", text + "\n[gone](gone.md)\n");
            next();
            page.until("event: reload\ndata: {}\n\n");
            project.save("content/guides/b.md", text);
            assertThat(next().attempt().ok()).isTrue();
            page.until("event: reload\ndata: {}\n\n");
        }
    }

    @Test
    void withoutReloadPagesAreAsTheyWillBePublished() throws Exception {
        start(false, true);

        assertThat(get("guides/a.html").body()).contains("First guide").doesNotContain("__fingerpost");
        assertThat(get("__fingerpost/serve.js").statusCode()).isEqualTo(404);
        assertThat(get("__fingerpost/events").statusCode()).isEqualTo(404);

        project.save("content/guides/a.md", "# Polled\n");
        next();
        assertThat(get("guides/a.html").body()).contains("Polled");
    }

    @Test
    void takesTheNextFreePortAndGivesItBack() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server = DevServer.open(settings("127.0.0.1", taken.getLocalPort(), true, true), this);
            assertThat(server.port()).isBetween(taken.getLocalPort() + 1, taken.getLocalPort() + 100);
            server.start();
        }
        int port = server.port();
        server.close();

        try (ServerSocket again = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(again.isBound()).isTrue();
        }
    }

    @Test
    void aHostThatIsNotHereIsTheMachinesAffair() {
        assertThat(catchThrowableOfType(
                        MachineException.class, () -> DevServer.open(settings("192.0.2.1", 7300, true, true), this)))
                .hasMessageStartingWith("nothing can be served on `192.0.2.1`");
    }

    private Round start(boolean isLive, boolean polls) throws Exception {
        server = DevServer.open(settings("127.0.0.1", 0, isLive, polls), this);
        server.start();
        return next();
    }

    private ServerOptions settings(String host, int port, boolean isLive, boolean polls) {
        return new ServerOptions(
                project.folder(),
                host,
                port,
                isLive,
                polls,
                Editor.named("code"),
                new Inputs.Options(null, true, isLive, 2, null));
    }

    private Round next() throws InterruptedException {
        Round round = rounds.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(round).as("a build").isNotNull();
        return round;
    }

    private Socketed listen() throws IOException {
        return listen("");
    }

    private Socketed listen(String query) throws IOException {
        Socketed page = new Socketed(server.port());
        page.send(Socketed.request("GET", "/repo/__fingerpost/events" + query, server.port()));
        page.until("\r\n\r\n");
        return page;
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + server.port() + "/repo/" + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    @Override
    public void built(Round round) {
        rounds.add(round);
    }

    @Override
    public void polls(String reason) {
        // The system of this machine may be short of watches.
    }

    @Override
    public void failed(Throwable fault) {
        faults.add(fault);
    }
}

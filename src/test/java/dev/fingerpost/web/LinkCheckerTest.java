package dev.fingerpost.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.pipeline.Build;
import dev.fingerpost.pipeline.Build.Model;
import dev.fingerpost.pipeline.Project;
import dev.fingerpost.project.LinksFile.Seen;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it measures waits")
@Tag("slow")
class LinkCheckerTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private static final RequestPolicy QUICK = new RequestPolicy(
            new RequestPolicy.Pace(8, 2, Duration.ZERO),
            new RequestPolicy.RetryPolicy(Duration.ofSeconds(1), 3, Duration.ofMillis(1), Duration.ofSeconds(2)),
            Duration.ofDays(7),
            true,
            "Fingerpost test",
            Clock.fixed(NOW, ZoneOffset.UTC));

    private WebServer web;

    @BeforeEach
    void open() throws IOException {
        web = new WebServer();
    }

    @AfterEach
    void close() throws IOException {
        web.close();
    }

    @Test
    void asksOnceForEachAddressWithoutItsFragment() {
        web.on("/a?b=c", "200 OK");

        assertThat(report("[x](WEB/a?b=c#d) [y](WEB/a?b=c#e)\n\n![z](WEB/a?b=c) <WEB/a?b=c>\n"))
                .isEmpty();

        assertThat(web.asked()).containsExactly("HEAD /a?b=c");
    }

    @Test
    void asksForWhatMenusHeaderAndFooterLeadTo() {
        LinkChecker.Result result = check(QUICK, Map.of(), """
                -- content/index.md --
                # Home
                -- fingerpost.yaml --
                nav:
                  - WEB/a
                  - {title: G, items: [{title: B, url: WEB/b}, {title: Mail, url: "mailto:team@example.org"}]}
                look:
                  header-links: [{title: C, url: WEB/c}]
                  profiles: [{title: D, url: WEB/d}, {title: Call, url: "tel:+491234"}]
                  announcement: {title: E, url: WEB/e}
                """);

        assertThat(text(result)
                        .lines()
                        .filter(line -> line.startsWith("finger"))
                        .map(line -> line.split(" ")[0]))
                .containsExactly(
                        "fingerpost.yaml:2:5:",
                        "fingerpost.yaml:3:40:",
                        "fingerpost.yaml:5:34:",
                        "fingerpost.yaml:6:30:",
                        "fingerpost.yaml:7:33:");
    }

    @Test
    void tellsOfDeadLinksAtEveryPlaceThatNamesThem() {
        LinkChecker.Result result = check(QUICK, Map.of(), """
                -- content/index.md --
                # Home

                See [x](WEB/gone#part), and [^acme].
                -- content/sources.yaml --
                acme:
                  title: Acme
                  grade: reported
                  url: WEB/gone
                book:
                  title: A book, which has no address
                  grade: reported
                """);

        assertThat(text(result)).isEqualTo("""
                content/index.md:3:9: warning[link-gone]: `WEB/gone#part` answers 404 (not found)
                  hint: look for its new place, or for a copy: `https://web.archive.org/web/WEB/gone`
                content/sources.yaml:4:8: warning[link-gone]: `WEB/gone` answers 404 (not found)
                  hint: look for its new place, or for a copy: `https://web.archive.org/web/WEB/gone`
                """);
        assertThat(result.asked()).isEqualTo(1);
        assertThat(web.asked()).containsExactly("HEAD /gone", "GET /gone");
    }

    @Test
    void letsGetHaveTheLastWord() {
        web.on("HEAD /a", "405 Method Not Allowed").on("GET /a", "200 OK");
        web.on("HEAD /b", "404 Not Found").on("GET /b", "200 OK");
        web.on("HEAD /c", WebServer.RESET).on("GET /c", "200 OK");

        assertThat(report("[a](WEB/a) [b](WEB/b) [c](WEB/c)")).isEmpty();
    }

    @Test
    void tellsTheKindsOfAnswersApart() {
        web.on("/410", "410 Gone").on("/401", "401 Unauthorized").on("/403", "403 Forbidden");
        web.on("/500", "500 Oops")
                .on("/503", "503 Later")
                .on("/204", "204 No Content")
                .on("/418", "418 Teapot")
                .on("/400", "400 Bad")
                .on("/300", "300 Choose");

        assertThat(report("[a](WEB/410) [b](WEB/401) [c](WEB/403) [d](WEB/500) [e](WEB/503) [f](WEB/204) [g](WEB/418)"
                        + " [h](WEB/400) [i](WEB/300)"))
                .contains("[link-gone]: `WEB/410` answers 410 (gone)\n")
                .contains("[link-refused]: `WEB/401` answers 401 (login needed)\n  hint: open it in a browser")
                .contains("[link-refused]: `WEB/403` answers 403 (forbidden)\n")
                .contains("[link-unreachable]: `WEB/500` answers 500 (server error), asked 3 times\n")
                .contains("[link-unreachable]: `WEB/503` answers 503 (unavailable), asked 3 times\n")
                .contains("[link-gone]: `WEB/418` answers 418\n")
                .contains("[link-gone]: `WEB/400` answers 400 (bad request)\n")
                .contains("[link-unreachable]: `WEB/300` answers 300\n")
                .doesNotContain("204");
        assertThat(web.asked().stream().filter(request -> request.endsWith("/500")))
                .containsExactly("HEAD /500", "GET /500", "GET /500");
    }

    @Test
    void asksThisMachineOnlyWhereItIsToldTo() {
        web.on("/a", "200 OK");
        RequestPolicy inside =
                RequestPolicy.polite("Fingerpost test", QUICK.clock()).askingInside();

        assertThat(text(check(inside, Map.of(), "-- content/index.md --\n# A\n\n[a](WEB/a)\n")))
                .isEmpty();
    }

    @Test
    void letsAHostRestBetweenRequests() {
        IntStream.range(0, 4).forEach(i -> web.on("/" + i, "200 OK"));
        RequestPolicy slow = new RequestPolicy(
                new RequestPolicy.Pace(8, 2, Duration.ofMillis(60)),
                QUICK.patience(),
                QUICK.keep(),
                true,
                QUICK.agent(),
                QUICK.clock());
        long start = System.nanoTime();

        assertThat(text(check(
                        slow,
                        Map.of(),
                        "-- content/index.md --\n# A\n\n[a](WEB/0) [b](WEB/1) [c](WEB/2) [d](WEB/3)\n")))
                .isEmpty();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(180));
    }

    @Test
    void asksAgainWhereAServerIsBusy() {
        web.on("/a", "429 Too Many Requests\nRetry-After: 0", "503 Later", "200 OK");
        web.on("/b", WebServer.RESET, WebServer.RESET, "200 OK");

        assertThat(report("[a](WEB/a) [b](WEB/b)")).isEmpty();

        assertThat(web.asked().stream().filter(request -> request.endsWith("/a")))
                .containsExactly("HEAD /a", "GET /a", "GET /a");
    }

    @Test
    void restsAsLongAsAServerAsks() {
        web.on("/a", "429 Too Many Requests\nRetry-After: 1", "200 OK");
        long start = System.nanoTime();

        assertThat(report("[a](WEB/a)")).isEmpty();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void readsDatesInRetryAfter() {
        web.on("/a", "503 Later\nRetry-After: Sun, 01 Mar 2026 12:00:01 GMT", "200 OK");
        web.on("/b", "503 Later\nRetry-After: soon", "200 OK");

        assertThat(report("[a](WEB/a) [b](WEB/b)")).isEmpty();
    }

    @Test
    void leavesAHostAloneThatAsksForALongRest() {
        web.on("/a", "429 Too Many Requests\nRetry-After: 3600");
        web.on("/b", "503 Later\nRetry-After: Sun, 01 Mar 2026 13:00:00 GMT");

        assertThat(report("[a](WEB/a) [b](WEB/b)"))
                .contains("[link-unreachable]: `WEB/a` answers 429 (too many requests)\n  hint: check again later")
                .contains("[link-unreachable]: `WEB/b` answers 503 (unavailable)\n  hint: check again later");

        assertThat(web.asked()).containsExactlyInAnyOrder("HEAD /a", "HEAD /b");
    }

    @Test
    void followsRedirectsAndTellsOfThoseForGood() {
        web.on("/old", "301 Moved\nLocation: /older").on("/older", "308 Moved\nLocation: new?x=y#z");
        web.on("/new?x=y", "200 OK").on("/now", "302 Found\nLocation: /new?x=y");
        web.on("/mixed", "301 Moved\nLocation: /now");

        assertThat(report("[a](WEB/old#part) [b](WEB/now) [c](WEB/mixed)")).isEqualTo("""
                content/index.md:3:5: warning[link-moved]: `WEB/old#part` has moved for good
                  hint: write `WEB/new?x=y#part`
                """);
    }

    @Test
    void doesNotRunInCircles() {
        web.on("/a", "302 Found\nLocation: /b").on("/b", "302 Found\nLocation: /a");
        IntStream.range(0, 20).forEach(i -> web.on("/n" + i, "302 Found\nLocation: /n" + (i + 1)));
        IntStream.range(0, 10).forEach(i -> web.on("/m" + i, "302 Found\nLocation: /m" + (i + 1)));
        web.on("/m10", "200 OK");
        web.on("/out", "302 Found\nLocation: mailto:a@example.org");
        web.on("/dead", "302 Found\nLocation: /nothing");

        assertThat(report("[a](WEB/a) [b](WEB/n0) [c](WEB/out) [d](WEB/dead) [e](WEB/m0)"))
                .doesNotContain("WEB/m0")
                .contains("[link-unreachable]: `WEB/a` leads in a circle, back to `WEB/a`\n")
                .contains("[link-unreachable]: `WEB/n0` leads on more than 10 times\n")
                .contains("[link-unreachable]: `WEB/out` leads on to `mailto:a@example.org`, which is no web page\n")
                .contains("[link-gone]: `WEB/dead` leads to `WEB/nothing`, which answers 404 (not found)\n");
        assertThat(web.asked()).hasSizeLessThan(41);
    }

    @Test
    void doesNotWaitForEver() {
        web.on("/a", WebServer.SILENCE);

        assertThat(report("[a](WEB/a)"))
                .contains("[link-unreachable]: `WEB/a` does not answer within 1 s, asked 3 times\n");
    }

    /** One host that is not found is gone; where none of several is, it is the machine that is alone. */
    @Test
    void aMachineWithoutNetworkTellsNoHostGone() throws IOException {
        assertThat(report("[a](http://nowhere.invalid/x) [b](http://elsewhere.invalid/)"))
                .contains("[link-unreachable]: `http://nowhere.invalid/x` was not reached: no host at all is found")
                .doesNotContain("link-gone");
        assertThat(report("[a](http://nowhere.invalid/x) [b](http://nowhere.invalid/y)"))
                .contains("[link-gone]");
    }

    @Test
    void tellsWhyNothingCameBack() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        web.on("/reset", WebServer.RESET);

        assertThat(report("[a](http://127.0.0.1:" + free + "/) [b](WEB/reset) [c](http://nowhere.invalid/x)"))
                .contains("127.0.0.1:" + free + "/` refuses the connection, asked 3 times\n")
                .contains("`WEB/reset` breaks the connection off, asked 3 times\n")
                .contains(
                        "[link-gone]: `http://nowhere.invalid/x` names a host that does not exist: `nowhere.invalid`\n");
        assertThat(report("[d](https://127.0.0.1:" + web.port() + "/)"))
                .contains("`https://127.0.0.1:" + web.port() + "/` ");
    }

    @Test
    void asksForAddressesAsABrowserWould() {
        web.on("/%C3%A4?q=%C3%B6", "200 OK")
                .on("/a%20b", "200 OK")
                .on("/%7Cx%5E", "200 OK")
                .on("/?x", "200 OK");

        assertThat(report("[a](WEB/ä?q=ö) [b](<WEB/a%20b>) [c](WEB/|x^) [d](WEB?x)"))
                .isEmpty();
        assertThat(report("[a](http://exa_mple\\[.org/)")).contains("is no address that a browser could open\n");
    }

    @Test
    void neverAsksAtDoorsThatOnlyThisMachineCanReach() {
        RequestPolicy outside = RequestPolicy.polite("Fingerpost test", QUICK.clock());

        String report = text(check(
                outside,
                Map.of(),
                "-- content/index.md --\n# A\n\n[a](WEB/a) [b](http://localhost:1/) [c](http://10.0.0.1/) [d](http://[::1]/)"
                        + " [e](http://169.254.169.254/latest/) [f](http://[fd00::1]/)\n"));

        assertThat(report.lines().filter(line -> line.contains("[link-private]")))
                .hasSize(6)
                .allMatch(line -> line.endsWith(" stands on this machine or in a private network"));
        assertThat(web.asked()).isEmpty();
    }

    @Test
    void isNotLedInsideByARedirect() {
        web.on("/a", "302 Found\nLocation: http://localhost:" + web.port() + "/secret");
        RequestPolicy outside = RequestPolicy.polite("Fingerpost test", QUICK.clock());

        // As if 127.0.0.1 were a host of the internet.
        LinkStatus answer =
                new Visit(outside, new Requests(outside), host -> host.equals("localhost")).to(web.address() + "/a");

        assertThat(answer.code()).isEqualTo(Code.LINK_PRIVATE);
        assertThat(answer.words())
                .isEqualTo("leads to `http://localhost:" + web.port()
                        + "/secret`, which stands on this machine or in a private network");
        assertThat(web.asked()).containsExactly("HEAD /a");
    }

    @Test
    void knowsWhatIsInside() throws IOException {
        for (String address : new String[] {
            "127.0.0.1",
            "127.9.9.9",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "0.0.0.0",
            "0.1.2.3",
            "100.64.0.1",
            "192.0.0.8",
            "198.18.0.1",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "fdff::1",
            "fec0::1",
            "ff02::1",
            "::ffff:10.0.0.1",
            "64:ff9b::10.0.0.1",
            "2002:7f00:1::"
        }) {
            assertThat(PrivateNetworks.isInside(InetAddress.getByName(address)))
                    .as(address)
                    .isTrue();
        }
        for (String address : new String[] {
            "1.1.1.1",
            "100.63.0.1",
            "100.128.0.1",
            "172.32.0.1",
            "192.0.1.1",
            "198.20.0.1",
            "2606:4700::1111",
            "64:ff9b::1.1.1.1",
            "2002:101:101::",
            "::ffff:1.1.1.1"
        }) {
            assertThat(PrivateNetworks.isInside(InetAddress.getByName(address)))
                    .as(address)
                    .isFalse();
        }
    }

    @Test
    void asksFewAtOnceOnOneHost() {
        String links =
                IntStream.range(0, 40).mapToObj(i -> "[x](WEB/" + i + ")").collect(Collectors.joining(" "));
        IntStream.range(0, 40).forEach(i -> web.on("/" + i, "slow 200 OK"));

        assertThat(report(links)).isEmpty();

        assertThat(web.asked()).hasSize(40);
        assertThat(web.mostAtOnce()).isBetween(1, 2);
    }

    @Test
    void remembersWhatWasFineForAWhile() {
        web.on("/fine", "200 OK").on("/moved", "301 Moved\nLocation: /fine");
        String project = "-- content/index.md --\n# A\n\n[a](WEB/fine) [b](WEB/moved) [c](WEB/gone)\n";
        LinkChecker.Result first = check(QUICK, Map.of(), project);
        assertThat(first.seen().keySet().stream().map(this::plain)).containsExactly("WEB/fine", "WEB/moved");
        int asked = web.asked().size();

        LinkChecker.Result second = check(QUICK, first.seen(), project);

        assertThat(text(second)).isEqualTo(text(first)).contains("[link-moved]").contains("[link-gone]");
        assertThat(second.asked()).isEqualTo(1);
        assertThat(second.known()).isEqualTo(2);
        assertThat(web.asked()).hasSize(asked + 2);
        RequestPolicy forgetful = new RequestPolicy(
                QUICK.pace(), QUICK.patience(), Duration.ofDays(-1), true, QUICK.agent(), QUICK.clock());
        assertThat(check(forgetful, first.seen(), project).asked()).isEqualTo(3);
        Map<String, Seen> fromTomorrow = Map.of(web.address() + "/fine", new Seen(NOW.plus(Duration.ofDays(1)), null));
        assertThat(check(QUICK, fromTomorrow, project).asked()).isEqualTo(3);
    }

    @Test
    void saysNothingOfWhatIsSilenced() {
        assertThat(text(check(
                        QUICK,
                        Map.of(),
                        "-- fingerpost.yaml --\nsilence: [link-gone]\n-- content/index.md --\n# A\n\n[x](WEB/gone)\n")))
                .isEmpty();
    }

    @Test
    void reachesHostsOfTheNewInternet() throws IOException {
        WebServer six;
        try {
            six = new WebServer(InetAddress.getByName("::1"));
        } catch (SocketException e) {
            Assumptions.abort("this machine has no IPv6 to be asked over: " + e.getMessage());
            throw e;
        }
        try (six) {
            six.on("/a", "200 OK");
            assertThat(report("[a](http://[::1]:" + six.port() + "/a)")).isEmpty();
            assertThat(six.asked()).containsExactly("HEAD /a");
        }
    }

    @Test
    void tellsOfRedirectsThatLeadToNothing() {
        web.on("/none", "302 Found").on("/odd", "302 Found\nLocation: a|b");
        web.on("/away", "302 Found\nLocation: http://nowhere.invalid/");

        assertThat(report("[a](WEB/none) [b](WEB/odd) [c](WEB/away)"))
                .contains("[link-unreachable]: `WEB/none` answers 302\n")
                .contains("[link-unreachable]: `WEB/odd` leads on to `a|b`, which is no web page\n")
                .contains(
                        "[link-gone]: `WEB/away` leads to `http://nowhere.invalid/`, which names a host that does not exist:"
                                + " `nowhere.invalid`\n");
    }

    @Test
    void tellsOfAddressesThatNobodyCanAnswerAt() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread answer = new Thread(() -> {
                // The first try may come to nothing: a machine that is busy takes long for its first handshake.
                while (!plain.isClosed()) {
                    try (Socket socket = plain.accept()) {
                        socket.getOutputStream()
                                .write("HTTP/1.1 400 Plain\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                        socket.getInputStream().readAllBytes();
                    } catch (IOException e) {
                        // The other side went away.
                    }
                }
            });
            answer.setDaemon(true);
            answer.start();

            assertThat(report("[a](https://127.0.0.1:" + plain.getLocalPort() + "/) [b](http://127.0.0.1:99999/)"))
                    .contains("[link-gone]: `https://127.0.0.1:" + plain.getLocalPort()
                            + "/` has no certificate that can be trusted (")
                    .contains("[link-gone]: `http://127.0.0.1:99999/` cannot be asked for: ");
        }
    }

    @Test
    void doesNotRestUntilATimeThatIsOver() {
        web.on("/a", "503 Later\nRetry-After: Sun, 01 Mar 2026 11:00:00 GMT", "200 OK");

        assertThat(report("[a](WEB/a)")).isEmpty();
        assertThat(web.asked()).containsExactly("HEAD /a", "GET /a");
    }

    @Test
    void asksOnceWhereNoMoreAttemptsAreWanted() {
        web.on("/a", "503 Later");
        RequestPolicy hasty = new RequestPolicy(
                QUICK.pace(),
                new RequestPolicy.RetryPolicy(Duration.ofSeconds(1), 1, Duration.ofMillis(1), Duration.ofSeconds(2)),
                QUICK.keep(),
                true,
                QUICK.agent(),
                QUICK.clock());

        assertThat(text(check(hasty, Map.of(), "-- content/index.md --\n# A\n\n[a](WEB/a)\n")))
                .contains("[link-unreachable]: `WEB/a` answers 503 (unavailable)");
        assertThat(web.asked()).containsExactly("HEAD /a");
    }

    /** Where the clock was set back, or the file came from elsewhere. */
    @Test
    void whatWasFineInTheFutureIsAskedAgain() {
        LinkChecker.Result result = check(
                QUICK,
                Map.of(web.address() + "/a", new Seen(NOW.plusSeconds(1), null)),
                "-- content/index.md --\n# A\n\n[a](WEB/a)\n");

        assertThat(result.asked()).isEqualTo(1);
        assertThat(text(result)).contains("[link-gone]: `WEB/a` answers 404 (not found)\n");
    }

    @Test
    void looksNoHostUpThatCannotBeFound() {
        RequestPolicy outside = RequestPolicy.polite("Fingerpost test", QUICK.clock());

        LinkStatus answer =
                new Visit(outside, new Requests(outside), PrivateNetworks::isInside).to("http://nowhere.invalid/");

        assertThat(answer)
                .isEqualTo(LinkStatus.of(Code.LINK_GONE, "names a host that does not exist: `nowhere.invalid`"));
    }

    /** A proxy looks hosts up by itself, and may know some that this machine does not. */
    @Test
    void leavesHostsToAProxy() {
        web.on("http://intern.invalid/a", "200 OK");
        ProxySelector usual = ProxySelector.getDefault();
        ProxySelector.setDefault(ProxySelector.of(new InetSocketAddress("127.0.0.1", web.port())));
        try {
            RequestPolicy outside = RequestPolicy.polite("Fingerpost test", QUICK.clock());
            assertThat(text(check(outside, Map.of(), "-- content/index.md --\n# A\n\n[a](http://intern.invalid/a)\n")))
                    .isEmpty();
        } finally {
            ProxySelector.setDefault(usual);
        }
        assertThat(web.asked()).containsExactly("HEAD http://intern.invalid/a");
    }

    @Test
    void stopsWhereItIsInterrupted() {
        Requests requests = new Requests(QUICK);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> requests.send("HEAD", URI.create(web.address() + "/a")))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(web.asked()).isEmpty();
    }

    private String report(String markdown) {
        return text(check(QUICK, Map.of(), "-- content/index.md --\n# A\n\n" + markdown));
    }

    private LinkChecker.Result check(RequestPolicy manners, Map<String, Seen> seen, String project) {
        Project files = Project.of(project.replace("WEB", web.address()));
        Model model = Build.once().model(files.inputs()).value();
        return LinkChecker.check(model.site(), model.texts(), manners, seen);
    }

    private String text(LinkChecker.Result result) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic note : result.diagnostics()) {
            text.append(plain(note.toString())).append('\n');
            text.append("  hint: ").append(plain(note.hint())).append('\n');
        }
        return text.toString();
    }

    private String plain(String text) {
        return text.replace(web.address(), "WEB");
    }
}

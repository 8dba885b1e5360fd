package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it takes ports and waits for saved files")
class ServeCommandTest {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> env = new HashMap<>();

    @BeforeEach
    void makeProject() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("fingerpost.yaml"), "title: Test\nbase-url: https://example.org/repo/\n");
        Files.writeString(folder.resolve("content/index.md"), "# Home\n\nText.\n");
    }

    @Test
    void saysTheAddressAndOneLineForEachBuild() throws Exception {
        try (Running serve = new Running("serve", "-p", "0")) {
            waitFor(err, "Ctrl-C ends\\R");
            assertThat(text(out)).matches("http://127\\.0\\.0\\.1:\\d+/repo/\n");
            assertThat(text(err)).matches("\\d\\d:\\d\\d:\\d\\d built 3 pages in \\d+ ms; watching, Ctrl-C ends\n");

            save("# Home\n\n[gone](gone.md)\n");
            waitFor(err, "rebuilt 1 page in \\d+ ms, 1 error\\R");
            assertThat(text(err))
                    .contains("content/index.md:3:8: error[link-broken]", "   3 | [gone](gone.md)\n")
                    .doesNotContain("\u001B");

            save("# Home\n\nOther text.\n");
            waitFor(err, "rebuilt 1 page in \\d+ ms\\R");
            assertThat(serve.end()).isEqualTo(130);
        }
    }

    @Test
    void saysWhichPortItTookInstead() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Running serve = new Running("serve", "-p", "" + taken.getLocalPort())) {
            waitFor(err, "port " + taken.getLocalPort() + " is taken; this is \\d+\\R");
            assertThat(text(out)).startsWith("http://127.0.0.1:");
            serve.end();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a script for sh stands for the browser")
    void opensABrowser() throws Exception {
        Path opened = folder.resolve("opened");
        Path browser = Files.writeString(folder.resolve("browser"), "#!/bin/sh\nprintf %s \"$1\" > " + opened + "\n");
        Files.setPosixFilePermissions(browser, PosixFilePermissions.fromString("rwx------"));
        env.put("BROWSER", browser.toString());

        try (Running serve = new Running("serve", "-q", "-p", "0", "--open")) {
            long end = System.nanoTime() + PATIENCE_NANOS;
            while (!Files.exists(opened) || Files.size(opened) == 0) {
                assertThat(System.nanoTime()).isLessThan(end);
                Thread.sleep(20);
            }
            assertThat(opened).hasContent(text(out).strip());
            assertThat(text(err)).isEmpty();
            serve.end();
        }
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(run("serve", "-p", "70000")).isEqualTo(2);
        assertThat(text(err)).isEqualTo("fingerpost: `-p 70000` is no port\n   hint: say a number up to 65535\n");
        err.reset();
        assertThat(run("serve", "--host", "192.0.2.1")).isEqualTo(3);
        assertThat(text(err)).startsWith("fingerpost: nothing can be served on `192.0.2.1`");
    }

    private int run(String... args) {
        return Main.run(args, folder, env, stream(out), stream(err));
    }

    private static PrintStream stream(OutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private void save(String text) throws IOException {
        Path fresh = Files.writeString(folder.resolve("fresh"), text);
        Files.move(fresh, folder.resolve("content/index.md"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static void waitFor(ByteArrayOutputStream stream, String pattern) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!Pattern.compile(pattern).matcher(text(stream)).find()) {
            assertThat(System.nanoTime()).as(text(stream)).isLessThan(end);
            Thread.sleep(20);
        }
    }

    /** The command on a thread of its own, since it does not end by itself. */
    private final class Running implements AutoCloseable {
        private final CompletableFuture<Integer> code = new CompletableFuture<>();
        private final Thread thread;

        Running(String... args) {
            thread = new Thread(() -> code.complete(run(args)));
            thread.start();
        }

        int end() throws Exception {
            thread.interrupt();
            return code.get(30, TimeUnit.SECONDS);
        }

        @Override
        public void close() {
            thread.interrupt();
        }
    }
}

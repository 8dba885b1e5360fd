package dev.fingerpost.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a process of its own, because Java decides once how it looks names up. */
class PinnedDnsTest {
    @TempDir
    Path folder;

    @Test
    void aNameStandsForWhatItStoodForWhenItWasLookedAt() throws Exception {
        assertThat(lookedUpTwice("kept")).isEqualTo("192.0.2.1 192.0.2.1");
        assertThat(lookedUpTwice("not kept")).as("what keeping is good for").isEqualTo("192.0.2.1 127.0.0.1");
    }

    private String lookedUpTwice(String how) throws Exception {
        Path hosts = folder.resolve("hosts");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djdk.net.hosts.file=" + hosts,
                        // As if time flew.
                        "-Dsun.net.inetaddr.ttl=0",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Twice.class.getName(),
                        hosts.toString(),
                        how)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.strip();
    }

    /** Looks a name up before and after it moves to this machine. */
    static final class Twice {
        public static void main(String[] args) throws Exception {
            Path hosts = Path.of(args[0]);
            if (args[1].equals("kept")) {
                PinnedDns.keep();
            }
            Files.writeString(hosts, "192.0.2.1 moving.example\n");
            String first = InetAddress.getByName("moving.example").getHostAddress();
            Files.writeString(hosts, "127.0.0.1 moving.example\n");
            System.out.println(
                    first + " " + InetAddress.getByName("moving.example").getHostAddress());
        }
    }
}

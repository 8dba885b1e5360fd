package dev.fingerpost.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import dev.fingerpost.Laws;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A release is made, and a stranger with an empty home folder comes from each of its packages to the built site of a starter. */
// tools/release is a script for the tools of GNU.
@EnabledOnOs(value = OS.LINUX, disabledReason = "releases are made on Linux, by tools/release")
@Tag("slow")
class ReleaseIT {
    private static final long NINE_MEGABYTES = 9_000_000;

    @TempDir
    static Path release;

    private static String version = "";

    @TempDir
    Path folder;

    private final Map<String, String> environment = new TreeMap<>();

    @BeforeAll
    static void make() throws Exception {
        Ran ran = Ran.of(Path.of(""), Map.of(), "tools/release", "--packages");
        assertThat(ran.code()).as(ran.said()).isZero();
        Path made = Path.of("target/release");
        for (String file : files(made)) {
            Files.createDirectories(release.resolve(file).getParent());
            Files.copy(made.resolve(file), release.resolve(file));
        }
        version = Jar.in(release).run("--version").out().split(" ")[1];
    }

    @BeforeEach
    void anEmptyHome() throws IOException {
        environment.put("HOME", Files.createDirectory(folder.resolve("home")).toString());
    }

    @Test
    void theSameJarGivesTheSamePackages() throws Exception {
        assertThat(files(release))
                .contains(
                        "NOTES.md",
                        "SHA256SUMS",
                        "fingerpost-" + version + ".tar.gz",
                        "fingerpost-" + version + ".tgz",
                        "fingerpost-" + version + ".zip",
                        "fingerpost.jar",
                        "fingerpost_" + version + "_all.deb",
                        "install.sh",
                        "maven/dev/fingerpost/fingerpost/" + version + "/fingerpost-" + version + ".pom");
        assertThat(Files.size(archive())).isLessThanOrEqualTo(NINE_MEGABYTES);
        assertThat(release.resolve("NOTES.md")).content().startsWith("### ");
        fine(release, "sha256sum", "--check", "SHA256SUMS");

        assumeTrue(Laws.isWhole(), "only whole runs, as before a release, make the packages twice");
        fine(Path.of(""), "tools/release", "--packages");
        Path again = Path.of("target/release");
        assertThat(files(again)).isEqualTo(files(release));
        for (String file : files(again)) {
            assertThat(Files.mismatch(again.resolve(file), release.resolve(file)))
                    .as("first byte of " + file + " that differs")
                    .isEqualTo(-1);
        }
    }

    /** On each Java that this machine has. */
    @Test
    void theArchiveRunsWhereItIsUnpacked() throws Exception {
        fine(folder, "tar", "-xzf", archive().toString());
        Path unpacked = folder.resolve("fingerpost-" + version);
        assertThat(files(unpacked))
                .contains(
                        "LICENSE",
                        "THIRD-PARTY.md",
                        "completions/_fingerpost",
                        "completions/fingerpost.bash",
                        "completions/fingerpost.fish",
                        "fingerpost.cmd",
                        "man/fingerpost.1",
                        "manual/index.html",
                        "manual/publishing.html")
                .noneMatch(name -> name.startsWith("."));
        int java = 0;
        for (Path home : javas()) {
            environment.put("JAVA_HOME", home.toString());
            startsASite("on-" + ++java, unpacked.resolve("fingerpost").toString());
        }
        assertThat(Files.readString(unpacked.resolve("man/fingerpost.1"))).contains(".B export\n", ".B serve\n");
    }

    @Test
    void theScriptInstallsUpdatesAndRemoves() throws Exception {
        Path home = folder.resolve("home");
        Path served = copyOfRelease();
        try (Served server = new Served(served)) {
            environment.put("FINGERPOST_FROM", server.address());
            assertThat(install())
                    .contains(
                            "installed " + version + " in " + home + "/.local/share/fingerpost",
                            "export PATH=\"" + home + "/.local/bin:$PATH\"");
            startsASite("installed", home + "/.local/bin/fingerpost");
            assertThat(home.resolve(".local/share/man/man1/fingerpost.1")).exists();
            assertThat(install("update")).contains(version + " is installed already");

            // A release of tomorrow.
            Path tomorrow = served.resolve("fingerpost-99.0.0");
            fine(served, "tar", "-xzf", "fingerpost-" + version + ".tar.gz");
            Files.move(served.resolve("fingerpost-" + version), tomorrow);
            fine(served, "tar", "-czf", "fingerpost-99.0.0.tar.gz", "fingerpost-99.0.0");
            fine(served, "sh", "-c", "sha256sum fingerpost-99.0.0.tar.gz > SHA256SUMS");
            assertThat(install("update")).contains("updated " + version + " to 99.0.0");

            assertThat(install("remove")).contains("removed 99.0.0");
            assertThat(files(home.resolve(".local"))).isEmpty();
            assertThat(failing("remove")).contains("nothing to remove");
        }
    }

    @Test
    void theScriptLeavesWhatWasThereWhenSomethingIsWrong() throws Exception {
        Path served = copyOfRelease();
        environment.put("FINGERPOST_FROM", served.toString());
        install();
        List<String> before = files(folder.resolve("home/.local"));

        environment.put("FINGERPOST_FROM", "http://127.0.0.1:9/release");
        assertThat(failing()).contains("could not be fetched; nothing was changed", "Is there a network?");
        environment.put("FINGERPOST_FROM", served.toString());
        Path sums = served.resolve("SHA256SUMS");
        String right = Files.readString(sums);
        Files.writeString(sums, right.replaceAll("(?m)^.{8}(.*tar.gz)$", "00000000$1"));
        assertThat(failing()).contains("is not what was released; nothing was changed", "SHA-256 wanted 00000000");
        Files.writeString(sums, "nothing\n");
        assertThat(failing()).contains("names no archive of Fingerpost; nothing was changed");
        Files.writeString(sums, right);

        // A disk that takes no file of more than a megabyte.
        environment.put("PREFIX", folder + "/small");
        Ran full = Ran.of(
                folder,
                environment,
                "sh",
                "-c",
                "trap '' XFSZ; ulimit -f 2048; exec sh '" + release + "/install.sh' --prefix \"$PREFIX\"");
        assertThat(full.code()).as(full.said()).isEqualTo(3);
        assertThat(full.said()).contains("is the disk full?");
        assertThat(files(folder.resolve("small"))).isEmpty();

        environment.put("JAVA_HOME", "");
        environment.put("PATH", pathWithoutJava().toString());
        assertThat(failing()).contains("Java 17 or newer is needed and none was found; nothing was changed");
        assertThat(files(folder.resolve("home/.local"))).isEqualTo(before);
    }

    /** The step of the action that GitHub runs before it calls the command. */
    @Test
    void theActionFetchesARelease() throws Exception {
        String action = Files.readString(Path.of("action.yml"));
        String step = action.substring(action.indexOf("    - id: install"), action.indexOf("    - id: fingerpost"));
        String script = step.substring(step.indexOf("run: ") + "run: ".length());
        Files.move(copyOfRelease(), folder.resolve("v" + version));
        environment.putAll(Map.of(
                "VERSION",
                version,
                "FROM",
                folder.toString(),
                "PREFIX",
                folder + "/runner",
                "GITHUB_ACTION_PATH",
                Path.of("").toAbsolutePath().toString()));
        assertThat(fine(folder, "bash", "-c", script)).contains("installed " + version);
        startsASite("action", folder + "/runner/share/fingerpost/fingerpost");
    }

    @Test
    void theDebianPackageHasItsPlaces() throws Exception {
        // Only Debian and its kin have the tool that opens its packages.
        assumeTrue(has("dpkg-deb"), "dpkg-deb is missing");
        Path root = folder.resolve("root");
        String deb = release.resolve("fingerpost_" + version + "_all.deb").toString();
        fine(folder, "dpkg-deb", "-x", deb, root.toString());
        assertThat(fine(folder, "dpkg-deb", "-f", deb, "Version", "Depends"))
                .contains("Version: " + version, "java17-runtime-headless");
        assertThat(files(root))
                .contains(
                        "usr/bin/fingerpost",
                        "usr/share/bash-completion/completions/fingerpost",
                        "usr/share/doc/fingerpost/copyright",
                        "usr/share/man/man1/fingerpost.1.gz");
        startsASite("debian", root + "/usr/bin/fingerpost");
    }

    @Test
    void theNpmPackageRunsJava() throws Exception {
        // Node is not needed to work on this project.
        assumeTrue(has("npm"), "npm is missing");
        Path prefix = folder.resolve("prefix");
        fine(
                folder,
                "npm",
                "install",
                "--offline",
                "--no-audit",
                "--no-fund",
                "--global",
                "--prefix",
                prefix.toString(),
                release.resolve("fingerpost-" + version + ".tgz").toString());
        startsASite("npm", prefix + "/bin/fingerpost");
        assertThat(Ran.of(folder, environment, prefix + "/bin/fingerpost", "buidl"))
                .satisfies(ran -> assertThat(ran.code()).isEqualTo(2))
                .satisfies(ran -> assertThat(ran.said()).contains("did you mean `build`?"));
        environment.put("JAVA_HOME", "");
        environment.put("PATH", pathWithoutJava("node").toString());
        assertThat(Ran.of(folder, environment, prefix + "/bin/fingerpost", "build"))
                .satisfies(ran -> assertThat(ran.code()).isEqualTo(3))
                .satisfies(ran -> assertThat(ran.said()).contains("Java 17 or newer is needed and none was found"));
    }

    /** JBang comes from the registry, Fingerpost from a repository on this machine. */
    @Test
    void jbangRunsItByItsCoordinates() throws Exception {
        Path pom = Path.of("src/test/resources/jbang/pom.xml").toAbsolutePath();
        Path classpath = folder.resolve("classpath");
        Ran resolved = Ran.of(
                folder,
                Map.of(),
                "mvn",
                "-q",
                "-B",
                "-f",
                pom.toString(),
                "dependency:build-classpath",
                "-Dmdep.outputFile=" + classpath);
        // It comes from a repository, which a machine without a network cannot reach.
        assumeTrue(resolved.code() == 0, "JBang cannot be had here: " + resolved.said());
        environment.put("JBANG_DIR", folder + "/jbang");
        environment.put("JBANG_REPO", folder + "/repository");
        String jbang = "java -cp '" + Files.readString(classpath).strip() + "' dev.jbang.Main --quiet --repos 'local="
                + release.resolve("maven").toUri() + "' dev.fingerpost:fingerpost:" + version;
        // As JBang's own script does: Java says how to run it, the shell does so.
        Path script = folder.resolve("jbang-fingerpost");
        Files.writeString(script, "#!/bin/sh\neval \"$(" + jbang + " \"$@\")\"\n");
        startsASite("jbang", "sh", script.toString());
    }

    /** From nothing to a page. */
    private void startsASite(String name, String... command) throws Exception {
        fine(folder, with(command, "init", name));
        assertThat(fine(folder, with(command, "build", "-C", name, "--strict"))).contains(" 0 errors, 0 warnings");
        assertThat(folder.resolve(name + "/site/index.html")).content().contains("<main");
    }

    private static String[] with(String[] command, String... args) {
        return Stream.of(command, args).flatMap(Stream::of).toArray(String[]::new);
    }

    private String install(String... args) throws Exception {
        return fine(folder, with(new String[] {"sh", release + "/install.sh"}, args));
    }

    private String failing(String... args) throws Exception {
        Ran ran = Ran.of(folder, environment, with(new String[] {"sh", release + "/install.sh"}, args));
        assertThat(ran.code()).as(ran.said()).isEqualTo(3);
        return ran.said();
    }

    private String fine(Path where, String... command) throws Exception {
        Ran ran = Ran.of(where, environment, command);
        assertThat(ran.code()).as(String.join(" ", command) + "\n" + ran.said()).isZero();
        return ran.said();
    }

    private Path archive() {
        return release.resolve("fingerpost-" + version + ".tar.gz");
    }

    private Path copyOfRelease() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("served"));
        for (String file : List.of("SHA256SUMS", archive().getFileName().toString())) {
            Files.copy(release.resolve(file), copy.resolve(file));
        }
        return copy;
    }

    private boolean has(String program) throws Exception {
        return Ran.of(folder, Map.of(), "sh", "-c", "command -v " + program).code() == 0;
    }

    /** A folder of programs for the path: all that scripts use, but Java. */
    private Path pathWithoutJava(String... more) throws Exception {
        Path programs = Files.createDirectories(folder.resolve("programs"));
        Stream<String> usual = Stream.of(
                "sh", "sed", "cat", "head", "cut", "grep", "dirname", "readlink", "env", "rm", "mkdir", "mv", "uname");
        for (String program : Stream.concat(usual, Stream.of(more)).toList()) {
            String found = Ran.of(folder, Map.of(), "sh", "-c", "command -v " + program)
                    .said()
                    .strip();
            Path script = Files.writeString(programs.resolve(program), "#!/bin/sh\nexec " + found + " \"$@\"\n");
            assertThat(script.toFile().setExecutable(true)).isTrue();
        }
        return programs;
    }

    /** One of each version that can run Fingerpost: the one of these tests, and those where Linux keeps them. */
    private static List<Path> javas() throws IOException {
        Map<String, Path> byVersion = new TreeMap<>();
        byVersion.put(String.valueOf(Runtime.version().feature()), Path.of(System.getProperty("java.home")));
        Path usual = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(usual)) {
            try (Stream<Path> list = Files.list(usual)) {
                for (Path home : list.filter(path -> Files.isExecutable(path.resolve("bin/java")))
                        .filter(path -> Files.isRegularFile(path.resolve("release")))
                        .sorted()
                        .toList()) {
                    String text = Files.readString(home.resolve("release"));
                    String major = text.replaceAll("(?s).*JAVA_VERSION=\"(\\d+).*", "$1");
                    if (major.matches("\\d\\d") && Integer.parseInt(major) >= 17) {
                        byVersion.putIfAbsent(major, home);
                    }
                }
            }
        }
        return List.copyOf(byVersion.values());
    }

    private static List<String> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> !Files.isDirectory(path))
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    /** What a command said on both streams, and how it ended. */
    private record Ran(int code, String said) {
        static Ran of(Path where, Map<String, String> environment, String... command) throws Exception {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(where.toAbsolutePath().toFile())
                    .redirectErrorStream(true);
            builder.environment().remove("XDG_CACHE_HOME");
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes());
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return new Ran(process.exitValue(), said);
        }
    }

    /** A folder on the web of this machine. */
    private static final class Served implements AutoCloseable {
        private final HttpServer server;

        Served(Path folder) {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server.createContext("/", exchange -> {
                Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1));
                boolean there = Files.isRegularFile(file);
                byte[] bytes = there ? Files.readAllBytes(file) : new byte[0];
                exchange.sendResponseHeaders(there ? 200 : 404, there ? bytes.length : -1);
                if (there) {
                    exchange.getResponseBody().write(bytes);
                }
                exchange.close();
            });
            server.start();
        }

        String address() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}

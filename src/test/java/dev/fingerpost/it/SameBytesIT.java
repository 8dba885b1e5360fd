package dev.fingerpost.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fingerpost.file.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same site, whoever builds it, where and how. */
@Tag("slow")
class SameBytesIT {
    /** Where versions of Java lie; FINGERPOST_JVMS names another folder of them. */
    private static final List<Path> JVMS = Stream.of("/usr/lib/jvm", System.getenv("FINGERPOST_JVMS"))
            .filter(Objects::nonNull)
            .map(Path::of)
            .toList();

    @TempDir
    Path elsewhere;

    @Test
    void inTurkeyWithOneThread() throws IOException {
        Jar jar = Jar.in(BuiltSite.PROJECT)
                .environment("TZ", "Pacific/Kiritimati")
                .environment("LANG", "tr_TR.UTF-8")
                .environment("LC_ALL", "tr_TR.UTF-8")
                .option("-Duser.language=tr")
                .option("-Duser.country=TR");
        assertSame(jar, BuiltSite.PROJECT, "-j", "1");
    }

    /** A copy of the project in another folder, built from a third one, by somebody who shares nothing with others. */
    @Test
    void inEgyptElsewhereWithFourThreads() throws IOException {
        Path copy = copy(elsewhere.resolve("a copy").resolve("of it"));
        Jar jar = Jar.in(Files.createDirectories(elsewhere.resolve("cwd")))
                .environment("TZ", "Africa/Cairo")
                .environment("LANG", "ar_EG.UTF-8")
                .option("-Duser.language=ar")
                .option("-Duser.country=EG")
                .option("-Duser.extensions=u-nu-arab")
                .umask("077");
        assertSame(jar, copy, "-j", "4");
    }

    /** On another Java too, where the machine has one. */
    @Test
    void inThailandWithoutALocale() throws IOException {
        Jar jar = Jar.in(BuiltSite.PROJECT.resolve("content"))
                .environment("TZ", "America/St_Johns")
                .environment("LANG", "C")
                .environment("LC_ALL", "C")
                .option("-Duser.language=th")
                .option("-Duser.country=TH")
                .option("-Duser.extensions=u-ca-buddhist-nu-thai")
                .umask("000");
        Optional<Path> other = anotherJava();
        other.ifPresent(jar::java);
        assertSame(jar, BuiltSite.PROJECT, "--clean");
        assumeTrue(other.isPresent(), "no other Java in " + JVMS + " to build the site with");
    }

    private static Optional<Path> anotherJava() throws IOException {
        for (int version : new int[] {25, 21, 17}) {
            Optional<Path> java = version == Runtime.version().feature() ? Optional.empty() : java(version);
            if (java.isPresent()) {
                return java;
            }
        }
        return Optional.empty();
    }

    private void assertSame(Jar jar, Path project, String... options) {
        Path output = elsewhere.resolve("site");
        String[] args = Stream.concat(
                        Stream.of("build", "-C", project.toString(), "-o", output.toString()), Stream.of(options))
                .toArray(String[]::new);
        jar.run(args).fine();
        assertThat(tree(output)).isEqualTo(tree(BuiltSite.real().folder()));
    }

    /** Each file's bytes, and the rights of each file and folder, by path. */
    private static Map<String, String> tree(Path folder) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.toList()) {
                String rights = posix ? PosixFilePermissions.toString(Files.getPosixFilePermissions(path)) : "";
                String bytes = Files.isDirectory(path)
                        ? "folder"
                        : Bytes.of(Files.readAllBytes(path)).sha256();
                tree.put(folder.relativize(path).toString(), rights + " " + bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }

    private static Path copy(Path to) throws IOException {
        for (String name : List.of("fingerpost.yaml", "content", "data", "docs", "examples", "static", "templates")) {
            Path from = BuiltSite.PROJECT.resolve(name);
            if (!Files.exists(from)) {
                continue;
            }
            try (Stream<Path> walk = Files.walk(from)) {
                for (Path path : walk.toList()) {
                    Path copy = to.resolve(BuiltSite.PROJECT.relativize(path));
                    Files.createDirectories(copy.getParent());
                    Files.copy(path, copy);
                }
            }
        }
        return to;
    }

    static Optional<Path> java(int version) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path jvms : JVMS) {
            if (Files.isDirectory(jvms)) {
                try (Stream<Path> homes = Files.list(jvms)) {
                    homes.filter(home -> home.getFileName().toString().contains(String.valueOf(version)))
                            .map(home -> home.resolve("bin").resolve("java"))
                            .filter(Files::isExecutable)
                            .sorted()
                            .forEach(found::add);
                }
            }
        }
        return found.stream().findFirst();
    }
}

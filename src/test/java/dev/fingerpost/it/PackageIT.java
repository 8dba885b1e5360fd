package dev.fingerpost.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a release consists of: it is put together, unpacked, and run. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "releases are put together on Linux, by .ci/package")
class PackageIT {
    @TempDir
    Path folder;

    @Test
    void aReleaseCanBeUnpackedAndRun() throws Exception {
        assumeThat(run(folder, "tar", "--version"))
                .as("tar is GNU tar, which alone takes the options that make an archive the same each time")
                .contains("GNU tar");
        for (String file : List.of(
                ".ci/package",
                "target/fingerpost.jar",
                "fingerpost",
                "fingerpost.cmd",
                "LICENSE",
                "README.md",
                "CHANGELOG.md")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.copy(Path.of(file), folder.resolve(file));
        }
        run(folder, "sh", ".ci/package");
        Map<String, byte[]> first = dist();
        assertThat(first.keySet()).anyMatch(name -> name.matches("fingerpost-\\d+\\.\\d+\\.\\d+\\.tar\\.gz"));
        assertThat(first.keySet()).contains("SHA256SUMS", "fingerpost.jar").hasSize(3);
        assertThat(run(folder.resolve("dist"), "sha256sum", "--check", "SHA256SUMS"))
                .contains("fingerpost.jar: OK");

        String archive = first.keySet().stream()
                .filter(name -> name.endsWith(".gz"))
                .findFirst()
                .orElseThrow();
        run(folder, "tar", "-xzf", "dist/" + archive);
        String launcher = folder.resolve(archive.replace(".tar.gz", ""))
                .resolve("fingerpost")
                .toString();
        assertThat(run(folder, launcher, "--version")).startsWith("fingerpost ");
        run(folder, launcher, "init", "site");
        run(folder, launcher, "build", "-C", "site", "--strict");
        assertThat(folder.resolve("site/site/index.html")).exists();

        run(folder, "sh", ".ci/package");
        assertThat(dist().get(archive)).as("made again from the same jar").isEqualTo(first.get(archive));
    }

    private Map<String, byte[]> dist() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> list = Files.list(folder.resolve("dist"))) {
            for (Path file : list.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private String run(Path where, String... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor())
                .as(String.join(" ", command) + "\n" + said)
                .isZero();
        return said;
    }
}

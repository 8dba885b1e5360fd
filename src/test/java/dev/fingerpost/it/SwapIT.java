package dev.fingerpost.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads a site while it is built again finds it at any moment, on a Java and a system that can exchange names. */
@Tag("slow")
class SwapIT {
    private static final int BUILDS = 5;

    @TempDir
    Path project;

    @Test
    void aSiteIsNeverAbsentOnJava25() throws IOException, InterruptedException {
        Optional<Path> java = SameBytesIT.java(25);
        assumeTrue(
                java.isPresent() && System.getProperty("os.name").equals("Linux"),
                "no Java 25 on Linux to exchange names with");
        Files.createDirectories(project.resolve("content"));
        Files.writeString(project.resolve("fingerpost.yaml"), "title: T\n");
        build(java.get(), 0);

        Path home = project.resolve("site").resolve("index.html");
        AtomicBoolean isOver = new AtomicBoolean();
        AtomicInteger absent = new AtomicInteger();
        Thread reader = new Thread(() -> {
            while (!isOver.get()) {
                if (!home.toFile().exists()) {
                    absent.incrementAndGet();
                }
            }
        });
        reader.start();
        for (int i = 1; i <= BUILDS; i++) {
            build(java.get(), i);
        }
        isOver.set(true);
        reader.join();
        assertThat(absent).hasValue(0);
        assertThat(project.resolve(".fingerpost/site.old")).doesNotExist();
    }

    private void build(Path java, int number) throws IOException {
        Files.writeString(project.resolve("content/index.md"), "# Home\n\nNumber " + number + ".\n");
        Jar.Run run = Jar.in(project).java(java).run("build").fine();
        assertThat(run.err()).doesNotContain("WARNING");
        assertThat(Files.readString(project.resolve("site/index.html"))).contains("Number " + number);
    }
}

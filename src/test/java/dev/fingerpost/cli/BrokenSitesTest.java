package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Broken sites, each a file, and what {@code fingerpost check} says about them, word for word. {@code -Dgolden.update=true} writes
 * the reports anew; read the change as the author of such a site would before you commit it.
 */
class BrokenSitesTest {
    private static final Path BROKEN = Path.of("src/test/resources/broken");

    @TestFactory
    List<DynamicTest> saysExactlyThis() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files.sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList();
        }
    }

    private static void check(Path file) throws IOException {
        BrokenSite site = BrokenSite.of(Files.readString(file));
        String said = site.check();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, site.with(said));
        } else {
            assertThat(said).isEqualTo(site.report());
        }
    }
}

package dev.fingerpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tests of the client program's rules that are written in JavaScript: {@code node --test} in {@code src/test/js}. */
@Tag("slow")
class ScriptsInNodeTest {
    @Test
    void itsTestsPass() throws InterruptedException {
        Process node;
        String said;
        try {
            node = new ProcessBuilder("node", "--test", "--test-reporter=tap")
                    .directory(Path.of("src/test/js").toFile())
                    .redirectErrorStream(true)
                    .start();
            said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            // Node is not needed to work on this project.
            assumeTrue(false, "node is missing");
            return;
        }
        assertThat(node.waitFor()).as(said).isZero();
        assertThat(said).containsPattern("(?m)^# pass [1-9]\\d*$").containsPattern("(?m)^# fail 0$");
    }
}

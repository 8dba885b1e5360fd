package dev.fingerpost.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What readers load of our scripts, as servers send it. */
class ScriptSizeTest {
    private static final Path SCRIPTS = Path.of("target/classes/theme/assets");
    private static final int TREE_PAGE = 11 * 1024;
    private static final int RESULT = 13 * 1024;
    private static final int WIZARD = 7 * 1024;

    @Test
    void aTreesPageStaysWithinItsBudget() throws IOException {
        int all = packed(SCRIPTS.resolve("theme.js"))
                + packed(SCRIPTS.resolve("site.js"))
                + packed(SCRIPTS.resolve("tree.js"));
        tell("all scripts of a tree's page", all);
        assertThat(all).isLessThanOrEqualTo(TREE_PAGE);
    }

    @Test
    void whatIsSaidAtTheEndStaysWithinItsBudget() throws IOException {
        int result = packed(SCRIPTS.resolve("result.js"));
        tell("what is said at the end of a walk, loaded with the first answer", result);
        assertThat(result).isLessThanOrEqualTo(RESULT);
    }

    @Test
    void theWizardStaysWithinItsBudget() throws IOException {
        int wizard = packed(Path.of("target/measured/steps.js"));
        tell("the wizard without what it says about outcomes", wizard);
        assertThat(wizard).isLessThanOrEqualTo(WIZARD);
    }

    private static void tell(String what, int bytes) {
        System.out.printf(Locale.ROOT, "ScriptSizeTest: %4.1f KB %s%n", bytes / 1024.0, what);
    }

    private static int packed(Path file) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(Files.readAllBytes(file));
        }
        return packed.size();
    }
}

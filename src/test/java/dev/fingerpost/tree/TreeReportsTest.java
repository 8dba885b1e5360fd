package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Broken trees and what is said about each, word for word. {@code -Dgolden.update=true} writes the reports anew; read the change
 * before you commit it.
 */
class TreeReportsTest {
    private static final Path TREES = Path.of("src/test/resources/trees");
    private static final Path REPORTS = TREES.resolve("broken.reports.txt");

    private static Map<String, String> cases(Path file) throws IOException {
        Map<String, String> cases = new LinkedHashMap<>();
        for (String part : Files.readString(file).split("(?m)^(?=== )")) {
            if (!part.isEmpty()) {
                int end = part.indexOf(" ==\n");
                cases.put(part.substring(3, end), part.substring(end + 4));
            }
        }
        return cases;
    }

    @TestFactory
    Stream<DynamicTest> saysExactlyThis() throws IOException {
        return saysExactlyThis(TREES.resolve("broken.txt"), REPORTS);
    }

    /** Numbers, conditions, lists and tables in every form that people could think of. */
    @TestFactory
    Stream<DynamicTest> saysExactlyThisOfForms() throws IOException {
        return saysExactlyThis(TREES.resolve("forms.txt"), TREES.resolve("forms.reports.txt"));
    }

    private static Stream<DynamicTest> saysExactlyThis(Path trees, Path file) throws IOException {
        Map<String, String> broken = cases(trees);
        if (Boolean.getBoolean("golden.update")) {
            StringBuilder all = new StringBuilder();
            broken.forEach((name, text) -> all.append("== " + name + " ==\n" + Trees.report(text)));
            Files.writeString(file, all);
        }
        Map<String, String> reports = cases(file);
        assertThat(reports.keySet()).containsExactlyElementsOf(broken.keySet());
        return broken.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> assertThat(Trees.report(entry.getValue())).isEqualTo(reports.get(entry.getKey()))));
    }

    @Test
    void everyCodeOfATreeIsProvoked() throws IOException {
        String reports = Files.readString(REPORTS);
        List<String> missing = new ArrayList<>(Arrays.stream(Code.values())
                .map(Code::id)
                .filter(id -> id.startsWith("tree-") && !reports.contains("[" + id + "]"))
                .toList());
        // Their tests need more than the text of one page: redirects, committed ids, a large tree, parts of outcomes.
        missing.removeAll(List.of(
                "tree-redirect-target",
                "tree-redirect-live",
                "tree-id-lost",
                "tree-rare-outcome",
                "tree-no-consequences",
                "tree-no-case-study"));
        assertThat(missing).isEmpty();
    }

    @Test
    void redirectsLeadFromWhatIsGoneToWhatIsThere() {
        String text = """
                # T

                ## Questions

                ### Sure?

                - [Yes](#go)
                - [No](#stop)

                ## Outcomes

                ### Go

                ### Stop
                """;
        assertThat(Trees.report(text, Map.of("old", "sure", "sure/maybe", "sure/no")))
                .isEmpty();
        assertThat(Trees.report(text, Map.of("old", "sur", "go", "stop", "sure/yes", "sure/nay")))
                .isEqualTo("""
                        content/t.md: error[tree-redirect-target]: the redirect of `old` leads to `sur`, which does not exist
                          hint: did you mean `sure`?
                        content/t.md: error[tree-redirect-target]: the redirect of `sure/yes` leads to `sure/nay`, which does not exist
                          hint: did you mean `sure/no`?
                        content/t.md: error[tree-redirect-live]: `go` is redirected but still exists
                          hint: remove the redirect, or rename what it stands for
                        content/t.md: error[tree-redirect-live]: `sure/yes` is redirected but still exists
                          hint: remove the redirect, or rename what it stands for
                        """);
    }
}

package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.pipeline.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the manual shows authors of trees is built here: whole trees as they stand, and every other example is a part of one. */
class ManualTreesTest {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)(?: title=\"([^\"]+)\")?\\n(.*?)^```$");

    private final String manual = read("content/manual/decision-trees.md");
    private final List<MatchResult> fences = FENCE.matcher(manual).results().toList();
    private final String whole = tree("content/trees/hosting.md");

    private static String read(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String tree(String path) {
        return fences.stream()
                .filter(fence -> path.equals(fence.group(2)))
                .map(fence -> fence.group(3))
                .findFirst()
                .orElseThrow();
    }

    private Project project() {
        String answers = fences.stream()
                .filter(fence -> "a case study's front matter".equals(fence.group(2)))
                .map(fence -> fence.group(3))
                .findFirst()
                .orElseThrow();
        return Project.of("""
                -- fingerpost.yaml --
                title: Example
                approaches:
                  - {id: own-machines, name: Own machines, mark: bars, hue: teal}
                  - {id: rented-machines, name: Rented machines, mark: ring, hue: green}
                silence: [tree-no-consequences, tree-no-case-study, page-orphan]
                -- content/index.md --
                # Home
                -- content/case-studies/example.md --
                ---
                approach: own-machines
                """ + answers + """
                ---
                # Example
                -- content/trees/database.md --
                """ + tree("content/trees/database.md") + "-- content/trees/queue.md --\n"
                        + tree("content/trees/queue.md")
                        + "-- content/trees/place.md --\n" + tree("content/trees/place.md")
                        + "-- content/trees/parcel.md --\n" + tree("content/trees/parcel.md")
                        + "-- content/trees/hosting.md --\n"
                        + whole)
                .withTheme();
    }

    @Test
    void theTreesOfTheManualBuildWithNothingToSay() {
        assertThat(project().report()).isEmpty();
    }

    @Test
    void everyOtherExampleIsAPartOfThem() {
        assertThat(fences)
                .filteredOn(fence -> fence.group(2) == null)
                .isNotEmpty()
                .allSatisfy(fence -> assertThat(whole).contains(fence.group(3)));
    }

    /** Each construct of the grammar. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "### <a name=\"",
                "- \\[",
                "— ",
                "  > ",
                "<!-- id: \\w+ -->",
                "not-sure",
                "; none",
                "fixed",
                "- \\[ \\] ",
                "\\(database\\.md\\)",
                "`if \\w+ is \\w+",
                "`if \\w+ is not \\w+",
                "`if \\w+ has \\w+",
                "at least 2 of",
                "not \\(",
                " and ",
                " or ",
                "`otherwise`",
                "#### Next steps",
                "#### Consequences",
                "#### Confirmation",
                "#### Case studies",
                "#### When not",
                "## Scenarios",
                "`never`",
                "## Compare",
                "\\| Weight \\|",
                "\\| \\d · ",
                "redirects:",
                "\\w+/\\w+: \\w+/\\w+",
                "approach-of:",
                "\\[\\^\\w+\\]: \\*\\*"
            })
    void theWholeTreeHasEveryConstruct(String construct) {
        assertThat(whole).containsPattern(construct);
    }

    @Test
    void theExampleOfTheJsonIsWhatABuildWrites() {
        String page = read("content/manual/tree-json.md");
        String shown = FENCE.matcher(page)
                .results()
                .filter(fence -> "trees/database.tree.json".equals(fence.group(2)))
                .map(fence -> fence.group(3))
                .findFirst()
                .orElseThrow();
        assertThat(project().file("trees/database.tree.json")).isEqualTo(shown);
    }
}

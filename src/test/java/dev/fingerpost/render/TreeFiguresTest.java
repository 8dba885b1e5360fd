package dev.fingerpost.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.pipeline.Project;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page of a tree tells of its ends. */
class TreeFiguresTest {
    @ParameterizedTest
    @CsvSource({"11, 11, ''", "14, 10, '<tr><th scope=\"row\">The 4 others</th><td class=\"num\">29%</td></tr>'"})
    void theLikeliestEndsHaveRowsOfTheirOwn(int ends, int rows, String others) {
        String answers = IntStream.range(0, ends)
                .mapToObj(i -> "- [End " + i + "](#e" + i + ")\n")
                .collect(Collectors.joining());
        String outcomes = IntStream.range(0, ends)
                .mapToObj(i -> "\n### <a name=\"e" + i + "\"></a>End " + i + "\n\nGo.\n")
                .collect(Collectors.joining());
        String page = Project.of("""
                        -- fingerpost.yaml --
                        title: E
                        silence: [tree-no-consequences, tree-no-case-study, tree-many-answers, page-orphan]
                        -- content/index.md --
                        # Home
                        -- content/trees/t.md --
                        ---
                        kind: decision-tree
                        title: T
                        ---

                        ## Questions

                        ### Where to?

                        """ + answers + "\n## Outcomes\n" + outcomes)
                .withTheme()
                .file("trees/t.html");
        String table = page.replaceAll("(?s).*<table class=\"about__reach\">|</table>.*", "");
        assertThat(table.split("<td class=\"num\">", -1)).hasSize(1 + rows + (others.isEmpty() ? 0 : 1));
        assertThat(table).contains(others);
    }
}

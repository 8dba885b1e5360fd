package dev.fingerpost.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.pipeline.Project;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What long lists can be narrowed down by. */
class ListFiltersTest {
    private static final Pattern CHOICE =
            Pattern.compile("<select name=\"([\\w-]+)\">|<option value=\"[^\"]+\"[^>]*>([^<]*)</option>");

    /** The choices of a list of case studies that have this in their front matter, each with what else. */
    private static List<String> choices(int pages, List<String> fronts) {
        StringBuilder files = new StringBuilder("""
                -- fingerpost.yaml --
                title: T
                approaches:
                  - {id: one, name: First, mark: diamond, hue: red}
                  - {id: two, name: Second, mark: ring, hue: ink}
                -- content/index.md --
                # Home
                -- content/case-studies/index.md --
                # Cases
                """);
        for (int i = 0; i < pages; i++) {
            files.append("-- content/case-studies/c" + i
                    + ".md --\n---\norganisation: O\nyear: 2025\nsummary: S\ncontext: {A: b}\n"
                    + fronts.get(i % fronts.size()) + "---\n# Case " + i + "\n\nText.\n");
        }
        Project project = Project.of(files.toString()).withTheme();
        return CHOICE.matcher(project.file("case-studies/index.html"))
                .results()
                .map(choice -> choice.group(1) == null ? choice.group(2) : "by " + choice.group(1))
                .toList();
    }

    @Test
    void aLongListHasWhatTellsItsPagesApart() {
        assertThat(choices(
                        8,
                        List.of(
                                "industry: Health\napproach: one\nevidence: measured\ntags: [x]\n",
                                "industry: Law\n",
                                "industry: Law\napproach: two\nevidence: reported\ntags: [x, y]\n")))
                .containsExactly(
                        "by approach",
                        "First (3)",
                        "Second (2)",
                        "by industry",
                        "Health (3)",
                        "Law (5)",
                        "by evidence",
                        "Measured (3)",
                        "Reported (2)",
                        "by tag",
                        "x (5)",
                        "y (2)");
    }

    @Test
    void pagesThatAreAlikeHaveNone() {
        assertThat(choices(8, List.of("industry: Law\n"))).isEmpty();
    }

    @Test
    void aShortListHasNone() {
        assertThat(choices(7, List.of("industry: Law\n", "industry: Health\n"))).isEmpty();
    }
}

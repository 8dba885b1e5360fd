package dev.fingerpost.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.file.OutputFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build that remembers the one before gives what a fresh one gives, after any small edit of pages. */
class EditLawTest {
    private static final int EDITS = 40;
    private static final String SITE = """
            -- fingerpost.yaml --
            title: Small
            base-url: https://example.org/repo/
            checks: {figures: true}
            silence: [tree-no-consequences, tree-no-case-study]
            approaches:
              - {id: rag, name: RAG, mark: bars, hue: teal}
            -- content/index.md --
            # Home

            See [the guides](guides/index.md), [a case](cases/c.md) and [a tree](trees/t.md).
            -- content/guides/index.md --
            ---
            print: true
            ---
            # Guides

            All of them.
            -- content/guides/a.md --
            ---
            tags: [one, two]
            updated: 2026-11-01
            aliases: [old.md, "x.html#was -> part"]
            ---
            # First guide

            RAG looks up[^s]. Next to [the other](b.md#part).

            ## Part

            Half of 40 %[^own].

            [^own]: **Judgement.** Ours.
            -- content/guides/b.md --
            ---
            tags: [two]
            description: The other one.
            ---
            # Second guide

            ## Part

            ![A picture](b.svg)

            ```comparison
            caption: Two stores
            options: {one: One, two: Two}
            criteria:
              cost: {name: Cost, cells: {one: low, two: high}}
            ```
            -- content/guides/b.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"></svg>
            -- content/guides/later.md --
            ---
            draft: true
            ---
            # Not yet

            Later.
            -- content/cases/index.md --
            # Cases
            -- content/cases/c.md --
            ---
            kind: case-study
            approach: rag
            evidence: vendor
            ---
            # Case

            They took it.
            -- content/trees/index.md --
            # Trees
            -- content/trees/t.md --
            ---
            kind: decision-tree
            ---
            # Tree

            ## Questions

            ### <a name="size"></a>Is it large?

            - [Yes](#done)
            - [No](#not)

            ## Outcomes

            ### Done

            Go.

            ### Not

            Stay.
            -- content/glossary.md --
            # Glossary

            RAG (retrieval-augmented generation)
            : Looking up.
            -- content/sources.yaml --
            s: {title: Source, grade: measured}
            """;
    private static final List<String> LINES = List.of(
            "More words about RAG.",
            "More words about nothing at all, and a few more.",
            "Costs fell by 30 %.",
            "Costs fell by 30 %[^s].",
            "As the [first guide](/guides/a.md#part) says.",
            "As the [second](/guides/b.md) says, and [nobody](/gone.md) else.",
            "## Another part",
            "## Part",
            "### Deeper",
            "<p id=\"menu\">Raw</p>",
            "<p id=\"part\">Raw</p>",
            "Text with a mark {#own}",
            "> [!NOTE]\n> Look.",
            "[^own]: **Measured.** Theirs.",
            "Word\n: Its meaning.",
            "RAG (look-up)\n: Another meaning.",
            "```python\nx = 1\n```",
            "",
            "word ".repeat(230));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aBuildAfterAnEditIsAFreshBuild(long seed) {
        Random random = new Random(seed);
        Project project = Project.of(SITE).withTheme();
        Build build = Build.repeatedly();
        Map<String, String> texts = new HashMap<>();
        project.inputs().pages().forEach(page -> texts.put(page.path(), page.text()));
        List<String> paths = texts.keySet().stream().sorted().toList();
        List<String> done = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            String path = paths.get(random.nextInt(paths.size()));
            String edited = random.nextInt(12) == 0 ? texts.get(path) : edited(random, current(project, path));
            done.add(path + " <<\n" + edited);
            project.with("-- " + path + " --\n" + edited);

            Result again = build.run(project.inputs());
            Result fresh = project.build();

            String last = "seed " + seed + ", edit " + i + ": " + done.get(i);
            assertThat(Project.report(again.diagnostics())).as(last).isEqualTo(Project.report(fresh.diagnostics()));
            assertThat(again)
                    .as(last)
                    .usingRecursiveComparison()
                    .ignoringFields("index")
                    .isEqualTo(fresh);
            if (random.nextInt(4) == 0) {
                assertThat(again.files()).as(last).isEqualTo(fresh.files());
            }
        }
    }

    private static String current(Project project, String path) {
        return project.inputs().pages().stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static String edited(Random random, String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = random.nextInt(lines.size() + 1);
        if (random.nextInt(3) == 0 && at < lines.size()) {
            lines.remove(at);
        } else if (random.nextInt(3) == 0) {
            at = Math.max(0, Math.min(at, lines.size() - 1));
            lines.set(at, lines.isEmpty() ? "x" : lines.get(at) + " indeed");
        } else {
            lines.addAll(at, List.of("", LINES.get(random.nextInt(LINES.size())), ""));
        }
        return String.join("\n", lines) + "\n";
    }

    @Test
    void anEditOfProseMakesNoOtherFileAnew() {
        Project project = Project.of(SITE).withTheme();
        Build build = Build.repeatedly();
        Map<String, OutputFile> before = new HashMap<>();
        assertThat(project.report()).isEmpty();
        build.run(project.inputs()).prompt().forEach(file -> before.put(file.path(), file));

        project.with("-- content/guides/b.md --\n" + current(project, "content/guides/b.md")
                + "\nOne more paragraph about RAG.\n");
        List<String> made = build.run(project.inputs()).prompt().stream()
                .filter(file -> before.get(file.path()) != file)
                .map(OutputFile::path)
                .toList();

        assertThat(made).containsExactly("guides/b.html", "guides/b.md", "guides/print.html");
    }
}

package dev.fingerpost.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.Laws;
import dev.fingerpost.file.OutputFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build that remembers the one before gives what a fresh one gives, after any small edit of pages. */
@Tag("slow")
class EditLawTest {
    private static final int EDITS = Laws.times(100);
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
    /** All that a page may show of others, without the time that the theme takes. */
    private static final String TEMPLATE = """
            <h1>${page.title}</h1> ${page.minutes} ${page.description!} ${page.draft?c}
            ${page.body}
            <#list page.breadcrumbs as link>${link.title}</#list>
            <#list [page.previous!, page.next!] as link><#if link?has_content>${link.title} ${link.href}</#if></#list>
            <#list page.toc as part>${part.id} ${part.title}</#list>
            <#list [page.children, page.related, page.backlinks] as cards>
            <#list cards as card>${card.title} ${card.minutes} ${card.description!} ${card.tags?size} ${card.outcome!}</#list>
            </#list>
            <#list page.groups as group>${group.title}<#list group.cards as card>${card.title} ${card.minutes}</#list></#list>
            <#list page.sources as source>${source.title}<#list source.uses as use>${use.title} ${use.href}</#list></#list>
            <#list page.tags as tag>${tag.title}</#list>
            <#list page.moved as moved>${moved.title} ${moved.href}</#list>
            <#list site.menus.tree as entry>${entry.title}<#list entry.items as below>${below.title} ${below.href!}</#list></#list>
            ${page.structuredData!}
            <span id="menu"></span>
            <#if page.map??>${page.map.tree} ${page.map.drawing}</#if>
            <#if page.tree??><span id="size"></span><span id="done"></span><span id="not"></span></#if>
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

    /** The same in German, in part. */
    private static final String GERMAN = """
            -- content/de/index.md --
            # Start

            [Anleitungen](guides/index.md), [ein Fall](cases/c.md)
            -- content/de/guides/b.md --
            ---
            tags: [zwei]
            ---
            # Zweite Anleitung

            ## Part

            ![Ein Bild](b.svg) Wie [die erste](a.md#part).
            -- content/de/glossary.md --
            # Glossar

            RAG
            : Nachschlagen.
            """;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aBuildAfterAnEditIsAFreshBuild(long seed) {
        holds(SITE, seed);
    }

    @ParameterizedTest
    @ValueSource(longs = 4)
    void soItIsInSeveralLanguages(long seed) {
        holds(SITE.replace("title: Small\n", "title: Small\nlanguages: {de: Deutsch}\n") + GERMAN, seed);
    }

    private static void holds(String site, long seed) {
        Random random = new Random(seed);
        Project project = Project.of(site + templates());
        assertThat(project.report()).isEmpty();
        Build build = Build.repeatedly();
        List<String> paths = project.inputs().pages().stream()
                .map(file -> file.path().text())
                .toList();
        Map<String, String> broken = new TreeMap<>();
        for (int i = 0; i < EDITS; i++) {
            boolean mends = !broken.isEmpty() && random.nextInt(4) > 0;
            String path = mends ? broken.keySet().iterator().next() : paths.get(random.nextInt(paths.size()));
            String before = current(project, path);
            String edited = mends ? broken.remove(path) : edited(random, before);
            project.with("-- " + path + " --\n" + edited);

            if (random.nextInt(3) == 0) {
                giveUp(build, project, random.nextInt(40));
            }
            BuildResult again = build.run(project.inputs());
            BuildResult fresh = project.build();

            String last = "seed " + seed + ", edit " + i + " of " + path + ":\n" + edited;
            assertThat(Project.report(again.diagnostics())).as(last).isEqualTo(Project.report(fresh.diagnostics()));
            assertThat(withIndexOf(fresh, again)).as(last).isEqualTo(fresh);
            if (random.nextInt(4) == 0) {
                assertThat(again.files()).as(last).isEqualTo(fresh.files());
            }
            if (!fresh.ok() && !mends) {
                broken.putIfAbsent(path, before);
            }
        }
    }

    /** As if something else was saved meanwhile. */
    private static void giveUp(Build build, Project project, int most) {
        AtomicInteger seen = new AtomicInteger();
        CancellationException enough = new CancellationException();
        try {
            build.run(project.inputs(), file -> {
                if (seen.incrementAndGet() > most) {
                    throw enough;
                }
            });
        } catch (CancellationException e) {
            assertThat(e).isSameAs(enough);
        }
    }

    /** The index is made when it is asked for, so that no two are equal before. */
    private static BuildResult withIndexOf(BuildResult other, BuildResult result) {
        return new BuildResult(
                result.prompt(),
                other.index(),
                result.diagnostics(),
                result.pages(),
                result.trees(),
                result.ids(),
                false);
    }

    private static String templates() {
        StringBuilder files = new StringBuilder();
        for (String name : List.of(
                "pages/home",
                "pages/page",
                "pages/guide",
                "pages/case-study",
                "pages/decision-tree",
                "pages/tree-map",
                "pages/print",
                "pages/sources",
                "pages/tags",
                "pages/tag",
                "pages/search",
                "pages/not-found")) {
            files.append("-- templates/").append(name).append(".ftlh --\n").append(TEMPLATE);
        }
        for (String name : List.of("notes", "panel", "part")) {
            files.append("-- templates/lib/fragments/").append(name).append(".ftlh --\n");
            files.append(
                    name.equals("part")
                            ? "<h2>${page.title}</h2>${page.body}\n"
                            : "<p>${" + (name.equals("panel") ? "panel.id" : "notes?size") + "}</p>\n");
        }
        return files.toString();
    }

    private static String current(Project project, String path) {
        return project.inputs().pages().stream()
                .filter(page -> page.path().text().equals(path))
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
        build.run(project.inputs())
                .prompt()
                .forEach(file -> before.put(file.path().text(), file));

        project.with("-- content/guides/b.md --\n" + current(project, "content/guides/b.md")
                + "\nOne more paragraph about RAG.\n");
        List<String> made = build.run(project.inputs()).prompt().stream()
                .filter(file -> before.get(file.path().text()) != file)
                .map(file -> file.path().text())
                .toList();

        assertThat(made).containsExactly("guides/b.html", "guides/b.md", "guides/print.html");
    }

    @Test
    void aNewTitleDrawsOneCardAnew() {
        Project project = Project.of(SITE + templates())
                .with("-- fingerpost.yaml --\ntitle: Small\nbase-url: https://example.org/\nsocial-cards: true\n"
                        + "approaches:\n  - {id: rag, name: RAG, mark: bars, hue: teal}\n");
        Build build = Build.repeatedly();
        Set<OutputFile> before = Collections.newSetFromMap(new IdentityHashMap<>());
        before.addAll(build.run(project.inputs()).prompt());

        project.with("-- content/guides/b.md --\n"
                + current(project, "content/guides/b.md").replace("# Second", "# Next"));
        List<OutputFile> cards = build.run(project.inputs()).prompt().stream()
                .filter(file -> file.path().text().startsWith("assets/cards/"))
                .toList();

        assertThat(cards).hasSizeGreaterThan(5);
        assertThat(cards.stream().filter(card -> !before.contains(card)).map(OutputFile::path))
                .singleElement()
                .asString()
                .startsWith("assets/cards/guides/b.");
    }
}

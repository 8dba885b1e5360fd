package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.Laws;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A fault in one file never brings a report that goes away when only that fault is mended: made projects are sound, get one fault, and
 * nothing but that fault is told of. With a second fault in another file, each is told of as long as it is there. {@code -Dseed} makes others.
 */
@Tag("slow")
class ConsequenceLawTest {
    private static final int PROJECTS = Laws.times(40);
    /** In place of a text: the file is a link out of the project. */
    private static final String LINK = "../../../outside.md\n";

    private static final Pattern REPORT =
            Pattern.compile("(?m)^(?<path>[^\\s:]+)(?::\\d+)*: (?:error|warning)\\[(?<code>[a-z0-9-]+)]");

    /**
     * What an author may do.
     *
     * @param file where, or the beginning of the paths of files where
     * @param change gives the text with the fault; the same where the text gives no room for it
     * @param own the codes that tell of it
     */
    private record Fault(String name, String file, UnaryOperator<String> change, Set<String> own) {}

    private static final List<Fault> FAULTS = List.of(
            front("yaml-syntax", "tags: [", "yaml-syntax"),
            front("yaml-tab", "\ttags: [one]", "yaml-tab"),
            front("key-unknown", "titel: Guide", "key-unknown"),
            front("value-type", "description: [a, b]", "value-type"),
            front("value-date", "updated: yesterday", "value-date"),
            front("alias-form", "aliases: [\"no way#\"]", "alias-form"),
            fault(
                    "kind-misspelt",
                    "content/",
                    text -> text.replaceFirst("(?m)^kind:", "kinde:"),
                    "key-unknown",
                    "key-missing"),
            fault(
                    "kind-unknown",
                    "content/",
                    text -> text.replaceFirst("(?m)^kind: \\S+", "kind: thing"),
                    "value-unknown"),
            fault(
                    "front-matter-unclosed",
                    "content/",
                    text -> text.replaceFirst("(?s)^(---\n.*?\n)---\n", "$1"),
                    "front-matter-unclosed"),
            fault(
                    "alias-misspelt",
                    "content/guides/",
                    text -> text.replaceFirst("#was -> part", "#was => part"),
                    "alias-form"),
            body("control-character", "A\u0001b", "file-control-character"),
            body("fence-unclosed", "```text", "fence-unclosed"),
            body("comment-unclosed", "<!-- later", "html-unclosed", "html-removed"),
            body("div-unclosed", "<div>", "html-unclosed"),
            body("include-missing", "<!-- include: snippets/gone.md -->", "include-missing"),
            body("heading-empty", "## ", "heading-empty"),
            body("link-broken", "[x](gone.md)", "link-broken"),
            body("link-case", "[x](Index.md)", "link-case", "link-broken"),
            body("too-deep", "> ".repeat(200) + "x", "markdown-too-deep"),
            fault("link", "content/guides/g", text -> LINK, "file-link"),
            fault(
                    "link-misspelt",
                    "content/",
                    text -> text.replaceFirst("\\]\\((g\\d)\\.md", "](x$1.md"),
                    "link-broken"),
            fault(
                    "anchor-misspelt",
                    "content/guides/",
                    text -> text.replaceFirst("\\.md#part", ".md#prat"),
                    "link-anchor"),
            fault(
                    "include-misspelt",
                    "content/",
                    text -> text.replace("snippets/part.md", "snippets/prat.md"),
                    "include-missing"),
            fault(
                    "config-syntax",
                    "fingerpost.yaml",
                    text -> text.replace("title: Made", "title: [Made"),
                    "yaml-syntax"),
            fault("config-key", "fingerpost.yaml", text -> text.replace("approaches:", "aproaches:"), "key-unknown"),
            fault(
                    "config-languages",
                    "fingerpost.yaml",
                    text -> text.replace("languages:", "langages:"),
                    "key-unknown"),
            fault("config-value", "fingerpost.yaml", text -> text.replace("id: rag", "id: [rag]"), "value-type"),
            fault(
                    "config-nav",
                    "fingerpost.yaml",
                    text -> text.replaceFirst("guides/g(\\d)\\.md", "guides/x$1.md"),
                    "nav-unknown"),
            fault(
                    "sources-syntax",
                    "content/sources.yaml",
                    text -> text.replaceFirst("measured}", "measured"),
                    "yaml-syntax"),
            fault("sources-list", "content/sources.yaml", text -> "- one\n", "value-type"),
            fault(
                    "sources-key",
                    "content/sources.yaml",
                    text -> text.replaceFirst("grade:", "graed:"),
                    "key-unknown",
                    "key-missing"),
            fault(
                    "sources-value",
                    "content/sources.yaml",
                    text -> text.replaceFirst("grade: \\w+", "grade: good"),
                    "value-unknown"),
            fault(
                    "tree-no-target",
                    "content/trees/",
                    text -> text.replaceFirst("\\]\\(#done\\)", "](#dnoe)"),
                    "tree-no-target"),
            fault(
                    "tree-no-link",
                    "content/trees/",
                    text -> text.replaceFirst("\\[Yes]\\(#\\w+\\)", "Yes"),
                    "tree-answer-no-link",
                    "tree-mixed-list"),
            fault(
                    "tree-question-empty",
                    "content/trees/",
                    text -> text.replaceFirst("### Is it large\\?", "### "),
                    "heading-empty"),
            fault(
                    "tree-outcome-empty",
                    "content/trees/",
                    text -> text.replaceFirst("### Done", "### "),
                    "heading-empty"),
            fault(
                    "case-tree",
                    "content/cases/c",
                    text -> text.replace("trees/t.md", "trees/tt.md"),
                    "case-tree-unknown"),
            fault(
                    "case-answer",
                    "content/cases/c",
                    text -> text.replace("large: yes", "large: maybe"),
                    "case-answer-unknown"),
            fault(
                    "case-syntax",
                    "content/cases/c",
                    text -> text.replace("answers: {", "answers: {{"),
                    "yaml-syntax",
                    "yaml-not-allowed",
                    "value-type"));

    private static Fault fault(String name, String file, UnaryOperator<String> change, String... own) {
        return new Fault(name, file, change, Set.of(own));
    }

    /** A line of front matter, made where there is none. */
    private static Fault front(String name, String line, String own) {
        return fault(
                name,
                "content/",
                text -> text.contains("\n" + line.replaceFirst(":.*", ":"))
                        ? text
                        : text.startsWith("---\n")
                                ? text.replaceFirst("---\n", Matcher.quoteReplacement("---\n" + line + "\n"))
                                : "---\n" + line + "\n---\n" + text,
                own);
    }

    /** A paragraph below the title. */
    private static Fault body(String name, String paragraph, String... own) {
        return fault(
                name,
                "content/",
                text -> text.replaceFirst("(?m)^(# .*)\n", "$1\n\n" + Matcher.quoteReplacement(paragraph) + "\n"),
                own);
    }

    @Test
    void nothingIsToldOfButTheFault() throws IOException {
        long seed = Long.getLong("seed", 1);
        Random random = new Random(seed);
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < PROJECTS; i++) {
            Map<String, String> project = project(random);
            assertThat(told(project)).as("sound, seed " + seed).isEmpty();
            for (Fault fault : FAULTS) {
                Map<String, String> faulty = new TreeMap<>(project);
                String file = spoil(faulty, fault, random);
                if (file.isEmpty()) {
                    continue;
                }
                Set<String> told = told(faulty);
                Set<String> others = new TreeSet<>(told);
                fault.own.forEach(code -> others.remove(file + " " + code));
                if (!others.isEmpty() || told.isEmpty()) {
                    broken.add(fault.name + " in " + file + ": " + told);
                }
            }
        }
        assertThat(broken.stream().distinct()).as("seed " + seed).isEmpty();
    }

    @Test
    void aFaultIsToldOfWhateverElseIsWrong() throws IOException {
        long seed = Long.getLong("seed", 1);
        Random random = new Random(seed);
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < PROJECTS * 10; i++) {
            Map<String, String> project = project(random);
            Fault one = FAULTS.get(random.nextInt(FAULTS.size()));
            Fault other = FAULTS.get(random.nextInt(FAULTS.size()));
            String first = spoil(project, one, random);
            String second = spoil(project, other, random);
            if (!first.isEmpty() && !second.isEmpty() && !first.equals(second)) {
                Set<String> told = told(project);
                boolean both = one.own.stream().anyMatch(code -> told.contains(first + " " + code))
                        && other.own.stream().anyMatch(code -> told.contains(second + " " + code));
                // Where a page is that another fault hides, nobody knows whether a link leads to it.
                if (told.isEmpty() || !both && !rests(one, other)) {
                    broken.add(one.name + " in " + first + ", " + other.name + " in " + second + ": " + told);
                }
            }
        }
        assertThat(broken.stream().distinct()).as("seed " + seed).isEmpty();
    }

    /** Nobody knows what a link or an answer leads to, nor which warnings are silenced. */
    private static boolean rests(Fault one, Fault other) {
        if (one.name.equals("config-syntax") || other.name.equals("config-syntax")) {
            return true;
        }
        return Set.of("link-broken", "link-anchor", "case-tree-unknown", "case-answer-unknown", "tree-no-target")
                .stream()
                .anyMatch(code -> one.own.contains(code) || other.own.contains(code));
    }

    /** The file that has the fault now; empty where none has room for it. */
    private static String spoil(Map<String, String> project, Fault fault, Random random) {
        List<String> files = new ArrayList<>(project.keySet().stream()
                .filter(path -> path.startsWith(fault.file))
                .filter(path -> !fault.file.equals("content/") || path.endsWith(".md"))
                .filter(path -> !fault.change.apply(project.get(path)).equals(project.get(path)))
                .toList());
        if (files.isEmpty()) {
            return "";
        }
        String file = files.get(random.nextInt(files.size()));
        project.put(file, fault.change.apply(project.get(file)));
        return file;
    }

    private static Set<String> told(Map<String, String> project) throws IOException {
        StringBuilder site = new StringBuilder("Made.\n");
        project.forEach((path, text) -> site.append("-- ")
                .append(path)
                .append(text.equals(LINK) ? " (link)" : "")
                .append(" --\n")
                .append(text));
        Set<String> told = new TreeSet<>();
        Matcher report = REPORT.matcher(BrokenSite.of(site.toString()).check());
        while (report.find()) {
            told.add(report.group("path") + " " + report.group("code"));
        }
        return told;
    }

    private static Map<String, String> project(Random random) {
        Map<String, String> files = new TreeMap<>();
        int guides = 2 + random.nextInt(3);
        boolean german = random.nextBoolean();
        boolean listed = random.nextBoolean();
        StringBuilder home =
                new StringBuilder("# Home\n\n[A case](cases/c.md), [a tree](trees/t.md), [guides](guides/index.md).\n");
        StringBuilder nav = new StringBuilder();
        for (int i = 0; i < guides; i++) {
            home.append("\n[Guide " + i + "](guides/g" + i + ".md#part)\n");
            nav.append("  - guides/g" + i + ".md\n");
            int next = (i + 1) % guides;
            files.put(
                    "content/guides/g" + i + ".md",
                    "---\naliases: [old" + i + ".md, \"guides/g" + i + ".html#was -> part\"]\n"
                            + (random.nextBoolean() ? "tags: [one]\n" : "") + "---\n# Guide " + i
                            + "\n\nAs [the next](g" + next + ".md#part) and [its end](g" + next + ".md#end) say"
                            + (random.nextBoolean()
                                    ? "[^s" + i + "]"
                                    : "[^s" + i + "][^own]\n\n[^own]: **Judgement.** Ours")
                            + ".\n\n"
                            + "## Part\n\nWords of RAG.\n\n"
                            + (random.nextBoolean() ? "```yaml\na: 1\n```\n\n" : "") + "## End\n\nMore.\n");
        }
        boolean included = random.nextBoolean();
        home.append(included ? "\n<!-- include: snippets/part.md -->\n\n[Below](#of-the-part)\n" : "");
        if (included) {
            files.put("snippets/part.md", "## Of the part\n\nWords.\n");
        }
        files.put("content/index.md", home.toString());
        files.put("content/guides/index.md", "# Guides\n\nAll of them.\n");
        files.put("content/cases/index.md", "# Cases\n\n[C](c.md)\n");
        files.put("content/trees/index.md", "# Trees\n\n[T](t.md#done)\n");
        files.put(
                "content/cases/c.md",
                "---\nkind: case-study\napproach: rag\nevidence: vendor\ndecision: {tree: ../trees/t.md, answers: {large: yes}}\n---\n# Case\n\nThey took it.\n");
        files.put("content/trees/t.md", """
                ---
                kind: decision-tree
                ---
                # Tree

                ## Questions

                ### <a name="large"></a>Is it large?

                - [Yes](#done)
                - [No](#soon)

                ### <a name="soon"></a>Is it soon?

                - [Yes](#done)
                - [No](#not)

                ## Outcomes

                ### Done

                Go, as [the guide](../guides/g0.md#part) says.

                ### Not

                Stay.
                """);
        files.put("content/glossary.md", "# Glossary\n\nRAG (retrieval-augmented generation)\n: Looking up.\n");
        StringBuilder sources = new StringBuilder();
        for (int i = 0; i < guides; i++) {
            sources.append("s" + i + ": {title: Source " + i + ", grade: measured}\n");
        }
        files.put("content/sources.yaml", sources.toString());
        files.put(
                "fingerpost.yaml",
                "title: Made\nbase-url: https://example.org/\nsilence: [tree-no-consequences, tree-no-case-study, tree-answers-alike, tree-one-answer]\n"
                        + "approaches:\n  - {id: rag, name: RAG, mark: bars, hue: teal}\n"
                        + (german ? "languages: {de: Deutsch}\n" : "")
                        + (listed
                                ? "nav:\n  - index.md\n  - guides/index.md\n" + nav
                                        + "  - cases/index.md\n  - trees/index.md\n"
                                : ""));
        if (german) {
            files.put("content/de/index.md", "# Start\n\n[Eine](guides/g0.md#part)\n");
            files.put(
                    "content/de/guides/g0.md", "# Anleitung\n\n## Part {#part}\n\nWorte.\n\n## Ende {#end}\n\nMehr.\n");
        }
        return files;
    }
}

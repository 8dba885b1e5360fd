package dev.fingerpost.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manual's pages of diagnostics hold the pages of docs/diagnostics, a page for each group of codes. */
class ManualDiagnosticsTest {
    private static final Path CODES = Path.of("src/main/java/dev/fingerpost/diag/Code.java");
    private static final Path PAGES = Path.of("docs/diagnostics");
    private static final Pattern LINE =
            Pattern.compile("(?m)^    (?:// (?<group>.+)|(?<code>[A-Z_0-9]+)\\((?:ERROR|WARNING)\\b.*\\)[,;])$");

    /** By the first word of the group's comment. */
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("Files", "files"),
            Map.entry("YAML", "yaml"),
            Map.entry("Markdown", "markdown"),
            Map.entry("Panels", "panels"),
            Map.entry("Links", "links"),
            Map.entry("Links to", "web"),
            Map.entry("What", "site"),
            Map.entry("Templates", "templates"),
            Map.entry("Decision trees", "trees"),
            Map.entry("Decision records", "records"),
            Map.entry("Other", "formats"));

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("files", "Files and their names"),
            Map.entry("yaml", "Configuration, front matter and sources"),
            Map.entry("markdown", "Markdown"),
            Map.entry("panels", "Comparisons, scorecards, calculators, registers"),
            Map.entry("links", "Links within the site"),
            Map.entry("web", "Links to other sites"),
            Map.entry("site", "What holds between pages"),
            Map.entry("templates", "Templates"),
            Map.entry("trees", "Decision trees"),
            Map.entry("records", "Decision records"),
            Map.entry("formats", "Trees from and for other programs"));

    @Test
    void thePagesOfDiagnosticsAreFresh() throws IOException {
        Map<String, List<Code>> groups = groups();
        assertThat(groups.values().stream().flatMap(List::stream)).containsExactly(Code.values());
        StringBuilder index = new StringBuilder(Generated.head(
                "Diagnostics",
                "Everything that Fingerpost can find wrong, by its code, with an example and how to mend it.",
                95));
        index.append(
                "`fingerpost explain CODE` shows the same in a terminal. With an error nothing is written; a warning fails with "
                        + "`--strict` only, and can be silenced by its code in [fingerpost.yaml](../configuration.md#silence).\n\n");
        int order = 10;
        for (Map.Entry<String, List<Code>> group : groups.entrySet()) {
            page(group.getKey(), group.getValue(), order);
            order += 10;
            index.append("## " + TITLES.get(group.getKey())
                    + "\n\n| Code | Severity | What it means |\n| --- | --- | --- |\n");
            for (Code code : group.getValue()) {
                index.append("| [`" + code.id() + "`](" + group.getKey() + ".md#" + code.id() + ") | "
                        + code.severity().word() + " | "
                        + Generated.cell(meaning(text(code)).split("(?<=\\.)\\s+(?=[A-Z`])")[0])
                        + " |\n");
            }
            index.append("\n{.stack}\n\n");
        }
        Generated.assertFresh("diagnostics/index.md", index.toString().stripTrailing() + "\n");
        try (Stream<Path> files = Files.list(Path.of("content/manual/diagnostics"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(withIndex(groups));
        }
    }

    private static TreeSet<String> withIndex(Map<String, List<Code>> groups) {
        TreeSet<String> names = new TreeSet<>(groups.keySet());
        names.add("index");
        return names;
    }

    private static void page(String group, List<Code> codes, int order) throws IOException {
        StringBuilder out = new StringBuilder(Generated.head(
                TITLES.get(group),
                "What each diagnostic means, with an example, its report and the way to mend it.",
                order));
        for (Code code : codes) {
            String text = text(code);
            out.append("## " + code.id() + "\n\n");
            out.append("**" + code.severity().word() + ".** " + meaning(text) + "\n\n");
            out.append(part(text, "Example")).append("\n\n");
            String mend = part(text, "Mend");
            out.append("**Mend.**" + (mend.startsWith("`") ? "\n\n" : " ") + mend)
                    .append("\n\n");
        }
        Generated.assertFresh("diagnostics/" + group + ".md", out.toString().stripTrailing() + "\n");
    }

    private static String text(Code code) throws IOException {
        return Files.readString(PAGES.resolve(code.id() + ".md"));
    }

    private static String meaning(String text) {
        return text.split("\n## ")[0].replaceFirst("^# .*\n", "").strip();
    }

    private static String part(String text, String heading) {
        return text.substring(text.indexOf("\n## " + heading + "\n") + heading.length() + 5)
                .split("\n## (?=Mend\n)")[0]
                .strip();
    }

    /** The codes below each comment of the enum, in its order. */
    private static Map<String, List<Code>> groups() throws IOException {
        Map<String, List<Code>> groups = new LinkedHashMap<>();
        String group = "";
        Matcher line = LINE.matcher(Files.readString(CODES));
        while (line.find()) {
            if (line.group("group") != null) {
                String comment = line.group("group");
                String word = comment.split("[ ,:]")[0];
                group = FILES.getOrDefault(comment, FILES.get(comment.startsWith("Links to") ? "Links to" : word));
                assertThat(group).as("a page for `" + comment + "`").isNotNull();
            } else {
                groups.computeIfAbsent(group, name -> new ArrayList<>()).add(Code.valueOf(line.group("code")));
            }
        }
        return groups;
    }
}

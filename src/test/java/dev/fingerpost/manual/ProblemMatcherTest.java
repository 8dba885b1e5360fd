package dev.fingerpost.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.report.ReportStyle;
import dev.fingerpost.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The task for VS Code that the manual gives finds each fault of a report, and nothing else, at its place. */
class ProblemMatcherTest {
    private static final Pattern TASKS =
            Pattern.compile("```json title=\"\\.vscode/tasks\\.json\"\\n(.*?)\\n```", Pattern.DOTALL);
    private static final ProjectPath PAGE = new ProjectPath("content/guides/a page.md");

    @Test
    void findsEachFaultAtItsPlace() throws IOException {
        Map<ProjectPath, SourceFile> sources = Map.of(PAGE, new SourceFile(PAGE, "# A\n\nsee a.md:3:5: error[x]: y\n"));
        String report = TextReport.of(
                List.of(note(Code.PAGE_SHADOWED, 0, 0), note(Code.TITLE_MISSING, 1, 0), note(Code.LINK_BROKEN, 3, 5)),
                sources,
                ReportStyle.PLAIN,
                Limits.REPORTED);
        List<String> found = new ArrayList<>();
        report.lines()
                .forEach(line -> matchers().forEach(matcher -> {
                    String problem = problem(matcher.get("pattern"), line);
                    if (problem != null) {
                        found.add(problem);
                    }
                }));
        assertThat(found)
                .as(report)
                .containsExactly(
                        PAGE + " warning page-shadowed: no `b:1` here",
                        PAGE + " 1 error title-missing: no `b:1` here",
                        PAGE + " 3 5 error link-broken: no `b:1` here");
    }

    private static Diagnostic note(Code code, int line, int column) {
        return new Diagnostic(code, new Position(PAGE, line, column, column), "no `b:1` here", "write `c`");
    }

    private static List<JsonNode> matchers() {
        try {
            Matcher tasks = TASKS.matcher(Files.readString(Path.of("content/manual/configuration.md")));
            assertThat(tasks.find()).isTrue();
            assertThat(Path.of("src/main/resources/init/vscode/tasks.json")).hasContent(tasks.group(1));
            List<JsonNode> matchers = new ArrayList<>();
            JsonMapper.shared()
                    .readTree(tasks.group(1))
                    .get("tasks")
                    .get(0)
                    .get("problemMatcher")
                    .forEach(matchers::add);
            return matchers;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String problem(JsonNode pattern, String line) {
        Matcher match = Pattern.compile(pattern.get("regexp").asString()).matcher(line);
        if (!match.find()) {
            return null;
        }
        StringBuilder problem = new StringBuilder();
        for (String part : List.of("file", "line", "column", "severity", "code")) {
            String text = pattern.has(part) ? match.group(pattern.get(part).asInt()) : null;
            problem.append(text == null ? "" : text + " ");
        }
        return problem.toString().strip() + ": "
                + match.group(pattern.get("message").asInt());
    }
}

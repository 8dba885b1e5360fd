package dev.fingerpost.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageReportTest {
    private static final SourceLocator PLACES = new SourceLocator(path -> path, at -> null);
    private static final ProjectPath A = new ProjectPath("content/a b.md");
    private static final ProjectPath B = new ProjectPath("content/b.md");
    private static final String LONG = "x".repeat(200);

    private final Map<ProjectPath, SourceFile> sources =
            Map.of(A, new SourceFile(A, "# A\nsee [<b>](\u202Egone.md) now\n" + LONG + "[here]" + LONG + "\n"));

    @Test
    void cutsTheExcerptAroundTheMarkedPart() {
        assertReport(
                new Position(A, 2, 5, 3),
                "\"line\":{\"number\":2,\"before\":\"see \",\"marked\":\"[<b\",\"after\":\">](<U+202E>gone.md) now\"}");
        assertReport(
                new Position(A, 3, 201, 6),
                "\"line\":{\"number\":3,\"before\":\"…" + "x".repeat(60) + "\",\"marked\":\"[here]\",\"after\":\""
                        + "x".repeat(60) + "…\"}");
        assertReport(
                new Position(A, 1, 0, 0), "\"line\":{\"number\":1,\"before\":\"\",\"marked\":\"\",\"after\":\"# A\"}");
    }

    @Test
    void hasNoExcerptWhereThereIsNone() {
        for (Position at : List.of(Position.wholeFile(A), new Position(B, 1, 1, 1), new Position(A, 99, 1, 1))) {
            assertThat(PageReport.of(List.of(error(at, null)), at.path().page(), sources, PLACES))
                    .startsWith("{\"errors\":1,\"warnings\":0,\"here\":[{\"at\":\"" + at + "\",\"number\":" + at.line()
                            + ",\"severity\":\"error\",\"code\":\"link-broken\",\"message\":\"no page `x`\"}],");
        }
    }

    @Test
    void tellsOfOtherPagesByKind() {
        List<Diagnostic> many = new ArrayList<>(IntStream.rangeClosed(1, 150)
                .mapToObj(line -> error(new Position(B, line, 1, 1), "a hint\nof two lines"))
                .toList());
        many.add(new Diagnostic(Code.TAG_SIMILAR, Position.wholeFile(A), "similar", null));
        many.add(new Diagnostic(Code.HEADING_EMPTY, Position.wholeFile(A), "empty", null));

        assertThat(PageReport.of(many, A.page(), sources, PLACES))
                .startsWith("{\"errors\":151,\"warnings\":1,\"here\":[{\"at\":\"content/a b.md\",")
                .contains(
                        "\"kinds\":[{\"code\":\"link-broken\",\"severity\":\"error\",\"count\":150,\"places\":[{\"at\":")
                .containsSubsequence("\"code\":\"heading-empty\"", "\"code\":\"tag-similar\"")
                .contains("\"at\":\"content/b.md:20:1\"", "\"page\":\"a%20b.html\"")
                .doesNotContain("content/b.md:21:1", "a hint", "\n");
        assertThat(PageReport.of(many, B.page(), sources, PLACES))
                .contains("\"at\":\"content/b.md:100:1\",\"number\"", "\"hint\":\"a hint of two lines\"")
                .doesNotContain("content/b.md:101:1");
        assertThat(PageReport.of(many, null, sources, PLACES)).contains("\"here\":[],");
    }

    /** Pages may lie elsewhere in the project than on the site. */
    @Test
    void findsThePageOfAFileThatLiesElsewhere() {
        Position at = new Position(new ProjectPath("docs/a.md"), 3, 1, 1);
        SourceLocator places = new SourceLocator(
                path -> new ProjectPath(path.text().replaceFirst("^docs/", "content/")), none -> null);

        assertThat(PageReport.of(List.of(error(at, null)), new PagePath("a.md"), Map.of(), places))
                .contains("\"here\":[{\"at\":\"docs/a.md:3:1\",", "\"page\":\"a.html\"");
    }

    private void assertReport(Position at, String line) {
        assertThat(PageReport.of(List.of(error(at, "try y")), A.page(), sources, PLACES))
                .contains("\"code\":\"link-broken\",\"message\":\"no page `x`\",\"hint\":\"try y\"," + line + "}],");
    }

    private static Diagnostic error(Position at, String hint) {
        return new Diagnostic(Code.LINK_BROKEN, at, "no page `x`", hint);
    }
}

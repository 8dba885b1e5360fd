package dev.fingerpost.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Position;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageReportTest {
    private static final String LONG = "x".repeat(200);

    private final Map<ProjectPath, SourceFile> sources = Map.of(
            new ProjectPath("a.md"),
            new SourceFile(
                    new ProjectPath("a.md"), "# A\nsee [<b>](\u202Egone.md) now\n" + LONG + "[here]" + LONG + "\n"));

    @Test
    void cutsTheExcerptAroundTheMarkedPart() {
        assertReport(
                new Position(new ProjectPath("a.md"), 2, 5, 3),
                "\"line\":{\"number\":2,\"before\":\"see \",\"marked\":\"[<b\",\"after\":\">](<U+202E>gone.md) now\"}");
        assertReport(
                new Position(new ProjectPath("a.md"), 3, 201, 6),
                "\"line\":{\"number\":3,\"before\":\"…" + "x".repeat(60) + "\",\"marked\":\"[here]\",\"after\":\""
                        + "x".repeat(60) + "…\"}");
        assertReport(
                new Position(new ProjectPath("a.md"), 1, 0, 0),
                "\"line\":{\"number\":1,\"before\":\"\",\"marked\":\"\",\"after\":\"# A\"}");
    }

    @Test
    void hasNoExcerptWhereThereIsNone() {
        for (Position at : List.of(
                Position.wholeFile(new ProjectPath("a.md")),
                new Position(new ProjectPath("b.md"), 1, 1, 1),
                new Position(new ProjectPath("a.md"), 99, 1, 1))) {
            assertThat(PageReport.of(List.of(error(at, null)), sources))
                    .isEqualTo("{\"errors\":1,\"problems\":[{\"at\":\"" + at
                            + "\",\"code\":\"link-broken\",\"message\":\"no page `x`\"}]}");
        }
    }

    @Test
    void tellsErrorsAndCountsThoseItLeavesOut() {
        List<Diagnostic> many = IntStream.rangeClosed(1, 150)
                .mapToObj(line -> error(new Position(new ProjectPath("b.md"), line, 1, 1), "a hint\nof two lines"))
                .toList();

        assertThat(PageReport.of(many, sources))
                .startsWith("{\"errors\":150,")
                .contains("\"at\":\"b.md:100:1\"", "\"hint\":\"a hint of two lines\"")
                .doesNotContain("b.md:101:1", "\n");
        Diagnostic warning =
                new Diagnostic(Code.TAG_SIMILAR, Position.wholeFile(new ProjectPath("a.md")), "similar", null);
        assertThat(PageReport.of(List.of(warning), sources)).isEqualTo("{\"errors\":0,\"problems\":[]}");
    }

    private void assertReport(Position at, String line) {
        assertThat(PageReport.of(List.of(error(at, "try y")), sources))
                .isEqualTo("{\"errors\":1,\"problems\":[{\"at\":\"" + at
                        + "\",\"code\":\"link-broken\",\"message\":\"no page `x`\",\"hint\":\"try y\"," + line + "}]}");
    }

    private static Diagnostic error(Position at, String hint) {
        return new Diagnostic(Code.LINK_BROKEN, at, "no page `x`", hint);
    }
}

package dev.fingerpost.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextReportTest {
    @Test
    void showsTheLineWithAMarkUnderThePlace() {
        assertReport(
                "\n\n\n\n\n\n\n\n\n\n\nsee [Acme](../cases/acme.md)\n",
                new Diagnostic(
                        Code.LINK_BROKEN,
                        new Position(new ProjectPath("a.md"), 12, 12, 16),
                        "no page `../cases/acme.md`",
                        "did you mean `../case-studies/acme.md`?"),
                """
                a.md:12:12: error[link-broken]: no page `../cases/acme.md`
                   12 | see [Acme](../cases/acme.md)
                      |            ^^^^^^^^^^^^^^^^
                   hint: did you mean `../case-studies/acme.md`?
                """);
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertReport("x\n", at(new Position(new ProjectPath("a.md"), 0, 0, 0)), "a.md: error[title-missing]: wrong\n");
        assertReport("x\n", at(new Position(new ProjectPath("a.md"), 1, 0, 0)), """
                a.md:1: error[title-missing]: wrong
                   1 | x
                """);
        assertReport(
                "x\n", at(new Position(new ProjectPath("b.md"), 1, 1, 1)), "b.md:1:1: error[title-missing]: wrong\n");
        assertReport(
                "x\n", at(new Position(new ProjectPath("a.md"), 7, 1, 1)), "a.md:7:1: error[title-missing]: wrong\n");
    }

    @Test
    void marksAnEmptyLineAndThePlaceAfterTheEnd() {
        assertReport("\nab\n", at(new Position(new ProjectPath("a.md"), 1, 1, 1)), """
                a.md:1:1: error[title-missing]: wrong
                   1 |
                     | ^
                """);
        assertReport("\nab\n", at(new Position(new ProjectPath("a.md"), 2, 3, 1)), """
                a.md:2:3: error[title-missing]: wrong
                   2 | ab
                     |   ^
                """);
    }

    @Test
    void measuresMarksInColumnsOfATerminal() {
        assertReport("\ta\tbad\n", at(new Position(new ProjectPath("a.md"), 1, 4, 3)), """
                a.md:1:4: error[title-missing]: wrong
                   1 |     a   bad
                     |         ^^^
                """);
        assertReport("東京 タワー x\n", at(new Position(new ProjectPath("a.md"), 1, 4, 3)), """
                a.md:1:4: error[title-missing]: wrong
                   1 | 東京 タワー x
                     |      ^^^^^^
                """);
        assertReport("e\u0301e\u0301 bad \uD83D\uDE00 x\n", at(new Position(new ProjectPath("a.md"), 1, 6, 5)), """
                a.md:1:6: error[title-missing]: wrong
                   1 | e\u0301e\u0301 bad \uD83D\uDE00 x
                     |    ^^^^^^
                """);
        assertReport("a\u0301\n", at(new Position(new ProjectPath("a.md"), 1, 2, 1)), """
                a.md:1:2: error[title-missing]: wrong
                   1 | a\u0301
                     |  ^
                """);
    }

    @Test
    void spellsOutWhatWouldActOnTheTerminal() {
        assertThat(TextReport.of(
                        List.of(new Diagnostic(
                                Code.TITLE_MISSING,
                                new Position(new ProjectPath("a\u001B.md"), 1, 5, 1),
                                "a\u001B[31m\u202Eb\nc\u0085d",
                                "\u0007\u2066")),
                        Map.of(
                                new ProjectPath("a\u001B.md"),
                                new SourceFile(new ProjectPath("a\u001B.md"), "\u001B[2\u202EJ\u2028")),
                        ReportStyle.PLAIN,
                        Limits.REPORTED))
                .isEqualTo("""
                        a<U+001B>.md:1:5: error[title-missing]: a<U+001B>[31m<U+202E>b c<U+0085>d
                           1 | <U+001B>[2<U+202E>J<U+2028>
                             |                   ^
                           hint: <U+0007><U+2066>
                        """);
    }

    @Test
    void cutsLongLinesAroundThePlace() {
        String words = "word ".repeat(1000);
        assertReport(words + "bad " + words + "\n", at(new Position(new ProjectPath("a.md"), 1, 5001, 3)), """
                a.md:1:5001: error[title-missing]: wrong
                   1 | …word word word word word word bad word word word word word word word word word word word word word …
                     |                                ^^^
                """);
        assertReport("bad " + words + "\n", at(new Position(new ProjectPath("a.md"), 1, 1, 3)), """
                a.md:1:1: error[title-missing]: wrong
                   1 | bad word word word word word word word word word word word word word word word word word word word w…
                     | ^^^
                """);
        assertReport("x".repeat(50) + "b".repeat(200), at(new Position(new ProjectPath("a.md"), 1, 51, 200)), """
                a.md:1:51: error[title-missing]: wrong
                   1 | …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…
                     |                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                """);
    }

    @Test
    void sortsByPlaceAndCountsWhatIsTooMuch() {
        List<Diagnostic> many = new ArrayList<>();
        for (int line = 150; line > 0; line--) {
            many.add(new Diagnostic(
                    Code.FOOTNOTE_UNUSED, new Position(new ProjectPath("a.md"), line, 0, 0), "note " + line, null));
        }
        many.add(new Diagnostic(
                Code.TITLE_MISSING, Position.wholeFile(new ProjectPath("z.md")), "an error is never left out", null));

        List<String> lines = TextReport.of(many, Map.of(), ReportStyle.PLAIN, Limits.REPORTED)
                .lines()
                .toList();

        assertThat(lines.subList(0, 4))
                .containsExactly(
                        "151 faults, by kind:", "      1 error[title-missing]", "    150 warning[footnote-unused]", "");
        lines = lines.subList(4, lines.size());
        assertThat(lines).hasSize(101);
        assertThat(lines.get(0)).isEqualTo("a.md:1: warning[footnote-unused]: note 1");
        assertThat(lines.get(98)).isEqualTo("a.md:99: warning[footnote-unused]: note 99");
        assertThat(lines.get(99)).isEqualTo("z.md: error[title-missing]: an error is never left out");
        assertThat(lines.get(100)).isEqualTo("… and 51 more; `--max 0` shows all, `--code` one kind");
        assertThat(TextReport.of(many, Map.of(), ReportStyle.PLAIN, 0).lines()).hasSize(151);
    }

    @Test
    void namesTheCommonestCausesOfEachKind() {
        List<Diagnostic> many = new ArrayList<>();
        for (int line = 0; line < 20; line++) {
            many.add(at(new Position(new ProjectPath("a.md"), 1 + line, 0, 0)));
        }
        many.add(new Diagnostic(Code.TITLE_MISSING, Position.wholeFile(new ProjectPath("z.md")), "said once", null));

        assertThat(TextReport.of(many, Map.of(), ReportStyle.PLAIN, 1)).isEqualTo("""
                21 faults, by kind:
                     21 error[title-missing]
                            20 wrong

                a.md:1: error[title-missing]: wrong
                … and 20 more; `--max 0` shows all, `--code` one kind
                """);
    }

    @Test
    void coloursWordsWithoutChangingThem() {
        Diagnostic d =
                new Diagnostic(Code.TITLE_MISSING, new Position(new ProjectPath("a.md"), 1, 1, 1), "wrong", "mend it");
        Map<ProjectPath, SourceFile> sources =
                Map.of(new ProjectPath("a.md"), new SourceFile(new ProjectPath("a.md"), "x"));

        String coloured = TextReport.of(List.of(d), sources, ReportStyle.COLOUR, Limits.REPORTED);

        assertThat(coloured).contains("\u001B[1;31merror[title-missing]\u001B[0m: wrong");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(TextReport.of(List.of(d), sources, ReportStyle.PLAIN, Limits.REPORTED));
    }

    @Test
    void saysNothingWhereThereIsNothing() {
        assertThat(TextReport.of(List.of(), Map.of(), ReportStyle.PLAIN, Limits.REPORTED))
                .isEmpty();
    }

    private static Diagnostic at(Position position) {
        return new Diagnostic(Code.TITLE_MISSING, position, "wrong", null);
    }

    private static void assertReport(String source, Diagnostic diagnostic, String report) {
        Map<ProjectPath, SourceFile> sources =
                Map.of(new ProjectPath("a.md"), new SourceFile(new ProjectPath("a.md"), source));
        assertThat(TextReport.of(List.of(diagnostic), sources, ReportStyle.PLAIN, Limits.REPORTED))
                .isEqualTo(report);
    }
}

package dev.fingerpost.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import java.util.List;
import org.junit.jupiter.api.Test;

class MachineReportTest {
    private static final List<Diagnostic> NOTES = List.of(
            new Diagnostic(
                    Code.PAGE_ORPHAN, Position.wholeFile(new ProjectPath("content/b, c: ü.md")), "100 % alone", null),
            new Diagnostic(
                    Code.LINK_BROKEN,
                    new Position(new ProjectPath("content/a.md"), 3, 5, 4),
                    "no page \"x\",\nor so: \u001B[1m",
                    "write `y`",
                    List.of(new Edit(new Position(new ProjectPath("content/a.md"), 3, 5, 4), "y"))));

    @Test
    void writesJson() {
        assertThat(JsonReport.of(NOTES)).isEqualTo("""
                        {
                          "errors": 1,
                          "warnings": 1,
                          "kinds": {
                            "link-broken": 1,
                            "page-orphan": 1
                          },
                          "diagnostics": [
                            {
                              "severity": "error",
                              "code": "link-broken",
                              "path": "content/a.md",
                              "line": 3,
                              "column": 5,
                              "length": 4,
                              "message": "no page \\"x\\",\\nor so: \\u001B[1m",
                              "hint": "write `y`",
                              "edits": [
                                {
                                  "path": "content/a.md",
                                  "line": 3,
                                  "column": 5,
                                  "length": 4,
                                  "text": "y"
                                }
                              ]
                            },
                            {
                              "severity": "warning",
                              "code": "page-orphan",
                              "path": "content/b, c: ü.md",
                              "message": "100 % alone"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void spellsOutWhatActsOnATerminal() {
        Diagnostic note = new Diagnostic(
                Code.PAGE_ORPHAN,
                Position.wholeFile(new ProjectPath("content/\u202Ea.md")),
                "\u0007\u007F\u009B\u2028\uFEFF\uDB40\uDC41",
                null);

        for (String text : List.of(JsonReport.of(List.of(note)), SarifReport.of(List.of(note), "", Code::id))) {
            assertThat(text)
                    .contains("\"\\u0007\\u007F\\u009B\\u2028\\uFEFF\\uDB40\\uDC41\"")
                    .matches("[ -~\n]*");
        }
    }

    @Test
    void writesSarif() {
        assertThat(SarifReport.of(NOTES, "docs/", code -> "# " + code.id() + "\n\nWhat it\nmeans.\n\n## Example\n"))
                .isEqualTo("""
                        {
                          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
                          "version": "2.1.0",
                          "runs": [
                            {
                              "tool": {
                                "driver": {
                                  "name": "Fingerpost",
                                  "rules": [
                                    {
                                      "id": "link-broken",
                                      "shortDescription": {
                                        "text": "What it\\nmeans."
                                      },
                                      "help": {
                                        "text": "# link-broken\\n\\nWhat it\\nmeans.\\n\\n## Example\\n",
                                        "markdown": "# link-broken\\n\\nWhat it\\nmeans.\\n\\n## Example\\n"
                                      },
                                      "helpUri": "https://github.com/fingerpost/fingerpost/blob/main/docs/diagnostics/link-broken.md",
                                      "defaultConfiguration": {
                                        "level": "error"
                                      }
                                    },
                                    {
                                      "id": "page-orphan",
                                      "shortDescription": {
                                        "text": "What it\\nmeans."
                                      },
                                      "help": {
                                        "text": "# page-orphan\\n\\nWhat it\\nmeans.\\n\\n## Example\\n",
                                        "markdown": "# page-orphan\\n\\nWhat it\\nmeans.\\n\\n## Example\\n"
                                      },
                                      "helpUri": "https://github.com/fingerpost/fingerpost/blob/main/docs/diagnostics/page-orphan.md",
                                      "defaultConfiguration": {
                                        "level": "warning"
                                      }
                                    }
                                  ]
                                }
                              },
                              "columnKind": "unicodeCodePoints",
                              "results": [
                                {
                                  "ruleId": "link-broken",
                                  "ruleIndex": 0,
                                  "level": "error",
                                  "message": {
                                    "text": "no page \\"x\\",\\nor so: \\u001B[1m\\nwrite `y`"
                                  },
                                  "locations": [
                                    {
                                      "physicalLocation": {
                                        "artifactLocation": {
                                          "uri": "docs/content/a.md"
                                        },
                                        "region": {
                                          "startLine": 3,
                                          "startColumn": 5,
                                          "endColumn": 9
                                        }
                                      }
                                    }
                                  ],
                                  "fixes": [
                                    {
                                      "artifactChanges": [
                                        {
                                          "artifactLocation": {
                                            "uri": "docs/content/a.md"
                                          },
                                          "replacements": [
                                            {
                                              "deletedRegion": {
                                                "startLine": 3,
                                                "startColumn": 5,
                                                "endColumn": 9
                                              },
                                              "insertedContent": {
                                                "text": "y"
                                              }
                                            }
                                          ]
                                        }
                                      ]
                                    }
                                  ]
                                },
                                {
                                  "ruleId": "page-orphan",
                                  "ruleIndex": 1,
                                  "level": "warning",
                                  "message": {
                                    "text": "100 % alone"
                                  },
                                  "locations": [
                                    {
                                      "physicalLocation": {
                                        "artifactLocation": {
                                          "uri": "docs/content/b%2C%20c%3A%20%C3%BC.md"
                                        }
                                      }
                                    }
                                  ]
                                }
                              ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void writesWorkflowCommands() {
        assertThat(GithubReport.of(NOTES, "docs/")).isEqualTo("""
                        ::error file=docs/content/a.md,line=3,col=5,endColumn=9,title=link-broken::no page "x",%0Aor so: <U+001B>[1m%0Awrite `y`
                        ::warning file=docs/content/b%2C c%3A ü.md,title=page-orphan::100 %25 alone
                        """);
    }

    @Test
    void writesEmptyReports() {
        assertThat(JsonReport.of(List.of())).contains("\"diagnostics\": []");
        assertThat(SarifReport.of(List.of(), "", code -> "")).contains("\"results\": []");
        assertThat(GithubReport.of(List.of(), "")).isEmpty();
    }
}

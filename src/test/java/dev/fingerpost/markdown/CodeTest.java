package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.page.CodeBlock;
import dev.fingerpost.page.Include;
import dev.fingerpost.text.CodeHighlighter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTest {
    @Test
    void fencesAreFigures() {
        assertThat(Parsed.html("```python title=\"app & <co>\"\nif a < b:\n    print(\"{x}\")\n```\n"))
                .isEqualTo(
                        "<figure class=\"code\"><figcaption>app &amp; &lt;co&gt;</figcaption>"
                                + "<pre tabindex=\"0\"><code class=\"language-python\">if a &lt; b:\n    print(\"{x}\")</code></pre></figure>\n");
    }

    @Test
    void fencesWithoutTitleShowTheirLanguage() {
        assertThat(Parsed.html("```c++\nx\n```\n"))
                .isEqualTo("<figure class=\"code\"><figcaption>c++</figcaption>"
                        + "<pre tabindex=\"0\"><code class=\"language-c++\">x</code></pre></figure>\n");
        assertThat(Parsed.html("```\nx\n```\n"))
                .isEqualTo("<figure class=\"code\"><pre tabindex=\"0\"><code>x</code></pre></figure>\n");
        assertThat(Parsed.html("    x {y}\n"))
                .isEqualTo("<figure class=\"code\"><pre tabindex=\"0\"><code>x {y}</code></pre></figure>\n");
    }

    @Test
    void linesCanBeMarked() {
        assertThat(Parsed.html("```text {1,3-4}\na\nb\nc\nd\ne\n```\n"))
                .contains(
                        "<mark class=\"line\">a\n</mark>b\n<mark class=\"line\">c\n</mark><mark class=\"line\">d\n</mark>e</code>");
    }

    @Test
    void markedLinesKeepColoursThatRunOverSeveralLines() {
        CodeHighlighter comments = (language, code) -> "<span class=\"h-c\">" + code + "</span>";
        String html = CodeFigure.html(new CodeBlock("x", null, List.of(2)), "a\nb\nc\n", comments);

        assertThat(html)
                .contains(
                        "<span class=\"h-c\">a\n</span><mark class=\"line\"><span class=\"h-c\">b\n</span></mark><span class=\"h-c\">c</span>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "python titel=\"x\"|18|titel",
                "python file=|18|file=",
                "python title=\"x|18|title=\"x",
                "python {3-1}|18|{3-1}",
                "python {0}|18|{0}",
                "{1,x}|11|{1,x}"
            })
    void infoStringsAreRead(String info, int column, String word) {
        Parsed parsed = Parsed.body("1. x\n\n   " + "~~~~" + info + "\n   x\n   ~~~~\n");

        assertThat(parsed.report()).hasSize(1);
        assertThat(parsed.report().get(0))
                .startsWith("content/p.md:5:" + (column - 3) + ": error[fence-info]: ")
                .contains("`" + word);
    }

    /** What other tools put there means nothing here, as on GitHub. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "rust,ignore|rust",
                "rust,should_panic,edition2021|rust",
                "js:app.js|js",
                "python=12|python",
                "python{numberLines: true}|python",
                "python bogus|python",
                "python linenums=\"1\" hl_lines=\"2 3\"|python",
                "jsx showLineNumbers /word/|jsx",
                "python {a}|python",
                "c++|c++",
                "{.good}|``",
                "{r}|``",
                "{.python .numberLines startFrom=\"9\"}|``",
                "<b>|``",
                "!|``"
            })
    void wordsOfOtherToolsArePassedOver(String info, String language) {
        Parsed parsed = Parsed.body("~~~" + info + "\nx\n~~~\n");

        assertThat(parsed.report()).isEmpty();
        assertThat(parsed.html())
                .contains(language.isEmpty() ? "<code>x</code>" : "<code class=\"language-" + language + "\">x</code>");
    }

    @Test
    void languageNamesAreShort() {
        assertThat(Parsed.html("```" + "x".repeat(41) + "\ny\n```\n")).contains("<code>y</code>");
        assertThat(Parsed.html("```" + "x".repeat(40) + "\ny\n```\n"))
                .contains("<code class=\"language-" + "x".repeat(40) + "\">y</code>");
    }

    @Test
    void fencesThatAreNotClosedAreTold() {
        assertThat(Parsed.body("Text.\n\n```sh\nmake\n\nMore text.\n").report())
                .containsExactly(
                        "content/p.md:5:1: warning[fence-unclosed]: no line closes this fence: all that follows is code");
        assertThat(Parsed.body("```\na\n~~~\n").report()).hasSize(1);
        assertThat(Parsed.body("````\na\n```\n").report()).hasSize(1);
        assertThat(Parsed.body("- ```\n  a\n\ntext\n").report())
                .containsExactly(
                        "content/p.md:3:3: warning[fence-unclosed]: no line closes this fence: all that follows is code");
    }

    @Test
    void fencesThatRunIntoTheNextAreTold() {
        assertThat(Parsed.body("```sh\nmake\n\nText.\n\n```js\nx()\n```\n").report())
                .containsExactly("content/p.md:3:1: warning[fence-unclosed]: no line closes this fence before line 8, "
                        + "where another one begins");
    }

    @Test
    void fencesInFencesAreNoSlip() {
        assertThat(Parsed.body("````md\n```js\nx()\n```\n````\n\n~~~\n```js\n~~~\n\n```\n`x` ```y```\n```\n")
                        .report())
                .isEmpty();
    }

    @Test
    void fencesCanTakeTheirTextFromAFile() {
        Parsed parsed = Parsed.body("```java file=examples/A.java#main {2}\n```\n");

        assertThat(parsed.html()).isEqualTo("⟨I0⟩\n");
        Include include = parsed.page().numbered().includes().get(0);
        assertThat(include.file()).hasToString("examples/A.java");
        assertThat(include.region()).isEqualTo("main");
        assertThat(include.block()).isEqualTo(new CodeBlock("java", null, List.of(2)));
        assertThat(include.at()).hasToString("content/p.md:3:14");
        assertThat(include.at().length()).isEqualTo("examples/A.java#main".length());
    }

    @Test
    void diagramsAreNotEmpty() {
        Parsed parsed = Parsed.body("```mermaid\n\n```\n");
        assertThat(parsed.report())
                .containsExactly(
                        "content/p.md:3:4: error[fence-info]: the fence holds no diagram, and readers see an empty box");
        assertThat(parsed.html()).doesNotContain("diagram");
        assertThat(Parsed.html("```mermaid\na-->b\n```\n")).contains("class=\"code diagram\"");
    }

    @Test
    void fencesFromAFileHoldNothing() {
        assertThat(Parsed.body("```java file=A.java\nx\n```\n").report())
                .containsExactly(
                        "content/p.md:3:4: error[fence-info]: a fence with `file=` takes its text from there, but this one holds lines of its own");
    }
}

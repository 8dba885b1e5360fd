package dev.fingerpost.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.file.Limits;
import dev.fingerpost.text.Html;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlighterTest {
    private final Highlighter highlighter = new Highlighter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "python     | def f(): return 'a' # b        | k",
                "java       | public record A(int b) {}      | k",
                "js         | const a = `b${c}`              | s",
                "javascript | const a = 1                    | n",
                "ts         | let a: string = 'b'            | k",
                "json       | {\"a\": 1}                     | t",
                "yaml       | a: 1                           | t",
                "yml        | a: 1                           | t",
                "bash       | if true; then echo 'a'; fi     | k",
                "sql        | SELECT a FROM b                | k",
                "http       | GET /a HTTP/1.1                | k",
                "diff       | +added                         | i",
                "html       | <p class=\"a\">b</p>           | t",
                "css        | a { color: red }               | t",
                "xml        | <a b=\"c\"/>                   | t",
                "go         | func main() {}                 | k",
                "rust       | fn main() {}                   | k",
                "kotlin     | fun main() {}                  | k",
                "toml       | a = 1                          | t",
                "dockerfile | FROM scratch                   | k",
                "Python     | import a                       | k",
                "c          | int main(void) { return 0; }   | k",
                "c++        | auto a = std::string{\"b\"};    | s",
                "C#         | public record A(int B);        | k",
                "php        | $a = 1;                        | t",
                "rb         | def a; @b = 'c'; end           | k",
                "swift      | let a = 1                      | k",
                "scala      | val a = 1                      | k",
                "pwsh       | Get-Item $a                    | f",
                "md         | # Title                        | k",
                "lua        | local a = 1                    | k",
                "R          | a <- TRUE                      | k",
                "graphql    | type A { b(c: ID!): String }   | k",
            })
    void coloursTheLanguagesThatAuthorsUse(String language, String code, String expected) {
        assertThat(highlighter.highlight(language, code)).contains("<span class=\"h-" + expected + "\">");
    }

    @Test
    void givesExactlyTheseSpans() {
        assertThat(highlighter.highlight("python", "x = 1 # <b>"))
                .isEqualTo("x = <span class=\"h-n\">1</span> <span class=\"h-c\"># &lt;b&gt;</span>");
    }

    @Test
    void findsPhpInPages() {
        assertThat(highlighter.highlight("php", "<a href='<?= $b ?>'>\n<?php if"))
                .isEqualTo("<span class=\"h-t\">&lt;a href<span class=\"h-s\">=&#39;<span class=\"h-k\">&lt;?=</span> "
                        + "<span class=\"h-t\">$b</span> <span class=\"h-k\">?&gt;</span>&#39;</span>&gt;</span>\n"
                        + "<span class=\"h-k\">&lt;?php</span> <span class=\"h-k\">if</span>");
    }

    @Test
    void hasTheSameColoursOnAShallowStack() throws InterruptedException {
        String code = "a = '" + "b".repeat(Limits.HIGHLIGHT_CHARS - 6) + "'";
        AtomicReference<String> shallow = new AtomicReference<>("");
        Thread thread = new Thread(null, () -> shallow.set(highlighter.highlight("python", code)), "shallow", 300_000);
        thread.start();
        thread.join();
        assertThat(shallow.get()).startsWith("a = <span class=\"h-s\">&#39;b").endsWith("b&#39;</span>");
    }

    @Test
    void showsCodeThatTakesTooMuchWorkWithoutColours() {
        String code = "<a ".repeat(Limits.HIGHLIGHT_CHARS / 3);
        assertThat(highlighter.highlight("html", code)).isEqualTo(Html.escape(code));
    }

    @Test
    void keepsEveryCharacterOfTheCode() {
        String code = "a < b && \"c\" 'd' \u00e9 \ud83d\ude00 {x} ${y} </script>\n\tend";
        for (String language : List.of(
                "python", "java", "html", "js", "yaml", "bash", "diff", "toml", "php", "md", "r", "no-such", "")) {
            String text = highlighter.highlight(language, code).replaceAll("<[^>]*>", "");
            assertThat(text).as(language).isEqualTo(Html.escape(code));
        }
    }

    @Test
    void showsAnUnknownLanguageAsPlainText() {
        assertThat(highlighter.highlight("klingon", "if <a>")).isEqualTo("if &lt;a&gt;");
        assertThat(highlighter.highlight("constructor", "a")).isEqualTo("a");
    }

    @Test
    void givesTheSameFromManyThreads() {
        List<String> codes = IntStream.range(0, 40)
                .mapToObj(i -> "def f" + i + "(a): return 'x" + i + "'")
                .toList();
        List<String> alone = codes.stream()
                .map(code -> new Highlighter().highlight("python", code))
                .limit(3)
                .toList();
        List<String> together = codes.parallelStream()
                .map(code -> highlighter.highlight("python", code))
                .toList();
        assertThat(together.subList(0, 3)).isEqualTo(alone);
        assertThat(together).doesNotHaveDuplicates();
    }
}

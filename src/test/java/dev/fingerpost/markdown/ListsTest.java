package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- The bill fell in\\n  2025. Nobody noticed.|<ul><li>The bill fell in 2025. Nobody noticed.</li></ul>",
                "The bill fell in\\n2025. Nobody noticed.|<p>The bill fell in 2025. Nobody noticed.</p>",
                "> fell in\\n> 14) days|<blockquote><p>fell in 14) days</p></blockquote>",
                "1. fell in\\n   2. days|<ol><li>fell in 2. days</li></ol>",
                "Text\\n1. one\\n2. two|<p>Text</p><ol><li>one</li><li>two</li></ol>",
                "Text\\n- one|<p>Text</p><ul><li>one</li></ul>",
                "Text\\n-|<h2>Text</h2>",
                "Text\\n*|<p>Text *</p>",
                "Text\\n1.|<p>Text 1.</p>",
                "Text\\n\\n2. two|<p>Text</p><ol start=\"2\"><li>two</li></ol>"
            })
    void onlyOneThatBeginsWithOneMayInterruptAParagraph(String markdown, String html) {
        assertThat(shown(markdown)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. a\\n2. b\\n   1. c\\n   2. d\\n3. e|<ol><li>a</li><li>b<ol><li>c</li><li>d</li></ol></li><li>e</li></ol>",
                "- a\\n  2. b|<ul><li>a 2. b</li></ul>",
                "- a\\n\\n  2. b|<ul><li><p>a</p><ol start=\"2\"><li>b</li></ol></li></ul>",
                "1. a\\n   - b\\n     1. c\\n     2. d|<ol><li>a<ul><li>b<ol><li>c</li><li>d</li></ol></li></ul></li></ol>",
                "3. a\\n4. b|<ol start=\"3\"><li>a</li><li>b</li></ol>",
                "1. a\\n1) b|<ol><li>a</li></ol><ol><li>b</li></ol>",
                "- a\\n* b|<ul><li>a</li></ul><ul><li>b</li></ul>",
                "- a\\n - b\\n  - c|<ul><li>a</li><li>b</li><li>c</li></ul>",
                "- a\\n - b\\n  - c\\n   - d\\n    - e|<ul><li>a</li><li>b</li><li>c</li><li>d - e</li></ul>"
            })
    void nestAndGoOn(String markdown, String html) {
        assertThat(shown(markdown)).isEqualTo(html);
    }

    @Test
    void areLooseWhereBlankLinesPartThem() {
        assertThat(shown("- a\\n\\n- b")).isEqualTo("<ul><li><p>a</p></li><li><p>b</p></li></ul>");
        assertThat(shown("- a\\n- b\\n\\n")).isEqualTo("<ul><li>a</li><li>b</li></ul>");
        assertThat(shown("- a\\n  ```\\n\\n  ```\\n- b")).startsWith("<ul><li>a<figure");
        assertThat(shown("- a\\n\\n  [r]: x.md")).isEqualTo("<ul><li>a</li></ul>");
    }

    @Test
    void ofTasksHoldOtherBlocks() {
        assertThat(shown("- [ ] a\\n\\n  b\\n\\n  c").replaceAll("<input[^>]*>", "□"))
                .isEqualTo("<ul><li class=\"task\"><p><label>□ a</label></p><p>b</p><p>c</p></li></ul>");
        assertThat(shown("- [ ] # a\\n- [x]\\n- [y] b\\n1. [X] c").replaceAll("<input[^>]*>", "□"))
                .isEqualTo("<ul><li class=\"task\"><label>□ # a</label></li><li>[x]</li><li>[y] b</li></ul>"
                        + "<ol><li class=\"task\"><label>□ c</label></li></ol>");
    }

    /** On one line, without what headings have besides their words. */
    private static String shown(String markdown) {
        return Parsed.html(markdown.replace("\\n", "\n") + "\n")
                .replaceAll(" <a class=\"anchor\".*?</a>| id=\"[a-z]*\"", "")
                .replaceAll("\n(?=<)|(?<=>)\n", "")
                .replace('\n', ' ');
    }
}

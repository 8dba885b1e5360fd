package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Code;
import dev.fingerpost.work.ProcessorTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Syntax of other tools is told of where readers would see it, and nowhere else. */
class LeftoversTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!! note",
                "!!! warning \"Take care\"",
                "??? tip",
                "???+ tip \"T\"",
                ":::note",
                "::: tip Title",
                ":::caution[Title]",
                "::: mkdocs.utils.log",
                "::: code-group",
                "::: raw",
                "=== \"Linux\"",
                "--8<-- \"file.md\"",
                "<<< @/code.js",
                "{{#include file.md}}",
                "{{< youtube abc >}}",
                "{{% notice %}}",
                "{{< highlight go >}}\ncode\n{{< /highlight >}}",
                "[a]({{< ref \"b.md\" >}})",
                "{% include x.html %}",
                "{%- if x -%}",
                "{{ page.title }}",
                "{{ $frontmatter.title }}",
                "{{ page.date | date: \"%Y\" }}",
                "{{ t('x') }}",
                "{{ a if b else c }}",
                "Words {: .class }",
                "[TOC]",
                "[[toc]]",
                "[[Page]]",
                "[[Page#Part|words]]",
                "![[picture.png]]",
                "![[picture.png#outline|100]]",
                "[[#Part]]",
                "[:octicons-file-16:](b.md)",
                "![[Note]]",
                "==marked==",
                "%%hidden%%",
                ":material-account:",
                "import Tabs from '@theme/Tabs';",
                "[words] (https://e.org)",
                "(words)[https://e.org]",
                "##Heading",
                "{++new++}",
                "{--gone--}",
                "{==marked==}",
                "{>>a remark<<}",
                "{~~old~>new~~}",
                "{/* a comment */}",
                "Press ++ctrl+alt+del++ twice",
                "^^inserted^^",
                "x^2^ and more",
                "Words^[a note of its own] here",
                "A block. ^37066d",
                "\\\\( x^{2} \\\\)",
                "%%\na comment\n%%",
                "- [/] half done",
                "/// note | Title",
                "export const x = 1;",
                "import './style.css';",
                "It is {props.value} now",
                "[toc]",
                "[[TOC]]",
                "Take care :warning:",
                ":+1: for this",
                "This is **bold ** and more",
                "This is ** bold** too",
                "See [the guide](https://e.org/x and more",
                "See [the guide](guide.md",
                "See [the guide](guide.md#part.",
                "See [the guide](my guide.md) and more",
                "See [the guide](../guide.md#The first part).",
                "See [the guide](https://e.org/a b).",
                "> !!! note",
                "- item\n\n    !!! note",
            })
    void areToldOutsideCode(String text) {
        assertThat(found(text)).as(text).hasSize(1);
        assertThat(found("Words `" + text.replace("\n", " ") + "` in code.")).isEmpty();
        assertThat(found("````\n" + text + "\n````").stream().filter(note -> !note.contains("as code")))
                .isEmpty();
        assertThat(found("<!--\n" + text + "\n-->")).isEmpty();
        assertThat(found("Words\n\n    " + text.replace("\n", "\n    "))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Really?!!! And so on.",
                "What???",
                "a == b, a==b, x===y, ==",
                "100%% of it and 50%% more",
                "An array a[[0]], [[0]], [[1, 2], [3, 4]].",
                "A list [x][y] and [[x]](y.md).",
                "Time 10:30:45, ratio 1:2:3, :unheard_of: and ::, key:x:y, a:bug:b",
                "C++ and D++, i++ and ++j, 1 + +2",
                "Bits a^b, 2^10 and ^caret, a^b^c",
                "A class ^[a-z]+$ of letters",
                "The sum 2 ** 3 ** 4, a ** b ** c, **kwargs and **options",
                "**One** and **two**, **a!** and **b.** x **c** ",
                "[a](https://e.org), [b](b.md \"title\"), [c](b.md\n\"title\"), [d](b.md\n)",
                "See [x](y and z) and [f](x) there",
                "See [x](<my guide.md>), [x](b.md \"a b\") and ![x](p.svg 'a b'), or f[i](a, b.md c)",
                "{a} and {} and {/a/}, 100%%",
                "- [x] done\n- [ ] open\n- [-](b.md)",
                "////\n/// and /// a path",
                "We export const goods. An import is paid.",
                "It costs $5 and $10, or $$.",
                "Set {a, b} and {} and { x }",
                "Use {.class} here, {#id}.",
                "This import is from there.",
                "See [the guide] (which is long) and (so)[1].",
                "#hashtag and #1234, ## Heading",
                "Section\n===\n\n=== and \"words\"",
                "-----",
                "C++ <<< nothing",
                "[words] (see below)",
                "`{{#include a.rs}}`",
                "\\{{ escaped",
                "Fill in {{YEAR}}, {{ LIST OF NAMES }}, {{Number (#)}} and {{Formatter Output}}.",
                "- [ ] (https://e.org/1) is to do\n- [x] (https://e.org/2)",
            })
    void areNotSeenInOrdinaryText(String text) {
        assertThat(found(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{#include ../a.rs:part}}", "{{#rustdoc_include a.rs}}", "--8<-- \"a.py\""})
    void includesAreToldInCodeToo(String line) {
        assertThat(found("```rust\n" + line + "\n```")).hasSize(1);
        assertThat(found("```rust\nlet x = \"" + line.replace('"', '-') + "\";\n\\" + line + "\n```"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<!--@include: ./a.md-->", "Text <!-- @include: ./a.md{3,} -->", "> <!-- @include: a.md#b -->"})
    void includesAreToldInComments(String line) {
        assertThat(found(line)).hasSize(1).first().asString().contains("readers see nothing in its place");
        assertThat(found("```\n" + line + "\n```\n\n<!-- include: and so on -->"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a | b |\n| 1 | 2 |",
                "Words\n| a | b |\n| 1 | 2 |",
                "| a | b | c |\n|---|---|\n| 1 | 2 | 3 |",
                "> | a | b |\n> | 1 | 2 |",
                "- | a | b |\n  | 1 | 2 |",
            })
    void barsThatAreNoTableAreTold(String text) {
        assertThat(found(text)).hasSize(1).first().asString().contains("is the head of a table");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 |",
                "| alone |",
                "a | b\nc | d",
                "|x| is the size of x, |y|\nthat of y",
                "|----|\n| ab |\n|----|",
                "    | a | b |\n    | 1 | 2 |",
            })
    void barsElsewhereAreText(String text) {
        assertThat(found(text)).isEmpty();
    }

    /** Whatever is said of these, it is said at once. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{",
                "{{< ",
                "{{< code-toggle >}}",
                "{{< figure ",
                "{{< figure src=\"a\" ",
                "{% ",
                "{: ",
                "[[",
                "![[",
                "==",
                "%%",
                "$$",
                "[a] (",
                "(",
                ")[",
                ":::",
                "::: ",
                "[",
                ":material-",
                "{++",
                "{~~",
                "{/*",
                "++a",
                "^^",
                "a^",
                "^[ ",
                " ^a",
                "\\\\(",
                "%%\n",
                "** ",
                " **a",
                "[a](b.md",
                "| a |\n",
                "<div>",
                "##A"
            })
    void takesTimeInProportion(String piece) {
        String lines = (piece.repeat(4900 / piece.length()) + "\n").repeat(20);
        for (String text : List.of(lines, piece.repeat(300_000 / piece.length()), (piece + "x\n").repeat(3_000))) {
            ProcessorTime.within(Duration.ofSeconds(20), () -> found(text));
        }
    }

    private static List<String> found(String text) {
        return Parsed.body(text + "\n").notes().stream()
                .filter(note -> note.code() == Code.FOREIGN_SYNTAX)
                .map(note -> note.message())
                .toList();
    }
}

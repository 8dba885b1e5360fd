package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.tree.PureScript;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that the page puts into a decision record is text for a Markdown reader, too. */
class RecordTextTest {
    private static final String SIGNS = "\\`*_{}[]<>()#+-.!|~&$@:/\"'= 1a\t";
    private static final int ROUNDS = 3000;

    private final PureScript script = new PureScript();

    @AfterEach
    void close() {
        script.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "---",
                "```",
                "~~~",
                "1. one",
                "1) one",
                "- item",
                "+ item",
                "# heading",
                "> quote",
                "[a](javascript:alert(1))",
                "![a](b)",
                "[^1]: note",
                "a | b",
                "&lt;b&gt;",
                "https://example.org and www.example.org and a@example.org",
                "| a |",
                "=====",
                "**bold** _em_ ~~gone~~ `code`",
                "a\\",
                ": a definition",
                "*[x]: y"
            })
    void staysAsItIs(String text) {
        assertStays(text);
    }

    @Test
    void anySignsStayAsTheyAre() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("a".repeat(random.nextInt(2)));
            for (int i = 0; i < 1 + random.nextInt(12); i++) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            assertStays(text.toString());
        }
    }

    @Test
    void isOneLineWithoutCharactersThatControlOrReverseIt() {
        assertThat(script.call("escape", "a\nb\r\n\n---\nc\u001b[31m\u202Ed\u200Be\u0000f"))
                .isEqualTo("a b --- c \\[31mde f");
    }

    private void assertStays(String text) {
        String written = script.call("escape", text);
        assertThat(written).doesNotContain("\n");
        String shown = text.replaceAll("\\s+", " ").strip();
        assertThat(textOf("x " + written)).as("`%s`", text).isEqualTo("x " + shown);
        if (!shown.isEmpty()) {
            assertThat(textOf("* " + written)).as("item `%s`", text).isEqualTo(shown);
        }
    }

    /** What a reader sees, or the HTML, where there is more in it than a paragraph or a list. */
    private static String textOf(String markdown) {
        String html = Parsed.of("# T\n\n" + markdown + "\n", PageKind.PAGE, HtmlPolicy.TRUST)
                .html();
        String text = html.replaceAll("</?(p|ul|li)>", "").strip();
        if (text.contains("<")) {
            return html;
        }
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}

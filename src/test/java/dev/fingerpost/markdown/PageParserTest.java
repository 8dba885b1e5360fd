package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Heading;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.path.ProjectPath;
import org.junit.jupiter.api.Test;

class PageParserTest {
    @Test
    void takesTheTitleOutOfTheBody() {
        Parsed parsed = Parsed.whole("# The *title*\n\nText.\n");
        Page page = parsed.page();

        assertThat(page.title()).isEqualTo("The title");
        assertThat(parsed.prose().html()).isEqualTo("<p>Text.</p>\n");
        assertThat(page.headings()).extracting(Heading::id).containsExactly("the-title");
        assertThat(page.path()).hasToString("p.md");
        assertThat(page.url()).hasToString("p.html");
    }

    @Test
    void countsPositionsFromTheBeginningOfTheFile() {
        String text = """
                ---
                title: X
                ---

                ## One

                #### Two
                """;
        int bodyStart = text.indexOf("\n\n") + 1;
        var parsed = new PlainParser()
                .parse(
                        new SourceFile(new ProjectPath("content/p.md"), text),
                        bodyStart,
                        PageKind.PAGE,
                        Parsed.NO_META,
                        new Reading(HtmlPolicy.SAFE, false, false));

        assertThat(parsed.notes())
                .anySatisfy(note -> assertThat(note)
                        .hasToString(
                                "content/p.md:7:6: error[heading-jump]: the heading jumps from level 2 to level 4"));
    }

    @Test
    void asksForATitle() {
        assertThat(Parsed.whole("Text.\n").report())
                .containsExactly("content/p.md: error[title-missing]: the page has no title");
    }

    @Test
    void refusesASecondTitle() {
        assertThat(Parsed.whole("# One\n\n# Two\n").report())
                .containsExactly(
                        "content/p.md:3:3: error[heading-second-h1]: a page has one level-1 heading, its title; this is another");
    }

    @Test
    void leavesBracesAlone() {
        String html = Parsed.html("Use {braces}, {{var}}, ${x}, {.stack} and `{{ code }}`.\n\n## Head {curly}\n");

        assertThat(html)
                .contains("Use {braces}, {{var}}, ${x}, {.stack} and <code>{{ code }}</code>.")
                .contains(">Head {curly} <a");
    }
}

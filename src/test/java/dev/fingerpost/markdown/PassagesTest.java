package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Passage;
import dev.fingerpost.path.ProjectPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shown as kind, whether it is sourced, and text. */
class PassagesTest {
    private static List<String> passages(String text) {
        return Parsed.body(text).prose().passages().stream()
                .map(PassagesTest::shown)
                .toList();
    }

    private static String shown(Passage passage) {
        String mark = passage.sourced() ? "+ " : "- ";
        return passage.kind() + mark + passage.text().strip().replace('\n', '|');
    }

    @Test
    void areTheProseWithoutHeadingsCodeAndNotes() {
        assertThat(passages("""
                One *two* `three` <b>four</b>
                five.

                ## Six

                ```text
                seven
                ```

                > eight

                Term
                : Meaning.

                <div>nine</div>

                [^a]: Ten.
                """))
                .containsExactly("PARAGRAPH- One two \uFFFC four five.", "PARAGRAPH- eight", "PARAGRAPH- Meaning.");
    }

    @Test
    void areSourcedAsFarAsTheirFootnoteReaches() {
        assertThat(passages("""
                One.[^a]

                Two.

                - three
                - four

                  > five[^a]
                - six:
                  - seven[^a]

                Introduced:[^a]

                1. eight

                Not introduced.[^a]

                - nine

                [^a]: A.
                """))
                .containsExactly(
                        "PARAGRAPH+ One.",
                        "PARAGRAPH- Two.",
                        "ITEM- three",
                        "ITEM+ four",
                        "ITEM+ five",
                        "ITEM+ six:",
                        "ITEM+ seven",
                        "PARAGRAPH+ Introduced:",
                        "ITEM+ eight",
                        "PARAGRAPH+ Not introduced.",
                        "ITEM- nine");
    }

    @Test
    void areSourcedByRowOrAsAWholeInTables() {
        String table = "| A | B |\n|---|---|\n| c | d |\n| e | f |\n";
        String note = "\n\n[^a]: A.\n";
        assertThat(passages(table.replace("d", "d[^a]") + note)).containsExactly("ROW- A|B", "ROW+ c|d", "ROW- e|f");
        List<String> all = List.of("ROW+ A|B", "ROW+ c|d", "ROW+ e|f");
        assertThat(passages(table.replace("B", "B[^a]") + note)).isEqualTo(all);
        assertThat(passages("Before.[^a]\n\n" + table + note)).endsWith(all.toArray(String[]::new));
        assertThat(passages(table + "\n{.wide}\n\nAfter.[^a]\n" + note)).startsWith(all.toArray(String[]::new));
    }

    @Test
    void areTheAuthorsOwnInExamples() {
        assertThat(passages("""
                If so.
                {.example}

                Not so.

                ## Worked {.example}

                One.

                ### Part

                Two.

                ## Next

                Three.
                """))
                .containsExactly(
                        "PARAGRAPH+ If so.",
                        "PARAGRAPH- Not so.",
                        "PARAGRAPH+ One.",
                        "PARAGRAPH+ Two.",
                        "PARAGRAPH- Three.");
    }

    @Test
    void knowTheirLinksAndTheirPlace() {
        String text = "# T\n\nSee [the guide](a.md) and <https://example.org>.\n";
        Passage passage = Parsed.whole(text).prose().passages().get(0);
        assertThat(passage.text()).isEqualTo("See the guide and \uFFFC.");
        assertThat(passage.links()).containsExactly(new Passage.Stretch(4, 13));
        assertThat(text.substring(passage.start(), passage.end()).strip())
                .startsWith("See [")
                .endsWith("org>.");
    }

    @Test
    void areKeptOnlyWhenAskedFor() {
        var page = new PlainParser()
                .parse(
                        new SourceFile(new ProjectPath("content/p.md"), "# T\n\nText.\n"),
                        0,
                        PageKind.PAGE,
                        Parsed.NO_META,
                        new Reading(HtmlPolicy.SAFE, false, false));
        assertThat(page.value().passages()).isEmpty();
    }
}

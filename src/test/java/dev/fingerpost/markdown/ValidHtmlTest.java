package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.page.Holes;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;

/** A page with every construct is what the HTML standard asks for. */
class ValidHtmlTest {
    private static final String EVERYTHING = """
            # Title

            Words *with* **much** ~~care~~, `code`, <kbd>Ctrl</kbd>, [a link](a.md "T"){.x lang=de}, https://example.org and a note[^a].
            Two  \\
            breaks. <a name="here"></a> The API.[^a][^source]

            *[API]: application programming interface

            ## Lists {#lists .wide}

            1. one
            2. two
               - three

            {start=3 .steps}

            - [ ] to do
            - [x] done with [link](b.md)

            - [ ] loose

            - [ ] tasks

            Term (with words)
            Another
            : Meaning.

              In two paragraphs.

            ## Wide things

            | Route | Cost | |
            |:-|-:|:-:|
            | RAG | 1 | |
            | | 2 | x |

            {#costs .stack caption="What it costs"}

            | | B |
            |-|-|
            | 1 | 2 |

            > [!IMPORTANT]
            > Take care.[^b]

            > Quote.

            ![A bench](b.png)
            {caption="Results" width=300 height=200}

            ```python title="app.py" {1}
            print("<x>")
            ```

                indented

            ***

            <details>
            <summary>More</summary>

            Text with *emphasis* and <div>a div

            ### Unclosed

            [^a]: **Measured.** Yes[^c].

            [^b]: One.

                Two.

            [^c]: End.
            """;

    @Test
    void pagesAreValid() throws Exception {
        Parsed parsed = Parsed.whole(EVERYTHING);
        String body = Holes.fill(Parsed.words(parsed.prose().html()), (letter, number) -> switch (letter) {
            case Holes.ADDRESS -> "x.html";
            case Holes.SIZE -> " width=\"3\" height=\"2\"";
            default -> "<ol><li>Note</li></ol>";
        });
        StringBuilder notes = new StringBuilder();
        parsed.prose()
                .footnotes()
                .forEach(note -> notes.append("<li id=\"fn-" + note.note().number() + "\">"
                        + (note.html() == null ? "" : Parsed.words(note.html())) + "</li>"));
        String page =
                "<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><body><main><h1 id=\"title\">T</h1>"
                        + body + "<ol>" + notes + "</ol></main></body></html>";

        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
        String found = validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));

        assertThat(parsed.report()).hasSize(2).allMatch(told -> told.contains("warning[html-unclosed]"));
        assertThat(found.strip()).as(page).isEqualTo("Document checking completed. No errors found.");
    }
}

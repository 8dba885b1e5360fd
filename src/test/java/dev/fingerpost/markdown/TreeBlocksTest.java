package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.page.Block;
import dev.fingerpost.page.Inline;
import dev.fingerpost.page.PageKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeBlocksTest {
    @Test
    void headingsSayWhetherTheirIdIsTheAuthors() {
        List<Block> blocks = blocks("## Questions\n\n### <a name=\"size\"></a>How *big*?\n");

        assertThat(blocks).hasSize(2);
        Block.Heading question = (Block.Heading) blocks.get(1);
        assertThat(question.level()).isEqualTo(3);
        assertThat(question.id()).isEqualTo("size");
        assertThat(question.explicit()).isTrue();
        assertThat(question.text()).isEqualTo("How big?");
        assertThat(question.at()).hasToString("content/p.md:5:5");
        assertThat(question.html()).startsWith("<h3 id=\"size\">How <em>big</em>? <a class=\"anchor\"");
        assertThat(((Block.Heading) blocks.get(0)).explicit()).isFalse();
    }

    @Test
    void answersAreLinesOfPieces() {
        Block.ItemList list = (Block.ItemList) blocks("""
                - [Yes, *big*](#rag) `if size is large` — a **hint**[^n] <!-- id: yes; fixed -->

                  > Because.

                - [No](other.md)
                """).get(0);

        assertThat(list.ordered()).isFalse();
        Block.Item yes = list.items().get(0);
        assertThat(yes.box()).isFalse();
        assertThat(yes.at()).hasToString("content/p.md:3:3");
        assertThat(yes.line())
                .extracting(i -> i.getClass().getSimpleName())
                .containsExactly("Link", "Text", "CodeSpan", "Text", "NoteRef", "Text", "Comment");
        Inline.Link link = (Inline.Link) yes.line().get(0);
        assertThat(link.text()).isEqualTo("Yes, big");
        assertThat(link.target()).isEqualTo("#rag");
        assertThat(link.targetAt()).hasToString("content/p.md:3:16");
        assertThat(Parsed.shown(link.html())).isEqualTo("<a href=\"⟨A0⟩\">Yes, <em>big</em></a>");
        Inline.CodeSpan code = (Inline.CodeSpan) yes.line().get(2);
        assertThat(code.text()).isEqualTo("if size is large");
        assertThat(code.at()).as("inside the backquotes").hasToString("content/p.md:3:23");
        Inline.Text words = (Inline.Text) yes.line().get(3);
        assertThat(words.text()).isEqualTo(" — a hint");
        assertThat(words.html()).isEqualTo(" — a <strong>hint</strong>");
        assertThat(yes.line().get(4)).isInstanceOf(Inline.NoteRef.class);
        assertThat(((Inline.Comment) yes.line().get(6)).text()).isEqualTo("id: yes; fixed");
        assertThat(yes.rest()).hasSize(1);
        assertThat(((Block.BlockQuote) yes.rest().get(0)).inner()).isEqualTo("<p>Because.</p>");
    }

    @Test
    void tickItemsHaveBoxes() {
        List<Block> blocks = blocks(
                "- [ ] First <!-- id: a -->\n- [x] Second <b>bold</b>\n\n1. `if a` — [Go](#x)\n2. `otherwise` — [No](#y)\n");

        assertThat(((Block.ItemList) blocks.get(0)).items())
                .extracting(Block.Item::box)
                .containsExactly(true, true);
        assertThat(((Block.ItemList) blocks.get(0)).items().get(1).line().get(0).html())
                .isEqualTo("Second <b>bold</b>");
        assertThat(((Block.ItemList) blocks.get(1)).ordered()).isTrue();
        assertThat(((Block.ItemList) blocks.get(1)).items().get(1).at()).hasToString("content/p.md:7:4");
    }

    @Test
    void tablesAreRowsOfCells() {
        Block.Table table = (Block.Table) blocks("| Criterion | [RAG](#rag) |\n|---|---|\n| Cost | 3 · *cheap* |\n")
                .get(0);

        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(0).get(1).line()).hasSize(1).first().isInstanceOf(Inline.Link.class);
        Block.Cell cell = table.rows().get(1).get(1);
        assertThat(cell.html()).isEqualTo("3 · <em>cheap</em>");
        assertThat(cell.at()).hasToString("content/p.md:5:10");
    }

    @Test
    void rawHtmlAroundMarkdownIsOneBlock() {
        List<Block> blocks = blocks("<details><summary>More</summary>\n\nText.\n\n</details>\n\nAfter.\n");

        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(0).html()).isEqualTo("<details><summary>More</summary>\n<p>Text.</p>\n</details>");
    }

    @Test
    void wordsKeepTheirSpacesBesideRawHtml() {
        Block.Paragraph paragraph =
                (Block.Paragraph) blocks("[A](#a) — <b>b</b> `c` d\n").get(0);

        assertThat(paragraph.line())
                .extracting(Inline::html)
                .startsWith("<a href=\"\u0001A0\u0002\">A</a>", " — <b>b</b> ")
                .endsWith(" d");
    }

    @Test
    void titleNotesAndCommentsAreNoBlocks() {
        assertThat(blocks("Text[^a].\n\n<!-- note -->\n\n[^a]: Note.\n")).hasSize(1);
    }

    @Test
    void otherPagesHaveNone() {
        assertThat(Parsed.body("## A\n\nText.\n").prose().blocks()).isEmpty();
    }

    private static List<Block> blocks(String text) {
        return Parsed.of("# Title\n\n" + text, PageKind.DECISION_TREE, HtmlPolicy.SAFE)
                .prose()
                .blocks();
    }
}

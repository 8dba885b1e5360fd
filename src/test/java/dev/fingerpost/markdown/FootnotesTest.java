package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.page.Grade;
import dev.fingerpost.page.Note;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Prose;
import org.junit.jupiter.api.Test;

class FootnotesTest {
    @Test
    void areNumberedByTheirFirstUse() {
        Parsed parsed = Parsed.body("B[^b] a[^a] b[^b].\n\n[^a]: First.\n\n[^b]: Second.\n");

        assertThat(parsed.html())
                .contains("B<sup class=\"ref\" id=\"fnref-1\"><a href=\"#fn-1\" aria-label=\"Note 1\">1</a></sup>")
                .contains("a<sup class=\"ref\" id=\"fnref-2\"><a href=\"#fn-2\" aria-label=\"Note 2\">2</a></sup>")
                .contains("b<sup class=\"ref\" id=\"fnref-1-2\"><a href=\"#fn-1\" aria-label=\"Note 1\">1</a></sup>");
        assertThat(parsed.prose().footnotes())
                .extracting(n -> n.note().number() + " " + n.note().label() + " "
                        + n.note().uses() + " " + n.html())
                .containsExactly("1 b 2 Second.", "2 a 1 First.");
        assertThat(parsed.prose().footnotes().get(0).at()).hasToString("content/p.md:3:2");
    }

    @Test
    void withoutDefinitionAreLeftToTheSite() {
        Prose.Footnote footnote =
                Parsed.body("A[^li-2024].\n").prose().footnotes().get(0);

        assertThat(footnote.note().label()).isEqualTo("li-2024");
        assertThat(footnote.note().defined()).isFalse();
        assertThat(footnote.html()).isNull();
    }

    @Test
    void beginWithTheirGrade() {
        assertThat(note("**Measured.** By *us*.")).isEqualTo("MEASURED By <em>us</em>.");
        assertThat(note("**vendor**. Their page.")).isEqualTo("VENDOR Their page.");
        assertThat(note("**Bold** start.")).isEqualTo("null <strong>Bold</strong> start.");
    }

    @Test
    void sayTheirGradeInAnyLanguage() {
        assertThat(note("**Gemessen.** Mit Methode.")).isEqualTo("MEASURED Mit Methode.");
        assertThat(note("**Non vérifié**. Rien.")).isEqualTo("UNVERIFIED Rien.");
        assertThat(note("**測定。** 方法あり。")).isEqualTo("MEASURED 方法あり。");
        assertThat(note("**مبلغ عنه.** رقم.")).isEqualTo("REPORTED رقم.");
        String slip = "# T\n\nA[^a].\n\n[^a]: **Gemesen.** Ja.\n";
        assertThat(Parsed.of(slip, PageKind.GUIDE, HtmlPolicy.SAFE)
                        .notes()
                        .get(0)
                        .hint())
                .isEqualTo("did you mean `**Gemessen.**`?");
    }

    private static String note(String text) {
        Prose.Footnote footnote = Parsed.body("A[^a].\n\n[^a]: " + text + "\n")
                .prose()
                .footnotes()
                .get(0);
        return footnote.note().grade() + " " + footnote.html();
    }

    @Test
    void ofGuidesNeedAGrade() {
        String text = "# T\n\nA[^a] b[^b].\n\n[^a]: **Judgement.** Ours.\n\n[^b]: **Mesured.** Yes.\n";
        Parsed guide = Parsed.of(text, PageKind.GUIDE, HtmlPolicy.SAFE);

        assertThat(guide.report())
                .containsExactly(
                        "content/p.md:7:3: warning[footnote-no-grade]: the footnote `[^b]` does not say how far it can be trusted");
        assertThat(guide.notes().get(0).hint()).isEqualTo("did you mean `**Measured.**`?");
        assertThat(guide.page().numbered().notes().get(0).grade()).isEqualTo(Grade.JUDGEMENT);
        assertThat(Parsed.of(text, PageKind.PAGE, HtmlPolicy.SAFE).report()).isEmpty();
    }

    @Test
    void mayCiteEachOther() {
        Parsed parsed = Parsed.body("A[^a].\n\n[^a]: See[^b].\n\n[^b]: And[^a].\n");

        assertThat(parsed.page().numbered().notes()).extracting(Note::label).containsExactly("a", "b");
        assertThat(parsed.prose().footnotes()).extracting(Prose.Footnote::group).containsExactly(0, 0);
        assertThat(parsed.prose().footnotes().get(1).html()).contains("id=\"fnref-1-2\"");
    }

    @Test
    void mayHoldSeveralBlocks() {
        assertThat(Parsed.body("A[^a].\n\n[^a]: One.\n\n    Two.\n")
                        .prose()
                        .footnotes()
                        .get(0)
                        .html())
                .isEqualTo("<p>One.</p>\n<p>Two.</p>");
    }

    @Test
    void areReportedWhenNobodyCitesThem() {
        assertThat(Parsed.body("Text.\n\n[^a]: Note.\n").report())
                .containsExactly("content/p.md:5:3: warning[footnote-unused]: the footnote `[^a]` is never cited");
    }

    @Test
    void areReportedWhenTwoHaveOneLabel() {
        assertThat(Parsed.body("A[^a].\n\n[^a]: One.\n\n[^a]: Two.\n").report())
                .containsExactly(
                        "content/p.md:7:3: error[footnote-duplicate]: the footnote `[^a]` is also defined in line 5");
    }
}

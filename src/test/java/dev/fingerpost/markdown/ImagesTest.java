package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.page.Reference;
import org.junit.jupiter.api.Test;

class ImagesTest {
    @Test
    void leaveHolesForAddressAndSize() {
        Parsed parsed = Parsed.body("![A *bench* & \"more\"](b.png \"T\")\n");

        assertThat(parsed.html())
                .isEqualTo(
                        "<p><img src=\"⟨A0⟩\" alt=\"A bench &amp; &quot;more&quot;\"⟨S0⟩ loading=\"lazy\" title=\"T\"></p>\n");
        assertThat(parsed.page().numbered().references().get(0).kind()).isEqualTo(Reference.Kind.IMAGE);
        assertThat(parsed.page().numbered().references().get(0).text()).isEqualTo("A bench & \"more\"");
    }

    @Test
    void takeTheirSizeFromTheAuthor() {
        assertThat(Parsed.html("![x](b.png){width=300 height=200 loading=eager .wide}\n"))
                .isEqualTo(
                        "<p><img src=\"⟨A0⟩\" alt=\"x\" loading=\"eager\" class=\"wide\" height=\"200\" width=\"300\"></p>\n");
    }

    @Test
    void becomeAFigureWithACaption() {
        String figure =
                "<figure class=\"picture\"><img src=\"⟨A0⟩\" alt=\"x\"⟨S0⟩ loading=\"lazy\"><figcaption>So &amp; so</figcaption></figure>\n";

        assertThat(Parsed.html("![x](b.png){caption=\"So & so\"}\n")).isEqualTo(figure);
        assertThat(Parsed.html("![x](b.png)\n{caption=\"So & so\"}\n")).isEqualTo(figure);
        assertThat(Parsed.html("![x](b.png)\n\n{caption=\"So & so\"}\n")).isEqualTo(figure);
    }

    @Test
    void needAnAlternativeText() {
        assertThat(Parsed.body("Text ![](b.png)\n\n<img src=\"c.png\">\n").report())
                .containsExactly(
                        "content/p.md:3:6: error[alt-missing]: the image `b.png` has no alternative text",
                        "content/p.md:5:1: error[alt-missing]: the image has no alternative text");
    }

    @Test
    void mayDecorateAsRawHtml() {
        Parsed parsed = Parsed.body("<img src=\"c.png\" alt=\"\">\n");

        assertThat(parsed.report()).isEmpty();
        assertThat(parsed.html()).isEqualTo("<img src=\"⟨A0⟩\" alt=\"\">\n");
    }
}

package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.page.Holes;
import dev.fingerpost.page.Reference;
import dev.fingerpost.path.Position;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkWriterTest {
    @Test
    void leaveAHoleForTheirAddress() {
        assertThat(Parsed.html("See [the *guide*](a.md \"So & so\").\n"))
                .isEqualTo("<p>See <a href=\"⟨A0⟩\" title=\"So &amp; so\">the <em>guide</em></a>.</p>\n");
    }

    @Test
    void areReferencesWithTheirExactPlace() {
        Parsed parsed = Parsed.body("See [the *guide*](../a%20b.md#x).\n");
        Position at = parsed.prose().references().get(0).at();
        Reference reference = parsed.page().numbered().references().get(0);

        assertThat(reference.kind()).isEqualTo(Reference.Kind.LINK);
        assertThat(reference.target()).isEqualTo("../a b.md#x");
        assertThat(reference.text()).isEqualTo("the guide");
        assertThat(at).hasToString("content/p.md:3:19");
        assertThat(at.length()).isEqualTo("../a%20b.md#x".length());
    }

    @Test
    void keepPercentSignsOfOtherSites() {
        assertThat(only("[x](https://example.org/a%26b?c=%2F&amp;d)\n").target())
                .isEqualTo("https://example.org/a%26b?c=%2F&d");
    }

    @Test
    void byReferenceStandWhereTheTargetStands() {
        Parsed parsed = Parsed.body("[one][r], [two][r], [r]\n\n[r]: b.md 'T'\n");

        assertThat(parsed.page().numbered().references()).hasSize(1);
        assertThat(parsed.prose().references().get(0).at()).hasToString("content/p.md:5:6");
        assertThat(parsed.html())
                .isEqualTo(
                        "<p><a href=\"⟨A0⟩\" title=\"T\">one</a>, <a href=\"⟨A0⟩\" title=\"T\">two</a>, <a href=\"⟨A0⟩\" title=\"T\">r</a></p>\n");
    }

    @Test
    void areMadeFromBareAddresses() {
        Parsed parsed =
                Parsed.body("https://example.org/a_b_c. www.example.org, me@example.org <https://example.org/ä>\n");

        assertThat(parsed.page().numbered().references())
                .extracting(Reference::target)
                .containsExactly(
                        "https://example.org/a_b_c",
                        "http://www.example.org",
                        "mailto:me@example.org",
                        "https://example.org/ä");
        assertThat(parsed.html()).startsWith("<p><a href=\"⟨A0⟩\">https://example.org/a_b_c</a>. <a");
    }

    @Test
    void areNotMadeInsideLinks() {
        assertThat(Parsed.html("[see https://a.example](b.md)\n"))
                .isEqualTo("<p><a href=\"⟨A0⟩\">see https://a.example</a></p>\n");
    }

    @Test
    void fromBareAddressesMayHoldEntities() {
        Parsed parsed = Parsed.body(
                "See https://a.example/?x=1&amp;y=2, *https://b.example/?q=a&b* or (https://c.example/a_b_c).\n");

        assertThat(parsed.page().numbered().references())
                .extracting(Reference::target)
                .containsExactly("https://a.example/?x=1&y=2", "https://b.example/?q=a&b", "https://c.example/a_b_c");
        assertThat(parsed.html()).contains("&amp;y=2</a>, <em><a").endsWith("</a>).</p>\n");
        assertThat(parsed.prose().references().get(0).at().length())
                .isEqualTo("https://a.example/?x=1&amp;y=2".length());
    }

    @Test
    void areNotMadeFromWhatOnlyLooksLikeOne() {
        assertThat(Parsed.html("Connect to redis://cache or foo://bar.\n"))
                .isEqualTo("<p>Connect to redis://cache or foo://bar.</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#115;cript:alert(1))",
                "[x](javascript\\:alert(1))",
                "[x](java&Tab;script:alert(1))",
                "[x](vbscript:x)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](file:///etc/passwd)",
                "[x](//evil.example)",
                "[x](\\\\\\\\evil.example)",
                "[x](/\\\\evil.example)",
                "<javascript:alert(1)>",
                "[x][r]\n\n[r]: javascript:alert(1)",
                "![x](data:image/svg+xml,x)",
                "![x](mailto:a@b.c)",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"java&#x09;script:alert(1)\">x</a>",
                "<img src=\"data:x\" alt=\"x\">"
            })
    void mayUseAFewSchemesOnly(String markdown) {
        Parsed parsed = Parsed.body(markdown + "\n");

        assertThat(parsed.report()).hasSize(1).allMatch(line -> line.contains("error[link-scheme]"));
        assertThat(parsed.page().numbered().references()).isEmpty();
        assertThat(parsed.html()).doesNotContain("href").doesNotContain("src");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example",
                "http://a.example",
                "mailto:a@b.example",
                "tel:+41",
                "a.md",
                "#a",
                "../x.png",
                "?q",
                "./a:b"
            })
    void mayUseTheCommonSchemes(String target) {
        assertThat(only("[x](" + target + ")\n").target()).isEqualTo(target);
    }

    @Test
    void toUndefinedLabelsAreReported() {
        assertThat(Parsed.body("[a][nope] [nope][] ![i][nope] [just text]\n").report())
                .containsExactly(
                        "content/p.md:3:5: error[reference-undefined]: `[nope]` is not defined on this page",
                        "content/p.md:3:11: error[reference-undefined]: `[nope]` is not defined on this page",
                        "content/p.md:3:25: error[reference-undefined]: `[nope]` is not defined on this page");
    }

    @Test
    void inSingleBracketsAreText() {
        Parsed parsed = Parsed.body("A [note] and a[0], [x] done.\n");

        assertThat(parsed.html()).isEqualTo("<p>A [note] and a[0], [x] done.</p>\n");
        assertThat(parsed.report()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"&#1;A9&#2; [y](%01A9%02)", "&#x01;A9&#x02;", "&#xFDD0;A9&#xFDD1; [y](%EF%B7%90A9%EF%B7%91)"})
    void cannotForgeAHole(String hole) {
        String mark = hole.split(" ")[0];
        Parsed parsed = Parsed.body(hole + " [x](" + mark + ") `" + mark + "` <b title=\"" + mark + "\">" + mark
                + "</b>\n\n# " + mark + "\n\n<div title='" + mark + "'>" + mark + "</div>\n\n![" + mark + "](" + mark
                + " \"" + mark + "\")\n");

        assertThat(parsed.html()).doesNotContain("⟨A9⟩");
        assertThat(parsed.page().numbered().references())
                .noneMatch(r -> r.target().indexOf('\uFDD0') >= 0 || r.target().indexOf(Holes.OPEN) >= 0);
    }

    private static Reference only(String markdown) {
        List<Reference> references = Parsed.body(markdown).page().numbered().references();
        assertThat(references).hasSize(1);
        return references.get(0);
    }
}

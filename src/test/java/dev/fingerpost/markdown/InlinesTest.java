package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.page.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Emphasis, strikethrough, links and bare addresses where they meet: as GitHub shows them. */
class InlinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '%',
            value = {
                "***(a)***, b;<em><strong>(a)</strong></em>, b",
                "***very***big;<em><strong>very</strong></em>big",
                "**a*b*c**;<strong>a<em>b</em>c</strong>",
                "foo***bar***baz;foo<em><strong>bar</strong></em>baz",
                "foo******bar*********baz;foo<strong><strong><strong>bar</strong></strong></strong>***baz",
                "*foo**bar***;<em>foo<strong>bar</strong></em>",
                "a_b_c and __init__.py;a_b_c and <strong>init</strong>.py",
                "*£*a.;*£*a.",
                "*€*5;*€*5",
                "**«a»**b;**«a»**b",
                "**a。**b;**a。**b",
                "a*\u00a0b*;a*\u00a0b*",
                "** a **;** a **",
                "2*3*4 = 24;2<em>3</em>4 = 24",
                "a * b * c;a * b * c",
                "\\*a\\*;*a*"
            })
    void emphasisFollowsTheRulesForRuns(String markdown, String html) {
        assertThat(Parsed.html(markdown + "\n")).isEqualTo("<p>" + html + "</p>\n");
    }

    @Test
    void emphasisMayFillALink() {
        assertThat(Parsed.html("[***Yes.***](https://e.org)\n"))
                .isEqualTo("<p><a href=\"⟨A0⟩\"><em><strong>Yes.</strong></em></a></p>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "~old~ new;<del>old</del> new",
                "~~old~~ new;<del>old</del> new",
                "~a ~~b~~ c~;<del>a <del>b</del> c</del>",
                "~~a~;~~a~",
                "~~~a~~~ b;~~~a~~~ b",
                "x ~~~a~~~;x ~~~a~~~",
                "5 ~ 10 ~ 20;5 ~ 10 ~ 20",
                "about ~5 or so;about ~5 or so",
                "~/bin and ~/lib;~/bin and ~/lib",
                "**~~a~~**b;<strong><del>a</del></strong>b"
            })
    void oneOrTwoTildesStrikeThrough(String markdown, String html) {
        assertThat(Parsed.html("x " + markdown + "\n")).isEqualTo("<p>x " + html + "</p>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://docs.python.org/3/library/__main__.html https://docs.python.org/3/library/__main__.html",
                "https://e.org/pkg/__init__.py https://e.org/pkg/__init__.py",
                "https://e.org/a*b*c https://e.org/a*b*c",
                "https://e.org/?a[0]=1&b[]=2 https://e.org/?a[0]=1&b[]=2",
                "https://e.org/~user/`x` https://e.org/~user/`x`",
                "https://e.org/a_(b)_c https://e.org/a_(b)_c",
                "https://e.org/?a=1&lang=de https://e.org/?a=1&lang=de",
                "https://e.org/?a=1&amp;b=2 https://e.org/?a=1&b=2",
                "http://localhost:8080/x http://localhost:8080/x",
                "HTTPS://E.ORG HTTPS://E.ORG",
                "www.e.org/a_b_ http://www.e.org/a_b",
                "me@e.org mailto:me@e.org",
                "a_b-c+d.e@e-f.org mailto:a_b-c+d.e@e-f.org",
                "mailto:me@e.org mailto:me@e.org"
            })
    void addressesAreLinksAsAWhole(String address, String target) {
        for (String place : List.of("%s", "See %s, and", "(%s)", "- %s", "# H\n\n> %s.", "| %s |\n|---|")) {
            List<Reference> links = Parsed.body(place.formatted(address) + "\n")
                    .page()
                    .numbered()
                    .references();

            assertThat(links).as(place).extracting(Reference::target).containsExactly(target);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '%',
            value = {
                "https://e.org/?a=1&lang; x|<a>https://e.org/?a=1</a>⟨ x",
                "https://e.org/a.|<a>https://e.org/a</a>.",
                "https://e.org/a), b|<a>https://e.org/a</a>), b",
                "\"https://e.org/a\"|\"<a>https://e.org/a</a>\"",
                "*https://e.org/a*|<em><a>https://e.org/a</a></em>",
                "**https://e.org/a** b|<strong><a>https://e.org/a</a></strong> b",
                "https://e.org/a<br>b|<a>https://e.org/a</a><br>b",
                "mail=me@e.org|mail=<a>me@e.org</a>",
                "'me@e.org'|'<a>me@e.org</a>'",
                "a@b@e.org|a@<a>b@e.org</a>",
                "me@e.org.|<a>me@e.org</a>.",
                "see:https://e.org|see:<a>https://e.org</a>",
                "\\_me@e.org|<a>_me@e.org</a>"
            })
    void addressesEndWhereTheSentenceGoesOn(String markdown, String html) {
        assertThat(Parsed.html(markdown + "\n").replaceAll("<a href[^>]*>", "<a>"))
                .isEqualTo("<p>" + html + "</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://...",
                "https://",
                "https:// e.org",
                "http://_",
                "www",
                "xwww.e.org",
                "www.a_b.org",
                "http://a_b.c",
                "me@e",
                "me@",
                "@e.org",
                "me@e.org-",
                "redis://cache",
                "ftp://e.org",
                "a://b",
                "ahttps://e.org",
                "[https://e.org]",
                "`https://e.org`",
                "\\<https:e>"
            })
    void whatOnlyLooksLikeAnAddressIsText(String markdown) {
        Parsed parsed = Parsed.body("Say " + markdown + " here\n");

        assertThat(parsed.page().numbered().references()).isEmpty();
        assertThat(parsed.html().replaceAll("</?code>", "`"))
                .isEqualTo("<p>Say " + markdown.replace("\\<", "&lt;").replace(">", "&gt;") + " here</p>\n");
    }

    @Test
    void targetsMayStandInAngleBrackets() {
        Parsed parsed = Parsed.body("""
                [a](<my page.md>) ![b](<my (1).png> "t") [c][r], [d][s], [e][t]

                [r]: <other page.md>
                [s]: next.md
                [t]: <>
                """);

        assertThat(parsed.page().numbered().references())
                .extracting(Reference::target)
                .containsExactly("my page.md", "my (1).png", "other page.md", "next.md", "");
        assertThat(parsed.html()).doesNotContain("[", "&lt;");
    }

    @Test
    void labelsBelongToTheBracketsBeforeThemOnlyWhereTheyAreDefined() {
        Parsed parsed =
                Parsed.body("Thanks to [@name][the PR](https://e.org/1) and [a][b][c].\n\n[b]: x.md\n[c]: y.md\n");

        assertThat(parsed.report()).isEmpty();
        assertThat(parsed.html())
                .isEqualTo("<p>Thanks to [@name]<a href=\"⟨A0⟩\">the PR</a> and "
                        + "<a href=\"⟨A1⟩\">a</a><a href=\"⟨A2⟩\">c</a>.</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a[i][j] = 0",
                "`x`[0][1]",
                "m[0][1][2]",
                "int[][] a",
                "f(x)[key][0]",
                "as [1][2] show",
                "(see [Smith 2020][Jones 2021])",
                "[1, 2][3]",
                "[a-z][0-9]+",
                "[x][y]",
                "[@doe99][@smith04]"
            })
    void bracketsSideBySideMayBeProse(String markdown) {
        Parsed parsed = Parsed.body(markdown + "\n");

        assertThat(parsed.report()).isEmpty();
        assertThat(parsed.prose()
                        .sections()
                        .get(parsed.prose().sections().size() - 1)
                        .text())
                .isEqualTo(markdown.replace("`", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[the guide][guide]",
                "[guide][]",
                "![a map][city-map]",
                "[Smith][jones]",
                "the [case of Acme][acme case]"
            })
    void labelsThatAreDefinedNowhereAreTold(String markdown) {
        assertThat(Parsed.body(markdown + "\n").report())
                .singleElement()
                .asString()
                .contains("error[reference-undefined]");
    }

    @Test
    void labelsThatAreNearlyDefinedAreTold() {
        Parsed parsed = Parsed.body("[Text][Giude]\n\n[Guide]: x.md\n");

        assertThat(parsed.report())
                .containsExactly("content/p.md:3:8: error[reference-undefined]: `[Giude]` is not defined on this page");
        assertThat(parsed.notes().get(0).hint()).isEqualTo("did you mean `[Guide]`?");
    }

    @Test
    void linksMayHoldFootnotesCodeAndPictures() {
        Parsed parsed = Parsed.body("- [C[^1]](https://e.org) [`a[0]`](b.md) [![i](i.png)](c.md)\n\n[^1]: note\n");

        assertThat(parsed.html())
                .contains("<a href=\"⟨A0⟩\">C<sup class=\"ref\" id=\"fnref-1\">1</sup></a>")
                .contains("<a href=\"⟨A1⟩\"><code>a[0]</code></a>")
                .contains("<a href=\"⟨A2⟩\"><img src=\"⟨A3⟩\"")
                .doesNotContain("](");
        assertThat(parsed.report()).isEmpty();
    }

    @Test
    void definitionsCostNothingOfWhatStandsBelow() {
        assertThat(Parsed.html("[a]: <x y>\n[b]: z.md 'T\nmore'\nText [a] [b].\n"))
                .isEqualTo("<p>Text <a href=\"⟨A0⟩\">a</a> <a href=\"⟨A1⟩\" title=\"T\nmore\">b</a>.</p>\n");
        assertThat(Parsed.html("[a]: <x> y\nText [a].\n"))
                .contains("[a]: <x> y".replace("<x>", ""))
                .contains("Text [a].");
        assertThat(Parsed.html("[a]: x.md\n===\n[a]\n")).isEqualTo("<p>===\n<a href=\"⟨A0⟩\">a</a></p>\n");
        assertThat(Parsed.html("[a]: x.md\nWords\n---\n\n[a]\n")).contains("<h2 id=\"words\">Words");
    }
}

package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Maths in TeX becomes MathML; sums of money stay what they are. */
class MathsTest {
    private static final String X2 = "<math><semantics><msup><mi>x</mi><mn class=\"tml-sml-pad\">2</mn></msup>"
            + "<annotation encoding=\"application/x-tex\">x^2</annotation></semantics></math>";

    @ParameterizedTest
    @ValueSource(strings = {"$x^2$", "$`x^2`$"})
    void standsInALine(String written) {
        assertThat(Parsed.html("See " + written + ", *then*.\n")).isEqualTo("<p>See " + X2 + ", <em>then</em>.</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$x^2$$",
                "$$\nx^2\n$$",
                "$$ x^2\n$$",
                "$$\nx^2 $$",
                "```math\nx^2\n```",
            })
    void standsByItself(String written) {
        assertThat(Parsed.html(written + "\n"))
                .startsWith("<p")
                .contains("<math display=\"block\" class=\"tml-display\">", "<msup>");
        assertThat(Parsed.html("Before\n" + written + "\nbehind.\n"))
                .contains("<math display=\"block\"", "Before", "behind.");
        assertThat(Parsed.html("- > " + written.replace("\n", "\n  > ") + "\n"))
                .contains("<blockquote>\n<p", "<math display=\"block\"");
    }

    @Test
    void holdsWhatWouldBeSomethingElse() {
        assertThat(Parsed.html("$$\na\n- b\n= c\n===\n+ d_1 * e_2 * f\n1. g\n$$\n"))
                .contains("<math")
                .doesNotContain("<ul>", "<h1", "<em>", "<code>");
        assertThat(Parsed.html("$a*b$ and $c*d$, $a_i$ and $b_i$\n"))
                .doesNotContain("<em>")
                .contains("</math> and <math>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It costs $5 and $10.",
                "$5-$10, $20k/$30k",
                "$1,000 (in US$)",
                "US$5 or A$7",
                "$HOME/bin:$PATH and $(pwd)",
                "a $ b $ c",
                "\\$x\\$",
                "$x",
                "$$ open",
                "$$",
                "x$y$z",
                "$$$x$$$",
                "$ $",
                "[$](a.md) and [$](b.md)",
                "Use '$' or \"$\"",
                "signs ($) and ($), euros",
                "PID=$$; kill $$ && x",
                "$/€ and €/$ rate",
                "a $-value and US$-price",
            })
    void leavesTheRest(String written) {
        assertThat(Parsed.html(written + "\n")).doesNotContain("<math").doesNotContain("<code");
    }

    @Test
    void isCodeWithinCode() {
        assertThat(Parsed.html("`$x$` and `` $`x`$ ``\n")).doesNotContain("<math");
    }

    @Test
    void needsNoStyles() {
        assertThat(Parsed.html("""
                $$
                \\begin{array}{|l|r|}\\hline a & \\color{red} b \\\\ \\hline c & \\boxed{\\cancel{d}} \\end{array}
                $$

                $$
                \\begin{align} a &= b \\\\ c &= \\mathbf{d} \\tag{1} \\end{align}
                $$
                """))
                .contains("mathcolor=\"#ff0000\"", "<mtable")
                .doesNotContain(" style=");
    }

    @Test
    void faultsAreToldAtTheirPlace() {
        Parsed parsed = Parsed.body(
                "> $$\n> a + \\foo{b}\n> $$\n\nIf $\\frac{a}$, $x^2^3$, $x \\eqref{a}$ and $\\def\\a{b}\\a$.\n");
        assertThat(parsed.report())
                .containsExactly(
                        "content/p.md:4:7: warning[maths-syntax]: the maths `a + \\foo{b}` cannot be drawn: Unsupported function name: \\foo",
                        "content/p.md:7:12: warning[maths-syntax]: the maths `\\frac{a}` cannot be drawn: Unexpected end of input in a macro argument, expected '}'",
                        "content/p.md:7:20: warning[maths-syntax]: the maths `x^2^3` cannot be drawn: Double superscript",
                        "content/p.md:7:28: warning[maths-syntax]: the maths `x \\eqref{a}` cannot be drawn: `\\eqref` refers to other maths, which maths in a page cannot do",
                        "content/p.md:7:44: warning[maths-syntax]: the maths `\\def\\a{b}\\a` cannot be drawn: `\\def` defines a command, which maths in a page cannot do");
        assertThat(parsed.html()).contains("<code>x^2^3</code>");
    }

    @Test
    void outlivesTheCleaningOfRawHtml() {
        assertThat(Parsed.html("<div>\n\nSo $x^2$ <b onclick=\"x()\">is</b>.\n\n</div>\n"))
                .contains(X2)
                .doesNotContain("onclick");
    }

    /** Titles, contents, the search and the answers of trees have no markup. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x^2 > 4 | x² > 4",
                "\\frac{a+b}{2} \\le \\sqrt{x_1} | (a+b)/2 ≤ √(x₁)",
                "\\sum_{i=0}^n i | ∑_(i=0)^n i",
                "\\hat{x}' + \\alpha_{ij} | x̂′+α_ij",
                "\\sqrt[3]{8} \\in \\mathbb{R} | ³√8 ∈ ℝ",
                "a \\text{ if } b & c | a \\text{ if } b & c",
                "\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix} | (1 2; 3 4)",
                "\\binom{n}{k} < 1 | (n k) < 1"
            })
    void isReadableWhereNoMarkupCanStand(String tex, String words) {
        assertThat(Parsed.whole("# So $" + tex + "$\n").page().title()).isEqualTo("So " + words);
    }

    @Test
    void linksAndScriptsAreNone() {
        assertThat(Parsed.body("$\\href{javascript:alert(1)}{x}$ $\\htmlData{a=b}{x}$ $\\text{<script>}$\n")
                        .html())
                .doesNotContain("href=", "data-a", "<script>");
    }
}

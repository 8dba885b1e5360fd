package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.page.PageKind;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers see of small pieces of Markdown at the edges of its rules, and what authors are told. */
class PiecesTest {
    private static final String NEXT = "\n----\n";
    private static final String BECOMES = "\n=>\n";

    @ParameterizedTest
    @MethodSource
    void pieces(HtmlPolicy policy, String piece, String wanted) {
        Parsed parsed = Parsed.of("# Title\n\n" + piece, PageKind.GUIDE, policy);
        String told = parsed.notes().stream()
                .sorted()
                .map(note -> "! " + note.message() + (note.hint() == null ? "" : "; " + note.hint()))
                .collect(Collectors.joining("\n"));
        assertThat((parsed.html().strip() + "\n" + told).strip()).isEqualTo(wanted);
    }

    static Stream<Arguments> pieces() {
        return Stream.of(of(HtmlPolicy.SAFE, SAFE), of(HtmlPolicy.ESCAPE, ESCAPED), of(HtmlPolicy.TRUST, TRUSTED))
                .flatMap(rows -> rows);
    }

    private static Stream<Arguments> of(HtmlPolicy policy, String rows) {
        return Arrays.stream(rows.stripTrailing().split(NEXT)).map(row -> {
            String[] parts = row.split(BECOMES, 2);
            return Arguments.of(policy, parts[0], parts.length < 2 ? "" : parts[1]);
        });
    }

    private static final String SAFE = """
            <a href="java&#9;script:x">a</a> <a href="java&#10;script:x">b</a> <a href="java&#13;script:x">c</a>
            =>
            <p><a>a</a> <a>b</a> <a href="⟨A0⟩">c</a></p>
            ! a link may not use the scheme `javascript:`; use https, http, mailto, tel or a page of the project
            ! a link may not use the scheme `javascript:`; use https, http, mailto, tel or a page of the project
            ----
            ```math file=a.tex
            x
            ```
            =>
            ⟨I0⟩
            ! a fence with `file=` takes its text from there, but this one holds lines of its own; remove the lines, or `file=`
            ----
            ```mermaid

            ```
            =>
            <figure class="code"><figcaption>mermaid</figcaption><pre tabindex="0"><code class="language-mermaid"></code></pre></figure>
            ! the fence holds no diagram, and readers see an empty box; write the diagram into it, or remove the fence
            ----
            ```mermaid
            %% nothing
            ```
            =>
            <figure class="code diagram"><figcaption>mermaid</figcaption><pre tabindex="0"><code class="language-mermaid">%% nothing</code></pre></figure>
            ----
            ```mermaid
            %%{init: {
            }}%%
            === x
            ```
            =>
            <figure class="code diagram"><figcaption>mermaid</figcaption><pre tabindex="0"><code class="language-mermaid">%%{init: {
            }}%%
            === x</code></pre></figure>
            ! `===` is no kind of diagram, and readers see its source; begin with what is drawn, such as `flowchart TD`, `sequenceDiagram` or `stateDiagram-v2`
            ----
            ```mermaid
            ---
            title: a
            ---
            grph TD
            ```
            =>
            <figure class="code diagram"><figcaption>mermaid</figcaption><pre tabindex="0"><code class="language-mermaid">---
            title: a
            ---
            grph TD</code></pre></figure>
            ! `grph` is no kind of diagram, and readers see its source; did you mean `graph`?
            ----
            ![x](a.png){class="wide tall"} ![x](a.png){class='b'} ![x](a.png){class=c}
            =>
            <p><img src="⟨A0⟩" alt="x"⟨S0⟩ loading="lazy" class="wide tall"> <img src="⟨A1⟩" alt="x"⟨S1⟩ loading="lazy" class="b"> <img src="⟨A2⟩" alt="x"⟨S2⟩ loading="lazy" class="c"></p>
            ----
            ![x](a.png){class="1 2"}
            =>
            <p><img src="⟨A0⟩" alt="x"⟨S0⟩ loading="lazy"></p>
            ! `1 2` is not the form of a class; begin it with a letter, and use letters, digits, `-` and `_`
            ----
            ![x](a.png){id="-a"}
            =>
            <p><img src="⟨A0⟩" alt="x"⟨S0⟩ loading="lazy"></p>
            ! `-a` is not the form of an id; begin it with a letter or a digit, and use letters, digits, `-`, `_`, `.` and `:`
            ----
            ## A {}
            =>
            <h2 id="a-">A {} <a class="anchor" href="#a-" aria-label="Link to this section">#</a></h2>
            ----
            ##
            =>
            <h2></h2>
            ! the heading has no words; write them behind the `#`, or remove the heading
            ----
            ## ![](a.png)
            =>
            <h2><img src="⟨A0⟩" alt=""⟨S0⟩ loading="lazy"></h2>
            ! the image `a.png` has no alternative text; say in the brackets what it shows; for one that only decorates write `<img src="…" alt="">`
            ----
            ## <a id="x"></a>One
            =>
            <h2 id="x">One <a class="anchor" href="#x" aria-label="Link to this section">#</a></h2>
            ----
            ## <a id='y'></a>Two
            =>
            <h2 id="y">Two <a class="anchor" href="#y" aria-label="Link to this section">#</a></h2>
            ----
            ## <a name=z></a>Three
            =>
            <h2 id="z">Three <a class="anchor" href="#z" aria-label="Link to this section">#</a></h2>
            ----
            ## <b id="part">Part</b>
            =>
            <h2><b id="part">Part</b> <a class="anchor" href="#part" aria-label="Link to this section">#</a></h2>
            ----
            <a id="part"></a>

            ## Part
            =>
            <p><a id="part"></a></p>
            <h2>Part <a class="anchor" href="#part" aria-label="Link to this section">#</a></h2>
            ----
            ## Part {#x}

            ## Other <b id="x">x</b>

            ## X
            =>
            <h2 id="x">Part <a class="anchor" href="#x" aria-label="Link to this section">#</a></h2>
            <h2 id="other-x">Other <b id="x">x</b> <a class="anchor" href="#other-x" aria-label="Link to this section">#</a></h2>
            <h2 id="x">X <a class="anchor" href="#x" aria-label="Link to this section">#</a></h2>
            ! the id `x` is also given in line 7; choose another one: a link to `#x` leads to the first only
            ! the id `x` is also given in line 3; choose another one: a link to `#x` leads to the first only
            ----
            > # Quoted
            >
            > ## Below
            =>
            <blockquote>
            <h1 id="quoted">Quoted <a class="anchor" href="#quoted" aria-label="Link to this section">#</a></h1>
            <h2 id="below">Below <a class="anchor" href="#below" aria-label="Link to this section">#</a></h2>
            </blockquote>
            ! a page has one level-1 heading, its title; this is another; make it a level-2 heading: `##`
            ----
            {#x}

            Words.
            =>
            <p>Words.</p>
            ----
            - {#y}
            =>
            <ul>
            <li>{#y}</li>
            </ul>
            ----
            ## One

            ## One

            ## Two {#one}
            =>
            <h2 id="one">One <a class="anchor" href="#one" aria-label="Link to this section">#</a></h2>
            <h2 id="one-1">One <a class="anchor" href="#one-1" aria-label="Link to this section">#</a></h2>
            <h2 id="one">Two <a class="anchor" href="#one" aria-label="Link to this section">#</a></h2>
            ! the id `one` is also given in line 3; choose another one: a link to `#one` leads to the first only
            ----
            ## One {#same}

            ## Other {#same}
            =>
            <h2 id="same">One <a class="anchor" href="#same" aria-label="Link to this section">#</a></h2>
            <h2 id="same">Other <a class="anchor" href="#same" aria-label="Link to this section">#</a></h2>
            ! the id `same` is also given in line 3; choose another one: a link to `#same` leads to the first only
            ----
            | a | b |
            |---|---|
            | 1 | 2 | 3 |
            | 1 |
            ||
            =>
            <div class="table" role="group" tabindex="0" aria-label="Table: a, b">
            <table>
            <thead>
            <tr>
            <th scope="col">a</th>
            <th scope="col">b</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <th scope="row">1</th>
            <td>2</td>
            </tr>
            <tr>
            <th scope="row">1</th>
            <td></td>
            </tr>
            <tr>
            <td></td>
            <td></td>
            </tr>
            </tbody>
            </table>
            </div>
            ! the table has 2 columns, so `3` is left out; name one more column in the first row; a bar that is meant as text is written `\\|`
            ----
            | `a|b` | c |
            |---|---|
            | `` a ` | b |
            =>
            <div class="table" role="group" tabindex="0" aria-label="Table: a|b, c">
            <table>
            <thead>
            <tr>
            <th scope="col"><code>a|b</code></th>
            <th scope="col">c</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <th scope="row">`` a `</th>
            <td>b</td>
            </tr>
            </tbody>
            </table>
            </div>
            ! GitHub takes the bar in this code for the end of a cell; write `a\\|b`
            ----
            [open](target
            =>
            <p>[open](target</p>
            ----
            [a][b] x[0] [1]
            =>
            <p>[a][b] x[0] [1]</p>
            ----
            !!! note
                One
            =>
            <p>!!! note
            One</p>
            ! `!!! note` is an admonition of MkDocs: readers see it as text; write `> [!NOTE]`, and `> ` before each line of it
            ----
            !!! what is it
                One

                Two
            =>
            <p>!!! what is it
            One</p>
            <figure class="code"><pre tabindex="0"><code>Two</code></pre></figure>
            ! `!!! what is it` is an admonition of MkDocs: readers see it as text; write `> [!NOTE] what is it`, and `> ` before each line of it
            ----
            !!! what is it
            One
            =>
            <p>!!! what is it
            One</p>
            ! `!!! what is it` is an admonition of MkDocs: readers see it as text; write `> [!NOTE] Title`, and `> ` before each line of it
            ----
            > !!! note "T"
            >     One
            >
            >     Two
            =>
            <blockquote>
            <p>!!! note "T"
            One</p>
            <figure class="code"><pre tabindex="0"><code>Two</code></pre></figure>
            </blockquote>
            ! `!!! note "T"` is an admonition of MkDocs: readers see it as text; write `> [!NOTE] T`, and `> ` before each line of it
            ----
            !!! note

            Text
            =>
            <p>!!! note</p>
            <p>Text</p>
            ! `!!! note` is an admonition of MkDocs: readers see it as text; write `> [!NOTE]`, and `> ` before each line of it
            ----
            === "A"

                ```sh
                a
                ```

            === "B"

                b
            =>
            <p>=== "A"</p>
            <figure class="code"><pre tabindex="0"><code>```sh
            a
            ```</code></pre></figure>
            <p>=== "B"</p>
            <figure class="code"><pre tabindex="0"><code>b</code></pre></figure>
            ! `=== "A"` is a tab of MkDocs: readers see it as text; make the tabs a list with `{.tabs}` below it
            ! `=== "B"` is a tab of MkDocs: readers see it as text; make the tabs a list with `{.tabs}` below it
            ----
            <p id>a</p> <b id="c">d</b id="e"> <span name="f">g</span> &#x80; &#0;
            =>
            <p id="">a</p> <b id="c">d</b> <span>g</span> � �
            ! raw HTML: the attribute `name` is left out of the page; remove it
            ----
            <b\\>x</b>
            =>
            <p>&lt;b&gt;x</p>
            ----
            a[^a] b[^b] c[^c] d[^d] e[^e]

            [^a]: **Measured**
            [^b]: **Measured**.
                More.
            [^c]: **Measured.**
            [^d]: ****
            [^e]: **Opinion!** x
            =>
            <div class="cite">
            <div class="cite-text">
            <p>a<sup class="ref" id="fnref-1"><a href="#fn-1" aria-label="Note 1">1</a></sup> b<sup class="ref" id="fnref-2"><a href="#fn-2" aria-label="Note 2">2</a></sup> c<sup class="ref" id="fnref-3"><a href="#fn-3" aria-label="Note 3">3</a></sup> d<sup class="ref" id="fnref-4"><a href="#fn-4" aria-label="Note 4">4</a></sup> e<sup class="ref" id="fnref-5"><a href="#fn-5" aria-label="Note 5">5</a></sup></p>
            </div>
            ⟨N0⟩
            </div>
            ! the footnote `[^a]` does not say how far it can be trusted; did you mean `**Measured.**`?
            ! the footnote `[^d]` does not say how far it can be trusted; begin it with `**Measured.**`, `**Reported.**`, `**Vendor.**`, `**Judgement.**`, `**Unverified.**`
            ! the footnote `[^e]` does not say how far it can be trusted; did you mean `**Opinión.**`?
            ----
            ```js title="a
            x
            ```
            =>
            <figure class="code"><figcaption>js</figcaption><pre tabindex="0"><code class="language-js">x</code></pre></figure>
            ! the quote in `title="a` is never closed; add `"` at the end of the words
            ----
            ```js title="a "b
            x
            ```
            =>
            <figure class="code"><figcaption>a </figcaption><pre tabindex="0"><code class="language-js">x</code></pre></figure>
            ----
            ```comparison title="x"
            a: b
            ```
            =>
            ! a comparison has no title and no marked lines in its fence; give it a `caption:` among its keys
            ! a comparison has no key `a`; keys here are `caption`, `id`, `options`, `criteria`, `note`
            ! a comparison needs `caption`; add `caption:` with a text
            ! a comparison needs `criteria`; add `criteria:` with keys and values
            ! a comparison needs `options`; add `options:` with keys and values
            ----
            ```comparison {1}
            a: b
            ```
            =>
            ! a comparison has no title and no marked lines in its fence; give it a `caption:` among its keys
            ! a comparison has no key `a`; keys here are `caption`, `id`, `options`, `criteria`, `note`
            ! a comparison needs `caption`; add `caption:` with a text
            ! a comparison needs `criteria`; add `criteria:` with keys and values
            ! a comparison needs `options`; add `options:` with keys and values
            ----
            <http://a b> <http://a<b> <http://a
            =>
            <p>&lt;<a href="⟨A0⟩">http://a</a> b&gt; &lt;<a href="⟨A1⟩">http://a</a><b> &lt;<a href="⟨A2⟩">http://a</a></b></p>
            ! `<b>` is never closed: here it ends with its block, and on GitHub it goes on; add `</b>` where it ends, or put it into backquotes if readers are to see it
            ----
            <a@b-> <a@-b> <a@b..c> <a@b.c-> <a@b.c> <a@b
            =>
            <p>&lt;a@b-&gt; &lt;a@-b&gt; &lt;a@b..c&gt; &lt;a@b.c-&gt; <a href="⟨A0⟩">a@b.c</a> &lt;a@b</p>
            ----
            www.a-b.c http://a_b.c http://a.b_c http://ü.de/&amp; http://a.b/&; http://a.b/&1; http://a.b/x; www. http://- http://a.b/c) (http://a.b/c)
            =>
            <p><a href="⟨A0⟩">www.a-b.c</a> http://a_b.c http://a.b_c <a href="⟨A1⟩">http://ü.de/</a>&amp; <a href="⟨A2⟩">http://a.b/&amp;</a>; <a href="⟨A3⟩">http://a.b/&amp;1</a>; <a href="⟨A4⟩">http://a.b/x</a>; <a href="⟨A5⟩">www</a>. http://- <a href="⟨A6⟩">http://a.b/c</a>) (<a href="⟨A7⟩">http://a.b/c</a>)</p>
            ----
            &abcdefghijklmnopqrstuvwxyzabcdefghijklm; &am &#1 &#٣; &#x1f600; &#x; &#12345678; &
            =>
            <p>&amp;abcdefghijklmnopqrstuvwxyzabcdefghijklm; &amp;am &amp;#1 &amp;#٣; 😀 &amp;#x; &amp;#12345678; &amp;</p>
            ----
            ````
            ~~~
            ```x
            ```
            =>
            <figure class="code"><pre tabindex="0"><code>~~~
            ```x
            ```</code></pre></figure>
            ! no line closes this fence: all that follows is code; add a line ```` where the code ends
            ----
            ```
            a
            ~~~
            b
            =>
            <figure class="code"><pre tabindex="0"><code>a
            ~~~
            b</code></pre></figure>
            ! no line closes this fence: all that follows is code; add a line ``` where the code ends
            ----
            a$x$b $x$\\\\ $5 (in US$) $10 + 2$ $1000$ $ x$ $$ $x$1
            =>
            <p>a$x$b $x$\\ $5 (in US$) $10 + 2$ $1000$ $ x$ $$ $x$1</p>
            ----
            $$
            a

            b
            $$
            =>
            <p>$$
            a</p>
            <p>b
            $$</p>
            ! `$$` is the mark of maths without its partner: readers see it as text; end the maths with `$$`, with no blank line before it
            ! `$$` is the mark of maths without its partner: readers see it as text; end the maths with `$$`, with no blank line before it
            ----
            > $$
            > a
            >
            > $$
            =>
            <blockquote>
            <p>$$
            a</p>
            <p>$$</p>
            </blockquote>
            ! `$$` is the mark of maths without its partner: readers see it as text; end the maths with `$$`, with no blank line before it
            ! `$$` is the mark of maths without its partner: readers see it as text; end the maths with `$$`, with no blank line before it
            ----
            $$ a
            b $$
            =>
            <p class="maths"><math display="block" class="tml-display"><semantics><mrow><mi>a</mi><mi>b</mi></mrow><annotation encoding="application/x-tex"> a
            b </annotation></semantics></math></p>
            ----
            $$
            $$
            =>
            <p class="maths"><math display="block" class="tml-display"><semantics><annotation encoding="application/x-tex"></annotation></semantics></math></p>
            ----
            *a **b* c** _a *b_ c* ***a** b* __a_ ~~a~ b~~ *a_b* ____
            =>
            <p><em>a <em><em>b</em> c</em></em> <em>a *b</em> c* <em><strong>a</strong> b</em> _<em>a</em> <del>a~ b</del> <em>a_b</em> ____</p>
            ----
            [a\\
            =>
            <p>[a\\</p>
            ----
            [a](b) [a](b (c(d))) [a](b "c\\"d") [a](b "c\\
            =>
            <p><a href="⟨A0⟩">a</a> [a](b (c(d))) <a href="⟨A1⟩" title="c&quot;d">a</a> [a](b "c\\</p>
            ----
            [x]: a

            [x][] [x] [y]: [X
            =>
            <p><a href="⟨A0⟩">x</a> <a href="⟨A0⟩">x</a> [y]: [X</p>
            ----
            ![a](b.png "t")

            ![a](b.png)
            {width=3}

            ![a](b.png) words
            =>
            <p><img src="⟨A0⟩" alt="a"⟨S0⟩ loading="lazy" title="t"></p>
            <p><img src="⟨A1⟩" alt="a" loading="lazy" width="3"></p>
            <p><img src="⟨A2⟩" alt="a"⟨S2⟩ loading="lazy"> words</p>
            ----
            Term
            : Text[^a]

            [^a]: **Measured.** A.
            =>
            <div class="cite">
            <div class="cite-text">
            <dl>
            <dt id="term">Term</dt>
            <dd>Text<sup class="ref" id="fnref-1"><a href="#fn-1" aria-label="Note 1">1</a></sup></dd>
            </dl>
            </div>
            ⟨N0⟩
            </div>
            ----
            | a | b |
            |---|---|
            | 50 % | x[^a] |

            [^a]: **Measured.** A.
            =>
            <div class="cite">
            <div class="cite-text">
            <div class="table" role="group" tabindex="0" aria-label="Table: a, b">
            <table>
            <thead>
            <tr>
            <th scope="col">a</th>
            <th scope="col">b</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <th scope="row">50 %</th>
            <td>x<sup class="ref" id="fnref-1"><a href="#fn-1" aria-label="Note 1">1</a></sup></td>
            </tr>
            </tbody>
            </table>
            </div>
            </div>
            ⟨N0⟩
            </div>
            ----
            - 50 % of all[^a]

            [^a]: **Measured.** A.
            =>
            <div class="cite">
            <div class="cite-text">
            <ul>
            <li>50 % of all<sup class="ref" id="fnref-1"><a href="#fn-1" aria-label="Note 1">1</a></sup></li>
            </ul>
            </div>
            ⟨N0⟩
            </div>
            ----
            <!-- a --> b <!-- c
            =>
            b
            ! `<!--` is never closed: all that follows in its block is left out; add `-->` where it ends
            ----
            <img src="a.png" alt="x"> <img src="javascript:x"> <a href="#a" onclick="x">b</a> <td data-th="x">y</td>
            =>
            <p><img src="⟨A0⟩" alt="x"> <img> <a href="⟨A1⟩">b</a> y</p>
            ! the image has no alternative text; add `alt="…"` that says what it shows, or `alt=""` if it only decorates
            ! an image may not use the scheme `javascript:`; use a file of the project, or https from a host in `media-hosts`
            ! raw HTML: the attribute `onclick` is left out of the page; remove it
            ! raw HTML: the attribute `data-th` is left out of the page; remove it
            ----
            [a](b.md){width=3}
            =>
            <p><a href="⟨A0⟩">a</a></p>
            ! the attribute `width` may not stand here; allowed are `#id`, `.class`, `dir`, `lang`, `title`
            ----
            [^x]
            =>
            <div class="cite">
            <div class="cite-text">
            <p><sup class="ref" id="fnref-1"><a href="#fn-1" aria-label="Note 1">1</a></sup></p>
            </div>
            ⟨N0⟩
            </div>
            ----
            a[^n]

            [^n]: Words of a note that has no grade.
            =>
            <div class="cite">
            <div class="cite-text">
            <p>a<sup class="ref" id="fnref-1"><a href="#fn-1" aria-label="Note 1">1</a></sup></p>
            </div>
            ⟨N0⟩
            </div>
            ! the footnote `[^n]` does not say how far it can be trusted; begin it with `**Measured.**`, `**Reported.**`, `**Vendor.**`, `**Judgement.**`, `**Unverified.**`
            ----
            <p
            class=x>a</p> <a href="b.md"c>d</a>
            =>
            <p class="x">a</p> <a href="⟨A0⟩">d</a>
            ! raw HTML: the attribute `c` is left out of the page; remove it
            ----
            ```math
            ```
            =>
            <p class="maths"><math display="block" class="tml-display"><semantics><annotation encoding="application/x-tex"></annotation></semantics></math></p>
            ----
            ## One

            ### One

            <b id="one">x</b>
            =>
            <h2 id="one">One <a class="anchor" href="#one" aria-label="Link to this section">#</a></h2>
            <h3 id="one-1">One <a class="anchor" href="#one-1" aria-label="Link to this section">#</a></h3>
            <p><b id="one">x</b></p>
            ! the id `one` is also given in line 3; choose another one: a link to `#one` leads to the first only
            ----
            [a](b"c) [a](<b) [a](<b\\>) [a](b "c) [a](b (c) [a](b 'c') [a]( b\\) )
            =>
            <p><a href="⟨A0⟩">a</a> [a](&lt;b) [a](&lt;b&gt;) [a](b "c) [a](b (c) <a href="⟨A1⟩" title="c">a</a> <a href="⟨A2⟩">a</a></p>
            ----
            [a]: <b

            [a\\]: b
            =>
            <p>[a]: &lt;b</p>
            <p>[a]: b</p>
            ----
            > [!NOTE]
            =>
            <div class="alert alert-note" role="note">
            <p class="alert-title">Note</p>
            </div>
            ----
            H~2~O a~~b~~c ~~~~ **a**b**c** __a__b
            =>
            <p>H<del>2</del>O a<del>b</del>c ~~~~ <strong>a</strong>b<strong>c</strong> __a__b</p>
            ----
            a_b www.e.org) [www.e.org](x.md) https://e.org/(a) [see https://e.org/a](x.md)
            =>
            <p>a_b <a href="⟨A0⟩">www.e.org</a>) <a href="⟨A1⟩">www.e.org</a> <a href="⟨A2⟩">https://e.org/(a)</a> <a href="⟨A3⟩">see https://e.org/a</a></p>
            ----
            {.a}
            - x
            {.b}
            =>
            <ul>
            <li class="b">x</li>
            </ul>
            ----
            ![x](a.png){width=3}
            {.c}
            =>
            <p><img src="⟨A0⟩" alt="x" loading="lazy" class="c" width="3"></p>
            ----
            | a |
            |---|
            {.wide}
            =>
            <div class="table" role="group" tabindex="0" aria-label="Table: a">
            <table class="wide">
            <thead>
            <tr>
            <th scope="col">a</th>
            </tr>
            </thead>
            </table>
            </div>
            ----
            <a href="x.md">https://e.org</a> <b \\>x</b>
            =>
            <p><a href="⟨A0⟩"></a><a href="⟨A1⟩">https://e.org</a> &lt;b &gt;x</p>
            ----
            a <?b <?c <!X <!Y <![CDATA[a <![CDATA[b
            =>
            <p>a &lt;?b &lt;?c &lt;!X &lt;!Y &lt;![CDATA[a &lt;![CDATA[b</p>
            ----
            [^a_b_c] [^*x*]
            =>
            <div class="cite">
            <div class="cite-text">
            <p><sup class="ref" id="fnref-1"><a href="#fn-1" aria-label="Note 1">1</a></sup> <sup class="ref" id="fnref-2"><a href="#fn-2" aria-label="Note 2">2</a></sup></p>
            </div>
            ⟨N0⟩
            </div>
            ----
            ~~a~b c~~ a~
            =>
            <p><del>a~b c</del> a~</p>
            ----
            ~~~
            a
            ~~~x
            ~~~~y
            =>
            <figure class="code"><pre tabindex="0"><code>a
            ~~~x
            ~~~~y</code></pre></figure>
            ! no line closes this fence before line 5, where another one begins; add a line ~~~ where the code ends
            ----
            ```
            a
            ```x`
            ```y
            ```z
            =>
            <figure class="code"><pre tabindex="0"><code>a
            ```x`
            ```y
            ```z</code></pre></figure>
            ! no line closes this fence before line 6, where another one begins; add a line ``` where the code ends
            ----
            a[^a]

            [^a]: **Measured**
            =>
            <div class="cite">
            <div class="cite-text">
            <p>a<sup class="ref" id="fnref-1"><a href="#fn-1" aria-label="Note 1">1</a></sup></p>
            </div>
            ⟨N0⟩
            </div>
            ! the footnote `[^a]` does not say how far it can be trusted; did you mean `**Measured.**`?
            ----
            a[^a]

            [^a]: **Measured.**
            =>
            <div class="cite">
            <div class="cite-text">
            <p>a<sup class="ref" id="fnref-1"><a href="#fn-1" aria-label="Note 1">1</a></sup></p>
            </div>
            ⟨N0⟩
            </div>
            ----
            a[^a]

            [^a]: **Measured**. **x**
            =>
            <div class="cite">
            <div class="cite-text">
            <p>a<sup class="ref" id="fnref-1"><a href="#fn-1" aria-label="Note 1">1</a></sup></p>
            </div>
            ⟨N0⟩
            </div>
            ----
            - a
              {.b}
            > c
            > {.d}
            =>
            <ul>
            <li class="b">a</li>
            </ul>
            <blockquote>
            <p class="d">c</p>
            </blockquote>
            ----
            <div id="a">

            x

            </div>

            <p id="a">y</p id="b">
            =>
            <div id="a">
            <p>x</p>
            </div>
            <p id="a">y</p>
            ! the id `a` is also given in line 3; choose another one: a link to `#a` leads to the first only
            ----
            $5 (in US$ 10)$ $20 + 30 = x$ $2000000000$
            =>
            <p>$5 (in US$ 10)$ <math><semantics><mrow><mn>20</mn><mo>+</mo><mn>30</mn><mo>=</mo><mi>x</mi></mrow><annotation encoding="application/x-tex">20 + 30 = x</annotation></semantics></math> $2000000000$</p>
            ----
            a* b* **"a"**b
            =>
            <p>a* b* **"a"**b</p>
            ----
            [a]:
            [b]: x "t" y
            =>
            <p>[a]:
            [b]: x "t" y</p>
            ----
            | a
            |---
            |b|
            =>
            <div class="table" role="group" tabindex="0" aria-label="Table: a">
            <table>
            <thead>
            <tr>
            <th scope="col">a</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <th scope="row">b</th>
            </tr>
            </tbody>
            </table>
            </div>
            """;

    private static final String ESCAPED = """
            <!-- a -->
            =>

            ----
            <!-- a -->
            <div>x</div>
            =>
            <p>&lt;div&gt;x&lt;/div&gt;</p>
            ----
            a <b>c</b> <!-- d -->
            =>
            <p>a &lt;b&gt;c&lt;/b&gt;</p>
            """;

    private static final String TRUSTED = """
            <a href="javascript:x">a</a> <img src="data:x"> <a href="data:x">b</a> <a href="https://e.org">c</a>
            =>
            <p><a href="javascript:x">a</a> <img src="data:x"> <a href="data:x">b</a> <a href="⟨A0⟩">c</a></p>
            ! the image has no alternative text; add `alt="…"` that says what it shows, or `alt=""` if it only decorates
            ----
            <div onclick="a" id="b">c</div> <?php x ?> <!DOCTYPE html>
            =>
            <div onclick="a" id="b">c</div> <?php x ?> <!DOCTYPE html>
            ----
            ## <b id="q">T</b> {#q}
            =>
            <h2 id="q"><b id="q">T</b> <a class="anchor" href="#q" aria-label="Link to this section">#</a></h2>
            ! the id `q` is also given in line 3; choose another one: a link to `#q` leads to the first only
            """;
}

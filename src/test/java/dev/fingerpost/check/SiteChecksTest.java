package dev.fingerpost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.site.MiniSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiteChecksTest {
    private static String report(MiniSite site) {
        List<Diagnostic> notes = new ArrayList<>(SiteChecks.run(site.site(), null));
        notes.addAll(PageChecks.run(site.site(), Map.of(), site.texts()));
        return MiniSite.report(notes);
    }

    private static String report(String site) {
        return report(MiniSite.of("-- content/index.md --\n" + site));
    }

    @Test
    void missesTheHomePage() {
        assertThat(report(MiniSite.of("-- content/Home.md --\n-- content/guides/index.md --\n")))
                .isEqualTo("""
                content/index.md: error[home-missing]: the site has no home page, `content/index.md`
                  rename `content/Home.md`
                """);
    }

    @Test
    void findsUnknownAndUnusedSources() {
        assertThat(report("""
                -- content/sources.yaml --
                acme-2024: x
                forgotten: x
                study: x
                -- content/a.md --
                One[^acme-2042], two[^won], three[^nowhere].

                [^own]: **Judgement.** Mine.
                -- content/b.md --
                One[^study]
                """)).isEqualTo("""
                content/a.md:1:4: error[source-unknown]: `acme-2042` is neither a footnote of this page nor in sources.yaml
                  did you mean `[^acme-2024]`?
                content/a.md:1:21: error[source-unknown]: `won` is neither a footnote of this page nor in sources.yaml
                  did you mean `[^own]`?
                content/a.md:1:34: error[source-unknown]: `nowhere` is neither a footnote of this page nor in sources.yaml
                  add it to content/sources.yaml, or define it here: `[^nowhere]: **Judgement.** …`
                content/sources.yaml:2:1: warning[source-unused]: no page cites `forgotten`
                  cite it with `[^forgotten]`, or remove it
                """);
    }

    @Test
    void takesADraftForAUseOfASource() {
        assertThat(report("""
                -- content/sources.yaml --
                study: x
                -- content/a.md --
                ---
                draft: true
                ---
                One[^study]
                """)).isEmpty();
    }

    @Test
    void findsFilesAndRegionsThatAreMissing() {
        assertThat(report("""
                -- examples/app.py --
                # #region train
                x
                # #endregion
                # #region open
                -- content/a.md --
                ```python file=examples/app.py#train
                ```

                ```python file=examples/ap.py
                ```

                ```python file=examples/app.py#trian
                ```

                ```python file=examples/app.py#open
                ```

                ```python file=examples/app.py#else
                ```

                ```python file=lib/other.py
                ```
                """)).isEqualTo("""
                content/a.md:4:16: error[include-missing]: no file `examples/ap.py`
                  did you mean `examples/app.py`?
                content/a.md:7:16: error[include-region]: no region `trian` in `examples/app.py`
                  did you mean `train`?
                content/a.md:10:16: error[include-region]: the region `open` of `examples/app.py` does not end
                  end it with a line that holds `#endregion`
                content/a.md:13:16: error[include-region]: no region `else` in `examples/app.py`
                  begin it with a line that holds `#region else` and end it with `#endregion`
                content/a.md:16:16: error[include-missing]: no file `lib/other.py`
                  the path is relative to the project, where fingerpost.yaml stands
                """);
    }

    @Test
    void findsTagsThatAreProbablyOne() {
        assertThat(report("""
                -- content/a.md --
                ---
                tags: [fine-tuning, evaluation, cost, gpt-4, law]
                ---
                -- content/b.md --
                ---
                tags: [finetuning, evaluations, costs, gpt-5, lora]
                ---
                -- content/c.md --
                ---
                tags: [fine-tuning, evalaution, laws]
                ---
                """)).isEqualTo("""
                content/a.md:2:21: warning[tag-similar]: the tag `evaluation` is nearly `evalaution`, which 1 page has
                  use one of them for both
                content/b.md:2:8: warning[tag-similar]: the tag `finetuning` is nearly `fine-tuning`, which 2 pages have
                  use one of them for both
                content/b.md:2:20: warning[tag-similar]: the tag `evaluations` is nearly `evalaution`, which 1 page has
                  use one of them for both
                content/b.md:2:33: warning[tag-similar]: the tag `costs` is nearly `cost`, which 1 page has
                  use one of them for both
                content/c.md:2:33: warning[tag-similar]: the tag `laws` is nearly `law`, which 1 page has
                  use one of them for both
                """);
    }

    @Test
    void findsPagesThatNobodyComesTo() {
        assertThat(report(MiniSite.of("""
                -- content/index.md --
                # Home
                -- content/guides/index.md --
                # Guides
                -- content/guides/in-folder.md --
                # Found through its section
                -- content/listed.md --
                [next](linked.md)
                -- content/linked.md --
                # Linked
                -- content/lost.md --
                # Lost
                [leads on](only-from-lost.md)
                -- content/only-from-lost.md --
                # Reached once the other is
                [back](lost-too.md)
                -- content/lost-too.md --
                # Not at fault
                -- content/circle-a.md --
                [b](circle-b.md)
                -- content/circle-b.md --
                [a](circle-a.md)
                -- content/glossary.md --
                Term
                : Linked wherever it is used.
                """).nav("guides/index.md", "listed.md"))).isEqualTo("""
                content/circle-a.md: warning[page-orphan]: no reader comes to `circle-a.md`: no page links to it, and `nav:` does not list it
                  list it, link to it, or set `draft: true`
                content/lost.md:1:3: warning[page-orphan]: no reader comes to `lost.md`: no page links to it, and `nav:` does not list it
                  list it, link to it, or set `draft: true`
                """);
    }

    @Test
    void findsOutputsOfOneName() {
        assertThat(report("""
                -- content/sources.yaml --
                one: x
                -- content/a.md --
                ---
                tags: [cost]
                aliases: [Old.md, paper.md]
                ---
                [^one]
                -- content/old.html --
                x
                -- content/a.html --
                x
                -- content/404.md --
                x
                -- content/sources.md --
                x
                -- content/tags/cost.md --
                x
                -- static/A.md --
                x
                -- static/paper.html --
                x
                -- static/tags/index.html/x.txt --
                x
                """)).isEqualTo("""
                content/404.md: error[path-clash]: `404.html` is also made from the page for wrong addresses
                  rename it, or remove it
                content/a.html: error[path-clash]: `a.html` is also made from `content/a.md`
                  rename one of them, or remove it
                content/a.md:3:11: error[path-clash]: `Old.html` is also made from `content/old.html`
                  remove the alias
                content/a.md:3:19: error[path-clash]: `paper.html` is also made from `static/paper.html`
                  remove the alias
                content/sources.md: error[path-clash]: `sources.html` is also made from the page of all sources
                  rename it, or remove it
                content/tags/cost.md: error[path-clash]: `tags/cost.html` is also made from the page of the tag `cost`
                  rename it, or remove it
                static/A.md: error[path-clash]: `A.md` is also made from the Markdown text of `content/a.md`
                  rename one of them, or remove it
                static/tags/index.html/x.txt: error[path-clash]: `tags/index.html` would be a folder for `static/tags/index.html/x.txt` and a file made from the page of all tags
                  rename one of them
                """);
    }
}

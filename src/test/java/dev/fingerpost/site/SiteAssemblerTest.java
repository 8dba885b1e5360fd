package dev.fingerpost.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.Site.Citation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SiteAssemblerTest {
    @Test
    void groupsPagesByTag() {
        Site site = MiniSite.of("""
                -- content/b.md --
                ---
                tags: [cost, rag]
                ---
                # Apples
                -- content/a.md --
                ---
                tags: [rag, rag]
                ---
                # Pears
                """).site();
        assertThat(site.relations().tags()).hasToString("{cost=[b.md], rag=[b.md, a.md]}");
        assertThat(site.relations().tags().keySet()).containsExactly("cost", "rag");
    }

    @Test
    void givesEachTagAPageOfItsOwn() {
        assertThat(new MadePages("").tags(List.of("c", "c#", "c++", "fine tuning", "index", "++", "a".repeat(99))))
                .isEqualTo(Map.of(
                        "c",
                        new SitePath("tags/c.html"),
                        "c#",
                        new SitePath("tags/c-1.html"),
                        "c++",
                        new SitePath("tags/c-2.html"),
                        "fine tuning",
                        new SitePath("tags/fine-tuning.html"),
                        "index",
                        new SitePath("tags/index-1.html"),
                        "++",
                        new SitePath("tags/tag.html"),
                        "a".repeat(99),
                        new SitePath("tags/" + "a".repeat(60) + ".html")));
    }

    @Test
    void keepsOldAddressesThatEverySystemCanStore() {
        for (String name : List.of(
                ".git/x.md", "a./x.md", "CON.md", "a/aux.html", "x".repeat(200) + ".md", "a%2e.md", "a//b.md")) {
            var noted = MiniSite.of("-- content/a.md --\n---\naliases: ['" + name + "']\n---\n# A\n")
                    .assemble();
            assertThat(noted.value().relations().aliases()).as(name).isEmpty();
            assertThat(noted.notes())
                    .as(name)
                    .singleElement()
                    .extracting(Diagnostic::code)
                    .isEqualTo(Code.ALIAS_FORM);
        }
    }

    @Test
    void prefersRareTagsThenLinks() {
        Site site = MiniSite.of("""
                -- content/index.md --
                # Home
                [a](a.md)
                -- content/a.md --
                ---
                tags: [common, rare]
                ---
                # A
                [e](e.md)
                -- content/b.md --
                ---
                tags: [common]
                ---
                # B
                -- content/c.md --
                ---
                tags: [common, rare]
                ---
                # C
                -- content/d.md --
                ---
                tags: [other]
                ---
                # D
                -- content/e.md --
                # E
                """).site();
        assertThat(related(site, new PagePath("a.md"))).isEqualTo(pages("c.md", "b.md", "e.md"));
        assertThat(related(site, new PagePath("e.md"))).isEqualTo(pages("a.md"));
        assertThat(related(site, new PagePath("d.md"))).isEmpty();
        assertThat(related(site, PagePath.HOME)).isEmpty();
        assertThat(site.relations().backlinks()).hasToString("{a.md=[index.md], e.md=[a.md]}");
    }

    @Test
    void looksAtFewPagesOfACommonTag() {
        StringBuilder pages = new StringBuilder();
        for (int i = 1000; i < 4000; i++) {
            pages.append("-- content/p" + i + ".md --\n---\ntags: [all]\n---\n# " + i + "\n");
        }
        Site site = MiniSite.of(pages.toString()).site();
        assertThat(site.pages().keySet())
                .hasSize(3000)
                .allSatisfy(path -> assertThat(related(site, path)).hasSize(4).doesNotContain(path));
    }

    private static List<PagePath> related(Site site, PagePath path) {
        return site.relations().related().of(site.pages().get(path));
    }

    @Test
    void keepsWhereSourcesAreCited() {
        Site site = MiniSite.of("""
                -- content/sources.yaml --
                one: x
                two: x
                three: x
                -- content/b.md --
                A [^two] and [^own] and [^one].
                [^own]: Mine.
                -- content/a.md --
                B [^two] [^two]
                """).site();
        assertThat(site.apparatus().citations())
                .isEqualTo(Map.of(
                        "one", List.of(new Citation(new PagePath("b.md"), 3)),
                        "two", List.of(new Citation(new PagePath("a.md"), 1), new Citation(new PagePath("b.md"), 1))));
        assertThat(site.apparatus().citations().keySet()).containsExactly("one", "two");
    }

    @Test
    void readsTheNamesOfGlossaryTerms() {
        var noted = MiniSite.of("""
                -- content/glossary.md --
                # Glossary

                RAG (retrieval-augmented generation)
                : Looking up first.

                Token
                : A piece of a word.

                Retrieval (RAG)
                : Again.
                """).assemble();
        assertThat(noted.value().apparatus().glossary())
                .extracting(Site.GlossaryTerm::names, term -> term.address().toString(), Site.GlossaryTerm::text)
                .containsExactly(
                        tuple(
                                List.of("RAG", "retrieval-augmented generation"),
                                "glossary.html#rag-retrieval-augmented-generation",
                                "Looking up first."),
                        tuple(List.of("Token"), "glossary.html#token", "A piece of a word."),
                        tuple(List.of("Retrieval"), "glossary.html#retrieval-rag", "Again."));
        assertThat(MiniSite.report(noted.notes())).isEqualTo("""
                content/glossary.md:9:1: error[glossary-duplicate]: `RAG` is already explained in line 3
                  join the two, or give this one another name
                """);
    }

    @Test
    void keepsOldAddresses() {
        var noted = MiniSite.of("""
                -- content/guides/rag.md --
                ---
                aliases: [old/rag.md, old.html#why, older/, guides/cost.html#rag -> retrieval]
                ---
                # RAG
                -- content/guides/cost.md --
                # Cost
                """).assemble();
        assertThat(noted.notes()).isEmpty();
        assertThat(noted.value().relations().aliases())
                .extracting(alias -> alias.from() + " -> " + alias.to())
                .containsExactly(
                        "guides/cost.html#rag -> guides/rag.html#retrieval",
                        "old.html#why -> guides/rag.html#why",
                        "old/rag.html -> guides/rag.html",
                        "older/index.html -> guides/rag.html");
    }

    @Test
    void refusesOldAddressesThatCannotBeKept() {
        var noted = MiniSite.of("""
                -- content/a.md --
                ---
                aliases: [a.md, b.html, /x.md, ../x.md, x, x.md#, a.html#one, https://x.org/x.html]
                ---
                # A
                -- content/b.md --
                ---
                aliases: [old.md, old.html, a.html#one]
                ---
                # B
                """).assemble();
        assertThat(MiniSite.report(noted.notes())).isEqualTo("""
                content/a.md:2:11: error[alias-clash]: `a.md` is this page
                  remove it
                content/a.md:2:17: error[alias-clash]: `b.html` is a page of this site
                  remove it, or move the page that stands there
                content/a.md:2:25: error[alias-form]: `/x.md` is no old address
                  write `x.md`
                content/a.md:2:32: error[alias-form]: `../x.md` is no old address
                  write the old place below content/, like `old/page.md` or `old/page.html#part`
                content/a.md:2:41: error[alias-form]: `x` is no old address
                  write the old place below content/, like `old/page.md` or `old/page.html#part`
                content/a.md:2:44: error[alias-form]: `x.md#` is no old address
                  write the old place below content/, like `old/page.md` or `old/page.html#part`
                content/a.md:2:63: error[alias-form]: `https://x.org/x.html` is no old address
                  write the old place below content/, like `old/page.md` or `old/page.html#part`
                content/b.md:2:19: error[alias-clash]: `old.html` already leads to `b.html`, as content/b.md says in line 2
                  keep one of the two
                content/b.md:2:29: error[alias-clash]: `a.html#one` already leads to `a.html#one`, as content/a.md says in line 2
                  keep one of the two
                """);
    }

    private static List<PagePath> pages(String... paths) {
        return Stream.of(paths).map(PagePath::new).toList();
    }
}

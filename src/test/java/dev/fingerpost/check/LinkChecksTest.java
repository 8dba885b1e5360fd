package dev.fingerpost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.site.MiniSite;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkChecksTest {
    private static final String REST = """
            -- content/guides/index.md --
            # Guides
            -- content/guides/rag.md --
            # RAG
            -- content/guides/later.md --
            ---
            draft: true
            ---
            # Later
            -- content/case-studies/acme.md --
            # Acme
            -- content/case-studies/deep/index.md --
            # Deep
            -- content/guides/map.png --
            x
            -- content/guides/data.csv --
            x
            """;

    private static String report(String page) {
        MiniSite site = MiniSite.of("-- content/guides/a.md --\n# A\n" + page + REST);
        return MiniSite.report(check(site.repository("https://github.com/o/r")));
    }

    private static List<Diagnostic> check(MiniSite mini) {
        Notes notes = new Notes();
        mini.texts().forEach(new LinkChecks(mini.site(), notes)::page);
        return notes.list();
    }

    @Test
    void acceptsLinksThatLeadSomewhere() {
        assertThat(report("""
                [r](rag.md), [r](./rag.md#anything), [home](../guides/index.md), [acme](../case-studies/acme.md), [csv](data.csv),
                [web](https://x.org/a.md), [mail](mailto:a@x.org), [here](#a), [up](#), [sources](../sources.yaml), ![Map](map.png)
                """)).isEmpty();
    }

    @Test
    void suggestsThePageThatWasMeant() {
        assertThat(report("""
                [x](../cases/acme.md#result)
                [x](acme.md)
                [x](rga.md)
                [x](../case-studies/amce.md)
                [x](rag)
                [x](..\\case-studies\\acme.md)
                [x](../nothing/like-this.md)
                [x](other/index.md)
                [x](dat.csv)
                """)).isEqualTo("""
                content/guides/a.md:2:5: error[link-broken]: no page `../cases/acme.md`
                  did you mean `../case-studies/acme.md#result`?
                content/guides/a.md:3:5: error[link-broken]: no page `acme.md`
                  did you mean `../case-studies/acme.md`?
                content/guides/a.md:4:5: error[link-broken]: no page `rga.md`
                  did you mean `rag.md`?
                content/guides/a.md:5:5: error[link-broken]: no page `../case-studies/amce.md`
                  did you mean `../case-studies/acme.md`?
                content/guides/a.md:6:5: error[link-broken]: `rag` is no file of the project
                  write `rag.md`: links name the Markdown file, so that they work on GitHub too
                content/guides/a.md:7:5: error[link-broken]: no page `..\\case-studies\\acme.md`
                  did you mean `../case-studies/acme.md`?
                content/guides/a.md:8:5: error[link-broken]: no page `../nothing/like-this.md`
                  paths are relative to this file; add the file or remove the link
                content/guides/a.md:9:5: error[link-broken]: no page `other/index.md`
                  did you mean `index.md`?
                content/guides/a.md:10:5: error[link-broken]: no file `dat.csv`
                  did you mean `data.csv`?
                """);
    }

    @Test
    void saysHowAPageIsNamed() {
        assertThat(report("""
                [x](rag.html#why)
                [x](RAG.md)
                [x](../Guides/rag.md)
                [x](../case-studies/)
                [x](../case-studies/deep/)
                [x](..)
                [x](/guides/rag.md)
                [x](/rag.md)
                [x](rag.md?print=1)
                [x]()
                """)).isEqualTo("""
                content/guides/a.md:2:5: error[link-broken]: `rag.html` is no file of the project
                  write `rag.md#why`: links name the Markdown file, so that they work on GitHub too
                content/guides/a.md:3:5: error[link-case]: no file is named exactly `RAG.md`
                  write `rag.md`: web servers tell capital letters from small ones
                content/guides/a.md:4:5: error[link-case]: no file is named exactly `../Guides/rag.md`
                  write `rag.md`: web servers tell capital letters from small ones
                content/guides/a.md:5:5: error[link-broken]: `../case-studies/` is a folder
                  link to a page in it, or give it an `index.md`
                content/guides/a.md:7:5: error[link-broken]: `..` is a folder
                  link to a page in it, or give it an `index.md`
                content/guides/a.md:8:5: error[link-broken]: `/guides/rag.md` begins with `/`
                  links are relative to the file that holds them: write `rag.md`
                content/guides/a.md:9:5: error[link-broken]: `/rag.md` begins with `/`
                  links are relative to the file that holds them
                content/guides/a.md:10:5: error[link-broken]: `rag.md?print=1` has a query, which pages do not take
                  write `rag.md`
                content/guides/a.md:11:1: error[link-broken]: the link has no target
                  write it between `(` and `)`
                """);
    }

    @Test
    void findsLinksThatLeaveTheSite() {
        assertThat(report("""
                [x](../../README.md#start) and [x](later.md) and [x](../../../other/x.md)
                """)).isEqualTo("""
                content/guides/a.md:2:5: error[link-outside]: `../../README.md` is not below content/, so it is not part of the site
                  link to it on the web: `https://github.com/o/r/blob/main/README.md#start`
                content/guides/a.md:2:36: error[link-draft]: `later.md` is a draft, which is not part of the site
                  remove the link until then, or `draft: true` there
                content/guides/a.md:2:54: error[link-outside]: `../../../other/x.md` is not below content/, so it is not part of the site
                  move the file below content/, or link to its address on the web
                """);
    }

    @Test
    void findsMissingImages() {
        assertThat(report("""
                ![Map](mpa.png)
                ![Map](Map.png)
                ![Map](rag.md)
                ![Map](chart.svg)
                """)).isEqualTo("""
                content/guides/a.md:2:8: error[image-missing]: no image `mpa.png`
                  did you mean `map.png`?
                content/guides/a.md:3:8: error[link-case]: no file is named exactly `Map.png`
                  write `map.png`: web servers tell capital letters from small ones
                content/guides/a.md:4:8: error[image-missing]: `rag.md` is a page, not an image
                  name an image file, or make it a link by removing the `!`
                content/guides/a.md:5:8: error[image-missing]: no image `chart.svg`
                  paths are relative to this file; add the image, or remove it here
                """);
    }
}

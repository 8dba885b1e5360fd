package dev.fingerpost.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.MiniSite;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OutputChecksTest {
    /** Pages as if a template put its own elements around each. */
    private static String report(MiniSite mini, String around) {
        Map<SitePath, PageIds> rendered = new TreeMap<>();
        for (Prose prose : mini.texts()) {
            String html = around + "<h1 id=\"top-title\">x</h1>" + prose.html();
            rendered.put(prose.page().url(), PageIds.of(Bytes.utf8(html), Bytes.utf8(prose.html())));
        }
        return MiniSite.report(run(mini, rendered));
    }

    private static List<Diagnostic> run(MiniSite mini, Map<SitePath, PageIds> rendered) {
        Notes notes = new Notes();
        OutputChecks checks = new OutputChecks(mini.site(), rendered, notes);
        mini.texts().forEach(checks::page);
        notes.addAll(OutputChecks.run(mini.site(), rendered));
        return notes.list();
    }

    @Test
    void findsAnchorsThatReadersWillNotFind() {
        assertThat(report(MiniSite.of("""
                -- content/a.md --
                # A
                ## Why it pays
                [ok](#why-it-pays) [top](#top) [top](#) [bad](#why-it-pay) [ok](guides/b.md#set-here) [bad](guides/b.md#missing) [bad](c.md#x)
                -- content/guides/b.md --
                # B
                ## One
                ## Two
                ## Über uns
                Text
                {#set-here}

                [ok](#über-uns) [ok](#%C3%BCber-uns) [ok](../a.md#why-it-pays) [case](../a.md#Why-It-Pays)
                -- content/c.md --
                no headings
                """), "")).isEqualTo("""
                content/a.md:3:47: error[link-anchor]: no anchor `#why-it-pay` on this page
                  did you mean `#why-it-pays`?
                content/a.md:3:93: error[link-anchor]: no anchor `#missing` in `guides/b.md`
                  anchors there are `#one`, `#two`, `#über-uns`, `#set-here`
                content/a.md:3:120: error[link-anchor]: no anchor `#x` in `c.md`
                  that page has no anchors; link to the page
                content/guides/b.md:8:71: error[link-anchor]: no anchor `#Why-It-Pays` in `../a.md`
                  did you mean `#why-it-pays`?
                """);
    }

    @Test
    void findsIdsThatTheThemeHasToo() {
        assertThat(report(MiniSite.of("""
                -- content/a.md --
                # A
                ## Search
                """), "<input id=search>")).isEqualTo("""
                content/a.md:2:4: error[id-duplicate]: the id `search` is also used around the text
                  choose another one here, or change the template that has it
                """);
    }

    @Test
    void followsPartsThatMoved() {
        assertThat(report(MiniSite.of("""
                -- content/a.md --
                ---
                aliases: [b.html#moved, b.html#old -> new, b.html#gone, c.html#still -> new]
                ---
                # A
                ## New
                ## Moved
                -- content/b.md --
                # B
                [x](a.md#new) [x](#moved)
                -- content/c.md --
                # C
                ## Still
                [x](b.md#old)
                """), "<p id=moved><p id=old>")).isEqualTo("""
                content/a.md:2:44: error[alias-anchor]: `b.html#gone` leads to `#gone`, which is not on this page
                  write where it is now: `b.html#gone -> anchor`
                content/a.md:2:57: error[alias-clash]: `c.html#still` still stands there
                  remove the alias, or give the heading there another anchor
                content/a.md:6:4: error[id-duplicate]: the id `moved` is also used around the text
                  choose another one here, or change the template that has it
                content/b.md:2:19: error[link-anchor]: no anchor `#moved` on this page
                  it moved: write `a.md#moved`
                content/c.md:3:5: error[link-anchor]: no anchor `#old` in `b.md`
                  it moved: write `a.md#new`
                """);
    }

    @Test
    void acceptsAWalkThroughATree() {
        assertThat(report(MiniSite.of("""
                -- content/trees/t.md --
                # T
                ## Questions
                ### Failure
                - [Yes](#done)
                - [No](#done)
                ## Outcomes
                ### Done
                Good.
                -- content/a.md --
                [x](trees/t.md#failure=yes) [x](trees/t.md#failed=yes&change=no)
                """), "")).isEqualTo("""
                content/a.md:1:33: error[link-anchor]: no anchor `#failed=yes&change=no` in `trees/t.md`
                  anchors there are `#questions`, `#failure`, `#outcomes`, `#done`
                """);
    }

    @Test
    void saysNothingOfPagesThatWereNotRendered() {
        MiniSite mini = MiniSite.of("""
                -- content/a.md --
                [x](b.md#y) [x](#z)
                -- content/b.md --
                x
                -- content/c.md --
                x
                """);
        Map<SitePath, PageIds> rendered = Map.of(new SitePath("c.html"), PageIds.NONE);
        assertThat(run(mini, rendered)).isEmpty();
    }

    @Test
    void readsIdsAsBrowsersDo() {
        assertIds("<p id=a><p id='b'><p id=\"c\">", "a,b,c", "");
        assertIds("<a name=x></a><p name=y>", "x", "");
        assertIds("<P ID=a><p\nid\n=\n'b'/>", "a,b", "");
        assertIds("<p id=a><p id=a><a id=b name=b>", "a,b", "a");
        assertIds("<p title='<p id=a>' id=b><p data-id=a id=c id=d>", "b,c", "");
        assertIds("<p id=a&amp;b&#xe9;&#39;&nope;&>", "a&bé'&nope;&", "");
        assertIds("</p id=a><p = id=b =c>", "b", "");
        assertIds("<p / id=a / ><p/id=b>", "a,b", "");
    }

    @Test
    void passesOverWhatIsNoElement() {
        assertIds("<!-- <p id=a> --><p id=b>", "b", "");
        assertIds("<!--><p id=a>", "a", "");
        assertIds("<script>'<p id=a>'</script><p id=b>", "b", "");
        assertIds("<TITLE id=t><p id=a></Title><p id=b>", "t,b", "");
        assertIds("a < b <1 id=x> <p id=a", "a", "");
        assertIds("<!-- <p id=a>", "", "");
        assertIds("<p id=\"a", "a", "");
        assertIds("<p id=", "", "");
        assertIds("<", "", "");
    }

    private static void assertIds(String html, String ids, String repeated) {
        PageIds found = PageIds.of(Bytes.utf8(html));
        assertThat(String.join(",", found.ids())).as(html).isEqualTo(ids);
        assertThat(String.join(",", found.repeated())).as(html).isEqualTo(repeated);
    }
}

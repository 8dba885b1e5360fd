package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PublishedIdsTest {
    private static final String TREE = """
            # T

            ## Questions

            ### <a name="size"></a>How large?

            - [Large](#go)
            - [Small](#stop)

            ## Outcomes

            ### Go

            ### Stop
            """;

    private static final PagePath PAGE = new PagePath("t.md");

    private static DecisionTree tree(Map<String, String> redirects) {
        return TreeReader.read(Trees.page(TREE, redirects).value(), Map.of()).value();
    }

    private static String check(String lines, Map<String, String> redirects, Set<ProjectPath> unread) {
        SourceFile file = new SourceFile(new ProjectPath("ids.txt"), lines);
        return PublishedIds.check(
                        file,
                        Map.of(PAGE, tree(redirects)),
                        unread,
                        page -> page.text().equals("moved.md"))
                .stream()
                .map(Trees::line)
                .collect(Collectors.joining());
    }

    @Test
    void anIdThatVanishesIsAnError() {
        assertThat(check("# ids\nt.md size\nt.md sise\nt.md size/medium\n", Map.of(), Set.of()))
                .isEqualTo("""
                        ids.txt:3:6: error[tree-id-lost]: `sise` is gone from content/t.md, so links that hold it break
                          hint: if it is `size` now, add `sise: size` to the page's `redirects:`; if no link should find it any more, delete this line
                        ids.txt:4:6: error[tree-id-lost]: `size/medium` is gone from content/t.md, so links that hold it break
                          hint: add `size/medium: NEW` to the page's `redirects:`; if no link should find it any more, delete this line
                        """);
    }

    /** The page or the id, to its end. */
    @Test
    void whatIsGoneIsMarked() {
        SourceFile file = new SourceFile(new ProjectPath("ids.txt"), "x/old.md a\nt.md sise\n");
        assertThat(PublishedIds.check(file, Map.of(PAGE, tree(Map.of())), Set.of(), page -> false))
                .extracting(Diagnostic::at)
                .containsExactly(new Position(file.path(), 1, 1, 8), new Position(file.path(), 2, 6, 4));
    }

    @Test
    void aRedirectedIdIsNotLost() {
        assertThat(check(
                        "t.md scale\nt.md scale/large\nt.md size/big\n",
                        Map.of("scale", "size", "size/big", "size/large"),
                        Set.of()))
                .isEmpty();
    }

    @Test
    void aTreeThatIsGoneIsToldOnceUnlessItMoved() {
        assertThat(check("t.md size\nx/old.md a\nx/old.md a/b\nmoved.md a\n", Map.of(), Set.of()))
                .isEqualTo("""
                        ids.txt:2:1: error[tree-id-lost]: the decision tree content/x/old.md is gone, so links that hold its answers break
                          hint: if it moved, write `aliases: [x/old.md]` into the front matter of its page; if no link should find it any more, delete its lines
                        """);
    }

    @Test
    void nothingIsSaidOfATreeThatCouldNotBeRead() {
        assertThat(check("t.md sise\n", Map.of(), Set.of(PAGE.source()))).isEmpty();
    }

    @Test
    void newIdsAreAddedAndOldOnesKept() {
        assertThat(PublishedIds.updated(
                        new SourceFile(new ProjectPath("ids.txt"), "t.md older\n"), Map.of(PAGE, tree(Map.of()))))
                .isEqualTo("""
                        # Ids of decision trees that links may hold. fingerpost build adds new ones; commit this file.
                        # When an id is gone on purpose and no link should find it, delete its line.
                        t.md go
                        t.md older
                        t.md size
                        t.md size/large
                        t.md size/small
                        t.md stop
                        """);
    }

    @Test
    void aCompleteListIsLeftAlone() {
        Map<PagePath, DecisionTree> trees = Map.of(PAGE, tree(Map.of()));
        String all = PublishedIds.updated(null, trees);
        assertThat(PublishedIds.updated(new SourceFile(new ProjectPath("ids.txt"), all), trees))
                .isNull();
        assertThat(PublishedIds.updated(null, Map.of())).isNull();
    }

    /** Ids that a build added and nobody committed were never in a link, so they may go without a word. */
    @Test
    void whatWasNeverCommittedIsNotPublished() {
        SourceFile file = new SourceFile(
                new ProjectPath("ids.txt"), "# ids\nt.md size\r\nt.md never\n\nx/old.md a\nno-page\n# by hand\n");
        SourceFile published = PublishedIds.published(file, "# ids\nt.md size\n\n");

        assertThat(published.text())
                .isEqualTo("# ids\nt.md size\r\n# t.md never\n\n# x/old.md a\n# no-page\n# # by hand\n");
        assertThat(check(published.text().replace("\r", ""), Map.of(), Set.of()))
                .isEmpty();
        assertThat(PublishedIds.updated(published, Map.of(PAGE, tree(Map.of()))))
                .doesNotContain("never", "x/old.md");
    }

    @Test
    void aListOfNothingButCommentsIsLeftAlone() {
        SourceFile file = new SourceFile(new ProjectPath("ids.txt"), "# by hand\n#\n# \n");
        assertThat(PublishedIds.updated(file, Map.of())).isNull();
    }
}

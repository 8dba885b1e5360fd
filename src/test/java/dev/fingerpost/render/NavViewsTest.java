package dev.fingerpost.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.Navigation.Entry;
import dev.fingerpost.view.NavView;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NavViewsTest {
    private static final List<Entry> ENTRIES = List.of(
            entry("Guides", new PagePath("guides/index.md"), List.of(page("guides/a.md"), page("guides/b.md"))),
            entry("Cases", new PagePath("cases/index.md"), List.of(page("cases/c.md"))),
            entry(
                    "More",
                    null,
                    List.of(page("d.md"), entry("Deep", new PagePath("e/index.md"), List.of(page("e/f.md"))))));

    @Test
    void opensTheSectionOfThePageAndGroupsWithoutAPage() {
        assertThat(tree("guides/b.md")).isEqualTo("""
                Guides index.html open
                  guides/a.md a.html
                  guides/b.md b.html open current
                Cases ../cases/index.html
                More -
                  d.md ../d.html
                  Deep ../e/index.html
                """);
        assertThat(tree("e/f.md")).isEqualTo("""
                Guides ../guides/index.html
                Cases ../cases/index.html
                More - open
                  d.md ../d.html
                  Deep index.html open
                    e/f.md f.html open current
                """);
    }

    @Test
    void opensNothingForAPageThatIsNotListed() {
        assertThat(tree("x.md")).isEqualTo("""
                Guides guides/index.html
                Cases cases/index.html
                More -
                  d.md d.html
                  Deep e/index.html
                """);
    }

    @Test
    void showsTheTopInTheHeaderAndThePagesOfGroupsWithoutOne() {
        StringBuilder out = new StringBuilder();
        print(
                new NavViews(ENTRIES, List.of())
                        .sections(new PagePath("guides/a.md"), Hrefs.relative(new SitePath("guides/a.html"))),
                "",
                out);
        assertThat(out).hasToString("""
                Guides index.html open
                Cases ../cases/index.html
                More -
                  d.md ../d.html
                  Deep ../e/index.html
                """);
    }

    @Test
    void showsALongSectionAroundThePageOnly() {
        List<Entry> pages = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            pages.add(page("g/p" + i + ".md"));
        }
        NavViews nav = new NavViews(List.of(entry("G", new PagePath("g/index.md"), pages)), List.of());
        for (int shown : List.of(0, 30, 500, 999)) {
            List<NavView> items = nav.tree(
                            new PagePath("g/p" + shown + ".md"), Hrefs.relative(new SitePath("g/x.html")))
                    .get(0)
                    .items();
            assertThat(items)
                    .hasSize(50)
                    .anyMatch(item -> item.current() && item.href().equals("p" + shown + ".html"));
        }
    }

    private static Entry entry(String title, PagePath page, List<Entry> items) {
        return new Entry(title, null, page, null, items, false);
    }

    private static Entry page(String path) {
        return entry(path, new PagePath(path), List.of());
    }

    private static String tree(String page) {
        StringBuilder out = new StringBuilder();
        print(
                new NavViews(ENTRIES, List.of())
                        .tree(new PagePath(page), Hrefs.relative(new SitePath(page.replace(".md", ".html")))),
                "",
                out);
        return out.toString();
    }

    private static void print(List<NavView> views, String indent, StringBuilder out) {
        for (NavView view : views) {
            out.append(indent + view.title() + " " + (view.href() == null ? "-" : view.href()));
            out.append((view.open() ? " open" : "") + (view.current() ? " current" : "") + "\n");
            print(view.items(), indent + "  ", out);
        }
    }
}

package dev.fingerpost.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a path says of itself, and where it leads to from there. */
class PathNamesTest {
    private final PagePath rag = new PagePath("guides/rag.md");
    private final PagePath guides = new PagePath("guides/README.md");

    @Test
    void aPageHasANameAndAPlace() {
        assertThat(rag.name()).isEqualTo("rag.md");
        assertThat(rag.stem()).isEqualTo("rag");
        assertThat(rag).hasToString("guides/rag.md").hasSameHashCodeAs(new PagePath("guides/rag.md"));
        assertThat(rag).isNotEqualTo(guides).isNotEqualTo("guides/rag.md");
        assertThatThrownBy(() -> new PagePath("a.txt")).hasMessageContaining("a.txt");
        assertThat(rag.url()).hasToString("guides/rag.html");
        assertThat(rag.url(".json")).hasToString("guides/rag.json");
        assertThat(rag.markdown()).hasToString("guides/rag.md");
        assertThat(rag.source()).hasToString("content/guides/rag.md");
        assertThat(rag.isIndex()).isFalse();
        assertThat(guides.isIndex()).isTrue();
        assertThat(guides.source()).hasToString("content/guides/README.md");
        assertThat(rag.inOwnFolder()).hasToString("content/guides/rag/x");
        assertThat(guides.inOwnFolder()).hasToString("content/guides/x");
        assertThat(new TreeSet<>(List.of(rag, guides))).containsExactly(guides, rag);
        assertThatThrownBy(() -> PagePath.of(new ProjectPath("a.txt"))).hasMessageContaining("a.txt");
    }

    @Test
    void eachLanguageHasItsPages() {
        assertThat(PagePath.home("de/")).hasToString("de/index.md");
        assertThat(PagePath.glossary("de/")).hasToString("de/glossary.md");
        assertThat(rag.in("de/")).hasToString("de/guides/rag.md");
        assertThat(rag.in("")).isSameAs(rag);
        assertThat(rag.in("de/").outOf("de/")).isEqualTo(rag);
        assertThat(rag.outOf("de/")).isSameAs(rag);
        assertThat(rag.isStandIn()).isFalse();
        PagePath standIn = rag.standIn("de/");
        assertThat(standIn.isStandIn()).isTrue();
        assertThat(standIn).hasToString("de/guides/rag.md");
        assertThat(standIn.source()).isEqualTo(rag.source());
    }

    @Test
    void authorsNamePagesInMoreThanOneWay() {
        assertThat(PagePath.index("a/")).isEqualTo(PagePath.index("a"));
        assertThat(PagePath.index("")).isEqualTo(PagePath.HOME);
    }

    @Test
    void aFileOfTheSiteMayBeAPage() {
        SitePath page = SitePath.page("guides/rag");
        assertThat(page).isEqualTo(rag.url());
        assertThat(page.isPage()).isTrue();
        assertThat(page.stem()).isEqualTo("guides/rag");
        assertThat(page.root()).isEqualTo("../");
        assertThat(page.source()).isEqualTo(rag);
        SitePath image = new SitePath("a.png");
        assertThat(image.isPage()).isFalse();
        assertThat(image.stem()).isEqualTo("a.png");
        assertThat(image.root()).isEmpty();
        assertThat(image.source()).isNull();
        assertThat(new Address(page, "x")).hasToString("guides/rag.html#x");
        assertThat(Address.of(page)).hasToString("guides/rag.html").isLessThan(new Address(page, "x"));
        assertThat(new Address(image, "x")).isLessThan(Address.of(page));
    }

    @Test
    void aMountMovesWhatLiesInIt() {
        Mount mount = new Mount(new ProjectPath("docs/adr"), new ProjectPath("content/adr"));
        assertThat(mount.inside(new ProjectPath("docs/adr/1.md"))).hasToString("content/adr/1.md");
        assertThat(mount.inside(new ProjectPath("docs/adr"))).hasToString("content/adr");
        assertThat(mount.inside(new ProjectPath("docs/adr2/1.md"))).isNull();
        assertThat(mount.outside(new ProjectPath("content/adr/1.md"))).hasToString("docs/adr/1.md");
        assertThat(mount.outside(new ProjectPath("content/1.md"))).isNull();
        assertThat(new ProjectPath("content/a/b.md").name()).isEqualTo("b.md");
    }

    @Test
    void segmentsAreWhatLiesBetweenSlashes() {
        assertThat(Segments.folders("a/b/c.md")).containsExactly("a", "a/b");
        assertThat(Segments.folders("/a")).containsExactly("");
        assertThat(Segments.folders("a")).isEmpty();
        assertThat(Segments.relative("/a", "/b")).isEqualTo("b");
        assertThat(Segments.relative("/a", "b")).isEqualTo("../b");
        assertThat(Spelling.of("A\u0308B")).isEqualTo(Spelling.of("äb"));
        assertThat(Spelling.of("a")).isNotEqualTo(Spelling.of("b"));
    }
}

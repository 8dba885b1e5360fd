package dev.fingerpost.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.site.MiniSite;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RepositoryTest {
    @Test
    void knowsHowEachPlaceEditsAndTakesReports() {
        assertLinks(
                "https://github.com/o/r.git",
                "https://github.com/o/r/edit/main/content/a%20b.md",
                "https://github.com/o/r/issues/new?title=content%2Fa%20b.md");
        assertLinks(
                "https://gitlab.example.org/o/r/",
                "https://gitlab.example.org/o/r/-/edit/main/content/a%20b.md",
                "https://gitlab.example.org/o/r/-/issues/new?issue%5Btitle%5D=content%2Fa%20b.md");
        assertLinks(
                "https://codeberg.org/o/r",
                "https://codeberg.org/o/r/_edit/main/content/a%20b.md",
                "https://codeberg.org/o/r/issues/new?title=content%2Fa%20b.md");
        for (String host : List.of("gitea.example.org", "forgejo.example.org")) {
            assertLinks(
                    "https://" + host + "/o/r",
                    "https://" + host + "/o/r/_edit/main/content/a%20b.md",
                    "https://" + host + "/o/r/issues/new?title=content%2Fa%20b.md");
        }
        assertLinks("https://bitbucket.org/o/r", "https://bitbucket.org/o/r/src/main/content/a%20b.md?mode=edit", null);
        assertLinks("https://git.example.org/o/r", null, null);
        assertThat(Repository.of(config(null))).isNull();
    }

    @Test
    void knowsHowEachPlaceShowsFilesAndFolders() {
        assertShown(
                "https://github.com/o/r/",
                "https://github.com/o/r/blob/a/b/src/a%20b.c",
                "https://github.com/o/r/tree/a/b/src");
        assertShown(
                "https://gitlab.com/o/r.git",
                "https://gitlab.com/o/r/-/blob/a/b/src/a%20b.c",
                "https://gitlab.com/o/r/-/tree/a/b/src");
        assertShown(
                "https://codeberg.org/o/r",
                "https://codeberg.org/o/r/src/branch/a/b/src/a%20b.c",
                "https://codeberg.org/o/r/src/branch/a/b/src");
        assertShown(
                "https://bitbucket.org/o/r",
                "https://bitbucket.org/o/r/src/a/b/src/a%20b.c",
                "https://bitbucket.org/o/r/src/a/b/src");
        assertShown(
                "https://git.example.org/o/r",
                "https://git.example.org/o/r/blob/a/b/src/a%20b.c",
                "https://git.example.org/o/r/tree/a/b/src");
    }

    private static void assertShown(String address, String file, String folder) {
        Repository repository = new Repository(address, "a/b");
        assertThat(repository.file("src/a b.c")).isEqualTo(file);
        assertThat(repository.folder("src")).isEqualTo(folder);
    }

    private static void assertLinks(String address, String edit, String report) {
        Repository repository = Repository.of(config(address));
        assertThat(repository.edit(new ProjectPath("content/a b.md"))).isEqualTo(edit);
        assertThat(repository.report(new ProjectPath("content/a b.md"))).isEqualTo(report);
    }

    private static SiteConfig config(String repository) {
        return new SiteConfig(
                new SiteConfig.About("T", "", null, null, List.of()),
                "en",
                new SiteConfig.Locations(null, null, repository, "main", null),
                new SiteConfig.Menu(null, List.of()),
                new SiteConfig.Trust(SiteConfig.HtmlPolicy.SAFE, List.of(), List.of(), null),
                new SiteConfig.Features(SiteConfig.Fonts.THEME, true, false),
                new SiteConfig.Checks(null, Set.of(), Set.of()),
                new SiteConfig.Conventions(PageKeys.PLAIN, MiniSite.LAYOUT),
                Look.PLAIN,
                Languages.ONE);
    }
}

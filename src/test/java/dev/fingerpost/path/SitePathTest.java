package dev.fingerpost.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePathTest {
    @ParameterizedTest
    @CsvSource({
        "index.html,        guides/rag.html,   guides/rag.html",
        "guides/rag.html,   index.html,        ../index.html",
        "guides/rag.html,   guides/cost.html,  cost.html",
        "guides/rag.html,   guides/rag.html,   rag.html",
        "guides/a/x.html,   guides/b/x.html,   ../b/x.html",
        "a/b/c.html,        a/bc/c.html,       ../bc/c.html",
        "a/b.html,          a.html,            ../a.html",
        "a.html,            a/b.html,          a/b.html",
        "x.html,            a b.html,          a%20b.html",
        "x.html,            Größe/ß.html,      Gr%C3%B6%C3%9Fe/%C3%9F.html",
        "x.html,            c#.html,           c%23.html",
        "x.html,            what?.html,        what%3F.html",
        "x.html,            50%.html,          50%25.html",
        "x.html,            a:b.html,          a%3Ab.html",
        "x.html,            a&b(c)'.html,      a%26b%28c%29%27.html",
        "x.html,            😀.html,           %F0%9F%98%80.html",
    })
    void findsTheWayFromFileToFile(String from, String to, String way) {
        assertThat(new SitePath(to).href(new SitePath(from))).isEqualTo(way);
    }

    @Test
    void writesOnlyTheAnchorWithinAFile() {
        SitePath file = new SitePath("a/b.html");
        assertThat(new Address(file, "über uns").href(file)).isEqualTo("#%C3%BCber%20uns");
        assertThat(new Address(new SitePath("a/c.html"), "x").href(file)).isEqualTo("c.html#x");
        assertThat(Address.of(file).href(file)).isEqualTo("b.html");
    }

    @Test
    void knowsTheIndexOfAFolderByTheFoldersName() {
        assertThat(new SitePath("index.html").absolute("https://x.org/y/")).isEqualTo("https://x.org/y/");
        assertThat(new SitePath("a b/index.html").absolute("https://x.org/y/")).isEqualTo("https://x.org/y/a%20b/");
        assertThat(new SitePath("a/myindex.html").absolute("https://x.org/y/"))
                .isEqualTo("https://x.org/y/a/myindex.html");
    }

    @Test
    void everyWayLeadsThere() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> names = List.of("a", "ab", "c d", "ü", "#", "?", "%41", "..x", "a:b");
        for (int i = 0; i < 2_000; i++) {
            SitePath from = path(random, names);
            SitePath to = path(random, names);
            URI base = URI.create("https://x.org/sub/" + from.encoded());
            assertThat(base.resolve(to.href(from)).getPath())
                    .as("from %s to %s, seed %d", from, to, seed)
                    .isEqualTo("/sub/" + to);
        }
    }

    private static SitePath path(Random random, List<String> names) {
        StringBuilder path = new StringBuilder();
        for (int depth = random.nextInt(4); depth > 0; depth--) {
            path.append(names.get(random.nextInt(names.size()))).append('/');
        }
        return new SitePath(path + names.get(random.nextInt(names.size())) + ".html");
    }

    @Test
    void whatIsNoUtf8OfAWebAddressIsNotDecoded() {
        for (String address : List.of("%", "%4", "%4G", "%G4", "a%ff")) {
            assertThat(Percent.decodeWhole(address)).as(address).isNull();
        }
        assertThat(Percent.decodeWhole("%41b")).isEqualTo("Ab");
    }

    @Test
    void aPageIsWrittenInAFileOfTheContent() {
        PagePath page = PagePath.of(new ProjectPath("content/a/b.md"));
        assertThat(page.outOf("a/"))
                .isEqualTo(new PagePath("b.md"))
                .isNotEqualTo(page)
                .isNotEqualTo("b.md");
        assertThat(page.outOf("b/")).isEqualTo(page);
        assertThat(page.outOf("")).isEqualTo(page);
        assertThatThrownBy(() -> PagePath.of(new ProjectPath("static/a.png")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no page is written in `static/a.png`");
    }
}

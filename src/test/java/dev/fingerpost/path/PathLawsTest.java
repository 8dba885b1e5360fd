package dev.fingerpost.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds between the kinds of path, whatever their names. */
class PathLawsTest {
    private static final List<String> NAMES = List.of(
            "a", "ab", "A", "c d", "ü", "u\u0308", "#", "?", "%41", "%", "..x", "a:b", "index", "x.html", "x.md",
            "content", "😀");

    private static void forMany(Consumer<Random> law) {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            try {
                law.accept(random);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ", path " + i, e);
            }
        }
    }

    private static String path(Random random) {
        StringBuilder path = new StringBuilder();
        for (int depth = random.nextInt(4); depth > 0; depth--) {
            path.append(NAMES.get(random.nextInt(NAMES.size()))).append('/');
        }
        return path + NAMES.get(random.nextInt(NAMES.size()));
    }

    private static PagePath page(Random random) {
        return new PagePath(path(random) + ".md");
    }

    @Test
    void aPageIsFoundAgainFromItsSourceAndFromItsFile() {
        forMany(random -> {
            PagePath page = page(random);
            assertThat(page.source().page()).isEqualTo(page);
            assertThat(PagePath.of(page.source())).isEqualTo(page);
            assertThat(page.url().source()).isEqualTo(page);
            assertThat(page.url().isPage()).isTrue();
            assertThat(page.source().url()).isEqualTo(page.markdown());
            assertThat(page.url(".html")).isEqualTo(page.url());
            assertThat(page.isIndex()).isEqualTo(page.url().absolute("/").endsWith("/"));
            assertThat(page.source().parent().index().equals(page.source())).isEqualTo(page.isIndex());
        });
    }

    @Test
    void theWayFromOneFileToAnotherLeadsThere() {
        forMany(random -> {
            ProjectPath from = new ProjectPath(path(random));
            ProjectPath to = new ProjectPath(path(random));
            assertThat(from.resolve(from.relative(to))).isEqualTo(to);
            assertThat(from.resolve("./" + from.relative(to).replace("/", "//./")))
                    .isEqualTo(to);
            assertThat(from.resolve("../".repeat(from.folders().size()) + to)).isEqualTo(to);
            assertThat(from.resolve("../".repeat(from.folders().size() + 1) + to))
                    .isNull();
        });
    }

    @Test
    void theOrderIsThatOfTheText() {
        forMany(random -> {
            String one = path(random);
            String other = path(random);
            int order = one.compareTo(other);
            assertThat(new ProjectPath(one).compareTo(new ProjectPath(other))).isEqualTo(order);
            assertThat(new SitePath(one).compareTo(new SitePath(other))).isEqualTo(order);
            PagePath page = page(random);
            PagePath next = page(random);
            assertThat(page.compareTo(next)).isEqualTo(page.text().compareTo(next.text()));
            assertThat(page.source().compareTo(next.source())).isEqualTo(page.compareTo(next));
        });
    }

    @Test
    void aFileIsInEachFolderAboveItAndInNoOther() {
        forMany(random -> {
            ProjectPath file = new ProjectPath(path(random));
            ProjectPath folder = new ProjectPath(path(random));
            boolean above = file.folders().contains(folder) || file.equals(folder);
            assertThat(file.isIn(folder)).isEqualTo(above);
            String below = path(random);
            assertThat(folder.child(below).below(folder)).isEqualTo(below);
        });
    }

    @Test
    void decodingUndoesEncoding() {
        forMany(random -> {
            String text = path(random);
            assertThat(Percent.decode(Percent.encode(text))).isEqualTo(text);
            assertThat(Percent.decodeWhole(Percent.encode(text))).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "a%20b%2Fc,         a b/c",
        "%C3%BC%c3%bc,      üü",
        "100%,              100%",
        "%4,                %4",
        "%zz%41,            %zzA",
        "%FF,               %FF",
        "a%C3,              a%C3",
        "%25%34%31,         %41",
        "a+b,               a+b",
        "ü%20ü,             ü ü",
    })
    void whatIsNoTextStaysAsTheAuthorWroteIt(String written, String decoded) {
        assertThat(Percent.decode(written)).isEqualTo(decoded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "%4", "%zz", "%FF", "a%C3", "%E2%82", "%ED%A0%80"})
    void whatIsNoTextIsRefusedFromAMachine(String encoded) {
        assertThat(Percent.decodeWhole(encoded)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"guides/rag.html", "guides", "", "rag.MD"})
    void noPageHasAnotherEnding(String path) {
        assertThat(PagePath.of(path)).isNull();
        assertThat(ProjectPath.CONTENT.child(path).page()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> new PagePath(path));
    }

    @Test
    void noPageIsWrittenElsewhereThanBelowContent() {
        assertThat(new ProjectPath("README.md").page()).isNull();
        assertThat(new ProjectPath("static/a.md").page()).isNull();
        assertThat(new ProjectPath("contents/a.md").page()).isNull();
    }
}

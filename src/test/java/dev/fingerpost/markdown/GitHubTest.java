package dev.fingerpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fingerpost.Laws;
import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.page.PageKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What readers see is what GitHub shows. The cases of {@code github/found.txt} hold what cmark-gfm made of them, so that they are compared everywhere; random pages
 * are compared where it is installed. {@code -Dgolden.update=true} asks it anew for the cases; {@code -Dfuzz.seed=1 -Dfuzz.pages=100000} compares other pages.
 */
class GitHubTest {
    private static final Path FOUND = Path.of("src/test/resources/github/found.txt");
    private static final Path MANUAL = Path.of("content/manual/markdown.md");
    private static final Pattern CASE =
            Pattern.compile("(?ms)^== (?<name>[^\\n]+)\\n(?<markdown>.*?)^--\\n(?<html>.*?)(?=^== |\\z)");
    private static final String HEAD = "# Title\n\n";
    private static final long SEED = Long.getLong("fuzz.seed", 20261128);
    private static final int PAGES = Integer.getInteger("fuzz.pages", Laws.times(1_500));

    @TestFactory
    List<DynamicTest> showsWhatGitHubShows() throws IOException {
        String found = Files.readString(FOUND);
        StringBuilder updated = new StringBuilder(found.substring(0, found.indexOf("== ")));
        List<DynamicTest> tests = new ArrayList<>();
        boolean update = Boolean.getBoolean("golden.update");
        for (Matcher one = CASE.matcher(found); one.find(); ) {
            String name = one.group("name");
            String markdown = HEAD + one.group("markdown");
            String html = update ? theirs(markdown) : one.group("html").strip();
            updated.append("== " + name + '\n' + one.group("markdown") + "--\n" + html + "\n\n");
            tests.add(DynamicTest.dynamicTest(
                    name, () -> assertThat(ours(markdown)).isEqualTo(html)));
        }
        if (update) {
            Files.writeString(FOUND, updated.toString().stripTrailing() + '\n');
        }
        return tests;
    }

    @Test
    void showsRandomPagesAsGitHubDoes() {
        assumeTrue(Cmark.isInstalled(), "cmark-gfm is not installed: random pages were not compared");
        int compared = 0;
        for (long seed = SEED; seed < SEED + PAGES; seed++) {
            List<String> pieces = RandomMarkdown.pieces(seed);
            if (differs(RandomMarkdown.page(pieces))) {
                String page = RandomMarkdown.page(RandomMarkdown.shrunk(pieces, GitHubTest::differs));
                assertThat(ours(page)).as("seed %d\n%s", seed, page).isEqualTo(theirs(page));
            }
            compared += Difference.in(RandomMarkdown.page(pieces)).isEmpty() ? 1 : 0;
        }
        assertThat(compared).as("pages without an intended difference").isGreaterThan(PAGES / 3);
    }

    private static boolean differs(String page) {
        // A note that is cited in itself alone is not shown, whatever lines it has.
        return Difference.in(page).isEmpty()
                && Parsed.whole(page).report().stream().noneMatch(line -> line.contains("[footnote-unused]"))
                && !ours(page).equals(theirs(page));
    }

    @TestFactory
    List<DynamicTest> differsWhereTheManualSaysSo() throws IOException {
        String manual = Files.readString(MANUAL);
        Pattern example = Pattern.compile("(?s)<!-- difference: ([a-z-]+) -->\n\n`{4,}markdown\n(.*?\n)`{4,}\n");
        List<DynamicTest> tests = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Matcher one = example.matcher(manual); one.find(); ) {
            String name = one.group(1);
            String markdown = HEAD + one.group(2);
            names.add(name);
            tests.add(DynamicTest.dynamicTest(name, () -> {
                Difference difference = Difference.valueOf(name.toUpperCase().replace('-', '_'));
                assertThat(difference.mayOccurIn(markdown)).isTrue();
                assumeTrue(Cmark.isInstalled(), "cmark-gfm is not installed");
                assertThat(ours(markdown)).isNotEqualTo(theirs(markdown));
            }));
        }
        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(LongStream.range(0, Difference.values().length)
                        .mapToObj(i -> Difference.values()[(int) i]
                                .name()
                                .toLowerCase()
                                .replace('_', '-'))
                        .toList());
        return tests;
    }

    private static String ours(String markdown) {
        return GitHubHtml.ours(
                Parsed.of(markdown, PageKind.PAGE, HtmlPolicy.TRUST).prose());
    }

    private static String theirs(String markdown) {
        return GitHubHtml.theirs(Cmark.run(markdown));
    }
}

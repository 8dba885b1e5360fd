package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.it.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long the results of the largest tree are, with nothing opened. */
@ExtendWith(Browser.Shared.class)
class ResultHeightIT {
    private static final String TREE = "trees/retrieve-or-retrain";
    private static final Pattern SCENARIO = Pattern.compile("`([^`\\s]+=[^`\\s]+)` →");

    /** Most people are not sure of something, which a result tells as well. */
    private static final Pattern UNSURE = Pattern.compile("harm=(?:guarded|known|reviewed)");

    private final Browser browser;

    ResultHeightIT(Browser browser) {
        this.browser = browser;
    }

    private static List<String> walks() throws IOException {
        String tree = Files.readString(BuiltSite.PROJECT.resolve("content/" + TREE + ".md"));
        return SCENARIO.matcher(tree)
                .results()
                .map(found -> found.group(1))
                .flatMap(walk -> Stream.of(walk, UNSURE.matcher(walk).replaceFirst("harm=unknown")))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"390, 844, 5000", "1440, 900, 3000"})
    void eachScenariosResultIsShortAndCanBePassedOnFromItsFirstScreen(int width, int screen, int most)
            throws IOException {
        List<String> walks = walks();
        assertThat(walks).hasSizeGreaterThan(60);
        try (TreePage tree = new TreePage(
                browser.open(BuiltSite.real().url(TREE + ".html") + "#" + walks.get(0), View.of(width, screen)))) {
            tree.page().locator(".gist").waitFor();
            List<String> long_ = walks.stream()
                    .map(walk -> measured(tree, walk, screen, most))
                    .filter(line -> !line.isEmpty())
                    .toList();
            assertThat(long_)
                    .as("height of the page, lower edge of the key that copies")
                    .isEmpty();
        }
    }

    private static String measured(TreePage tree, String walk, int screen, int most) {
        tree.page().evaluate("walk => { location.hash = walk }", walk);
        List<?> sizes = (List<?>) tree.page().evaluate("""
                () => {
                  const copy = [...document.querySelectorAll('.share button')].find(key => key.textContent === 'Copy for the team')
                  return [document.documentElement.scrollHeight, Math.ceil(copy.getBoundingClientRect().bottom + scrollY)]
                }""");
        int height = ((Number) sizes.get(0)).intValue();
        int edge = ((Number) sizes.get(1)).intValue();
        return height > most || edge > screen ? height + ", " + edge + ": " + walk : "";
    }
}

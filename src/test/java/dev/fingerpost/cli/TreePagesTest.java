package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The tree on the page of a code gives the report that is shown below it. {@code -Dgolden.update=true} writes the reports anew.
 */
class TreePagesTest {
    private static final Path PAGES = Path.of("docs/diagnostics");
    private static final Pattern EXAMPLE =
            Pattern.compile("````markdown\n(?<tree>.*?)\n````\n\n```text\n(?<report>.*?)```", Pattern.DOTALL);

    @TestFactory
    List<DynamicTest> examplesAreTrue() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return pages.filter(page -> page.getFileName().toString().startsWith("tree-"))
                    .filter(page -> EXAMPLE.matcher(read(page)).find())
                    .sorted()
                    .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)))
                    .toList();
        }
    }

    private static void check(Path page) throws IOException {
        String text = read(page);
        Matcher example = EXAMPLE.matcher(text);
        assertThat(example.find()).isTrue();
        String said = report(page.getFileName().toString().replace(".md", ""), example.group("tree"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(
                    page, text.substring(0, example.start("report")) + said + text.substring(example.end("report")));
        } else {
            assertThat(example.group("report")).isEqualTo(said);
        }
    }

    /** What is said of this code; a short example has other faults, too. */
    private static String report(String code, String tree) throws IOException {
        String all = BrokenSite.of("-- fingerpost.yaml --\ntitle: T\n-- content/index.md --\n# Home\n"
                        + "-- content/trees/t.md --\n" + tree + "\n")
                .check();
        return Stream.of(all.split("(?m)^(?=\\S)"))
                .filter(told -> told.lines().findFirst().orElse("").contains("[" + code + "]"))
                .collect(Collectors.joining());
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

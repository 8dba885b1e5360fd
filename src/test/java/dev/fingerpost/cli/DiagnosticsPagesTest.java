package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every kind of diagnostic has its page, and a broken site or tree that provokes it. */
class DiagnosticsPagesTest {
    private static final Path PAGES = Path.of("docs/diagnostics");
    private static final Path CORPUS = Path.of("src/test/resources");
    private static final Pattern TOLD = Pattern.compile("(?m)^\\S.*?: (error|warning)\\[([a-z0-9-]+)]: ");

    /** What no file can show: it happens while files are read, or on the web. InputReaderTest and LinkCheckerTest provoke it. */
    private static final Set<String> IN_MOTION =
            Set.of("file-changed", "link-gone", "link-unreachable", "link-refused", "link-moved", "link-private");

    @Test
    void everyCodeHasAPage() throws IOException {
        assertThat(pages().keySet()).containsExactlyElementsOf(ids().sorted().toList());
    }

    @Test
    void everyPageExplainsShowsAndMends() throws IOException {
        pages().forEach((id, text) -> {
            List<String> headings = text.lines()
                    .filter(line -> line.matches("##? (" + Pattern.quote(id) + "|Example|Mend)"))
                    .toList();
            assertThat(headings).as(id).containsExactly("# " + id, "## Example", "## Mend");
            assertThat(text.split("\n## ")[0].strip().lines().skip(1).collect(Collectors.joining()))
                    .as("what " + id + " means")
                    .isNotBlank();
            assertThat(TOLD.matcher(text).results().map(told -> told.group(2)))
                    .as("the report on the page of " + id)
                    .contains(id);
        });
    }

    @Test
    void everyCodeIsProvoked() throws IOException {
        Set<String> provoked = new HashSet<>(IN_MOTION);
        try (Stream<Path> files = Files.walk(CORPUS)) {
            for (Path file : files.filter(f -> f.toString().matches(".*[/\\\\](broken|trees)[/\\\\][^/\\\\]+\\.txt"))
                    .toList()) {
                Matcher told = TOLD.matcher(Files.readString(file));
                while (told.find()) {
                    provoked.add(told.group(2));
                }
            }
        }
        assertThat(ids().filter(id -> !provoked.contains(id))).isEmpty();
    }

    private static Stream<String> ids() {
        return Arrays.stream(Code.values()).map(Code::id);
    }

    private static Map<String, String> pages() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(PAGES)) {
            for (Path file : files.toList()) {
                pages.put(file.getFileName().toString().replaceFirst("\\.md$", ""), Files.readString(file));
            }
        }
        return pages;
    }
}

package dev.fingerpost.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the kind of a page or panel asks for is decided in Java: templates are told, and compare no kinds. */
class TemplateKindsTest {
    private static final Pattern COMPARED =
            Pattern.compile("\\bkind\\s*(?:==|!=|\\?)|\\?seq_contains\\([^)]*\\.kind\\)");

    @Test
    void templatesCompareNoKinds() throws IOException {
        List<String> compared = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".ftlh")).toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> COMPARED.matcher(line).find())
                        .forEach(line -> compared.add(file + ": " + line.strip()));
            }
        }
        assertThat(compared).isEmpty();
        assertThat(COMPARED.matcher("<#if page.kind == \"print\">").find()).isTrue();
    }
}

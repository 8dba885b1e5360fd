package dev.fingerpost.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of paths in one place is said nowhere else, as far as the sources can tell. */
class PathRulesTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/fingerpost");

    private static final Map<String, Pattern> RULES = Map.of(
            "the endings of pages and of their files",
            Pattern.compile("\"\\.(?:md|html?)\"|\"[^\"\\n]*(?<!\\\\)\\\\\\\\\\.(?:md|html)"),
            "the names of indexes",
            Pattern.compile("\"(?:[^\" \\n]*/)?index\\.(?:md|html)\""),
            "the folders and files of a project",
            Pattern.compile("\"content(?:/[^\"\\n]*)?\"|\"static/?\"|\"fingerpost\\.yaml\"|\"content/sources\\.yaml\""),
            "where `..` leads",
            Pattern.compile("(?:equals|case)\\W{1,2}\"\\.\\.\""),
            "what percent signs stand for",
            Pattern.compile("URL(?:De|En)coder|fromHexDigits"),
            "what is found by a path",
            Pattern.compile("Map<String, (?:@Nullable )?(?:Page|Outline|DecisionTree|OutputFile|PageIds|ServedFile)>"));

    @Test
    void pathsAreTypes() throws IOException {
        Set<String> spelt = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(SOURCES)) {
            for (Path file : walk.filter(f -> f.toString().endsWith(".java")).toList()) {
                // Other tools have rules of their own for where things stand.
                boolean ours =
                        !file.startsWith(SOURCES.resolve("path")) && !file.startsWith(SOURCES.resolve("migrate"));
                if (ours && !file.endsWith("text/Percent.java")) {
                    String code = withoutComments(Files.readString(file));
                    RULES.forEach((rule, pattern) -> {
                        Matcher found = pattern.matcher(code);
                        while (found.find()) {
                            spelt.add(SOURCES.relativize(file) + " says " + rule + ": " + found.group());
                        }
                    });
                }
            }
        }
        assertThat(spelt).isEmpty();
    }

    private static String withoutComments(String code) {
        return Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL)
                .matcher(code)
                .replaceAll("");
    }
}

package dev.fingerpost.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.tree.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The corners of other programs' formats, one small file each, and what becomes of it, word for word: the page from its title on, behind what is
 * told of it. {@code -Dgolden.update=true} writes that anew; read the change in review.
 */
class ImportCornersTest {
    private static final Path CORNERS = Path.of("src/test/resources/exchange/corners");
    private static final Pattern CASE = Pattern.compile(
            "(?<what>[^\\n]+)\\n-- (?<name>\\S+) --\\n(?<text>[\\s\\S]*?)(?<=\\n)== becomes ==\\n(?<told>[\\s\\S]*?)(?=\\n[^\\n]+\\n-- \\S+ --\\n|\\z)");

    @TestFactory
    List<DynamicTest> becomesExactlyThis() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORNERS)) {
            for (Path file : files.sorted().toList()) {
                tests.addAll(tests(file));
            }
        }
        return tests;
    }

    private static List<DynamicTest> tests(Path file) throws IOException {
        String all = Files.readString(file);
        List<DynamicTest> tests = new ArrayList<>();
        StringBuilder anew = new StringBuilder();
        for (Matcher one = CASE.matcher(all); one.find(); ) {
            String told = told(one.group("name"), one.group("text"));
            String expected = one.group("told");
            tests.add(DynamicTest.dynamicTest(
                    one.group("what"), () -> assertThat(told).isEqualTo(expected)));
            anew.append(anew.length() == 0 ? "" : "\n")
                    .append(all, one.start(), one.start("told"))
                    .append(told);
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, anew);
            return List.of();
        }
        return tests;
    }

    private static String told(String name, String text) {
        Noted<Import.@Nullable ImportedPage> page = Import.of(new SourceFile(new ProjectPath(name), text), 1, null);
        String notes =
                page.notes().stream().sorted().map(ImportCornersTest::line).collect(Collectors.joining());
        if (page.value() == null) {
            return notes;
        }
        String markdown = page.value().markdown();
        // Whatever is told, the page that is written is a tree.
        Trees.sound(markdown.replaceFirst("(?s)\\A---\n.*?\n---\n\n", ""));
        return notes + markdown;
    }

    private static String line(Diagnostic note) {
        return note + "\n  " + note.hint() + "\n";
    }
}

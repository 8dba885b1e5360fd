package dev.fingerpost.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.fingerpost.Laws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Whoever types a text has one that ends anywhere, or lacks any one character: none of these is a fault of ours. The texts lie in
 * {@code src/test/resources/cut}, by target, and hold each form of what is read at least once.
 */
@Tag("slow")
class CutTextsTest {
    private static final Path TEXTS = Path.of("src/test/resources/cut");
    /** Whole projects take long: a part of their places is enough. */
    private static final int PROJECTS = 31;

    @TestFactory
    List<DynamicTest> throwsNothing() throws IOException {
        try (Stream<Path> files = Files.walk(TEXTS)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(TEXTS.relativize(file).toString(), () -> cut(file)))
                    .toList();
        }
    }

    private static void cut(Path file) throws IOException {
        String folder = String.valueOf(file.getParent().getFileName());
        Fuzz target = Fuzz.valueOf(folder.toUpperCase(Locale.ROOT).replace('-', '_'));
        String text = Files.readString(file);
        // The first character of a file to import says its form.
        int first = target == Fuzz.IMPORT ? 1 : 0;
        for (int at = first; at < text.length(); at += Laws.PART * (target == Fuzz.MIGRATE ? PROJECTS : 1)) {
            runs(target, text.substring(0, at));
            runs(target, text.substring(0, at) + text.substring(at + 1));
        }
        runs(target, text);
    }

    private static void runs(Fuzz target, String text) {
        assertThatCode(() -> target.run(text)).as(text).doesNotThrowAnyException();
    }
}

package dev.fingerpost.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages of the manual that are made from the sources, and are committed so that people can read them. */
public final class Generated {
    private static final Path MANUAL = Path.of("content/manual");

    private Generated() {}

    /** Front matter and title of a generated page. */
    public static String head(String title, String description, int order) {
        return """
                ---
                # Generated from the sources. To renew it: mvn test -Dtest=Manual*Test -Dgolden.update=true
                title: %s
                description: %s
                order: %d
                tags: [manual, reference]
                ---

                # %s

                """.formatted(title, description, order, title);
    }

    /** Asserts that the committed page is what the sources give; with {@code -Dgolden.update=true} writes it anew. */
    public static void assertFresh(String page, String text) throws IOException {
        Path file = MANUAL.resolve(page);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } else {
            assertThat(file)
                    .as("`mvn test -Dtest=Manual*Test -Dgolden.update=true` renews it")
                    .content()
                    .isEqualTo(text);
        }
    }

    /** A text that may stand in the cell of a table: on one line, without bars. */
    public static String cell(String text) {
        return text.strip().replaceAll("\\s+", " ").replace("|", "\\|");
    }
}

package dev.fingerpost.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.ThemePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateUseTest {
    private static final Path THEME = Path.of("templates");

    private final Map<ThemePath, SourceFile> templates = new TreeMap<>();

    @Test
    void knowsEveryTemplateThatPagesAreMadeWith() throws IOException {
        try (Stream<Path> walk =
                Stream.concat(Files.walk(THEME.resolve("pages")), Files.walk(THEME.resolve("lib/fragments")))) {
            assertThat(TemplateUse.asked())
                    .containsExactlyInAnyOrderElementsOf(walk.filter(Files::isRegularFile)
                            .map(file -> THEME.relativize(file).toString().replace('\\', '/'))
                            .map(ThemePath::new)
                            .toList());
        }
    }

    @Test
    void theThemeUsesAllItHas() throws IOException {
        try (Stream<Path> walk = Files.walk(THEME)) {
            for (Path file : walk.filter(f -> f.toString().endsWith(".ftlh")).toList()) {
                own(THEME.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        assertThat(unused()).isEmpty();
    }

    @Test
    void followsEveryWayToNameATemplate() {
        own("pages/page.ftlh", "<#import '../lib/a.ftlh' as a><#include \"b.ftlh\"><#import \"/lib/c.ftlh\" as c>");
        own("lib/a.ftlh", "<#import \"./d.ftlh\" as d>");
        own("pages/b.ftlh", "");
        own("lib/c.ftlh", "");
        own("lib/d.ftlh", "");
        own("lib/e.ftlh", "<#include \"e.ftlh\">");

        assertThat(unused()).extracting(note -> note.at().path().text()).containsExactly("templates/lib/e.ftlh");
    }

    @Test
    void saysNothingWhereANameIsMadeWhileATemplateRuns() {
        own("pages/page.ftlh", "<#include part>");
        own("lib/e.ftlh", "");

        assertThat(unused()).isEmpty();
    }

    private void own(String name, String text) {
        templates.put(new ThemePath(name), new SourceFile(new ProjectPath("templates/" + name), text));
    }

    private List<Diagnostic> unused() {
        return TemplateUse.unused(templates, List.of());
    }
}

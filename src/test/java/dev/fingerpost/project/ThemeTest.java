package dev.fingerpost.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.output.Folders;
import dev.fingerpost.path.ThemePath;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {
    @TempDir
    Path folder;

    @Test
    void readsTheSameFromAFolderAsFromAJar() throws IOException {
        Folders.put(folder, "theme/pages/page.ftlh", "page");
        Folders.put(folder, "theme/a.css", "css");
        Path jar = folder.resolve("x.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (String name : new String[] {"theme/", "theme/pages/page.ftlh", "other/x", "theme/a.css"}) {
                entries.putNextEntry(new JarEntry(name));
                entries.write((name.endsWith("ftlh") ? "page" : "css").getBytes(StandardCharsets.UTF_8));
                entries.closeEntry();
            }
        }

        assertThat(Theme.fromFolder(folder.resolve("theme")))
                .containsEntry(new ThemePath("a.css"), Bytes.utf8("css"))
                .containsEntry(ThemePath.template("pages/page"), Bytes.utf8("page"))
                .hasSize(2)
                .isEqualTo(Theme.fromJar(jar));
        assertThat(Theme.fromFolder(folder.resolve("nowhere"))).isEmpty();
    }

    @Test
    void theBuiltInThemeHasTemplatesAndNoHiddenFiles() {
        assertThat(Theme.builtIn()).containsKey(ThemePath.template("pages/page"));
        assertThat(Theme.builtIn().keySet())
                .extracting(ThemePath::text)
                .noneMatch(name -> name.startsWith(".") || name.contains("/."));
    }
}

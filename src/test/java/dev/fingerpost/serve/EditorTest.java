package dev.fingerpost.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorTest {
    private static final ProjectPath PAGE = new ProjectPath("content/a b&c#d.md");

    @TempDir
    Path folder;

    @Test
    void opensAFileAtItsLine() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve(PAGE.text()), "x");
        String path = folder.toUri().getRawPath() + "content/a%20b%26c%23d.md";

        assertThat(address("code", new Position(PAGE, 3, 7, 2))).isEqualTo("vscode://file" + path + ":3:7");
        assertThat(address("idea", Position.wholeFile(PAGE)))
                .isEqualTo("idea://open?file=" + path + "&line=1&column=1");
        assertThat(address("my-own:{path}", Position.wholeFile(PAGE))).isEqualTo("my-own:" + path);
        assertThat(address("code", Position.wholeFile(new ProjectPath("gone.md"))))
                .isNull();
    }

    private String address(String editor, Position at) {
        return Objects.requireNonNull(Editor.named(editor)).address(folder, at);
    }

    @Test
    void isTheOneWhoseTerminalItIs() {
        assertThat(Editor.of(Map.of("TERM_PROGRAM", "vscode"), List.of("idea")::contains))
                .isEqualTo(Editor.named("code"));
        assertThat(Editor.of(Map.of("TERM_PROGRAM", "vscode"), List.of("codium")::contains))
                .isEqualTo(Editor.named("codium"));
        assertThat(Editor.of(Map.of("TERMINAL_EMULATOR", "JetBrains-JediTerm"), name -> false))
                .isEqualTo(Editor.named("idea"));
        assertThat(Editor.of(Map.of(), List.of("zed")::contains)).isEqualTo(Editor.named("zed"));
        assertThat(Editor.of(Map.of(), name -> false)).isNull();
        assertThat(Editor.named("javascript:alert('{path}')")).isNull();
        assertThat(Editor.named("emacs")).isNull();
    }
}

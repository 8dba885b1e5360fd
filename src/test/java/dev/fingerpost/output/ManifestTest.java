package dev.fingerpost.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.SitePath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
    private static final String TEXT = """
            {
              "format": 2,
              "files": [
                {"path": "a.html", "size": 0, "crc": "0000000000000000"},
                {"path": "b/größe.html", "size": 1, "crc": "8cdc1683a93c5f93"}
              ]
            }
            """;

    private static final String FIRST_FORMAT = """
            {
              "format": 1,
              "files": [
                {"path": "a.html", "size": 0, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
                {"path": "b/größe.html", "size": 1, "sha256": "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"}
              ]
            }
            """;

    @Test
    void listsEveryFileInOrder() {
        Manifest manifest = Folders.manifest(List.of(
                OutputFile.text(new SitePath("b/größe.html"), "x"), OutputFile.text(new SitePath("a.html"), "")));

        assertThat(manifest.text()).isEqualTo(TEXT);
    }

    @Test
    void readsWhatItWrote() {
        assertThat(Manifest.parse(TEXT).orElseThrow().text()).isEqualTo(TEXT);
        assertThat(Manifest.parse(Manifest.empty().text())).contains(Manifest.empty());
    }

    @Test
    void readsTheListsOfSitesThatWereBuiltBefore() {
        Manifest manifest = Manifest.parse(FIRST_FORMAT).orElseThrow();

        assertThat(manifest.text()).isEqualTo(FIRST_FORMAT);
        assertThat(manifest.files().get(new SitePath("b/größe.html")).isOf(Bytes.utf8("x")))
                .isTrue();
        assertThat(manifest.files().get(new SitePath("b/größe.html")).isOf(Bytes.utf8("y")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"size\": 1->\"size\": 01",
                "},->}",
                "\"format\": 2->\"format\": 1",
                "\"format\": 2->\"format\": 3",
                "\"crc\"->\"sha256\"",
                "\n}\n->\n}",
                "a.html->c.html"
            })
    void readsNothingElse(String edit) {
        String[] change = edit.split("->");

        assertThat(Manifest.parse(TEXT.replace(change[0], change[1]))).isEmpty();
        assertThat(Manifest.parse("")).isEmpty();
        assertThat(Manifest.parse("{}")).isEmpty();
    }
}

package dev.fingerpost.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.pipeline.BuildResult;
import dev.fingerpost.pipeline.LazyFiles;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StyleChangeTest {
    private static final OutputFile OLD = OutputFile.text(new SitePath("assets/css/site.1.css"), "a {}");
    private static final OutputFile NEW = OutputFile.text(new SitePath("assets/css/site.2.css"), "b {}");
    private static final OutputFile PAGE =
            OutputFile.text(new SitePath("a/b.html"), "<link href=\"../assets/css/site.1.css\">");
    private static final OutputFile NEW_PAGE =
            OutputFile.text(new SitePath("a/b.html"), "<link href=\"../assets/css/site.2.css\">");

    @Test
    void aNewStyleSheetIsTakenOver() {
        StyleChange change = change(List.of(OLD, PAGE), List.of(NEW, NEW_PAGE));

        assertThat(change)
                .isEqualTo(
                        new StyleChange(new SitePath("assets/css/site.1.css"), new SitePath("assets/css/site.2.css")));
        assertThat(change.event().data())
                .isEqualTo("{\"from\":\"assets/css/site.1.css\",\"to\":\"assets/css/site.2.css\"}");
    }

    @Test
    void anythingMoreIsNotOnlyAStyle() {
        OutputFile other =
                OutputFile.text(new SitePath("a/b.html"), "<link href=\"../assets/css/site.2.css\"> and text");
        OutputFile file = OutputFile.text(new SitePath("x.json"), "{}");

        assertThat(change(List.of(OLD, PAGE), List.of(NEW, other))).isNull();
        assertThat(change(List.of(OLD, PAGE), List.of(NEW))).isNull();
        assertThat(change(List.of(OLD, PAGE), List.of(NEW, NEW_PAGE, file))).isNull();
        assertThat(change(List.of(OLD, PAGE, file), List.of(NEW, NEW_PAGE))).isNull();
        assertThat(change(List.of(OLD, PAGE), List.of(OLD, NEW, NEW_PAGE))).isNull();
        assertThat(change(List.of(OLD, PAGE), List.of(OLD, PAGE))).isNull();
        assertThat(StyleChange.of(site(List.of(NEW)).since(null), null)).isNull();
    }

    private static @Nullable StyleChange change(List<OutputFile> before, List<OutputFile> after) {
        ServedSite old = site(before);
        return StyleChange.of(
                ServedSite.of(result(after), BasePath.ROOT, true, old, false).since(old), old);
    }

    private static BuildResult result(List<OutputFile> files) {
        List<OutputFile> sorted =
                files.stream().sorted(Comparator.comparing(OutputFile::path)).toList();
        return new BuildResult(sorted, LazyFiles.none(), List.of(), 0, 0, null, false);
    }

    private static ServedSite site(List<OutputFile> files) {
        return ServedSite.of(result(files), BasePath.ROOT, true, null, false);
    }
}

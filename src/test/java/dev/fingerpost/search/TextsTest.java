package dev.fingerpost.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.pipeline.Project;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is loaded of pages that were found. */
class TextsTest {
    /** What a file may hold beside one long text. */
    private static final int MOST = 24 * 1024;

    private final FinderScript finder = new FinderScript();

    @AfterEach
    void close() {
        finder.close();
    }

    @Test
    void aPageIsInAFileOfItsOwnAndSmallThingsAreTogether() {
        StringBuilder site = new StringBuilder("-- content/index.md --\n# Home\n");
        for (int i = 0; i < 20; i++) {
            site.append("-- content/long-%d.md --\n# Long %d\n\n%s\n".formatted(i, i, "Words of it. ".repeat(500)));
            site.append("-- content/note-%d.md --\n# Note %d\n\nShort.\n".formatted(i, i));
        }
        assertThat(texts(Project.of(site.toString()).build().files()))
                .hasSizeBetween(20, 24)
                .allMatch(file -> file.bytes().text().split("Words of it").length <= 501);
    }

    @Test
    void ofALongTextTheLongestPartsAreCut() {
        StringBuilder page = new StringBuilder("-- content/index.md --\n# Home\n\nStart.\n");
        for (int i = 0; i < 40; i++) {
            page.append("\n## Part %d\n\n%sfalcon%d\n".formatted(i, "This is said of it. ".repeat(100), i));
        }
        page.append("\n## Ending\n\nShort, and whole: heron.\n");
        List<OutputFile> files = Project.of(page.toString()).build().files();
        assertThat(texts(files)).hasSize(1).allMatch(file -> file.bytes().size() < MOST);
        assertThat(finder.open(files).search("falcon7")).containsExactly("index.html");
        assertThat(finder.call("sections", "part 39")).contains("index.html#part-39");
        assertThat(finder.call("sections", "heron")).isEqualTo("index.html#ending Ending: Short, and whole: [heron].");
    }

    @Test
    void namesOfVeryManyFilesStandInListsOfTheirOwn() {
        StringBuilder site = new StringBuilder("-- content/index.md --\n# Home\n");
        for (int i = 0; i < 1100; i++) {
            site.append("-- content/p%d.md --\n# Page bird%d\n\n%s\n".formatted(i, i, "Said. ".repeat(600)));
        }
        List<OutputFile> files = Project.of(site.toString()).build().files();
        finder.open(files);
        for (int i : new int[] {0, 127, 128, 640, 1099}) {
            assertThat(finder.search("bird" + i + " ")).contains("p" + i + ".html");
        }
        assertThat(FinderScript.lines(finder.call("requests"))).anyMatch(name -> name.startsWith("l-"));
        assertThat(new ArrayList<>(files))
                .filteredOn(file -> file.path().text().equals(SearchIndex.ENTRY))
                .allMatch(file -> file.bytes().size() < MOST);
    }

    private static List<OutputFile> texts(List<OutputFile> files) {
        return files.stream()
                .filter(file -> file.path().text().startsWith(SearchIndex.FOLDER + "t-"))
                .toList();
    }
}

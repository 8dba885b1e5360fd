package dev.fingerpost.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.tree.LargeTrees;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tree with more paths than could be listed needs no more memory than any other. {@code bench/LargeTree.java} tells the time. */
class LargeTreeIT {
    @TempDir
    Path project;

    private Jar jar;

    @BeforeEach
    void write() {
        SmallSite.write(
                project,
                "-- fingerpost.yaml --\ntitle: Large\n-- content/index.md --\n# Home\n"
                        + "-- content/trees/large.md --\n" + LargeTrees.hundredQuestions());
        jar = Jar.in(project).option("-Xmx200m");
    }

    @Test
    void isCheckedWithin200MegabytesOfHeap() {
        Jar.Run run = jar.run("list", "--trees").fine();
        Matcher paths =
                Pattern.compile("100 questions, 2 outcomes, (\\d+) paths").matcher(run.out());
        assertThat(paths.find()).as(run.out()).isTrue();
        assertThat(paths.group(1)).hasSizeGreaterThan(21);
        assertThat(jar.run("check").fine().err()).contains("0 errors");
    }

    @Test
    void isBuiltWithin200MegabytesOfHeap() {
        jar.run("build").fine();
        assertThat(project.resolve("site/trees/large.html")).isNotEmptyFile();
        assertThat(Files.exists(project.resolve("site/trees/large.tree.json"))).isTrue();
    }
}

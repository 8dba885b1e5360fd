package dev.fingerpost.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who clones the project reads the site that its sources give. */
class SiteIsFreshIT {
    private static final int SHOWN = 10;

    @Test
    void theCommittedSiteIsWhatTheSourcesGive() throws IOException {
        Path committed = BuiltSite.PROJECT.resolve("site");
        Path built = BuiltSite.real().folder();
        assertThat(committed).as("run ./fingerpost build and commit site/").isDirectory();
        TreeSet<String> paths = new TreeSet<>(BuiltSite.files(committed, ""));
        paths.addAll(BuiltSite.files(built, ""));
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            Path there = committed.resolve(path);
            Path here = built.resolve(path);
            if (!Files.exists(there)) {
                differences.add("missing: " + path);
            } else if (!Files.exists(here)) {
                differences.add("too much: " + path);
            } else if (Files.mismatch(there, here) >= 0) {
                differences.add("other bytes: " + path);
            }
        }
        assertThat(differences.stream().limit(SHOWN))
                .as(
                        differences.size()
                                + " files differ; site/ is not what content/ and templates/ give: run ./fingerpost build and commit site/")
                .isEmpty();
    }
}

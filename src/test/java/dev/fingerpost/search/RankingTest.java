package dev.fingerpost.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.pipeline.Project;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What comes first on sites that tell of programs. */
class RankingTest {
    private final FinderScript finder = new FinderScript();

    @AfterEach
    void close() {
        finder.close();
    }

    @Test
    void findsTheWordsWithinANameOfCode() {
        assertThat(order("setup files", "# setupFiles\n\nPaths.", "# Hooks\n\nThey set things up."))
                .containsExactly("a.html");
        assertThat(order("setupfiles", "# setupFiles\n\nPaths.", "# Files\n\nA setup."))
                .containsExactly("a.html");
        assertThat(order("exception", "# Errors\n\nRaise an `HTTPException`.")).containsExactly("a.html");
    }

    @Test
    void aTitleOfWordsComesBeforeANameThatHasThem() {
        assertThat(order("upload file", "# UploadFile\n\nA class.", "# Upload a file\n\nSend it."))
                .containsExactly("b.html", "a.html");
    }

    @Test
    void aTitleEndsWhereItTellsOfItsSection() {
        assertThat(order(
                        "timeout",
                        "---\ntitle: timeout | Config\n---\n\nA number.",
                        "# The timeout\n\nA timeout is a timeout, and every timeout ends.",
                        "# Config\n\nAll of it."))
                .startsWith("a.html");
    }

    @Test
    void whatChangedFromVersionToVersionComesLast() {
        String log = "# Release notes\n\n## 2.1.0 (2024-05-02)\n\nReverse proxy.\n\n## 2.0.0\n\nReverse a proxy.\n\n"
                + "## v1.9.3\n\nProxy, reverse.\n";
        String chapters =
                "# Chapters\n\n## 1.1 Aim\n\nReverse proxy.\n\n## 1.2 Means\n\nReverse.\n\n## 1.3 End\n\nProxy.\n";
        assertThat(order("reverse proxy", log, "# Headers\n\nA reverse proxy sets them."))
                .containsExactly("b.html", "a.html");
        assertThat(order("reverse proxy", chapters, "# Headers\n\nThey say which reverse stands before a proxy."))
                .startsWith("a.html");
        assertThat(order("release notes", log, "# Notes\n\nOf a release.")).startsWith("a.html");
    }

    /** @param pages each named by a letter */
    private List<String> order(String question, String... pages) {
        StringBuilder site = new StringBuilder("-- content/index.md --\n# Home\n");
        for (int i = 0; i < pages.length; i++) {
            site.append("-- content/")
                    .append((char) ('a' + i))
                    .append(".md --\n")
                    .append(pages[i])
                    .append('\n');
        }
        return finder.open(Project.of(site.toString()).build().files()).order(question);
    }
}

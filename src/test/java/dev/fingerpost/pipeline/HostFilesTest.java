package dev.fingerpost.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The key {@code host}: what Netlify and Cloudflare Pages read beside the pages. */
class HostFilesTest {
    private static final String SITE = """
            -- content/index.md --
            # Home
            -- content/guides/rag.md --
            ---
            aliases: [old/rag.md, old/why.md -> why, "alter Führer.md"]
            ---
            # RAG
            ## Why
            -- content/guides/tuning.md --
            ---
            aliases: [both.md, "both.html#half -> second"]
            ---
            # Tuning
            ## Second
            """;

    @Test
    void oldAddressesAreAnsweredByTheServer() {
        Map<String, String> netlify = files("host: netlify\nbase-url: https://example.org/docs/\n");
        assertThat(netlify.get("_redirects")).isEqualTo("""
                /docs/alter%20F%C3%BChrer.html /docs/guides/rag.html 301!
                /docs/old/rag.html /docs/guides/rag.html 301!
                /docs/old/why.html /docs/guides/rag.html#why 301!
                """);
        assertThat(netlify).containsKeys("old/rag.html", "both.html");
        assertThat(files("host: cloudflare\n").get("_redirects")).startsWith("""
                /alter%20F%C3%BChrer.html /guides/rag.html 301
                """);
    }

    @Test
    void browsersKeepWhatNeverChanges() {
        Map<String, String> files = files("host: cloudflare\n");
        assertThat(files.get("_headers")).startsWith("/*\n  X-Content-Type-Options: nosniff\n");
        assertThat(files.get("_headers").lines().skip(2).filter(line -> line.startsWith("/")))
                .isNotEmpty()
                .allMatch(line -> files.containsKey(line.substring(1)))
                .noneMatch(line -> line.endsWith(".html"));
        assertThat(files.get("_headers")).contains(".css\n  Cache-Control: public, max-age=31536000, immutable\n");
    }

    @Test
    void aFileOfTheProjectsOwnStandsInTheirPlace() {
        assertThat(Project.of(SITE)
                        .withTheme()
                        .with("-- fingerpost.yaml --\ntitle: T\nhost: netlify\n-- static/_redirects --\n/a /b 302\n")
                        .build()
                        .files()
                        .stream()
                        .filter(file -> file.path().text().equals("_redirects"))
                        .map(file -> file.bytes().text()))
                .containsExactly("/a /b 302\n");
        assertThat(files("")).doesNotContainKeys("_redirects", "_headers");
    }

    private static Map<String, String> files(String keys) {
        BuildResult result = Project.of(SITE)
                .withTheme()
                .with("-- fingerpost.yaml --\ntitle: T\n" + keys)
                .build();
        assertThat(Project.report(result.diagnostics())).doesNotContain("error");
        return result.files().stream()
                .collect(Collectors.toMap(
                        file -> file.path().text(), file -> file.bytes().text()));
    }
}

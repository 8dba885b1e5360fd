package dev.fingerpost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.fingerpost.it.Jar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The first day of somebody who has never seen Fingerpost: begin, slip, mend, serve, publish, and read what was published. */
@ExtendWith(Browser.Shared.class)
@Tag("slow")
class NewcomerIT {
    private static final long PATIENCE_SECONDS = 120;
    private static final String GUIDE = "content/guides/one-store-first.md";
    private static final Map<String, String> IDENTITY = Map.of(
            "GIT_CONFIG_GLOBAL", "/dev/null",
            "GIT_CONFIG_NOSYSTEM", "1",
            "GIT_AUTHOR_NAME", "Kim",
            "GIT_AUTHOR_EMAIL", "kim@example.org",
            "GIT_COMMITTER_NAME", "Kim",
            "GIT_COMMITTER_EMAIL", "kim@example.org");

    @TempDir
    Path temporary;

    private Path folder;
    private Path project;

    @BeforeEach
    void init() throws IOException {
        folder = temporary.toRealPath();
        project = folder.resolve("decisions");
        Jar.Run init = Jar.in(folder).run("init", "decisions").fine();
        assertThat(init.err()).contains("cd decisions\n").contains("fingerpost serve");
    }

    @Test
    void aSlipInEachKindOfFileIsToldAndMended() throws IOException {
        slip("fingerpost.yaml", "language:", "langauge:", """
                fingerpost.yaml:7:1: error[key-unknown]: the configuration has no key `langauge`
                   7 | langauge: en
                     | ^^^^^^^^
                   hint: did you mean `language`?
                8 pages, 1 tree, 1 error, 0 warnings,""");
        slip("content/index.md", "description:", "descripton:", """
                content/index.md:3:1: error[key-unknown]: a page has no key `descripton`
                   3 | descripton: A small site that shows each kind of page. Replace it with decisions of your own.
                     | ^^^^^^^^^^
                   hint: did you mean `description`?
                8 pages, 1 tree, 1 error, 0 warnings,""");
        slip(GUIDE, "../trees/data-store.md", "../trees/datastore.md", """
                content/guides/one-store-first.md:20:108: error[link-broken]: no page `../trees/datastore.md`
                   20 | …ust lie. Then take [the tree](../trees/datastore.md) and begin there.
                      |                                ^^^^^^^^^^^^^^^^^^^^^
                   hint: did you mean `../trees/data-store.md`?
                8 pages, 1 tree, 1 error, 0 warnings,""");
        slip("content/case-studies/sqlite-website.md", "approach: embedded", "approach: embeded", """
                content/case-studies/sqlite-website.md:7:11: error[approach-unknown]: no approach `embeded`
                   7 | approach: embeded
                     |           ^^^^^^^
                   hint: did you mean `embedded`?
                8 pages, 1 tree, 1 error, 0 warnings,""");
        slip("content/trees/data-store.md", "machines](#server)", "machines](#sever)", """
                content/trees/data-store.md:44:34: error[tree-no-target]: this leads to `#sever`, which is no question or outcome of this page
                   44 | - [Several programs or machines](#sever) <!-- id: many -->
                      |                                  ^^^^^^
                   hint: did you mean `#server`?
                8 pages, 0 trees, 1 error, 0 warnings,""");
        slip("content/sources.yaml", "grade: reported", "grade: reportet", """
                content/sources.yaml:11:10: error[value-unknown]: `grade` cannot be `reportet`
                   11 |   grade: reportet
                      |          ^^^^^^^^
                   hint: did you mean `reported`?
                8 pages, 1 tree, 1 error, 0 warnings,""");
        slip("content/glossary.md", "SQL (Struc", "Cache (Struc", """
                content/glossary.md:15:1: error[glossary-duplicate]: `Cache` is already explained in line 9
                   15 | Cache (Structured Query Language)
                      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                   hint: join the two, or give this one another name
                8 pages, 1 tree, 1 error, 0 warnings,""");
        assertThat(run("templates", "--copy", "lib/nav.ftlh").fine().out()).isEqualTo("templates/lib/nav.ftlh\n");
        slip("templates/lib/nav.ftlh", "</#macro>", "</#marco>", """
                templates/lib/nav.ftlh:19:2: error[template-syntax]: no directive `<#marco>`
                   19 | </#marco>
                      |  ^^^^^^^
                   hint: did you mean `<#macro>`?
                8 pages, 1 tree, 1 error, 0 warnings,""");
        assertThat(run("check", "--strict").fine().err()).startsWith("8 pages, 1 tree, 0 errors, 0 warnings, ");
        assertThat(project.resolve("site")).doesNotExist();
    }

    @Test
    void whatIsWrittenCanBeServedPublishedClonedAndRead(Browser browser) throws Exception {
        serve(browser);
        Path remote = folder.resolve("remote.git");
        git(folder, "init", "-q", "--bare", "-b", "main", remote.toString());
        git(project, "init", "-q", "-b", "main");
        run("new", "guide", "When to shard").fine();
        run("build").fine();
        git(project, "add", "-A");
        git(project, "commit", "-q", "-m", "Begin");
        git(project, "remote", "add", "origin", remote.toString());
        git(project, "push", "-q", "origin", "main");

        Jar publish = Jar.in(project);
        IDENTITY.forEach(publish::environment);
        assertThat(publish.run("publish", "--branch", "gh-pages").fine().err())
                .matches("pushed \\w{10} to branch `gh-pages` of `origin`: \\d+ files added, 0 changed, 0 deleted\n");

        Path clone = folder.resolve("clone");
        git(folder, "clone", "-q", "--branch", "gh-pages", remote.toString(), clone.toString());
        read(browser, clone.resolve("index.html").toUri().toString());
    }

    private void serve(Browser browser) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process serve = Jar.in(project).start(out, err, "serve", "-p", "0");
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!Files.readString(err).contains("Ctrl-C ends")) {
                assertThat(serve.isAlive() && System.nanoTime() < end)
                        .as(Files.readString(err))
                        .isTrue();
                Thread.sleep(50);
            }
            String address = Files.readString(out).strip();
            try (Tab tab = browser.open(address + "guides/one-store-first.html", View.wide())) {
                String good = Files.readString(project.resolve(GUIDE));
                Files.writeString(project.resolve(GUIDE), good.replace("trees/data-store.md", "trees/datastore.md"));
                assertThat(tab.page().locator("fingerpost-problems")).containsText("did you mean");

                Files.writeString(project.resolve(GUIDE), good.replace("**Decision.**", "**Our decision.**"));
                assertThat(tab.page().locator("fingerpost-problems")).hasCount(0);
                assertThat(tab.page().getByText("Our decision.")).isVisible();
            }
        } finally {
            serve.destroy();
            serve.waitFor();
        }
    }

    /** The published site, from disk: from page to page, and through the tree to its advice. */
    private static void read(Browser browser, String home) {
        try (Tab tab = browser.open(home, View.narrow())) {
            Page page = tab.page();
            page.locator("main a[href='guides/one-store-first.html']").first().click();
            assertThat(page.getByText("Our decision.")).isVisible();
            page.locator("main a[href='../trees/data-store.html']").first().click();
            page.locator(".answer:visible > a", containing("lose something")).click();
            page.locator(".answer:visible > a", containing("One program")).click();
            assertThat(page.locator(".outcome:visible h3").first()).containsText("An embedded database");
            assertThat(page.url()).endsWith("#loss=lost&writers=one");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private void slip(String path, String right, String wrong, String report) throws IOException {
        Path file = project.resolve(path);
        String good = Files.readString(file);
        Files.writeString(file, good.replaceFirst(Pattern.quote(right), wrong));
        assertThat(Files.readString(file)).as(path).isNotEqualTo(good);

        Jar.Run check = run("check");
        assertThat(check.code()).as(path).isEqualTo(1);
        assertThat(check.err()).startsWith(report);
        assertThat(check.err().lines()).hasSameSizeAs(report.lines().toList());

        Files.writeString(file, good);
    }

    private Jar.Run run(String... arguments) {
        return Jar.in(project).run(arguments);
    }

    private static void git(Path where, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().putAll(IDENTITY);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}

package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import dev.fingerpost.Laws;
import dev.fingerpost.it.Jar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ways in which texts were made to run in readers' browsers, a page for each and a tree for some, in every place that a text can stand at. In the browser a
 * script that ran is noticed, and so is one that the policy stopped: the policy is to have nothing to do.
 */
@ExtendWith(Browser.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class XssIT {
    private static final Path VECTORS = Path.of("src/test/resources/xss.txt");
    private static final long PATIENCE_SECONDS = 120;
    /** Each third has a tree of its own: the same writers write the texts of both. */
    private static final int TREES = 3;

    private static final String WATCH = """
            window.runs = 0;
            window.ran = () => { window.runs++; };
            window.breaches = [];
            document.addEventListener('securitypolicyviolation', e => window.breaches.push(e.effectiveDirective + ' ' + e.blockedURI));
            """;

    /** What is wrong with a page, after all that an element can wait for has happened to each; empty if nothing is. */
    private static final String LOOK = """
            const wrong = [];
            for (const element of document.querySelectorAll('*')) {
              for (const {name, value} of element.attributes) {
                if (name.startsWith('on') || name === 'srcdoc') wrong.push(element.localName + ' ' + name);
                if (/^(href|src|action|formaction|data|xlink:href)$/.test(name)) {
                  let scheme = 'none:';
                  try { scheme = new URL(value, document.baseURI).protocol; } catch (e) { }
                  const fits = ['http:', 'https:', 'mailto:', 'none:'].includes(scheme) || value.startsWith('data:image/') && 'link img'.includes(element.localName);
                  if (!fits) wrong.push(element.localName + ' ' + value);
                }
              }
            }
            for (const element of document.querySelectorAll('main *')) {
              for (const type of ['mouseover', 'focus', 'toggle', 'error', 'load', 'begin']) element.dispatchEvent(new Event(type));
            }
            if (window.runs) wrong.push('ran ' + window.runs + ' times');
            return wrong.concat(window.breaches).join('; ');
            """;

    private static final Pattern REFUSED = Pattern.compile("(?m)^(content/[^:\n]+):\\d+:\\d+: error\\[");

    private Path project;
    private List<String> vectors;
    private final Set<String> refused = new TreeSet<>();

    @BeforeAll
    void write(@TempDir Path folder) throws IOException {
        project = folder.toRealPath().resolve("project");
        vectors = Files.readAllLines(VECTORS);
        put("fingerpost.yaml", """
                title: %1$s
                description: %1$s
                look: {announcement: %1$s, footer: %1$s, footer-links: [{title: %1$s, page: index.md}]}
                silence: [page-orphan]
                """.formatted(quoted("\"><img src=x onerror=ran()></title><script>ran()</script>")));
        put("content/index.md", "# Home\n\nText.\n");
        put("content/guides/a.md", "# A\n\nText.\n");
        put("content/guides/x", "no picture");
        put("content/guides/pic.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>");
        StringBuilder sources = new StringBuilder();
        StringBuilder glossary = new StringBuilder("# Glossary\n");
        for (int n = 0; n < vectors.size(); n++) {
            String vector = vectors.get(n);
            put("content/guides/v" + n + ".md", guide(vector, n));
            if (n % TREES == 0) {
                put("content/trees/t" + n + ".md", tree(vector, n));
            }
            sources.append("s%d: {title: %s, authors: %s, publisher: %s, note: %s, grade: vendor}\n"
                    .formatted(n, quoted(vector), quoted(vector), quoted(vector), quoted(vector)));
            glossary.append("\nTerm%d\n: %s\n".formatted(n, vector));
        }
        put("content/sources.yaml", sources.toString());
        put("content/glossary.md", glossary.toString());
    }

    private void put(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String quoted(String text) {
        return new JsonPrimitive(text).toString();
    }

    private static String guide(String vector, int n) {
        return """
                ---
                title: %2$s
                description: %2$s
                owner: %2$s
                params: {own: %2$s}
                ---
                # %1$s

                %1$s

                Term%3$d, a source[^s%3$d] and %1$s in a line. [%1$s](a.md) ![%1$s](pic.svg)

                ## %1$s

                - %1$s

                > %1$s

                | %1$s | b |
                |---|---|
                | %1$s | c |

                `%1$s`

                ``` %1$s
                %1$s
                ```

                ```comparison
                caption: %2$s
                options: {one: %2$s, two: Two}
                criteria:
                  first: {name: %2$s, why: %2$s, cells: {one: %2$s, two: {text: %2$s, source: s%3$d}}}
                note: %2$s
                ```
                """.formatted(vector, quoted(vector), n);
    }

    private static String tree(String vector, int n) {
        return """
                ---
                title: %2$s
                ---
                # Tree %3$d

                ## Questions

                ### <a name="first"></a>First %1$s?

                Why: %1$s

                - [Yes %1$s](#one) <!-- id: yes -->
                - [No](#two) — %1$s <!-- id: no -->

                ## Outcomes

                ### <a name="one"></a>One %1$s

                %1$s

                #### Next steps

                1. %1$s

                ### <a name="two"></a>Two

                Two.
                """.formatted(vector, quoted(vector), n);
    }

    /** Builds what can be built: pages that are refused go, and are counted. */
    private Path built() throws IOException {
        Path copy = project.resolveSibling("copy");
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(project.relativize(file).toString()));
            }
        }
        Jar.Run run = Jar.in(copy).run("build", "--max", "0");
        for (int round = 0; run.code() == 1 && round < 3; round++) {
            Set<String> now = new TreeSet<>(REFUSED.matcher(run.err())
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .toList());
            assertThat(now)
                    .as(run.err().lines().limit(20).toList().toString())
                    .isNotEmpty()
                    .doesNotContain("content/sources.yaml");
            refused.addAll(now);
            for (String path : now) {
                Files.delete(copy.resolve(path));
            }
            run = Jar.in(copy).run("build", "--max", "0");
        }
        run.fine();
        return copy.resolve("site");
    }

    private static List<String> pages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(path ->
                            path.matches("(?:guides/v|trees/t)\\d+\\.html|(?:index|glossary|sources|search)\\.html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void nothingRunsInBuiltPages(Browser browser) throws Exception {
        Path site = built();
        List<String> pages = pages(site);
        System.out.println("XssIT: " + vectors.size() + " vectors, " + pages.size() + " pages built, " + refused.size()
                + " refused");
        assertThat(pages).hasSizeGreaterThan(vectors.size() / 2);
        try (SiteServer server = SiteServer.of(site, "/repo/")) {
            List<String> addresses = pages.stream().map(server::url).toList();
            assertThat(inChromium(browser, addresses)).isEmpty();
            List<String> some = IntStream.range(0, addresses.size())
                    .filter(i -> i % Laws.PART == 0)
                    .mapToObj(addresses::get)
                    .toList();
            assertThat(inFirefox(some)).isEmpty();
        }
        whatIsRefusedRunsNothingWhileItIsServed(browser);
    }

    /** Pages with faults are never published, but their authors see them. */
    private void whatIsRefusedRunsNothingWhileItIsServed(Browser browser) throws Exception {
        Path out = project.resolveSibling("out");
        Path err = project.resolveSibling("err");
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
            assertThat(inChromium(
                            browser,
                            refused.stream()
                                    .map(path -> address
                                            + path.replaceFirst("^content/", "").replaceFirst("md$", "html"))
                                    .toList()))
                    .isEmpty();
        } finally {
            serve.destroyForcibly();
        }
    }

    @Test
    void whatRunsIsNoticed(Browser browser, @TempDir Path folder) throws IOException {
        String image = "<!doctype html><title>x</title><img src=x onerror=ran()>";
        Files.writeString(folder.resolve("runs.html"), image);
        String policy = "<meta http-equiv=Content-Security-Policy content=\"script-src 'self'\">";
        Files.writeString(folder.resolve("stopped.html"), "<!doctype html>" + policy + image);
        try (SiteServer server = SiteServer.of(folder, "/")) {
            List<String> addresses = List.of(server.url("runs.html"), server.url("stopped.html"));
            assertThat(inChromium(browser, addresses)).hasSize(2);
            assertThat(inFirefox(addresses)).hasSize(2);
        }
    }

    private static List<String> inChromium(Browser browser, List<String> addresses) {
        List<String> wrong = new ArrayList<>();
        try (Tab tab = browser.open("about:blank", View.wide())) {
            tab.page().setDefaultTimeout(PATIENCE_SECONDS * 1000);
            tab.page().addInitScript(WATCH);
            for (String address : addresses) {
                tab.page().navigate(address);
                note(address, (String) tab.page().evaluate("() => {" + LOOK + "}"), wrong);
            }
        }
        return wrong;
    }

    private static List<String> inFirefox(List<String> addresses) throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Engine engine = Engine.Kind.FIREFOX.start()) {
            engine.before(WATCH);
            for (String address : addresses) {
                engine.go(address);
                note(address, engine.run(LOOK), wrong);
            }
        }
        return wrong;
    }

    private static void note(String address, String found, List<String> wrong) {
        if (!found.isEmpty()) {
            wrong.add(address + ": " + found);
        }
    }
}

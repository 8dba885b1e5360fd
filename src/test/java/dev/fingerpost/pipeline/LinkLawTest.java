package dev.fingerpost.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Percent;
import dev.fingerpost.path.Segments;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Laws of links, on sites made at random. */
@Tag("slow")
class LinkLawTest {
    private static final int SITES = 12;
    private static final URI BASE = URI.create("https://x.org/a/sub/folder/");
    private static final Pattern WRITTEN = Pattern.compile("\\]\\(([^)]+)\\)");
    private static final List<String> FOLDERS =
            List.of("", "guides/", "guides/de ep/", "case-studies/", "größe/", "a&b/");
    private static final List<String> NAMES =
            List.of("index", "a", "b c", "über", "it's", "(p)", "x+y", "😀", "~", "a.b", "q=1&r");

    private final Random random = new Random();

    /** Pages, by path, and what they link to. */
    private Map<String, String> pages(Random at) {
        Map<String, String> pages = new TreeMap<>();
        for (int i = 3 + at.nextInt(12); i > 0; i--) {
            pages.put(pick(at, FOLDERS) + pick(at, NAMES) + ".md", "");
        }
        pages.put("index.md", "");
        List<String> targets = new ArrayList<>(pages.keySet());
        List<String> images = List.of("map.png", "guides/my map.png", "größe/&1.svg");
        int[] old = {0};
        pages.replaceAll((path, none) -> {
            StringBuilder text = new StringBuilder("---\ntitle: "
                    + Segments.name(path).codePointAt(0) + "\ntags: [" + pick(at, List.of("one", "two", "c-plus", "c#"))
                    + "]\naliases: [old" + old[0] + "/x.md, " + PagePath.built(pick(at, targets)) + "#gone" + old[0]++
                    + " -> part-one]\n---\n\n");
            text.append("## Part one\n\n## Über uns\n\n[here](#part-one)\n");
            for (int i = at.nextInt(6); i > 0; i--) {
                String to = pick(at, targets);
                String anchor = pick(at, List.of("", "#part-one", "#über-uns", "#" + Percent.encode("über-uns")));
                text.append("\n[x](" + Percent.encode(Segments.relative(path, to)) + anchor + ")\n");
            }
            text.append("\n![Map](" + Percent.encode(Segments.relative(path, pick(at, images))) + ")\n");
            return text.toString();
        });
        images.forEach(image -> pages.put(image, "x\n"));
        return pages;
    }

    private static <T> T pick(Random at, List<T> list) {
        return list.get(at.nextInt(list.size()));
    }

    private static Project project(Map<String, String> pages) {
        StringBuilder files = new StringBuilder(
                "-- fingerpost.yaml --\ntitle: T\n"
                        + "-- templates/assets/site.js --\n-- templates/assets/theme.js --\n-- templates/assets/search.css --\n"
                        + "-- templates/assets/search.js --\n-- templates/assets/dialog.js --\n-- templates/assets/lost.js --\n-- templates/assets/filters.js --\n");
        pages.forEach((path, text) -> files.append("-- content/" + path + " --\n" + text));
        return Project.of(files.toString()).withTheme();
    }

    @Test
    void everyLinkOfASiteWithoutErrorsLeadsSomewhere() {
        for (int i = 0; i < SITES; i++) {
            long seed = random.nextLong();
            BuildResult result = project(pages(new Random(seed))).build();
            assertThat(Project.report(result.diagnostics())).as("seed %d", seed).isEmpty();
            assertThat(deadLinks(result)).as("seed %d", seed).isEmpty();
        }
    }

    /** Some pages are translated, with the anchors of the original; the others stand in. */
    @Test
    void soDoesEachOfASiteInSeveralLanguages() {
        for (int i = 0; i < SITES; i++) {
            long seed = random.nextLong();
            Random at = new Random(seed);
            Map<String, String> pages = pages(at);
            Map<String, String> translated = new TreeMap<>(pages);
            pages.forEach((path, text) -> {
                if (path.endsWith(".md") && (path.equals("index.md") || at.nextBoolean())) {
                    translated.put("de/" + path, text.replaceFirst("aliases: .*\n", ""));
                }
            });
            BuildResult result = project(translated)
                    .with(
                            "-- fingerpost.yaml --\ntitle: T\nlanguages: {de: Deutsch}\n-- templates/assets/languages.css --\n")
                    .build();
            assertThat(Project.report(result.diagnostics())).as("seed %d", seed).isEmpty();
            assertThat(deadLinks(result)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void aLinkThatIsSpoiltIsReportedWhereItStandsAndNothingElseIs() {
        for (int i = 0; i < SITES; i++) {
            long seed = random.nextLong();
            Random at = new Random(seed);
            Map<String, String> pages = pages(at);
            String path = pick(
                    at, pages.keySet().stream().filter(p -> p.endsWith(".md")).toList());
            String text = pages.get(path);
            List<Matcher> links = new ArrayList<>();
            Matcher link = WRITTEN.matcher(text);
            while (link.find()) {
                links.add(WRITTEN.matcher(text).region(link.start(), text.length()));
            }
            Matcher chosen = pick(at, links);
            assertThat(chosen.lookingAt()).isTrue();
            String target = chosen.group(1).split("#", 2)[0];
            // The last name is spoilt: a folder that is not there may be left again by the `..` that follows it.
            int start = chosen.start(1);
            int name = start + target.lastIndexOf('/') + 1;
            pages.put(path, text.substring(0, name) + "zzz-" + text.substring(name));
            List<Diagnostic> found = project(pages).build().diagnostics();
            int line = (int) text.substring(0, start).lines().count();
            assertThat(found)
                    .as("%s:%d, seed %d", path, line, seed)
                    .singleElement()
                    .satisfies(d -> {
                        assertThat(d.code()).isIn(Code.LINK_BROKEN, Code.IMAGE_MISSING);
                        assertThat(d.at().path()).hasToString("content/" + path);
                        assertThat(d.at().line()).isEqualTo(line);
                        assertThat(d.at().column()).isEqualTo(start - text.lastIndexOf('\n', start));
                    });
        }
    }

    /** Links of the output that no file of the output answers, as a browser sees it. */
    private static List<String> deadLinks(BuildResult result) {
        Map<String, OutputFile> files = new TreeMap<>();
        result.files().forEach(file -> files.put(file.path().text(), file));
        Map<String, Set<String>> ids = new TreeMap<>();
        List<String> dead = new ArrayList<>();
        for (OutputFile file : result.files()) {
            if (file.path().isPage() && !file.path().text().endsWith("404.html")) {
                for (String href : hrefs(file)) {
                    check(file.path().text(), href, files, ids, dead);
                }
            } else if (file.path().text().endsWith(".md")) {
                Matcher link = WRITTEN.matcher(file.bytes().text());
                while (link.find()) {
                    check(file.path().text(), link.group(1).replaceFirst("#.*", ""), files, ids, dead);
                }
            }
        }
        return dead;
    }

    private static List<String> hrefs(OutputFile file) {
        List<String> hrefs = new ArrayList<>();
        for (Element element : Jsoup.parse(file.bytes().text()).select("[href], [src]")) {
            hrefs.add(element.hasAttr("href") ? element.attr("href") : element.attr("src"));
        }
        for (Element refresh : Jsoup.parse(file.bytes().text()).select("meta[http-equiv=refresh]")) {
            hrefs.add(refresh.attr("content").replaceFirst("0; url=", ""));
        }
        return hrefs;
    }

    private static void check(
            String from, String href, Map<String, OutputFile> files, Map<String, Set<String>> ids, List<String> dead) {
        URI to = BASE.resolve(Percent.encode(from)).resolve(href);
        if (href.isEmpty() || !BASE.getHost().equals(to.getHost())) {
            return;
        }
        String path = to.getPath().startsWith(BASE.getPath())
                ? to.getPath().substring(BASE.getPath().length())
                : "/";
        OutputFile file = files.get(path);
        if (file == null) {
            dead.add(from + ": " + href);
        } else if (to.getFragment() != null && !to.getFragment().isEmpty()) {
            Set<String> there = ids.computeIfAbsent(
                    path,
                    p -> new TreeSet<>(
                            Jsoup.parse(file.bytes().text()).select("[id]").eachAttr("id")));
            if (!there.contains(to.getFragment())) {
                dead.add(from + ": " + href);
            }
        }
    }
}

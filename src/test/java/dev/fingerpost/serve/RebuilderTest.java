package dev.fingerpost.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.pipeline.Attempt;
import dev.fingerpost.pipeline.Build;
import dev.fingerpost.project.Changes;
import dev.fingerpost.project.Changes.Scope;
import dev.fingerpost.project.InputReader;
import dev.fingerpost.project.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law of serving: a rebuild equals a fresh build. */
@Tag("slow")
class RebuilderTest {
    private static final Inputs.Options OPTIONS = new Inputs.Options(null, true, 2);
    private static final int STEPS = 16;

    private final OnDisk project = new OnDisk(folder()).with(OnDisk.SMALL);
    private final Rebuilder rebuilder = new Rebuilder(project.folder(), OPTIONS);
    private final Map<String, String> spoiled = new TreeMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aRebuildGivesWhatAFreshBuildGives(long seed) {
        Random random = new Random(seed);
        ServedSite site = null;
        boolean broken = false;
        List<String> done = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            Changes changes = Changes.none();
            if (broken && random.nextInt(3) == 0) {
                String edit = heal();
                done.add(edit);
                changes = told(edit);
            }
            for (int edits = random.nextInt(3); edits >= 0; edits--) {
                String edit = edit(random);
                done.add(edit);
                changes = changes.and(told(edit));
            }
            rebuilder.read(changes);
            Attempt rebuilt = rebuilder.attempt(file -> {});
            Attempt fresh = Attempt.of(InputReader.read(project.folder(), OPTIONS), Build.once()::run);

            assertThat(rebuilt.diagnostics()).as("seed %d: %s", seed, done).isEqualTo(fresh.diagnostics());
            assertThat(rebuilt.result().ids())
                    .as("seed %d: %s", seed, done)
                    .isEqualTo(fresh.result().ids());
            assertThat(rebuilt.result().prompt())
                    .as("seed %d: %s", seed, done)
                    .isEqualTo(fresh.result().prompt());
            broken = !fresh.ok();
            if (!broken) {
                site = ServedSite.of(rebuilt.result(), BasePath.ROOT, true, site, false);
                assertThat(site.since(null)).hasSize(fresh.result().prompt().size());
                // Nobody asks for the search index of each build.
                boolean isSearched = random.nextBoolean();
                if (isSearched) {
                    site.makeIndex();
                }
                for (OutputFile file :
                        isSearched ? fresh.result().files() : fresh.result().prompt()) {
                    assertThat(site.file(file.path()).file())
                            .as(file.path().text())
                            .isEqualTo(file);
                }
            }
        }
        assertThat(site).as("seed %d: a build without errors", seed).isNotNull();
    }

    @Test
    void noticesWhetherAnythingIsOther() {
        assertThat(rebuilder.read(Changes.none())).isTrue();
        assertThat(rebuilder.read(Changes.of(Scope.ALL))).isFalse();
        project.put("content/guides/b.md", "# Other\n");
        assertThat(rebuilder.read(told("edit content/guides/b.md"))).isTrue();
        assertThat(rebuilder.read(told("edit content/guides/b.md"))).isFalse();
    }

    /** One change of the project; says what it did: {@code edit path}, {@code move from to} and so on. */
    private String edit(Random random) {
        List<String> pages = List.of("index.md", "guides/a.md", "guides/b.md", "case-studies/c.md", "trees/t.md");
        String page = "content/" + pages.get(random.nextInt(pages.size()));
        String other =
                "content/guides/" + List.of("n1", "n2", "n3/index", "n3/x").get(random.nextInt(4)) + ".md";
        switch (random.nextInt(15)) {
            case 0:
                return append(page, "\nMore of it, number " + random.nextInt(100) + ".\n");
            case 1:
                return replace(page, "# ", "# Re");
            case 2:
                return put(other, "---\ntags: [two, new]\n---\n# New " + random.nextInt(9) + "\n\n[A](a.md)[^s]\n");
            case 3:
                return Files.exists(project.path(other))
                        ? delete(other)
                        : append(page, "\n## Part " + random.nextInt(9) + "\n");
            case 4:
                return spoiled.containsKey(page) ? mend(page) : spoil(page, "\n[gone](gone.md) and [^unknown]\n");
            case 5:
                return spoiled.containsKey(page) ? mend(page) : spoil(page, "\n#### Jump\n\n![](x.png)\n");
            case 6:
                return spoiled.isEmpty()
                        ? append(page, " ")
                        : mend(spoiled.keySet().iterator().next());
            case 7:
                return Files.exists(project.path("content/moved"))
                        ? move("content/moved", "content/guides")
                        : move("content/guides", "content/moved");
            case 8:
                return put("content/sources.yaml", "s: {title: Source " + random.nextInt(5) + ", grade: vendor}\n");
            case 9:
                return put("fingerpost.yaml", CONFIGS.get(random.nextInt(CONFIGS.size())));
            case 10:
                return Files.exists(project.path("templates"))
                        ? delete("templates")
                        : put("templates/assets/css/90-own.css", "main { color: #" + random.nextInt(10) + "00; }\n");
            case 11:
                return put(
                        "templates/pages/not-found.ftlh",
                        List.of("<p>${page.title}</p>\n", "<p>${page.nothing}</p>\n", "<#if\n")
                                .get(random.nextInt(3)));
            case 12:
                return put("examples/x.py", random.nextBoolean() ? "# #region part\nx = 2\n# #endregion\n" : "x = 3\n");
            case 13:
                return Files.exists(project.path(RULES)) && !Files.exists(project.path("content/trees/r.md"))
                        ? put("content/trees/r.md", RULED)
                        : put(
                                RULES,
                                List.of("A?,End\nyes,One\nno,Two\n", "A?,End\nyes,Two\n-,One\n", "A?,End\nyes,Thre\n")
                                        .get(random.nextInt(3)));
            default:
                return put("static/file.txt", "number " + random.nextInt(3));
        }
    }

    private static final String RULES = "content/trees/rules.csv";
    private static final String RULED =
            "# R\n\n## Rules\n\n[All](rules.csv)\n\n## Outcomes\n\n### One\n\nDo.\n\n### Two\n\nDo not.\n";

    private static final List<String> CONFIGS = List.of(
            "title: Small\napproaches:\n  - {id: rag, name: RAG, mark: bars, hue: teal}\n",
            "title: Other\nbase-url: https://example.org/other/\nlanguage: de\n"
                    + "approaches:\n  - {id: rag, name: RAG, mark: bars, hue: red}\n",
            "title: Small\nsilence: [page-orphan, source-unused]\nfonts: system\nhtml: escape\n"
                    + "approaches:\n  - {id: rag, name: Look up, mark: ring, hue: teal}\n",
            "titel: Wrong\n");

    /** The project as it was in the beginning. */
    private String heal() {
        for (String path : List.of("content", "templates")) {
            if (Files.exists(project.path(path))) {
                project.delete(path);
            }
        }
        project.with(OnDisk.SMALL);
        spoiled.clear();
        return "heal content templates fingerpost.yaml examples/x.py static/robots.txt";
    }

    private String append(String path, String text) {
        return Files.exists(project.path(path)) ? put(path, project.text(path) + text) : put("static/x.txt", text);
    }

    private String replace(String path, String from, String to) {
        return Files.exists(project.path(path))
                ? put(path, project.text(path).replace(from, to))
                : put("static/y.txt", from);
    }

    private String spoil(String path, String text) {
        if (Files.exists(project.path(path))) {
            spoiled.put(path, project.text(path));
        }
        return append(path, text);
    }

    private String mend(String path) {
        String text = spoiled.remove(path);
        return text != null && Files.exists(project.path(path)) ? put(path, text) : put("static/z.txt", "mended");
    }

    private String put(String path, String text) {
        boolean isThere = Files.exists(project.path(path));
        Path first = project.path(path);
        while (!Files.exists(first.getParent())) {
            first = first.getParent();
        }
        project.put(path, text);
        return isThere ? "edit " + path : "come " + project.folder().relativize(first);
    }

    private String delete(String path) {
        project.delete(path);
        return "go " + path;
    }

    private String move(String from, String to) {
        if (!Files.exists(project.path(from)) || Files.exists(project.path(to))) {
            return append("content/index.md", "\n");
        }
        project.move(from, to);
        return "move " + from + " " + to;
    }

    /** What a watcher tells of an edit. */
    private Changes told(String edit) {
        String[] words = edit.split(" ");
        Set<Path> paths = new HashSet<>();
        for (int i = 1; i < words.length; i++) {
            paths.add(project.path(words[i]));
        }
        return words[0].equals("edit")
                ? new Changes(Scope.NAMED, paths, Set.of(), Set.of())
                : new Changes(Scope.NAMED, Set.of(), paths, Set.of());
    }

    private static Path folder() {
        try {
            return Files.createDirectories(
                    Jimfs.newFileSystem(Configuration.unix()).getPath("/home/project"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

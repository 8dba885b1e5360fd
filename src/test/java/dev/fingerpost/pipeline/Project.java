package dev.fingerpost.pipeline;

import dev.fingerpost.config.ConfigReader;
import dev.fingerpost.config.Layout;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.ThemePath;
import dev.fingerpost.project.Inputs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A whole project from text, for tests: each file after a line {@code -- path --}. */
public final class Project {
    private static final String TEMPLATES = ".ftlh";
    private static final String WORDS = ".properties";
    private static final Pattern FILE = Pattern.compile("(?m)^-- (.+) --\\n");

    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, String> theme = new TreeMap<>();
    private boolean drafts;
    private int threads = 2;
    private @Nullable String baseUrl;
    private @Nullable Random order;

    /** A project with these files, and of the theme its words alone. */
    public static Project of(String text) {
        Project project = new Project().with(text);
        project.theme(WORDS);
        return project;
    }

    /** More files; a later one replaces an earlier one of its name. */
    public Project with(String text) {
        Matcher file = FILE.matcher(text);
        int start = -1;
        String path = "";
        while (file.find()) {
            if (start >= 0) {
                files.put(path, text.substring(start, file.start()));
            }
            path = file.group(1);
            start = file.end();
        }
        files.put(path, text.substring(start));
        return this;
    }

    /** The built-in theme, as it stands in this repository. */
    public Project withTheme() {
        theme(TEMPLATES);
        return this;
    }

    private void theme(String ending) {
        Theme.TEXTS.forEach((name, text) -> {
            if (name.endsWith(ending)) {
                theme.put(name, text);
            }
        });
    }

    /** Read once, as fuzzers make a project of every text. */
    private static final class Theme {
        static final Map<String, String> TEXTS = new TreeMap<>();

        static {
            Path folder = Path.of("templates");
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    if (name.endsWith(TEMPLATES) || name.endsWith(WORDS)) {
                        TEXTS.put(name, Files.readString(file));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public Project withDrafts() {
        drafts = true;
        return this;
    }

    public Project baseUrl(String url) {
        baseUrl = url;
        return this;
    }

    public Project threads(int count) {
        threads = count;
        return this;
    }

    /** Hands the files over in another order. */
    public Project shuffled(long seed) {
        order = new Random(seed);
        return this;
    }

    public Inputs inputs() {
        List<SourceFile> pages = new ArrayList<>();
        List<BinaryFile> content = new ArrayList<>();
        List<BinaryFile> statics = new ArrayList<>();
        Map<ThemePath, SourceFile> templates = new TreeMap<>();
        Map<ThemePath, BinaryFile> themeFiles = new TreeMap<>();
        Map<ProjectPath, SourceFile> included = new TreeMap<>();
        Layout layout = ConfigReader.read(source("fingerpost.yaml"))
                .value()
                .conventions()
                .layout();
        theme.forEach((name, text) -> add(name, "theme/" + name, text, templates, themeFiles));
        files.forEach((path, text) -> {
            if (path.startsWith("templates/")) {
                add(path.substring("templates/".length()), path, text, templates, themeFiles);
            } else if (path.startsWith("content/") && path.endsWith(".md")) {
                pages.add(new SourceFile(layout.inside(new ProjectPath(path)), text));
            } else if (path.startsWith("content/") && !path.equals("content/sources.yaml")) {
                content.add(new BinaryFile(new ProjectPath(path), Bytes.utf8(text)));
                if (path.endsWith(".csv")) {
                    included.put(new ProjectPath(path), new SourceFile(new ProjectPath(path), text));
                }
            } else if (path.startsWith("static/")) {
                statics.add(new BinaryFile(new ProjectPath(path), Bytes.utf8(text)));
            } else if (!path.equals("fingerpost.yaml") && !path.equals("ids.txt") && !path.equals("baseline.txt")) {
                included.put(new ProjectPath(path), new SourceFile(new ProjectPath(path), text));
            }
        });
        if (order != null) {
            Collections.shuffle(pages, order);
            Collections.shuffle(content, order);
            Collections.shuffle(statics, order);
        }
        return new Inputs(
                source("fingerpost.yaml"),
                pages,
                source("content/sources.yaml"),
                source("ids.txt"),
                source("baseline.txt"),
                content,
                statics,
                new Inputs.ThemeFiles(templates, themeFiles),
                included,
                new Inputs.Options(baseUrl, drafts, threads));
    }

    private static void add(
            String name,
            String path,
            String text,
            Map<ThemePath, SourceFile> templates,
            Map<ThemePath, BinaryFile> themeFiles) {
        if (name.endsWith(TEMPLATES)) {
            templates.put(new ThemePath(name), new SourceFile(new ProjectPath(path), text));
        } else {
            themeFiles.put(new ThemePath(name), new BinaryFile(new ProjectPath(path), Bytes.utf8(text)));
        }
    }

    private @Nullable SourceFile source(String path) {
        String text = files.get(path);
        return text == null ? null : new SourceFile(new ProjectPath(path), text);
    }

    public BuildResult build() {
        return Build.once().run(inputs());
    }

    /** The text of one file of the built site. */
    public String file(String path) {
        BuildResult result = build();
        return result.files().stream()
                .filter(file -> file.path().text().equals(path))
                .map(file -> file.bytes().text())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + path + "\n" + report(result.diagnostics())));
    }

    /** All that is said about the project, each hint below its diagnostic. */
    public String report() {
        return report(build().diagnostics());
    }

    static String report(List<Diagnostic> diagnostics) {
        StringBuilder report = new StringBuilder();
        diagnostics.forEach(
                d -> report.append(d).append('\n').append(d.hint() == null ? "" : "  hint: " + d.hint() + "\n"));
        return report.toString();
    }

    /** Everything that a build gives, as one text, to compare. */
    static String whole(BuildResult result) {
        StringBuilder all = new StringBuilder(report(result.diagnostics()));
        for (OutputFile file : result.files()) {
            all.append(file.path()).append(' ').append(file.bytes().sha256()).append('\n');
        }
        return all.toString();
    }
}

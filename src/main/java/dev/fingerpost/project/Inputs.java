package dev.fingerpost.project;

import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.ThemePath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a build depends on. The same inputs give the same result.
 *
 * @param config fingerpost.yaml; null when the project has none
 * @param pages content/**.md, sorted by path
 * @param sources content/sources.yaml; null when there is none
 * @param ids ids.txt, the ids of trees that were published; null when there is none
 * @param baseline baseline.txt, the faults that are allowed for a time; null when there is none
 * @param contentFiles every other file below content/
 * @param staticFiles files below static/
 * @param theme the built-in theme's files, each overlaid by the project's own
 * @param included files of the project that fences name ({@code file=…})
 * @param options what the command line sets
 */
public record Inputs(
        @Nullable SourceFile config,
        List<SourceFile> pages,
        @Nullable SourceFile sources,
        @Nullable SourceFile ids,
        @Nullable SourceFile baseline,
        List<BinaryFile> contentFiles,
        List<BinaryFile> staticFiles,
        ThemeFiles theme,
        Map<ProjectPath, SourceFile> included,
        Options options) {
    public Inputs {
        pages = List.copyOf(pages);
        contentFiles = List.copyOf(contentFiles);
        staticFiles = List.copyOf(staticFiles);
    }

    /**
     * What pages are laid out and drawn with. The path of a file says whether it is the theme's or the project's own.
     *
     * @param templates FreeMarker sources
     * @param files css, scripts, fonts, icons and words
     */
    public record ThemeFiles(Map<ThemePath, SourceFile> templates, Map<ThemePath, BinaryFile> files) {}

    /** The same project with other pages. */
    public Inputs with(List<SourceFile> others) {
        return new Inputs(config, others, sources, ids, baseline, contentFiles, staticFiles, theme, included, options);
    }

    /** Whether another project differs from this one in nothing but its pages. */
    public boolean isSameButForPages(Inputs other) {
        return with(List.of()).equals(other.with(List.of()));
    }

    /** The same project with another list of published ids. */
    public Inputs with(@Nullable SourceFile published) {
        return new Inputs(
                config, pages, sources, published, baseline, contentFiles, staticFiles, theme, included, options);
    }

    /** The same project with other texts of pages, configuration, sources and data, by path. */
    public Inputs with(Map<ProjectPath, SourceFile> changed) {
        return new Inputs(
                changed(config, changed),
                pages.stream()
                        .map(page -> changed.getOrDefault(page.path(), page))
                        .toList(),
                changed(sources, changed),
                ids,
                changed(baseline, changed),
                contentFiles,
                staticFiles,
                theme,
                included.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                file -> changed.getOrDefault(file.getKey(), file.getValue()),
                                (a, b) -> a,
                                TreeMap::new)),
                options);
    }

    private static @Nullable SourceFile changed(@Nullable SourceFile file, Map<ProjectPath, SourceFile> changed) {
        return file == null ? null : changed.getOrDefault(file.path(), file);
    }

    /**
     * Stands for these inputs: others have another.
     *
     * @param program stands for what builds them, its own theme included
     */
    public String key(String program) {
        InputsKey key = others(program);
        key.addTexts(pages);
        return key.text();
    }

    /** The same for all but the texts of pages. */
    public String keyButPages(String program) {
        return others(program).text();
    }

    private InputsKey others(String program) {
        InputsKey key = new InputsKey();
        key.add(program);
        key.add(options.baseUrl);
        key.add(options.drafts + " " + options.lines);
        // Only registers ask for the day: all else is as true tomorrow.
        boolean dated = Stream.concat(pages.stream(), included.values().stream())
                .anyMatch(file -> file.text().contains("max-age") || file.text().contains("until"));
        key.add(dated ? String.valueOf(options.day) : "");
        Stream.of(config, sources, ids, baseline).forEach(key::add);
        key.addFiles(contentFiles);
        key.addFiles(staticFiles);
        key.addTexts(theme.templates.values().stream()
                .filter(file -> file.path().isIn(ProjectPath.TEMPLATES))
                .toList());
        key.addFiles(theme.files.values().stream()
                .filter(file -> file.path().isIn(ProjectPath.TEMPLATES))
                .toList());
        key.addTexts(included.values());
        included.keySet().forEach(path -> key.add(path.text()));
        return key;
    }

    /** A text that {@link #with(Map)} can change; null if this is none. */
    public @Nullable SourceFile own(ProjectPath path) {
        return Stream.of(pages.stream(), Stream.of(config, sources, baseline), included.values().stream())
                .flatMap(files -> files)
                .filter(Objects::nonNull)
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElse(null);
    }

    /**
     * @param baseUrl overrides the configuration's, where given
     * @param drafts whether drafts are built
     * @param lines whether pages say in comments which lines of their sources they come from
     * @param threads how many pages are worked on at once, at least 1
     * @param day the day of the build, on which entries of registers are too old or have ended; null where that is not asked. It changes
     *     what is told, and no byte of the site
     */
    public record Options(
            @Nullable String baseUrl,
            boolean drafts,
            boolean lines,
            int threads,
            @Nullable LocalDate day) {
        public Options(@Nullable String baseUrl, boolean drafts, int threads) {
            this(baseUrl, drafts, false, threads, null);
        }
    }
}

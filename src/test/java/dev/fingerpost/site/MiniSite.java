package dev.fingerpost.site;

import dev.fingerpost.config.Approach;
import dev.fingerpost.config.Layout;
import dev.fingerpost.config.Look;
import dev.fingerpost.config.NavEntry;
import dev.fingerpost.config.PageKeys;
import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.frontmatter.FrontMatter;
import dev.fingerpost.frontmatter.FrontMatterReader;
import dev.fingerpost.markdown.PlainParser;
import dev.fingerpost.markdown.Reading;
import dev.fingerpost.page.Grade;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.record.DecisionRecord;
import dev.fingerpost.record.RecordReader;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.TreeReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whole sites from text, for tests: each file after a line {@code -- content/a.md --}. */
public final class MiniSite {
    private static final Pattern FILE = Pattern.compile("(?m)^-- (.+) --\\n");
    private static final Pattern SOURCE = Pattern.compile("(?m)^([a-z0-9-]+):");

    /** Pages are in content/, and all of them. */
    public static final Layout LAYOUT = new Layout(ProjectPath.CONTENT, null, List.of(), false, false, List.of());

    public static final Assets NO_ASSETS = new Assets(Map.of(), Map.of(), Map.of(), Map.of());

    private static final PlainParser PARSER = new PlainParser();

    private final Map<String, SourceFile> files = new LinkedHashMap<>();
    private @Nullable List<NavEntry> nav;
    private @Nullable String baseUrl;
    private @Nullable String repository;
    private boolean drafts;
    private List<Approach> approaches = List.of();

    private MiniSite() {}

    public static MiniSite of(String text) {
        MiniSite mini = new MiniSite();
        Matcher file = FILE.matcher(text);
        int start = -1;
        String path = "";
        while (file.find()) {
            if (start >= 0) {
                mini.add(path, text.substring(start, file.start()));
            }
            path = file.group(1);
            start = file.end();
        }
        mini.add(path, text.substring(start));
        return mini;
    }

    private void add(String path, String text) {
        files.put(path, new SourceFile(new ProjectPath(path), text));
    }

    /** Lists pages in the navigation: {@code a.md}, one a line of fingerpost.yaml. */
    public MiniSite nav(String... pages) {
        List<NavEntry> entries = new ArrayList<>();
        for (String page : pages) {
            Position at = new Position(new ProjectPath("fingerpost.yaml"), entries.size() + 2, 5, page.length());
            entries.add(new NavEntry(new Located<>(new PagePath(page), at), null, List.of()));
        }
        return nav(entries);
    }

    public MiniSite nav(List<NavEntry> entries) {
        nav = entries;
        return this;
    }

    public MiniSite baseUrl(String url) {
        baseUrl = url;
        return this;
    }

    public MiniSite repository(String url) {
        repository = url;
        return this;
    }

    public MiniSite withDrafts() {
        drafts = true;
        return this;
    }

    public MiniSite approaches(Approach... list) {
        approaches = List.of(list);
        return this;
    }

    public Site site() {
        return assemble().value();
    }

    /** What the pages of the site say, by path. */
    public Collection<Prose> texts() {
        Map<PagePath, Page> pages = site().pages();
        return prose().stream()
                .filter(prose -> pages.containsKey(prose.page().path()))
                .toList();
    }

    private List<Prose> prose() {
        return files.values().stream()
                .filter(file -> file.path().page() != null)
                .sorted(Comparator.comparing(SourceFile::path))
                .map(MiniSite::prose)
                .toList();
    }

    public Noted<Site> assemble() {
        List<Prose> prose = prose();
        List<BinaryFile> content = new ArrayList<>();
        List<BinaryFile> statics = new ArrayList<>();
        Map<ProjectPath, SourceFile> included = new TreeMap<>();
        Map<String, Source> sources = new LinkedHashMap<>();
        files.forEach((path, file) -> {
            BinaryFile binary = new BinaryFile(file.path(), Bytes.utf8(file.text()));
            if (path.equals("content/sources.yaml")) {
                sources.putAll(sources(file));
            } else if (path.startsWith("content/") && file.path().page() == null) {
                content.add(binary);
            } else if (path.startsWith("static/")) {
                statics.add(binary);
            } else if (file.path().page() == null) {
                included.put(file.path(), file);
            }
        });
        return SiteAssembler.assemble(
                new SiteParts(
                        config(),
                        prose.stream().map(Prose::page).toList(),
                        trees(prose),
                        records(prose),
                        sources,
                        content,
                        statics,
                        included,
                        drafts),
                null);
    }

    private static Prose prose(SourceFile file) {
        FrontMatter front = FrontMatterReader.read(file).value();
        return PARSER.parse(
                        file, front.bodyStart(), front.kind(), front.meta(), new Reading(HtmlPolicy.SAFE, false, false))
                .value();
    }

    private static Map<PagePath, DecisionRecord> records(List<Prose> texts) {
        return texts.stream()
                .filter(prose -> prose.page().kind() == PageKind.DECISION_RECORD)
                .collect(Collectors.toMap(
                        prose -> prose.page().path(),
                        prose -> RecordReader.read(prose).value()));
    }

    private static Map<PagePath, DecisionTree> trees(List<Prose> texts) {
        Map<PagePath, DecisionTree> trees = new TreeMap<>();
        for (Prose prose : texts) {
            DecisionTree tree = prose.page().kind() == PageKind.DECISION_TREE
                    ? TreeReader.read(prose, Map.of()).value()
                    : null;
            if (tree != null) {
                trees.put(prose.page().path(), tree);
            }
        }
        return trees;
    }

    private static Map<String, Source> sources(SourceFile file) {
        Map<String, Source> sources = new LinkedHashMap<>();
        Matcher id = SOURCE.matcher(file.text());
        while (id.find()) {
            Position at = file.position(id.start(1), id.end(1));
            String name = id.group(1);
            sources.put(
                    name,
                    new Source(
                            name,
                            new Source.Work(name, null, null, null, null, at),
                            null,
                            Grade.MEASURED,
                            null,
                            List.of(),
                            null,
                            null,
                            null,
                            at));
        }
        return sources;
    }

    private SiteConfig config() {
        return new SiteConfig(
                new SiteConfig.About("Field guide", "Ways to decide", null, null, approaches),
                "en",
                new SiteConfig.Locations(baseUrl, null, repository, "main", null),
                new SiteConfig.Menu(nav, List.of()),
                new SiteConfig.Trust(HtmlPolicy.SAFE, List.of(), List.of(), null),
                new SiteConfig.Features(SiteConfig.Fonts.THEME, true, false),
                new SiteConfig.Checks(null, Set.of(), Set.of()),
                new SiteConfig.Conventions(PageKeys.PLAIN, LAYOUT),
                Look.PLAIN,
                dev.fingerpost.config.Languages.ONE);
    }

    /** Diagnostics as lines, sorted, each with its hint indented below. */
    public static String report(List<Diagnostic> diagnostics) {
        StringBuilder report = new StringBuilder();
        diagnostics.stream().sorted().forEach(d -> {
            report.append(d).append('\n');
            if (d.hint() != null) {
                report.append("  ").append(d.hint()).append('\n');
            }
        });
        return report.toString();
    }
}

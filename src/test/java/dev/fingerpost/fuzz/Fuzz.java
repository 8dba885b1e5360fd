package dev.fingerpost.fuzz;

import dev.fingerpost.config.ConfigReader;
import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.exchange.Import;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.frontmatter.FrontMatterReader;
import dev.fingerpost.markdown.PlainParser;
import dev.fingerpost.markdown.Reading;
import dev.fingerpost.migrate.MigrationFuzz;
import dev.fingerpost.output.StateFuzz;
import dev.fingerpost.page.Meta;
import dev.fingerpost.page.NoMeta;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.Address;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Percent;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.Segments;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.path.Spelling;
import dev.fingerpost.path.ThemePath;
import dev.fingerpost.pipeline.Baseline;
import dev.fingerpost.pipeline.Build;
import dev.fingerpost.pipeline.BuildResult;
import dev.fingerpost.pipeline.Project;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.project.ReadFuzz;
import dev.fingerpost.serve.http.RequestFuzz;
import dev.fingerpost.site.MiniSite;
import dev.fingerpost.site.SourcesReader;
import dev.fingerpost.template.Messages;
import dev.fingerpost.template.RenderBuffer;
import dev.fingerpost.template.Templates;
import dev.fingerpost.text.Secrets;
import dev.fingerpost.tree.PublishedIds;
import dev.fingerpost.tree.TreeReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What a stranger's text reaches. None of it may throw, whatever it is given, and no page that comes of it may hold anything that
 * runs. {@link #fuzzerTestOneInput} is for Jazzer, see {@code bench/fuzz/run}.
 */
public enum Fuzz {
    FRONT_MATTER(text -> FrontMatterReader.read(page("---\n" + text + "\n---\n\n# Title\n"))),
    CONFIG(text -> ConfigReader.read(file(ProjectPath.CONFIG, text))),
    SOURCES(text -> SourcesReader.read(file(ProjectPath.SOURCES, text))),
    MARKDOWN(text -> Safe.check(parsed(text, PageKind.PAGE).html())),
    TREE(text -> TreeReader.read(parsed(text, PageKind.DECISION_TREE), Map.of())),
    CONDITION(text -> TreeReader.read(
            parsed((Texts.TREE + Texts.OUTCOMES).replace("CONDITION", text), PageKind.DECISION_TREE), Map.of())),
    TABLE(text ->
            TreeReader.read(parsed("# T\n\n## Rules\n\n" + text + Texts.OUTCOMES, PageKind.DECISION_TREE), Map.of())),
    PANEL(text -> Safe.check(parsed("# T\n\n" + text, PageKind.GUIDE).html())),
    FORMULA(text -> parsed(Texts.CALCULATOR.replace("FORMULA", text), PageKind.GUIDE)),
    MATHS(text ->
            Safe.check(parsed("# T\n\n$$\n" + text + "\n$$\n", PageKind.PAGE).html())),
    TEMPLATE(Fuzz::template),
    ADDRESS(Fuzz::address),
    REQUEST(RequestFuzz::read),
    REMOTE(text -> Secrets.masked(text)),
    STATE(Fuzz::state),
    IMPORT(Fuzz::imported),
    RECORD(text -> MiniSite.of("-- content/decisions/0003-a.md --\n" + ReadFuzz.text(text))
            .site()),
    WORDS(text -> Messages.of(
            Map.of(ThemePath.words("en"), new BinaryFile(ThemePath.words("en").own(), Bytes.utf8(text))), "en")),
    MIGRATE(MigrationFuzz::bring),
    SITE(Fuzz::site);

    private static final PlainParser PARSER = new PlainParser();
    private static final Meta META = NoMeta.ALL;

    private final Consumer<String> target;

    Fuzz(Consumer<String> target) {
        this.target = target;
    }

    /** What Jazzer calls; the target stands in the system property {@code fuzz}. */
    public static void fuzzerTestOneInput(byte[] data) {
        Target.NOW.run(new String(data, StandardCharsets.UTF_8));
    }

    private static final class Target {
        static final Fuzz NOW =
                valueOf(System.getProperty("fuzz").toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** @throws RuntimeException when there is a fault of ours */
    void run(String text) {
        target.accept(text);
    }

    /** Words around what is given. */
    private static final class Texts {
        static final String OUTCOMES = """


                ## Outcomes

                ### <a name="one"></a>One

                One.

                ### <a name="two"></a>Two

                Two.
                """;
        static final String TREE = """
                # T

                Start with [the first](#first).

                ## Questions

                ### <a name="first"></a>First?

                - [Yes](#many)
                - [No](#one)

                ### <a name="many"></a>How many?

                `a whole number of tickets`

                - [`up to 5`](#second)
                - [`over 5`](#two)

                ### <a name="second"></a>Second?

                - [A](#one) `if CONDITION`
                - [B](#two)
                """;
        static final String CALCULATOR = """
                # T

                ```calculator
                caption: Rent or buy
                volume: requests
                inputs:
                  All:
                    requests: {label: Requests, unit: requests, value: 40000, from: 1, made-up: true}
                    price: {label: One request, unit: $, value: 0.01, made-up: true}
                sums:
                  machines: FORMULA
                options:
                  - {name: Rent, running: requests * price}
                  - {name: Run, running: machines * 2}
                ```
                """;
    }

    /** What a page may never hold, whoever wrote it. */
    private static final class Safe {
        private static final Set<String> RUNNING = Set.of(
                "script", "iframe", "frame", "object", "embed", "base", "meta", "link", "style", "form", "portal",
                "svg");

        private static final Set<String> ADDRESSES =
                Set.of("href", "src", "srcset", "action", "formaction", "poster", "cite", "background", "xlink:href");
        private static final Pattern SCHEME = Pattern.compile("(?:java|vb)script:|data:(?!image/)");

        static void check(String html) {
            for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
                if (RUNNING.contains(element.normalName())) {
                    throw new IllegalStateException("an element that runs: " + element.normalName());
                }
                for (Attribute attribute : element.attributes()) {
                    String value = attribute.getValue().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Cntrl}]", "");
                    if (attribute.getKey().startsWith("on")
                            || attribute.getKey().equals("style")
                            || ADDRESSES.contains(attribute.getKey())
                                    && SCHEME.matcher(value).lookingAt()) {
                        throw new IllegalStateException("an attribute that runs: " + attribute);
                    }
                }
            }
        }
    }

    /** The same for all sites, and read once. */
    private static final class Theme {
        static final Build BUILD = Build.once();
        private static final Map<ThemePath, SourceFile> TEMPLATES = Project.of("-- content/index.md --\n")
                .withTheme()
                .inputs()
                .theme()
                .templates();

        static Inputs under(Inputs own) {
            Map<ThemePath, SourceFile> templates = new TreeMap<>(TEMPLATES);
            templates.putAll(own.theme().templates());
            return new Inputs(
                    own.config(),
                    own.pages(),
                    own.sources(),
                    own.ids(),
                    own.baseline(),
                    own.contentFiles(),
                    own.staticFiles(),
                    new Inputs.ThemeFiles(templates, own.theme().files()),
                    own.included(),
                    own.options());
        }
    }

    private static SourceFile page(String text) {
        return file(new ProjectPath("content/p.md"), text);
    }

    private static SourceFile file(ProjectPath path, String text) {
        return new SourceFile(path, ReadFuzz.text(text));
    }

    private static Prose parsed(String text, PageKind kind) {
        return PARSER.parse(page(text), 0, kind, META, new Reading(HtmlPolicy.SAFE, false, true))
                .value();
    }

    private static void template(String text) {
        ThemePath name = ThemePath.template("pages/page");
        Noted<Templates> templates = Templates.of(
                Map.of(name, file(name.own(), text)),
                Messages.of(Map.of(), "en").value());
        templates
                .value()
                .write(name, Map.of("page", Map.of("title", "T"), "list", List.of(1, 2, 3)), new RenderBuffer(64));
    }

    private static void address(String text) {
        Percent.decode(text);
        Segments.resolve("guides/a.md", text);
        Spelling.of(text);
        PagePath.of(text);
        PagePath.belowContent(text);
        parsed("# T\n\n[a](<" + text + ">) ![b](" + text + ")\n\n[c]: " + text + "\n", PageKind.PAGE);
        FrontMatterReader.read(page("---\naliases:\n  - '" + text + "'\n  - " + text + "\n---\n# T\n"));
        String path = Segments.resolve("guides/a.md", text);
        if (path != null && !path.isEmpty()) {
            Address.of(new SitePath(path)).href(new SitePath("guides/b.html"));
        }
    }

    private static void state(String text) {
        StateFuzz.read(text);
        Baseline.text(file(ProjectPath.BASELINE, text), List.of());
        PublishedIds.updated(file(PublishedIds.FILE, text), new TreeMap<>());
    }

    /** The first character says the form. What becomes a page is read as one. */
    private static void imported(String text) {
        List<String> endings = List.of("mmd", "dot", "csv", "dmn", "json", "yaml", "md");
        int form = text.isEmpty() ? 0 : text.charAt(0) % endings.size();
        SourceFile file = file(new ProjectPath("a." + endings.get(form)), text.isEmpty() ? "" : text.substring(1));
        Import.ImportedPage page = Import.of(file, 1, null).value();
        if (page != null) {
            TreeReader.read(parsed(page.markdown(), PageKind.DECISION_TREE), Map.of());
        }
    }

    /** A small site of the text, with every page of the theme. */
    private static void site(String given) {
        String text = ReadFuzz.text(given);
        BuildResult result =
                Theme.BUILD.run(Theme.under(Project.of("-- fingerpost.yaml --\ntitle: T\n-- content/index.md --\n"
                                + text + "\n-- content/guides/g.md --\n# G\n\n" + text)
                        .threads(1)
                        .inputs()));
        for (OutputFile file : result.files()) {
            file.path().encoded();
        }
    }
}

package dev.fingerpost;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import dev.fingerpost.page.Prose;
import dev.fingerpost.view.Markup;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What docs/architecture.md draws, kept true. */
class ArchitectureTest {
    private static final String ROOT = "dev.fingerpost";

    /**
     * From the bottom to the top. A package imports from those below its line; those on one line do not see each other. Ten lines are
     * the most that one keeps in mind.
     */
    private static final List<Set<String>> LAYERS = List.of(
            Set.of("text", "path", "json", "work", "script", "view"),
            Set.of("diag", "file", "maths"),
            Set.of("yaml", "page", "table", "disk", "template"),
            Set.of("schema", "tree", "social", "output"),
            Set.of("config", "record", "exchange", "map", "panel"),
            Set.of("frontmatter", "site", "project"),
            Set.of("markdown", "check", "render", "emit", "assets", "highlight", "report", "reading", "search"),
            Set.of("pipeline"),
            Set.of("serve", "git", "web", "migrate"),
            Set.of("cli"));

    /** Each library and the one package that knows it. */
    private static final Map<String, String> LIBRARIES = Map.of(
            "com.vladsch..", "markdown",
            "org.jsoup..", "markdown",
            "freemarker..", "template",
            "org.snakeyaml..", "yaml",
            "picocli..", "cli",
            "org.mozilla..", "script",
            "com.fasterxml..", "json");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void importsRunDownwards() {
        Map<String, Integer> layers = new HashMap<>();
        LAYERS.forEach(layer -> layer.forEach(name -> layers.put(name, LAYERS.indexOf(layer))));
        Set<String> wrong = new TreeSet<>();
        for (JavaClass from : CLASSES) {
            String here = packageOf(from);
            assertThat(layers).as("the layer of %s", from.getName()).containsKey(here);
            from.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(to -> to.getPackageName().startsWith(ROOT)
                            && !packageOf(to).equals(here))
                    .filter(to -> layers.getOrDefault(packageOf(to), 99) >= layers.get(here))
                    .forEach(to -> wrong.add(here + " imports " + packageOf(to) + ": " + from.getSimpleName() + " -> "
                            + to.getSimpleName()));
        }
        assertThat(wrong).isEmpty();
    }

    private static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1).split("\\.")[0];
    }

    @Test
    void packagesHaveNoCycles() {
        SlicesRuleDefinition.slices()
                .matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void eachLibraryIsKnownToOnePackage() {
        LIBRARIES.forEach((library, owner) -> noClasses()
                .that(resideInAPackage(ROOT + "..").and(DescribedPredicate.not(inside(owner))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES));
    }

    @Test
    void theSanitiserIsKnownToOneClass() {
        Set<String> users = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            boolean uses = type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(d -> d.getTargetClass().getPackageName().startsWith("org.jsoup"));
            if (uses) {
                users.add(type.getName().split("\\$")[0]);
            }
        }
        assertThat(users).hasSize(1);
    }

    @Test
    void onlyTheEdgesTouchTheDisk() {
        noClasses()
                .that(DescribedPredicate.not(inside("disk", "project", "output", "git", "serve", "cli")))
                .should()
                .dependOnClassesThat(resideInAPackage("java.nio.file..")
                        .or(DescribedPredicate.describe(
                                "files of java.io",
                                type -> type.getName().matches("java\\.io\\.(File|RandomAccess).*"))))
                .check(CLASSES);
    }

    @Test
    void onlyGitAndABrowserAreRunAsProcesses() {
        noClasses()
                .that(DescribedPredicate.not(inside("git")).and(DescribedPredicate.not(simpleName("WebBrowser"))))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(ProcessBuilder.class.getName())
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "Runtime.exec",
                        call -> call.getName().equals("exec")
                                && call.getTargetOwner().isEquivalentTo(Runtime.class)))
                .check(CLASSES);
    }

    @Test
    void onlyLinkChecksAskTheWeb() {
        noClasses()
                .that(DescribedPredicate.not(inside("web")))
                .should()
                .dependOnClassesThat(resideInAPackage("java.net.http..")
                        .or(DescribedPredicate.describe(
                                "connections of java.net",
                                type -> type.getName()
                                        .matches("java\\.net\\.(Socket|URLConnection|HttpURLConnection)"))))
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that(DescribedPredicate.not(inside("cli")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void onlyTheEdgesKnowTheTimeAndTheMachine() {
        noClasses()
                .that(DescribedPredicate.not(inside("disk", "project", "output", "serve", "cli")))
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "now()",
                        call -> call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().startsWith("java.time")))
                .check(CLASSES);
    }

    /** What is made of one page's text alone. */
    private static final Set<String> READ_ONE_TEXT = Set.of(
            "check.EntryChecks",
            "check.FigureChecks",
            "check.LinkChecks",
            "check.OutputChecks",
            "check.SourceChecks",
            "cli.OriginalSections",
            "emit.MarkdownTwins",
            "markdown.Footnotes",
            "markdown.PageBuilder",
            "markdown.PageParser",
            "migrate.Migration",
            "migrate.Relinker",
            "page.Prose",
            "pipeline.PageChunks",
            "pipeline.PageMemory",
            "pipeline.PageReader",
            "pipeline.ReadPage",
            "record.RecordLines",
            "record.RecordReader",
            "render.Body",
            "tree.TreeChecks",
            "tree.TreeReader");

    /** Hands each its own, or says which it reads: a section on one page, the search index, lists of the whole project. */
    private static final Set<String> READ_SEVERAL_TEXTS = Set.of(
            "check.PageChecks",
            "check.TemplateLinks",
            "emit.Emitters",
            "pipeline.Build",
            "pipeline.Editions",
            "pipeline.Finished",
            "pipeline.IdReader",
            "pipeline.PageTexts",
            "render.Pages",
            "render.SectionPrints",
            "render.SiteRenderer",
            "cli.NewRecord",
            "cli.NewTranslation",
            "cli.TranslationList",
            "cli.ReadingList",
            "reading.Readability",
            "search.SearchIndex",
            "web.ExternalLinks",
            "web.LinkChecker");

    /** What one page shows of another is in its outline: a site, and all that is made of it, cannot reach further. */
    @Test
    void onlyTheseReadWhatPagesSay() {
        Set<String> readers = new TreeSet<>();
        Set<String> ofSeveral = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String name = type.getName().substring(ROOT.length() + 1).split("\\$")[0];
            boolean reads = type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(
                            dependency -> dependency.getTargetClass().getName().startsWith(Prose.class.getName()));
            if (reads) {
                readers.add(name);
                type.getCodeUnits().stream()
                        .flatMap(unit -> unit.getParameterTypes().stream())
                        .filter(given -> given.getName().matches(".*<.*\\b" + Prose.class.getName() + ">.*"))
                        .forEach(given -> ofSeveral.add(name));
            }
        }
        Set<String> known = new TreeSet<>(READ_ONE_TEXT);
        known.addAll(READ_SEVERAL_TEXTS);
        assertThat(readers).isEqualTo(known);
        assertThat(ofSeveral).isNotEmpty().doesNotContainAnyElementsOf(READ_ONE_TEXT);
    }

    /** A template may reach whatever is in these records. */
    @Test
    void viewsHoldNothingButWhatTemplatesMaySee() throws ClassNotFoundException {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CLASSES.that(resideInAPackage(Markup.class.getPackageName()))) {
            if (type.getSimpleName().equals("package-info")) {
                continue;
            }
            Class<?> view = Class.forName(type.getName());
            assertThat(view.isRecord()).as(view.getName()).isTrue();
            for (RecordComponent component : view.getRecordComponents()) {
                if (!mayBeSeen(component.getGenericType())) {
                    wrong.add(view.getSimpleName() + "." + component.getName());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean mayBeSeen(Type type) {
        if (type instanceof ParameterizedType list) {
            // An author's own values are texts, lists and maps.
            return list.getRawType() == Map.class && list.getActualTypeArguments()[1] == Object.class
                    || list.getRawType() == List.class && mayBeSeen(list.getActualTypeArguments()[0]);
        }
        return Set.of(String.class, int.class, Integer.class, double.class, boolean.class)
                        .contains(type)
                || type instanceof Class<?> view
                        && view.isRecord()
                        && view.getPackageName().equals(Markup.class.getPackageName());
    }

    @Test
    void everyPackageSaysWhatItGivesAndMarksItsNulls() {
        Map<String, Boolean> marked = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            boolean marks = type.getSimpleName().equals("package-info") && type.isAnnotatedWith(NullMarked.class);
            marked.merge(type.getPackageName(), marks, Boolean::logicalOr);
        }
        assertThat(marked).doesNotContainValue(false);
    }

    @Test
    void eachSuppressedWarningSaysWhy() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertThat(Files.readAllLines(file))
                        .as(file.toString())
                        .noneMatch(line -> line.strip().matches("@SuppressWarnings\\([^)]*\\)"));
            }
        }
    }

    /** Sizes, cycles within packages, levels: {@code bench/House.java} says what is counted, and ADR 34 which bars hold. */
    @Test
    void theShapeKeepsItsBars() throws IOException, InterruptedException {
        Process house = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "bench/House.java",
                        "--check")
                .redirectErrorStream(true)
                .start();
        String said = new String(house.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(house.waitFor()).as(said).isZero();
        assertThat(said).contains("package levels", "methods above 40 lines");
    }

    private static DescribedPredicate<JavaClass> inside(String... packages) {
        return resideInAnyPackage(
                Stream.of(packages).map(name -> ROOT + "." + name + "..").toArray(String[]::new));
    }
}

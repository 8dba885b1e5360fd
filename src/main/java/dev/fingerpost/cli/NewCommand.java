package dev.fingerpost.cli;

import dev.fingerpost.config.ConfigReader;
import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.diag.MachineException;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.disk.WholeFile;
import dev.fingerpost.file.Limits;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.project.NewFiles;
import dev.fingerpost.site.MadePages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code fingerpost new}. */
@Command(
        name = "new",
        header = "Begins a page.",
        description = {
            "%nWrites a page of this kind with the parts that it should have, and prints its path. The page is a draft, which is "
                    + "published once `draft: true` is taken out; its words say what belongs where. A file archetypes/KIND.md takes the place of our "
                    + "page, with @title@, @today@ and @review-by@. The file's name comes from the title. Nothing is overwritten.%n"
        },
        footer = {
            "%nExamples:",
            "  fingerpost new guide \"When to shard\"",
            "  fingerpost new case-study \"Example Ltd moves to one store\"",
            "  fingerpost new tree \"Which queue?\"",
            "  fingerpost new scenario 'trees/which-queue.html#first=usual&second=one'",
            "  fingerpost new record \"Use one queue\" --supersedes 3",
            "  fingerpost new record --from \"https://example.org/trees/data-store.html#writers=many\"",
            "  fingerpost new translation de guides/when-to-shard.md",
            "  fingerpost new page About"
        })
final class NewCommand implements Callable<Integer> {
    /** Where the site has pages of its own. */
    private static final Set<SitePath> MADE =
            Set.of(MadePages.NOT_FOUND, new MadePages("").search(), new MadePages("").sources());

    @ParentCommand
    Fingerpost root;

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            description =
                    "guide, case-study, tree, record, page; scenario: an address of a tree's wizard becomes a scenario of that tree;"
                            + " translation: a language and a page become a draft in that language")
    Kind kind;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "TITLE", description = "the title, in words")
    List<String> title = List.of();

    @Option(
            names = "--supersedes",
            paramLabel = "RECORD",
            description =
                    "with record: number or name of the record that this one takes the place of; it is told so, both files or neither")
    @Nullable
    String supersedes;

    @Option(
            names = "--from",
            paramLabel = "ADDRESS",
            description =
                    "with record: the address of a recommendation, …/trees/NAME.html#question=answer; the record then holds the walk")
    @Nullable
    String from;

    /** What may be begun. */
    enum Kind {
        GUIDE("guide", "guides/"),
        CASE_STUDY("case-study", "case-studies/"),
        TREE("tree", "trees/"),
        RECORD("record", "decisions/"),
        PAGE("page", ""),
        SCENARIO("scenario", ""),
        TRANSLATION("translation", "");

        private final String word;
        private final String folder;

        Kind(String word, String folder) {
            this.word = word;
            this.folder = folder;
        }

        /** As written on the command line. */
        @Override
        public String toString() {
            return word;
        }
    }

    @Override
    public Integer call() throws MachineException {
        Path project = root.project(null);
        if (kind == Kind.SCENARIO) {
            return new NewScenario(root, project).add(String.join(" ", title));
        }
        if (kind == Kind.TRANSLATION) {
            new NewTranslation(root, project).write(title);
            return ExitCode.OK;
        }
        String words = Archetype.words(String.join(" ", title));
        if (kind == Kind.RECORD) {
            if (words.isEmpty() && from == null) {
                throw new UsageProblem(
                        "no title is given", "give one in words: `fingerpost new record \"Use one queue\"`");
            }
            new NewRecord(root, project).write(words, supersedes, from);
            return ExitCode.OK;
        }
        if (supersedes != null || from != null) {
            throw new UsageProblem("`--supersedes` and `--from` belong to `new record`", null);
        }
        if (words.isEmpty()) {
            throw new UsageProblem("no title is given", "give one in words: `fingerpost new " + kind + " \"A title\"`");
        }
        page(project, words);
        return ExitCode.OK;
    }

    private void page(Path project, String words) throws MachineException {
        PagePath page = new PagePath(PagePath.file(kind.folder + Archetype.name(words)));
        String name = page.name();
        String fault = NewFiles.fault(name);
        if (fault != null) {
            throw new UsageProblem("the name `" + name + "` " + fault, "give another title, and change it in the file");
        }
        if (MADE.contains(page.url())) {
            throw new UsageProblem(
                    "`" + page.url() + "` is a page that Fingerpost makes",
                    "give another title, and change it in the file");
        }
        SiteConfig config = config(project);
        ProjectPath path = config.file(page.source());
        SortedSet<ProjectPath> inTheWay = NewFiles.inTheWay(project, List.of(path));
        if (!inTheWay.isEmpty()) {
            throw BundledTexts.inTheWay("the project", inTheWay);
        }
        String text = Archetype.titled(archetype(project, config.language()), words);
        NewFiles.write(project, new TreeMap<>(Map.of(path, text.getBytes(StandardCharsets.UTF_8))));
        root.world.out().println(path);
    }

    /** What the configuration says, as far as it can be read: a page can be begun all the same. */
    private static SiteConfig config(Path project) {
        Notes notes = new Notes();
        WholeFile.Content content = WholeFile.read(
                project.resolve(ProjectPath.CONFIG.text()), ProjectPath.CONFIG, Limits.TEXT_BYTES, notes);
        return ConfigReader.read(
                        content == null
                                ? null
                                : new SourceFile(
                                        ProjectPath.CONFIG, new String(content.bytes(), StandardCharsets.UTF_8)))
                .value();
    }

    /** What a page of this kind begins with: as the project has it, or as we do. */
    private String archetype(Path project, String language) throws MachineException {
        Archetype.strays(project).forEach(stray -> root.world.say(stray.message() + ": " + stray.hint()));
        LocalDate today = LocalDate.now(root.world.clock());
        ProjectPath own = new ProjectPath(PagePath.file(Archetype.FOLDER + kind.word));
        if (NewFiles.inTheWay(project, List.of(own)).isEmpty()) {
            return Forms.text(PagePath.file("new/" + kind.word), language, today);
        }
        Notes notes = new Notes();
        WholeFile.Content content = WholeFile.read(project.resolve(own.text()), own, Limits.TEXT_BYTES, notes);
        if (content == null) {
            throw new UsageProblem(
                    notes.list().get(0).message(), notes.list().get(0).hint());
        }
        String text = new String(content.bytes(), StandardCharsets.UTF_8);
        Archetype.misspelt(text).forEach(words -> root.world.say("`" + own + "`: " + words));
        return BundledTexts.filled(text, today);
    }
}

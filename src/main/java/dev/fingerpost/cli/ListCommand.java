package dev.fingerpost.cli;

import dev.fingerpost.check.SiteChecks;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.MachineException;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.pipeline.Build.Model;
import dev.fingerpost.project.InputReader;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.site.Site;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code fingerpost list}. */
@Command(
        name = "list",
        header = "Lists the pages of the project, or those that need something.",
        description = {
            "%nFor each page its path in content/, kind, owner, when it is to be reviewed, and title.",
            "%nWith --trees, for each decision tree how many questions and outcomes it has, how many ways lead through it, "
                    + "how many answers the shortest, the longest and the mean way has, which question settles most of where a "
                    + "way ends, and how likely each outcome is if all answers are equally likely.",
            "%nWith --reading, for each page the words of its prose, the mean and the longest sentence, and how many sentences have "
                    + "more than 30 words. The hardest page stands first: by the grade of Flesch and Kincaid for English, by LIX for "
                    + "any other language.%n"
        },
        footer = {
            "%nExamples:",
            "  fingerpost list --format json",
            "  fingerpost list --due --within 30d",
            "  fingerpost list --due --strict        in a scheduled job: fails when a review is due",
            "  fingerpost list --trees",
            "  fingerpost list --records",
            "  fingerpost list --drift --strict      in a scheduled job: fails when a decision is to be looked at again",
            "  fingerpost list --translations --strict",
            "  fingerpost list --reading"
        })
final class ListCommand implements Callable<Integer> {
    @ParentCommand
    Fingerpost root;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "the project's folder, as with -C")
    @Nullable
    String directory;

    @Option(names = "--due", description = "only pages whose review-by is today or past, the oldest first")
    boolean due;

    @Option(
            names = "--within",
            paramLabel = "TIME",
            description = "with --due: also those due within this time, such as 30d, 4w or 3m (days, weeks, months)")
    @Nullable
    String within;

    @Option(names = "--drafts", description = "only pages with draft: true")
    boolean drafts;

    @Option(names = "--orphans", description = "only pages that no reader comes to")
    boolean orphans;

    @Option(names = "--trees", description = "the figures of each decision tree")
    boolean trees;

    @Option(names = "--records", description = "the decision records, with number, status and date")
    boolean records;

    @Option(
            names = "--drift",
            description =
                    "only decisions to look at again: their tree leads elsewhere today, their ground or a source has fallen, or"
                            + " their review is due")
    boolean drift;

    @Option(names = "--reading", description = "how hard each page is to read")
    boolean reading;

    @Option(names = "--translations", description = "translations that are missing, or older than their originals")
    boolean translations;

    @Option(names = "--strict", description = "fail when the list has an entry: exit code 1")
    boolean strict;

    @Override
    public Integer call() throws MachineException {
        refuseTwoLists();
        LocalDate until = due ? TimeSpan.of(within, LocalDate.now(root.world.clock())) : LocalDate.MIN;
        Noted<Inputs> read = InputReader.read(root.project(directory), new Inputs.Options(null, false, 1));
        Noted<Model> model = root.world.model().apply(read.value());
        int entries = print(model.value(), until);
        boolean whole =
                Stream.concat(read.notes().stream(), model.notes().stream()).noneMatch(Diagnostic::isError);
        if (!whole) {
            root.world.err().println("the project has errors, so this may not be all; `fingerpost check` shows them");
        }
        return whole && !(strict && entries > 0) ? ExitCode.OK : ExitCode.CONTENT;
    }

    private void refuseTwoLists() {
        List<String> asked = Stream.of(
                        due ? "--due" : "",
                        drafts ? "--drafts" : "",
                        orphans ? "--orphans" : "",
                        trees ? "--trees" : "",
                        records ? "--records" : "",
                        drift ? "--drift" : "",
                        reading ? "--reading" : "",
                        translations ? "--translations" : "")
                .filter(option -> !option.isEmpty())
                .toList();
        if (asked.size() > 1) {
            throw new UsageProblem(
                    "`" + asked.get(0) + "` and `" + asked.get(1) + "` are two lists", "ask for one at a time");
        }
        if (within != null && !due) {
            throw new UsageProblem("`--within` says until when pages are due", "give it with `--due`");
        }
    }

    private Collection<Page> chosen(Site site, LocalDate until) {
        if (due) {
            return site.pages().values().stream()
                    .filter(page -> page.meta().upkeep().reviewBy() != null
                            && !page.meta().upkeep().reviewBy().isAfter(until))
                    .sorted(Comparator.comparing(page -> page.meta().upkeep().reviewBy()))
                    .toList();
        }
        if (orphans) {
            Set<ProjectPath> alone = SiteChecks.run(site, null).stream()
                    .filter(note -> note.code() == Code.PAGE_ORPHAN)
                    .map(note -> note.at().path())
                    .collect(Collectors.toSet());
            return site.pages().values().stream()
                    .filter(page -> alone.contains(page.sourcePath()))
                    .toList();
        }
        return drafts ? site.drafts().values() : site.pages().values();
    }

    private int print(Model model, LocalDate until) {
        Site site = model.site();
        if (reading) {
            String language = site.config().language();
            print(() -> ReadingList.json(language, model.texts()), () -> ReadingList.text(language, model.texts()));
            return site.pages().size();
        }
        if (translations) {
            TranslationList list = new TranslationList(model);
            print(list::json, list::text);
            return list.size();
        }
        if (drift) {
            List<Diagnostic> drifted = SiteChecks.drift(site, LocalDate.now(root.world.clock()));
            print(() -> RecordList.json(drifted), () -> RecordList.text(drifted));
            return drifted.size();
        }
        if (records) {
            print(() -> RecordList.json(site), () -> RecordList.text(site));
            return site.records().all().size();
        }
        return trees ? printTrees(site) : printPages(chosen(site, until));
    }

    private int printPages(Collection<Page> pages) {
        print(() -> PageList.json(pages), () -> PageList.text(pages));
        return pages.size();
    }

    private int printTrees(Site site) {
        print(() -> TreeList.json(site), () -> TreeList.text(site));
        return site.trees().size();
    }

    private void print(Supplier<String> json, Supplier<String> text) {
        if (root.format == Format.JSON) {
            root.world.giveJson(json.get());
        } else {
            root.world.out().print(text.get());
        }
    }
}

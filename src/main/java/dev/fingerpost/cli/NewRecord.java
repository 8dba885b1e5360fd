package dev.fingerpost.cli;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.diag.MachineException;
import dev.fingerpost.disk.RealFiles;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Percent;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.pipeline.Build.Model;
import dev.fingerpost.project.NewFiles;
import dev.fingerpost.project.PairOfFiles;
import dev.fingerpost.record.DecisionRecord;
import dev.fingerpost.record.RecordWriter;
import dev.fingerpost.record.RecordWriter.Content;
import dev.fingerpost.record.RecordWriter.Walked;
import dev.fingerpost.site.Records;
import dev.fingerpost.site.Site;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.Node;
import dev.fingerpost.tree.Walk;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code fingerpost new record}: a decision record like those beside it. */
final class NewRecord {
    private final Fingerpost root;
    private final Path project;
    private final Model model;
    private final Site site;
    private final SiteConfig config;

    NewRecord(Fingerpost root, Path project) {
        this.root = root;
        this.project = project;
        this.model = root.world.model(project);
        this.site = model.site();
        this.config = site.config();
    }

    /**
     * Writes it, and changes the record that it supersedes: both or neither.
     *
     * @param title in words; empty for that of the outcome of a walk
     * @param supersedes number or name of another record; null for none
     * @param from address of a walk through a tree; null for none
     */
    void write(String title, @Nullable String supersedes, @Nullable String from) throws MachineException {
        DecisionRecord old = supersedes == null ? null : find(supersedes);
        List<DecisionRecord> folder = folder(old);
        DecisionRecord last = folder.isEmpty() ? null : folder.get(folder.size() - 1);
        int highest = folder.stream()
                .filter(record -> record.number() != null)
                .mapToInt(record -> Integer.parseInt(record.number()))
                .max()
                .orElse(0);
        String heading = last == null
                ? ""
                : requireNonNull(site.pages().get(last.path())).title();
        RecordWriter writer = new RecordWriter(last, heading, last == null ? "" : source(last), highest);
        LocalDate today = LocalDate.now(root.world.clock());
        Target walk = from == null ? null : target(from);
        String words = title.isEmpty() && walk != null ? walk.outcome.title() : title;
        ProjectPath place = last == null ? empty() : last.path().source().parent();
        PagePath page = PagePath.of(place.child(PagePath.file(writer.name(Archetype.name(words), today))));
        ProjectPath path = config.file(page.source());
        String link = old == null ? null : link(writer, old.number(), old.title(), old.path());
        Walked walked = walk == null ? null : walked(walk, path);
        String text = writer.text(new Content(Archetype.inHeading(words), today, link, walked));
        if (!NewFiles.inTheWay(project, List.of(path)).isEmpty()) {
            throw BundledTexts.inTheWay("the project", List.of(path));
        }
        if (old == null) {
            NewFiles.write(project, new TreeMap<>(Map.of(path, text.getBytes(StandardCharsets.UTF_8))));
        } else {
            ProjectPath changed = config.file(old.path().source());
            String back = "[" + RecordWriter.words(old.state().form(), page, writer.number(), words) + "]("
                    + changed.relative(path) + ")";
            PairOfFiles.write(
                    new RealFiles(),
                    project,
                    new PairOfFiles.Text(path, text),
                    changed,
                    before -> superseded(old, before, back));
        }
        root.world.out().println(path);
    }

    private static String superseded(DecisionRecord old, String before, String link) {
        String after = RecordWriter.superseded(before, old.state(), link);
        if (after == null) {
            throw new UsageProblem(
                    "it is not clear how `" + old.path().name() + "` says its status",
                    "give it a section `## Status`, and run this again; nothing was written");
        }
        return after;
    }

    private static String link(RecordWriter writer, @Nullable String number, String title, PagePath to) {
        return "[" + RecordWriter.words(writer.form(), to, number, title) + "](" + to.name() + ")";
    }

    private String source(DecisionRecord record) {
        return model.texts().stream()
                .filter(prose -> prose.page().path().equals(record.path()))
                .map(Prose::source)
                .map(source -> source.text())
                .findFirst()
                .orElse("");
    }

    private DecisionRecord find(String named) {
        String number = named.replaceFirst("^(?i)(?:adr)?[-_ #]*0*(?=\\d)", "");
        List<DecisionRecord> found = site.records().all().values().stream()
                .filter(record -> number.equals(record.number())
                        || named.equals(record.path().stem())
                        || named.equals(record.path().name()))
                .toList();
        if (found.size() != 1) {
            throw new UsageProblem(
                    (found.isEmpty() ? "no record is `" : found.size() + " records are `") + named + "`",
                    "`fingerpost list --records` shows them; give the name of its file");
        }
        return found.get(0);
    }

    /** The folder of the record that is superseded; else the one that has most. */
    private List<DecisionRecord> folder(@Nullable DecisionRecord old) {
        Map<ProjectPath, List<DecisionRecord>> folders = site.records().byFolder();
        return old != null
                ? requireNonNull(folders.get(Records.folder(old)))
                : folders.values().stream()
                        .max(Comparator.comparingInt(List::size))
                        .orElse(List.of());
    }

    private ProjectPath empty() {
        return config.conventions().layout().records() == null
                ? ProjectPath.CONTENT.child("decisions")
                : config.conventions().layout().records().place();
    }

    private record Target(DecisionTree tree, Map<String, Set<String>> answers, Walk walk, Node.Outcome outcome) {}

    /** The walk that an address of a tree's page tells. */
    private Target target(String address) {
        int hash = address.indexOf('#');
        String page =
                Percent.decode(hash < 0 ? address : address.substring(0, hash)).replaceFirst("\\?.*", "");
        DecisionTree tree = site.trees().values().stream()
                .filter(one -> ("/" + page).endsWith("/" + one.path().url()) || ("/" + page).endsWith("/" + one.path()))
                .max(Comparator.comparingInt(one -> one.path().text().length()))
                .orElseThrow(() -> new UsageProblem(
                        "`" + page + "` is no decision tree of the site",
                        "copy the address of the page with the recommendation: …/trees/NAME.html#question=answer"));
        Map<String, Set<String>> answers = hash < 0 ? Map.of() : answers(tree, address.substring(hash + 1));
        Walk walk = Walk.of(tree, answers);
        Node.Outcome outcome = tree.outcomes().stream()
                .filter(one -> one.id().equals(walk.end()))
                .findFirst()
                .orElseThrow(() -> new UsageProblem(
                        walk.done()
                                ? "these answers lead on to another tree, `" + walk.end() + "`"
                                : "these answers leave the question `" + walk.end() + "` open",
                        "answer on, then copy the address of the page with the recommendation"));
        return new Target(tree, answers, walk, outcome);
    }

    /** The answers that a fragment of the wizard's address holds, by question; ids that were renamed are followed. */
    static Map<String, Set<String>> answers(DecisionTree tree, String fragment) {
        Map<String, Set<String>> answers = new LinkedHashMap<>();
        for (String part : fragment.split("&")) {
            int cut = part.indexOf('=');
            if (cut > 0) {
                String written = Percent.decode(part.substring(0, cut));
                String now = moved(tree, written, written);
                Set<String> chosen = new LinkedHashSet<>();
                // As tree-address.js has it: an answer was renamed before its question, or after it.
                Arrays.stream(Percent.decode(part.substring(cut + 1)).split("\\+"))
                        .map(id -> moved(tree, written + "/" + id, moved(tree, now + "/" + id, id)))
                        .forEach(chosen::add);
                answers.put(now, chosen);
            }
        }
        return answers;
    }

    private static String moved(DecisionTree tree, String id, String otherwise) {
        String now = tree.redirects().get(id);
        return now == null ? otherwise : now.substring(now.indexOf('/') + 1);
    }

    private static Walked walked(Target target, ProjectPath from) {
        DecisionTree tree = target.tree;
        String path = from.relative(tree.path().source());
        List<String> block = new ArrayList<>(List.of("decision:", "  tree: " + path, "  answers:"));
        List<String> drivers = new ArrayList<>();
        for (String id : target.walk.asked()) {
            Set<String> chosen = requireNonNull(target.answers.get(id));
            block.add(
                    "    " + id + ": " + (chosen.size() == 1 ? chosen.iterator().next() : chosen.toString()));
            Node.Question question = tree.questions().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            drivers.add(
                    Archetype.inHeading(question.title()) + " **" + Archetype.inHeading(question.words(chosen)) + "**");
        }
        block.add("  outcome: " + target.outcome.id());
        return new Walked(
                block,
                "Walked through [" + Archetype.inHeading(tree.title()) + "](" + path + ").",
                drivers,
                tree.outcomes().stream()
                        .map(outcome -> Archetype.inHeading(outcome.title()))
                        .toList(),
                Archetype.inHeading(target.outcome.title()));
    }
}

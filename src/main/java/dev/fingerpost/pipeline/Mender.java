package dev.fingerpost.pipeline;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.config.ConfigReader;
import dev.fingerpost.config.Layout;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.project.Inputs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Mends a project in memory by the edits that its diagnostics bring along, until none is left that helps. No file has more faults
 * afterwards than before: edits that would bring that about are not made.
 */
public final class Mender {
    /** Each round mends what the one before brought to light: a link, then its anchor. */
    private static final int ROUNDS = 40;

    /** Builds, after which the rest is left. */
    private static final int TRIALS = 80;

    private final Noted<Inputs> read;
    private final Function<Inputs, BuildResult> build;
    private final Predicate<Code> wanted;
    private final Set<String> refused = new HashSet<>();
    private final SortedMap<ProjectPath, Revision> revisions = new TreeMap<>();
    private final Layout layout;
    private Attempt attempt;
    private int trials;

    private Mender(Noted<Inputs> read, Function<Inputs, BuildResult> build, Predicate<Code> wanted) {
        this.read = read;
        this.build = build;
        this.wanted = wanted;
        this.attempt = Attempt.of(read, build);
        this.layout =
                ConfigReader.read(read.value().config()).value().conventions().layout();
    }

    /**
     * What came of it.
     *
     * @param files those that changed, by path
     * @param before what was noted in the beginning
     * @param after what is left
     */
    public record Mended(SortedMap<ProjectPath, Revision> files, Attempt before, Attempt after) {}

    /** @param wanted which faults are to be mended */
    public static Mended mend(Noted<Inputs> read, Function<Inputs, BuildResult> build, Predicate<Code> wanted) {
        Mender mender = new Mender(read, build, wanted);
        Attempt before = mender.attempt;
        int round = 0;
        while (round < ROUNDS && mender.round()) {
            round++;
        }
        SortedMap<ProjectPath, Revision> changed = new TreeMap<>(mender.revisions);
        changed.values().removeIf(revision -> !revision.isChanged());
        return new Mended(changed, before, mender.attempt);
    }

    /** Makes all edits that do not get into each other's way, first those of errors; whether there were any. */
    private boolean round() {
        for (Map<ProjectPath, List<Diagnostic>> chosen = next();
                !chosen.isEmpty() && trials < TRIALS;
                chosen = next()) {
            if (isMade(chosen)) {
                return true;
            }
        }
        return false;
    }

    private Map<ProjectPath, List<Diagnostic>> next() {
        Map<ProjectPath, List<Diagnostic>> errors = chosen(Diagnostic::isError);
        return errors.isEmpty() ? chosen(note -> !note.isError()) : errors;
    }

    /** Makes these edits or a part of them; false if each was found to do harm by itself. */
    private boolean isMade(Map<ProjectPath, List<Diagnostic>> chosen) {
        while (!chosen.isEmpty() && trials++ < TRIALS) {
            SortedMap<ProjectPath, Revision> trial = new TreeMap<>(revisions);
            edits(chosen)
                    .forEach((path, edits) -> trial.put(
                            path, Objects.requireNonNull(revision(path)).with(edits)));
            Attempt tried = Attempt.of(new Noted<>(inputs(trial), read.notes()), build);
            Set<ProjectPath> worse = worse(tried);
            if (worse.isEmpty()) {
                revisions.putAll(trial);
                attempt = tried;
                return true;
            }
            Set<ProjectPath> blamed = new TreeSet<>(worse);
            blamed.retainAll(chosen.keySet());
            if (blamed.isEmpty() && chosen.size() > 1) {
                // Who is to blame for faults of others cannot be told: half of the files are tried without the rest.
                List<ProjectPath> paths = List.copyOf(chosen.keySet());
                chosen.keySet().removeAll(paths.subList(paths.size() / 2, paths.size()));
            } else {
                (blamed.isEmpty() ? Set.copyOf(chosen.keySet()) : blamed).forEach(path -> halve(path, chosen));
            }
        }
        return false;
    }

    /** One of a file's edits does harm: the first half is tried by itself, and what does harm alone is refused. */
    private void halve(ProjectPath path, Map<ProjectPath, List<Diagnostic>> chosen) {
        List<Diagnostic> notes = requireNonNull(chosen.remove(path));
        if (notes.size() == 1) {
            refused.add(notes.get(0).fault());
        } else {
            chosen.put(path, notes.subList(0, notes.size() / 2));
        }
    }

    /** By the file that they are in: the faults that are mended together. */
    private Map<ProjectPath, List<Diagnostic>> chosen(Predicate<Diagnostic> kind) {
        Map<ProjectPath, List<Diagnostic>> chosen = new TreeMap<>();
        Map<String, List<Position>> taken = new HashMap<>();
        Revision config = revision(ProjectPath.CONFIG);
        List<Diagnostic> notes = config == null ? attempt.all() : ForeignKeys.mended(attempt.all(), config.now());
        for (Diagnostic note : notes) {
            boolean fits = kind.test(note)
                    && !note.edits().isEmpty()
                    && wanted.test(note.code())
                    && !refused.contains(note.fault())
                    && note.edits().stream()
                            .allMatch(edit -> source(edit.at().path()) != null
                                    && taken.getOrDefault(line(edit), List.of()).stream()
                                            .noneMatch(other -> overlap(edit.at(), other)));
            if (fits) {
                chosen.computeIfAbsent(note.at().path(), path -> new ArrayList<>())
                        .add(note);
                note.edits()
                        .forEach(edit -> taken.computeIfAbsent(line(edit), line -> new ArrayList<>())
                                .add(edit.at()));
            }
        }
        return chosen;
    }

    private static String line(Edit edit) {
        return edit.at().path() + ":" + edit.at().line();
    }

    private static boolean overlap(Position one, Position other) {
        return one.line() == other.line()
                && one.column() <= other.column() + other.length()
                && other.column() <= one.column() + one.length();
    }

    private static Map<ProjectPath, List<Edit>> edits(Map<ProjectPath, List<Diagnostic>> chosen) {
        return chosen.values().stream()
                .flatMap(List::stream)
                .flatMap(note -> note.edits().stream())
                .collect(Collectors.groupingBy(edit -> edit.at().path(), TreeMap::new, Collectors.toList()));
    }

    /** Files that more is said of than before, or that have more errors which a person has to mend. */
    private Set<ProjectPath> worse(Attempt tried) {
        Set<ProjectPath> worse = more(faults(attempt), faults(tried));
        worse.addAll(more(faults(attempt).filter(Diagnostic::isError), hard(tried)));
        return worse;
    }

    private static Set<ProjectPath> more(Stream<Diagnostic> before, Stream<Diagnostic> now) {
        Map<ProjectPath, Long> known = counts(before);
        Map<ProjectPath, Long> counts = counts(now);
        counts.keySet().removeIf(path -> requireNonNull(counts.get(path)) <= known.getOrDefault(path, 0L));
        return new TreeSet<>(counts.keySet());
    }

    private static Stream<Diagnostic> hard(Attempt attempt) {
        return faults(attempt).filter(note -> note.isError() && note.edits().isEmpty());
    }

    /** A baseline that became too high is a merit, and the next round lowers it. */
    private static Stream<Diagnostic> faults(Attempt attempt) {
        return attempt.all().stream().filter(note -> note.code() != Code.BASELINE_HIGH);
    }

    private static Map<ProjectPath, Long> counts(Stream<Diagnostic> notes) {
        return notes.collect(Collectors.groupingBy(note -> note.at().path(), TreeMap::new, Collectors.counting()));
    }

    private @Nullable Revision revision(ProjectPath path) {
        Revision known = revisions.get(path);
        SourceFile source = source(path);
        return known == null && source != null ? Revision.of(source) : known;
    }

    private @Nullable SourceFile source(ProjectPath path) {
        SourceFile own = read.value().own(layout.inside(path));
        return own == null || own.path().equals(path) ? own : new SourceFile(path, own.text());
    }

    private Inputs inputs(Map<ProjectPath, Revision> changed) {
        Map<ProjectPath, SourceFile> files = new HashMap<>();
        changed.forEach((path, revision) -> files.put(
                layout.inside(path),
                new SourceFile(layout.inside(path), revision.now().text())));
        return read.value().with(files);
    }
}

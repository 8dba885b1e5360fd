package dev.fingerpost.pipeline;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Lost;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a run of faults hides, and which of them does: one for each part, place or name, an error where there is one, so that a hundred
 * thousand of them in one file are asked no longer than one.
 */
final class LostParts {
    private static final String KIND = "kind";

    private final Map<Lost, Diagnostic> anywhere = new EnumMap<>(Lost.class);
    private final Map<Lost, Diagnostic> inPages = new EnumMap<>(Lost.class);
    private final Map<ProjectPath, Map<Lost, Diagnostic>> byFile = new HashMap<>();
    private final Map<Position, Map<Lost, Diagnostic>> byPlace = new HashMap<>();
    private final Map<ProjectPath, Map<String, Diagnostic>> footnotes = new HashMap<>();
    private final Map<ProjectPath, Diagnostic> kinds = new HashMap<>();
    /** The first of each file from which on its YAML means nothing. */
    private final Map<ProjectPath, Diagnostic> syntax = new HashMap<>();

    /** The first of each file that hides what follows in its block, and no more: a tag without an end. */
    private final Map<ProjectPath, Diagnostic> blocks = new HashMap<>();

    private final List<Diagnostic> files = new ArrayList<>();

    LostParts(Stream<Diagnostic> faults) {
        faults.filter(fault -> fault.code().lost() != null).forEach(this::add);
    }

    private void add(Diagnostic fault) {
        ProjectPath path = fault.at().path();
        Lost lost = fault.code().lost();
        if (lost == Lost.REST && fault.subject() != null) {
            blocks.merge(path, fault, LostParts::earlier);
            return;
        }
        anywhere.merge(lost, fault, LostParts::heavier);
        if (path.page() != null) {
            inPages.merge(lost, fault, LostParts::heavier);
        }
        byFile.computeIfAbsent(path, none -> new EnumMap<>(Lost.class))
                .merge(lost, fault, lost == Lost.REST ? LostParts::earlier : LostParts::heavier);
        if (fault.at().line() > 0) {
            byPlace.computeIfAbsent(fault.at(), none -> new EnumMap<>(Lost.class))
                    .merge(lost, fault, LostParts::heavier);
        }
        if (lost == Lost.FILE) {
            files.add(fault);
        } else if (lost == Lost.FOOTNOTE && fault.subject() != null) {
            footnotes.computeIfAbsent(path, none -> new HashMap<>()).putIfAbsent(fault.subject(), fault);
        } else if (lost == Lost.SYNTAX && fault.edits().isEmpty()) {
            // What can be mended in one way has been read as if it were.
            syntax.merge(path, fault, LostParts::earlier);
        } else if (isOfKind(fault)) {
            kinds.putIfAbsent(path, fault);
        }
    }

    /** Whether a fault is of the key that says of which kind a page is, written in its place or with a slip. */
    private static boolean isOfKind(Diagnostic fault) {
        return KIND.equals(fault.subject()) && fault.code().hides(Lost.VALUE)
                || fault.code().hides(Lost.KEY)
                        && fault.edits().size() == 1
                        && fault.edits().get(0).text().equals(KIND);
    }

    private static Diagnostic heavier(Diagnostic one, Diagnostic other) {
        return !one.isError() && other.isError() ? other : one;
    }

    private static Diagnostic earlier(Diagnostic one, Diagnostic other) {
        return one.at().compareTo(other.at()) <= 0 ? one : other;
    }

    /** What hides one of these parts of a file. */
    Stream<Diagnostic> in(ProjectPath file, Lost... parts) {
        Map<Lost, Diagnostic> all = byFile.getOrDefault(file, Map.of());
        return Stream.of(parts).map(all::get).flatMap(Stream::ofNullable);
    }

    Stream<Diagnostic> block(ProjectPath file) {
        return Stream.ofNullable(blocks.get(file));
    }

    /** What hides this part of what stands at a place. */
    Stream<Diagnostic> at(Position place, Lost part) {
        return Stream.ofNullable(byPlace.getOrDefault(place, Map.of()).get(part));
    }

    /** What hides one of these parts of some file. */
    Stream<Diagnostic> anywhere(Lost... parts) {
        return Stream.of(parts).map(anywhere::get).flatMap(Stream::ofNullable);
    }

    Stream<Diagnostic> inPages(Lost... parts) {
        return Stream.of(parts).map(inPages::get).flatMap(Stream::ofNullable);
    }

    Stream<Diagnostic> footnote(ProjectPath file, @Nullable String label) {
        return label == null
                ? Stream.empty()
                : Stream.ofNullable(footnotes.getOrDefault(file, Map.of()).get(label));
    }

    Stream<Diagnostic> kind(ProjectPath file) {
        return Stream.ofNullable(kinds.get(file));
    }

    Stream<Diagnostic> syntaxBefore(Position place) {
        return Stream.ofNullable(syntax.get(place.path()))
                .filter(fault -> fault.at().compareTo(place) <= 0);
    }

    /** Faults of files that were not read. */
    Stream<Diagnostic> files(Predicate<ProjectPath> which) {
        return files.stream().filter(fault -> which.test(fault.at().path()));
    }
}

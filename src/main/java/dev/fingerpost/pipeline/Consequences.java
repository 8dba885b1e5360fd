package dev.fingerpost.pipeline;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Severity;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out what is noted only because of another fault: the author who mends that one never sees it. What no stage can tell by
 * itself is told here, where all that was noted comes together.
 */
final class Consequences {
    /** After these, nobody knows what else the keys of a page say. */
    private static final Set<Code> KEYS_LOST = EnumSet.of(
            Code.YAML_SYNTAX,
            Code.YAML_TAB,
            Code.YAML_NOT_ALLOWED,
            Code.FRONT_MATTER_UNCLOSED,
            Code.FILE_TOO_LARGE,
            Code.KEY_UNKNOWN,
            Code.VALUE_TYPE);

    /** After these, nobody knows which page was to be reached. */
    private static final Set<Code> WAYS_LOST =
            EnumSet.of(Code.LINK_BROKEN, Code.LINK_CASE, Code.LINK_OUTSIDE, Code.NAV_UNKNOWN, Code.CASE_TREE_UNKNOWN);

    /** A footnote as hints and messages show it. */
    private static final Pattern LABEL = Pattern.compile("`\\[\\^[^]]+]`");

    private final Map<ProjectPath, Set<String>> meant = new HashMap<>();
    private final Map<ProjectPath, Set<Code>> byFile = new HashMap<>();
    private final Set<Position> noTarget = new HashSet<>();
    private final Set<Position> noWords = new HashSet<>();
    private final Set<Position> noFile = new HashSet<>();
    private boolean keysLost;
    private boolean waysLost;

    private Consequences(List<Diagnostic> notes) {
        for (Diagnostic note : notes) {
            byFile.computeIfAbsent(note.at().path(), path -> EnumSet.noneOf(Code.class))
                    .add(note.code());
            if (note.code() == Code.TREE_NO_TARGET || note.code() == Code.TREE_OUTSIDE_TARGET) {
                noTarget.add(note.at());
            }
            if (note.code().id().startsWith("link-")) {
                noFile.add(note.at());
            }
            if (note.code() == Code.SOURCE_UNKNOWN && note.hint() != null) {
                Matcher label = LABEL.matcher(note.hint());
                while (label.find()) {
                    meant.computeIfAbsent(note.at().path(), path -> new HashSet<>())
                            .add(label.group());
                }
            }
            if (note.code() == Code.HEADING_EMPTY) {
                noWords.add(note.at());
            }
            keysLost |= KEYS_LOST.contains(note.code()) && note.at().path().page() != null;
            waysLost |= WAYS_LOST.contains(note.code());
        }
    }

    /** The notes that stand for themselves, in their order. */
    static List<Diagnostic> leaveOut(List<Diagnostic> notes) {
        Consequences consequences = new Consequences(notes);
        return notes.stream().filter(note -> !consequences.holds(note)).toList();
    }

    private boolean holds(Diagnostic note) {
        return switch (note.code()) {
            case TITLE_MISSING ->
                byFile.getOrDefault(note.at().path(), Set.of()).stream().anyMatch(KEYS_LOST::contains);
            case LINK_ANCHOR -> noTarget.contains(note.at());
            case TREE_RULES_FORM -> noFile.contains(note.at()) || noWords.contains(note.at());
            case FOOTNOTE_UNUSED ->
                meant.getOrDefault(note.at().path(), Set.of()).stream().anyMatch(note.message()::contains);
            case SOURCE_UNUSED -> keysLost;
            case PAGE_ORPHAN -> keysLost || waysLost;
            // Nobody knows which languages a configuration meant that cannot be read.
            case LANGUAGE_UNNAMED ->
                byFile.getOrDefault(ProjectPath.CONFIG, Set.of()).stream()
                        .anyMatch(code -> code.severity() == Severity.ERROR);
            default -> note.code().id().startsWith("tree-") && noWords.contains(note.at());
        };
    }
}

package dev.fingerpost.pipeline;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Lost;
import dev.fingerpost.diag.Need;
import dev.fingerpost.diag.Severity;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.Segments;
import dev.fingerpost.text.Slugs;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what is told only because of another fault: the author who mends that one never sees it. Each code says what its reports need
 * ({@link Code#needs()}) and what nobody knows after such a fault ({@link Code#lost()}); nothing else decides.
 *
 * <p>No error goes without another that stays: a warning that errors rest on is told as an error, with a word of them.
 */
final class Consequences {
    /** What hides the value of a key, whichever it is. */
    private static final Set<Lost> KEYS = Set.of(Lost.FILE, Lost.SYNTAX, Lost.KEYS, Lost.KEY, Lost.VALUE);

    private static final String KIND = "kind";

    private final Map<ProjectPath, List<Diagnostic>> byFile = new HashMap<>();
    private final Map<Position, List<Diagnostic>> byPlace = new HashMap<>();
    private final Map<Lost, List<Diagnostic>> byLoss = new EnumMap<>(Lost.class);
    private final Map<ProjectPath, SourceFile> texts;

    private Consequences(Stream<Diagnostic> faults, Map<ProjectPath, SourceFile> texts) {
        this.texts = texts;
        faults.forEach(fault -> {
            add(byFile, fault.at().path(), fault);
            add(byPlace, fault.at(), fault);
            Lost lost = fault.code().lost();
            if (lost != null) {
                add(byLoss, lost, fault);
            }
        });
    }

    private static <K> void add(Map<K, List<Diagnostic>> map, K key, Diagnostic fault) {
        map.computeIfAbsent(key, none -> new ArrayList<>()).add(fault);
    }

    /**
     * The reports that stand for themselves, in their order.
     *
     * @param others faults that are told elsewhere, such as those of files that could not be read
     * @param texts the files that the reports stand in, by path
     */
    static List<Diagnostic> leaveOut(
            List<Diagnostic> notes, List<Diagnostic> others, Map<ProjectPath, SourceFile> texts) {
        Consequences consequences = new Consequences(Stream.concat(notes.stream(), others.stream()), texts);
        List<Diagnostic> left = new ArrayList<>();
        Map<Diagnostic, Diagnostic> heavier = new LinkedHashMap<>();
        for (Diagnostic note : notes) {
            List<Diagnostic> causes = note.code().needs().isEmpty()
                    ? List.of()
                    : consequences.causes(note).toList();
            if (causes.isEmpty()) {
                left.add(note);
            } else if (note.isError() && causes.stream().noneMatch(Diagnostic::isError)) {
                heavier.putIfAbsent(causes.get(0), note);
            }
        }
        left.replaceAll(note -> heavier.containsKey(note) ? raised(note, heavier.get(note)) : note);
        return left;
    }

    private static Diagnostic raised(Diagnostic cause, Diagnostic first) {
        String hint = (cause.hint() == null ? "" : cause.hint() + "; ") + "`"
                + cause.at().path().relative(first.at().path()) + "`"
                + (first.at().line() > 0 ? ", line " + first.at().line() + "," : "") + " rests on what is lost by it";
        return cause.with(hint, cause.edits()).as(Severity.ERROR);
    }

    /** The faults without which this might not be told. */
    private Stream<Diagnostic> causes(Diagnostic note) {
        return note.code().needs().stream()
                .sorted()
                .flatMap(need -> causes(note, need))
                .filter(fault -> !fault.equals(note));
    }

    private Stream<Diagnostic> causes(Diagnostic note, Need need) {
        ProjectPath own = note.at().path();
        return switch (need) {
            case CONFIG -> in(ProjectPath.CONFIG).filter(hides(KEYS));
            case SOURCES -> in(ProjectPath.SOURCES).filter(hides(Lost.FILE, Lost.SYNTAX, Lost.KEYS));
            // What can be mended in one way has been read as if it were.
            case SYNTAX ->
                in(own).filter(hides(Lost.SYNTAX))
                        .filter(fault -> fault.edits().isEmpty()
                                && fault.at().line() <= note.at().line());
            case KIND -> in(own).filter(Consequences::isOfKind);
            case OWN_KEYS -> in(own).filter(hides(Lost.FILE, Lost.SYNTAX, Lost.KEYS, Lost.KEY));
            case OWN_TEXT -> in(own).filter(hides(Lost.FILE, Lost.TEXT, Lost.REST));
            case HEADINGS -> in(own).filter(hides(Lost.WORDS));
            case WORDS -> at(note).filter(hides(Lost.WORDS));
            case WAY -> at(note).filter(hides(Lost.WAY));
            case FOOTNOTE ->
                in(own).filter(hides(Lost.FOOTNOTE))
                        .filter(fault ->
                                note.subject() != null && note.subject().equals(fault.subject()));
            case OTHER_KEYS -> inOther(note).filter(hides(KEYS));
            case OTHER_TEXT ->
                inOther(note)
                        .filter(hides(Lost.FILE, Lost.TEXT, Lost.REST, Lost.WORDS))
                        .filter(fault -> !fault.code().hides(Lost.REST) || isBehind(fault, note.subject()))
                        .filter(fault -> !fault.code().hides(Lost.WORDS) || isOfTree(fault));
            case NAMED_FILE -> named(note);
            case FILES -> all(Lost.FILE);
            case ALL_KEYS ->
                Stream.of(Lost.SYNTAX, Lost.KEYS, Lost.KEY).flatMap(this::all).filter(Consequences::isInPage);
            case ALL_TEXTS -> Stream.of(Lost.TEXT, Lost.REST).flatMap(this::all);
            case ALL_WAYS -> all(Lost.WAY);
        };
    }

    private Stream<Diagnostic> in(ProjectPath file) {
        return byFile.getOrDefault(file, List.of()).stream();
    }

    private Stream<Diagnostic> at(Diagnostic note) {
        return note.at().line() == 0 ? Stream.empty() : byPlace.getOrDefault(note.at(), List.of()).stream();
    }

    private Stream<Diagnostic> all(Lost lost) {
        return byLoss.getOrDefault(lost, List.of()).stream();
    }

    private static Predicate<Diagnostic> hides(Lost... parts) {
        return hides(Set.of(parts));
    }

    private static Predicate<Diagnostic> hides(Set<Lost> any) {
        return fault -> fault.code().lost() != null && any.contains(fault.code().lost());
    }

    private static boolean isInPage(Diagnostic fault) {
        return fault.at().path().page() != null;
    }

    /** Whether a fault is of the key that says of which kind a page is, written in its place or with a slip. */
    private static boolean isOfKind(Diagnostic fault) {
        return KIND.equals(fault.subject()) && fault.code().hides(Lost.VALUE)
                || fault.code().hides(Lost.KEY)
                        && fault.edits().size() == 1
                        && fault.edits().get(0).text().equals(KIND);
    }

    /** Where the ids of headings are what answers lead to; on other pages, a heading without words is one that nobody links to. */
    private static boolean isOfTree(Diagnostic fault) {
        PagePath page = fault.at().path().page();
        return page != null && PageKind.byFolder(page) == PageKind.DECISION_TREE;
    }

    private Stream<Diagnostic> inOther(Diagnostic note) {
        return note.other() == null ? Stream.empty() : in(note.other());
    }

    /** Whether a heading or an id of these words may stand behind a fault in the text of its page. */
    private boolean isBehind(Diagnostic fault, @Nullable String anchor) {
        SourceFile text = texts.get(fault.at().path());
        if (text == null || anchor == null) {
            return true;
        }
        for (int line = Math.max(1, fault.at().line()); line <= text.lineCount(); line++) {
            String words = text.line(line);
            boolean named = words.contains("{#" + anchor)
                    || words.contains("id=\"" + anchor)
                    || words.contains("name=\"" + anchor);
            if (named || Slugs.slug(words.replaceFirst("^[\\s>#*-]+", "")).equals(anchor)) {
                return true;
            }
        }
        return false;
    }

    /** Files that were not read, of the name that the author wrote; all, where what was not read has no name. */
    private Stream<Diagnostic> named(Diagnostic note) {
        SourceFile text = texts.get(note.at().path());
        String written = text == null ? "" : text.words(note.at()).toLowerCase(Locale.ROOT);
        boolean nameless = written.isEmpty()
                || all(Lost.FILE).anyMatch(fault -> !isLinked(fault.at().path()));
        return all(Lost.FILE)
                .filter(fault -> nameless || names(fault.at().path()).anyMatch(written::contains));
    }

    private static boolean isLinked(ProjectPath path) {
        boolean inside = path.isIn(ProjectPath.CONTENT) || path.isIn(ProjectPath.STATIC);
        return inside
                && !Set.of(ProjectPath.CONTENT, ProjectPath.STATIC, ProjectPath.SOURCES)
                        .contains(path);
    }

    /** What links call a file, in small letters: the first page of a folder also by the name of that. */
    private static Stream<String> names(ProjectPath path) {
        String text = path.text().toLowerCase(Locale.ROOT);
        PagePath page = path.page();
        return page != null && page.isIndex()
                ? Stream.of(stem(text), stem(Segments.folder(text).replaceFirst("/$", "")))
                : Stream.of(stem(text));
    }

    private static String stem(String path) {
        return Segments.name(path.toLowerCase(Locale.ROOT)).replaceFirst("\\.\\w+$", "");
    }
}

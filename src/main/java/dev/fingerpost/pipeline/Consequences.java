package dev.fingerpost.pipeline;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Lost;
import dev.fingerpost.diag.Need;
import dev.fingerpost.diag.Severity;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.Segments;
import dev.fingerpost.text.Slugs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what is told only because of another fault: the author who mends that one never sees it. Each code says what its reports need
 * ({@link dev.fingerpost.diag.Code#needs()}) and what nobody knows after such a fault ({@link dev.fingerpost.diag.Code#lost()}); nothing else decides.
 *
 * <p>No error goes without another that stays: a warning that errors rest on is told as an error, with a word of them.
 */
final class Consequences {
    /** Ids beside those of headings. */
    private static final Pattern NAMED = Pattern.compile("(?:\\{#|\\b(?:id|name)=[\"']?)(?<id>[^\\s\"'}>]+)");

    /** What hides the value of a key, whichever it is. */
    private static final Lost[] KEYS = {Lost.FILE, Lost.SYNTAX, Lost.KEYS, Lost.KEY, Lost.VALUE};

    private final LostParts lost;
    private final Map<ProjectPath, SourceFile> texts;
    /** By page, where the last heading or id of each name stands: its line. */
    private final Map<ProjectPath, Map<String, Integer>> anchors = new HashMap<>();

    private Consequences(LostParts lost, Map<ProjectPath, SourceFile> texts) {
        this.lost = lost;
        this.texts = texts;
    }

    /**
     * The reports that stand for themselves, in their order.
     *
     * @param others faults that are told elsewhere, such as those of files that could not be read
     * @param texts the files that the reports stand in, by path
     */
    static List<Diagnostic> leaveOut(
            List<Diagnostic> notes, List<Diagnostic> others, Map<ProjectPath, SourceFile> texts) {
        Consequences consequences =
                new Consequences(new LostParts(Stream.concat(notes.stream(), others.stream())), texts);
        List<Diagnostic> left = new ArrayList<>();
        Map<Diagnostic, Diagnostic> heavier = new HashMap<>();
        for (Diagnostic note : notes) {
            Diagnostic cause = note.isError() ? consequences.cause(note) : consequences.causeOfWarning(note);
            if (cause == null) {
                left.add(note);
            } else if (note.isError() && !cause.isError()) {
                heavier.putIfAbsent(cause, note);
            }
        }
        left.replaceAll(note -> heavier.containsKey(note) ? raised(note, requireNonNull(heavier.get(note))) : note);
        return left;
    }

    private static Diagnostic raised(Diagnostic cause, Diagnostic first) {
        String hint = (cause.hint() == null ? "" : cause.hint() + "; ") + "`"
                + cause.at().path().relative(first.at().path()) + "`"
                + (first.at().line() > 0 ? ", line " + first.at().line() + "," : "") + " rests on what is lost by it";
        return cause.with(hint, cause.edits()).as(Severity.ERROR);
    }

    /** Nobody knows which warnings a configuration silences that cannot be read. */
    private @Nullable Diagnostic causeOfWarning(Diagnostic note) {
        return lost.in(ProjectPath.CONFIG, Lost.FILE, Lost.SYNTAX).findFirst().orElseGet(() -> cause(note));
    }

    /** A fault without which this might not be told, an error if there is one; null where it stands for itself. */
    private @Nullable Diagnostic cause(Diagnostic note) {
        Diagnostic any = null;
        for (Need need : note.code().needs()) {
            List<Diagnostic> causes = causes(note, need)
                    .filter(fault -> !fault.equals(note))
                    .limit(10)
                    .toList();
            for (Diagnostic cause : causes) {
                if (cause.isError()) {
                    return cause;
                }
                any = any == null ? cause : any;
            }
        }
        return any;
    }

    private Stream<Diagnostic> causes(Diagnostic note, Need need) {
        ProjectPath own = note.at().path();
        return switch (need) {
            case CONFIG -> lost.in(ProjectPath.CONFIG, KEYS);
            case SOURCES -> lost.in(ProjectPath.SOURCES, Lost.FILE, Lost.SYNTAX, Lost.KEYS);
            case SYNTAX -> lost.syntaxBefore(note.at());
            case KIND -> lost.kind(own);
            case OWN_KEYS -> lost.in(own, Lost.FILE, Lost.SYNTAX, Lost.KEYS, Lost.KEY);
            case OWN_TEXT -> lost.in(own, Lost.FILE, Lost.TEXT, Lost.REST);
            case HEADINGS -> lost.in(own, Lost.WORDS);
            case WORDS -> lost.at(note.at(), Lost.WORDS);
            case WAY -> lost.at(note.at(), Lost.WAY);
            case FOOTNOTE -> lost.footnote(own, note.subject());
            case OTHER_KEYS -> note.other() == null ? Stream.empty() : lost.in(note.other(), KEYS);
            case OTHER_TEXT -> note.other() == null ? Stream.empty() : inText(note.other(), note.subject());
            case NAMED_FILE -> named(note);
            case FILES -> lost.anywhere(Lost.FILE);
            case ALL_KEYS -> lost.inPages(Lost.SYNTAX, Lost.KEYS, Lost.KEY);
            case ALL_TEXTS -> lost.anywhere(Lost.TEXT, Lost.REST);
            case ALL_WAYS -> lost.anywhere(Lost.WAY);
        };
    }

    private Stream<Diagnostic> inText(ProjectPath file, @Nullable String anchor) {
        PagePath page = file.page();
        // On other pages, a heading without words is one that nobody links to.
        boolean isTree = page != null && PageKind.byFolder(page) == PageKind.DECISION_TREE;
        return Stream.of(
                        lost.in(file, Lost.FILE, Lost.TEXT),
                        Stream.concat(lost.in(file, Lost.REST), lost.block(file))
                                .filter(fault -> isBehind(fault, anchor)),
                        isTree ? lost.in(file, Lost.WORDS) : Stream.<Diagnostic>empty())
                .flatMap(faults -> faults);
    }

    /** Whether a heading or an id of this name stands behind a fault in the text of its page. */
    private boolean isBehind(Diagnostic fault, @Nullable String anchor) {
        SourceFile text = texts.get(fault.at().path());
        return text == null
                || anchor == null
                || anchors.computeIfAbsent(text.path(), path -> anchors(text)).getOrDefault(anchor, -1)
                        >= fault.at().line();
    }

    private static Map<String, Integer> anchors(SourceFile text) {
        Map<String, Integer> anchors = new HashMap<>();
        for (int line = 1; line <= text.lineCount(); line++) {
            String words = text.line(line);
            anchors.put(Slugs.slug(words.replaceFirst("^[\\s>#*-]+", "")), line);
            Matcher named = NAMED.matcher(words);
            while (named.find()) {
                anchors.put(named.group("id"), line);
            }
        }
        return anchors;
    }

    /** Files that were not read, of the name that the author wrote; all, where what was not read has no name. */
    private Stream<Diagnostic> named(Diagnostic note) {
        SourceFile text = texts.get(note.at().path());
        String written = text == null ? "" : text.words(note.at()).toLowerCase(Locale.ROOT);
        boolean nameless = written.isEmpty()
                || lost.files(path -> !isLinked(path)).findFirst().isPresent();
        return lost.files(path -> nameless || names(path).anyMatch(written::contains));
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

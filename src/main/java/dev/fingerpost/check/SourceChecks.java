package dev.fingerpost.check;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.Limits;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Note;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.site.Site;
import dev.fingerpost.site.Source;
import dev.fingerpost.text.Guesses;
import dev.fingerpost.text.Suggest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What pages cite is in sources.yaml, and what is in sources.yaml is cited. */
final class SourceChecks {
    private static final ProjectPath FILE = ProjectPath.SOURCES;

    private static final Pattern DEFINITION = Pattern.compile("(?m)^ {0,3}\\[\\^([^\\]\\s]+)]:");

    private final Site site;
    private final Guesses sources;
    private final Notes notes;

    SourceChecks(Site site, Notes notes) {
        this.site = site;
        this.sources = new Guesses(site.apparatus().sources().keySet(), Limits.REPORTED);
        this.notes = notes;
    }

    /** Sources that a page cites and nobody knows. */
    void page(Prose prose) {
        Guesses footnotes = null;
        for (Prose.Footnote footnote : prose.footnotes()) {
            if (isUnknown(footnote.note(), site)) {
                String label = footnote.note().label();
                footnotes = footnotes == null ? new Guesses(defined(prose), Limits.REPORTED) : footnotes;
                Optional<String> meant = footnotes.nearest(label);
                notes.add(new Diagnostic(
                                Code.SOURCE_UNKNOWN,
                                footnote.at(),
                                "`" + label + "` is neither a footnote of this page nor in sources.yaml",
                                meant.or(() -> sources.nearest(label))
                                        .map(near -> Suggest.question("[^" + near + "]"))
                                        .orElse("add it to " + FILE + ", or define it here: `[^" + label
                                                + "]: **Judgement.** …`"))
                        .about(meant.orElse(null)));
            }
        }
        prose.page().meta().sources().stream()
                .filter(source -> !site.apparatus().sources().containsKey(source.value()))
                .forEach(source -> notes.add(
                        Code.SOURCE_UNKNOWN,
                        source.at(),
                        "`" + source.value() + "` is not in sources.yaml",
                        sources.nearest(source.value()).map(Suggest::question).orElse("add it to " + FILE)));
    }

    /** The labels of all footnotes of a page, of those that nobody cites, too. */
    private static List<String> defined(Prose prose) {
        return DEFINITION
                .matcher(prose.source().text())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static boolean isUnknown(Note note, Site site) {
        return !note.defined() && site.source(note) == null;
    }

    /** Sources that no page cites. One that a misspelt id was probably meant to be is cited, in a way. */
    static List<Diagnostic> unused(Site site) {
        Set<String> cited = new HashSet<>(site.apparatus().citations().keySet());
        Guesses meant = new Guesses(site.apparatus().sources().keySet(), Limits.REPORTED);
        for (Page page : site.pages().values()) {
            Stream.concat(
                            page.numbered().notes().stream()
                                    .filter(note -> isUnknown(note, site))
                                    .map(Note::label),
                            page.meta().sources().stream().map(Located::value))
                    .filter(label -> !site.apparatus().sources().containsKey(label))
                    .forEach(label -> meant.nearest(label).ifPresent(cited::add));
        }
        // A draft may be what a source was entered for.
        for (Page draft : site.drafts().values()) {
            draft.numbered().notes().forEach(note -> cited.add(note.label()));
            draft.meta().sources().forEach(source -> cited.add(source.value()));
        }
        // An id with a slip stands for two, and one of them will do.
        Set<Position> used = site.apparatus().sources().values().stream()
                .filter(source -> cited.contains(source.id()))
                .map(Source::at)
                .collect(Collectors.toSet());
        Notes notes = new Notes();
        site.apparatus().sources().values().stream()
                .filter(source -> !used.contains(source.at()))
                .forEach(source -> notes.add(
                        Code.SOURCE_UNUSED,
                        source.at(),
                        "no page cites `" + source.id() + "`",
                        "cite it with `[^" + source.id() + "]`, or remove it"));
        return notes.list();
    }
}

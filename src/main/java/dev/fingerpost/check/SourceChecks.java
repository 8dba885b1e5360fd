package dev.fingerpost.check;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.diag.Position;
import dev.fingerpost.file.Limits;
import dev.fingerpost.page.CaseStudy;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Note;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.site.Site;
import dev.fingerpost.site.Source;
import dev.fingerpost.text.Guesses;
import dev.fingerpost.text.Suggest;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What pages cite is in sources.yaml, and what is in sources.yaml is cited. */
final class SourceChecks {
    private static final ProjectPath FILE = ProjectPath.SOURCES;

    private static final Pattern DEFINITION = Pattern.compile("(?m)^ {0,3}\\[\\^([^\\]\\s]+)]:");

    private final Site site;
    private final Guesses sources;
    private final Set<String> meant = new HashSet<>();
    private final Notes notes = new Notes();

    private SourceChecks(Site site) {
        this.site = site;
        this.sources = new Guesses(site.sources().keySet(), Limits.REPORTED);
    }

    static List<Diagnostic> run(Site site) {
        SourceChecks checks = new SourceChecks(site);
        if (!site.unread().contains(FILE)) {
            site.pages().values().forEach(checks::unknown);
        }
        if (site.unread().stream().noneMatch(path -> path.page() != null)) {
            checks.unused();
        }
        return checks.notes.list();
    }

    private void unknown(Page page) {
        List<String> own = null;
        for (Note note : page.notes()) {
            if (note.html() == null && !site.sources().containsKey(note.label())) {
                String label = note.label();
                own = own == null ? defined(page) : own;
                notes.add(
                        Code.SOURCE_UNKNOWN,
                        note.at(),
                        "`" + label + "` is neither a footnote of this page nor in sources.yaml",
                        Suggest.nearest(label, own)
                                .or(() -> meant(label))
                                .map(near -> Suggest.question("[^" + near + "]"))
                                .orElse("add it to " + FILE + ", or define it here: `[^" + label
                                        + "]: **Judgement.** …`"));
            }
        }
        results(page).stream()
                .filter(source -> !site.sources().containsKey(source.value()))
                .forEach(source -> notes.add(
                        Code.SOURCE_UNKNOWN,
                        source.at(),
                        "`" + source.value() + "` is not in sources.yaml",
                        meant(source.value()).map(Suggest::question).orElse("add it to " + FILE)));
    }

    /** The labels of all footnotes of a page, of those that nobody cites, too. */
    private static List<String> defined(Page page) {
        return DEFINITION
                .matcher(page.source().text())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The source that a misspelt id was probably meant to be; so it is cited, in a way. */
    private Optional<String> meant(String id) {
        Optional<String> near = sources.nearest(id);
        near.ifPresent(meant::add);
        return near;
    }

    private void unused() {
        Set<String> cited = new HashSet<>(site.citations().keySet());
        cited.addAll(meant);
        // A draft may be what a source was entered for.
        for (Page draft : site.drafts().values()) {
            draft.notes().forEach(note -> cited.add(note.label()));
            results(draft).forEach(source -> cited.add(source.value()));
        }
        // An id with a slip stands for two, and one of them will do.
        Set<Position> used = site.sources().values().stream()
                .filter(source -> cited.contains(source.id()))
                .map(Source::at)
                .collect(Collectors.toSet());
        site.sources().values().stream()
                .filter(source -> !used.contains(source.at()))
                .forEach(source -> notes.add(
                        Code.SOURCE_UNUSED,
                        source.at(),
                        "no page cites `" + source.id() + "`",
                        "cite it with `[^" + source.id() + "]`, or remove it"));
    }

    private static List<Located<String>> results(Page page) {
        CaseStudy study = page.meta().caseStudy();
        return study == null
                ? List.of()
                : study.results().stream()
                        .map(CaseStudy.CaseResult::source)
                        .filter(Objects::nonNull)
                        .toList();
    }
}

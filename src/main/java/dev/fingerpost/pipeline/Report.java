package dev.fingerpost.pipeline;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.site.Site;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a build tells. */
final class Report {
    private Report() {}

    /** What was noted, where its author finds it, as heavy as the project says; in report order, without silenced warnings. */
    static List<Diagnostic> of(Notes notes, Site site, List<ReadPage> read) {
        Map<ProjectPath, IncludedText.Whole> texts = new TreeMap<>();
        read.forEach(page -> texts.put(page.page().sourcePath(), page.text()));
        Severities severities = new Severities(site);
        WikiLinks wikiLinks = new WikiLinks(site);
        return Consequences.leaveOut(notes.list()).stream()
                .map(severities::settled)
                .map(wikiLinks::placed)
                .filter(note ->
                        note.isError() || !site.config().checks().silenced().contains(note.code()))
                .map(note -> texts.containsKey(note.at().path())
                        ? texts.get(note.at().path()).told(note)
                        : note)
                .map(note -> site.config().conventions().layout().isPlain() ? note : note.in(site.config()::file))
                .distinct()
                .sorted()
                .toList();
    }
}

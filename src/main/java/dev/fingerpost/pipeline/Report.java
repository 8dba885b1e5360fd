package dev.fingerpost.pipeline;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.site.Site;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a build tells. */
final class Report {
    private Report() {}

    /** What was noted, where its author finds it, as heavy as the project says; in report order, without silenced warnings. */
    static List<Diagnostic> of(Notes notes, Site site, Inputs inputs, List<ReadPage> read) {
        Map<ProjectPath, IncludedText.Whole> texts = new TreeMap<>();
        Map<ProjectPath, SourceFile> files = new TreeMap<>();
        read.forEach(page -> {
            texts.put(page.page().sourcePath(), page.text());
            files.put(page.page().sourcePath(), page.text().page());
        });
        Stream.of(inputs.config(), inputs.sources())
                .filter(Objects::nonNull)
                .forEach(file -> files.put(file.path(), file));
        Severities severities = new Severities(site);
        WikiLinks wikiLinks = new WikiLinks(site);
        List<Diagnostic> settled =
                notes.list().stream().map(severities::settled).toList();
        return Consequences.leaveOut(settled, List.of(), files).stream()
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

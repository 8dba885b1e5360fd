package dev.fingerpost.check;

import dev.fingerpost.config.Language;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.schema.Keyed;
import dev.fingerpost.site.Site;
import java.util.List;
import java.util.stream.Collectors;

/** Notes of sources are in languages that the site has. */
final class SourceLanguages {
    private SourceLanguages() {}

    static List<Diagnostic> run(Site site) {
        Notes notes = new Notes();
        site.apparatus().sources().values().stream()
                .flatMap(source -> source.notes().stream())
                .forEach(note -> named(note, site, notes));
        return notes.list();
    }

    private static void named(Keyed<String> note, Site site, Notes notes) {
        List<String> tags =
                site.config().languages().others().stream().map(Language::tag).toList();
        if (tags.stream().noneMatch(tag -> tag.equalsIgnoreCase(note.key()))) {
            notes.add(new Diagnostic(
                            Code.VALUE_UNKNOWN,
                            note.at(),
                            "`" + note.key() + "` is no further language of this site",
                            tags.isEmpty()
                                    ? "name it in fingerpost.yaml: `languages: [" + note.key() + "]`"
                                    : "there are "
                                            + tags.stream()
                                                    .map(tag -> "`" + tag + "`")
                                                    .collect(Collectors.joining(", ")))
                    .of(ProjectPath.CONFIG));
        }
    }
}

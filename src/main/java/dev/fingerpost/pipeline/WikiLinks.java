package dev.fingerpost.pipeline;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.Segments;
import dev.fingerpost.site.Site;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Leads links between double brackets, which name a page or file wherever it stands, to the one that they mean. */
final class WikiLinks {
    private static final Pattern LINK = Pattern.compile(
            "(?<before>!?\\[.*]\\()(?:<(?<path>[^<>#]+)|(?<plain>[^<>()\\s#]+))(?<after>[^<>()]*>?\\).*)");

    private final Site site;
    /** All files of the site by their names in small letters; made for the first such link. */
    private @Nullable Map<String, List<ProjectPath>> byName;

    WikiLinks(Site site) {
        this.site = site;
    }

    /** The note with the way to what is meant; without a mend where that is nothing, or one of several. */
    Diagnostic placed(Diagnostic note) {
        boolean wiki = note.code() == Code.FOREIGN_SYNTAX
                && note.subject() != null
                && note.edits().size() == 1;
        Matcher link = LINK.matcher(wiki ? note.edits().get(0).text() : "");
        if (!link.matches()) {
            return note;
        }
        ProjectPath from = note.at().path();
        String path = link.group("path") == null ? link.group("plain") : link.group("path");
        ProjectPath beside = from.resolve(path);
        List<ProjectPath> meant =
                beside != null && alike(beside.text()).contains(beside) ? List.of(beside) : named(path);
        if (meant.size() != 1) {
            String all = meant.stream().limit(3).map(from::relative).collect(Collectors.joining("`, `"));
            String hint = meant.isEmpty()
                    ? "nothing in the site has the name `" + path + "`: write the words without brackets"
                    : "link to one of those that have this name: `" + all + "`";
            return with(note, hint, List.of());
        }
        String to = from.relative(meant.get(0)) + link.group("after").replaceFirst(">?\\).*", "");
        String end = link.group("after").replaceFirst("^[^<>()]*>?", "");
        String better = link.group("before") + (to.indexOf(' ') < 0 ? to : "<" + to + ">") + end;
        return with(
                note,
                "write `" + better + "`",
                List.of(new Edit(note.edits().get(0).at(), better)));
    }

    private static Diagnostic with(Diagnostic note, String hint, List<Edit> edits) {
        return note.with(hint, edits);
    }

    private Stream<ProjectPath> files() {
        return Stream.concat(
                site.pages().values().stream().map(page -> page.sourcePath()),
                site.files().content().keySet().stream());
    }

    private List<ProjectPath> named(String path) {
        String end = "/" + path.replaceFirst("^/+", "").toLowerCase(Locale.ROOT);
        return alike(path).stream()
                .filter(file -> ("/" + file.text().toLowerCase(Locale.ROOT)).endsWith(end))
                .toList();
    }

    /** The files whose names differ from that of this path by the case of letters alone. */
    private List<ProjectPath> alike(String path) {
        Map<String, List<ProjectPath>> known =
                byName == null ? files().collect(Collectors.groupingBy(file -> small(file.text()))) : byName;
        byName = known;
        return known.getOrDefault(small(path), List.of());
    }

    private static String small(String path) {
        return Segments.name(path).toLowerCase(Locale.ROOT);
    }
}

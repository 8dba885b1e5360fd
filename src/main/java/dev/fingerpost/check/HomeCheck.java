package dev.fingerpost.check;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.site.Site;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The address of the site leads to a page. */
final class HomeCheck {
    private static final ProjectPath FILE = PagePath.HOME.source();
    /** What the first page of a folder is called elsewhere, in small letters. */
    private static final Set<String> ALIKE = Set.of(PagePath.HOME.text(), "home.md");

    private HomeCheck() {}

    static List<Diagnostic> run(Site site) {
        Notes notes = new Notes();
        boolean draft = site.drafts().containsKey(PagePath.HOME);
        if (!site.pages().containsKey(PagePath.HOME)) {
            notes.add(
                    Code.HOME_MISSING,
                    Position.wholeFile(FILE),
                    draft ? "the home page `" + FILE + "` is a draft" : "the site has no home page, `" + FILE + "`",
                    draft ? "remove `draft: true` there" : hint(site));
        }
        return notes.list();
    }

    private static String hint(Site site) {
        Optional<PagePath> other = site.pages().keySet().stream()
                .filter(path -> ALIKE.contains(path.text().toLowerCase(Locale.ROOT)))
                .findFirst();
        return other.map(path -> "rename `" + path.source() + "`")
                .orElse("write it: `# Title`, and what readers find here");
    }
}

package dev.fingerpost.check;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.diag.Position;
import dev.fingerpost.site.Site;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The address of the site leads to a page. */
final class HomeCheck {
    static final String HOME = "index.md";
    private static final String FILE = "content/index.md";
    /** What the first page of a folder is called elsewhere, in small letters. */
    private static final Set<String> ALIKE = Set.of("index.md", "readme.md", "home.md");

    private HomeCheck() {}

    static List<Diagnostic> run(Site site) {
        Notes notes = new Notes();
        boolean draft = site.drafts().containsKey(HOME);
        if (!site.pages().containsKey(HOME) && !site.unread().contains(FILE)) {
            notes.add(
                    Code.HOME_MISSING,
                    Position.wholeFile(FILE),
                    draft ? "the home page `" + FILE + "` is a draft" : "the site has no home page, `" + FILE + "`",
                    draft ? "remove `draft: true` there" : hint(site));
        }
        return notes.list();
    }

    private static String hint(Site site) {
        Optional<String> other = site.pages().keySet().stream()
                .filter(path -> ALIKE.contains(path.toLowerCase(Locale.ROOT)))
                .findFirst();
        return other.map(path -> "rename `content/" + path + "`")
                .orElse("write it: `# Title`, and what readers find here");
    }
}

package dev.fingerpost.check;

import dev.fingerpost.config.Language;
import dev.fingerpost.config.Languages;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.site.Site;
import dev.fingerpost.text.Suggest;
import java.util.List;

/** Each language of a site has pages, and each of these translates one. */
final class LanguageChecks {
    private LanguageChecks() {}

    static List<Diagnostic> run(Site site) {
        Notes notes = new Notes();
        Languages languages = site.config().languages();
        for (Language language : languages.others()) {
            List<Page> pages = site.pages().values().stream()
                    .filter(page -> page.path().text().startsWith(language.folder()))
                    .toList();
            if (pages.isEmpty() && !language.isUnknown()) {
                notes.add(
                        Code.LANGUAGE_EMPTY,
                        language.at(),
                        "no page is written in `" + language.tag() + "`",
                        "begin with `"
                                + site.config()
                                        .file(PagePath.home(language.folder()).source()) + "`");
            }
            pages.forEach(page -> translation(page, site, notes));
        }
        return notes.list();
    }

    private static void translation(Page page, Site site, Notes notes) {
        PagePath original = site.config().languages().original(page.path());
        ProjectPath file = original.source();
        if (site.page(original) == null
                && !site.drafts().containsKey(original)
                && !site.unread().contains(file)) {
            notes.add(
                    Code.TRANSLATION_ALONE,
                    page.top(),
                    "`" + original + "`, which this would translate, is not there",
                    Suggest.nearest(
                                    original.text(),
                                    site.pages().keySet().stream()
                                            .filter(path ->
                                                    site.config().languages().isShown(path))
                                            .map(PagePath::text)
                                            .toList())
                            .map(near -> "give it the name of what it translates: did you mean `" + near + "`?")
                            .orElse("give it the name of what it translates"));
        }
    }
}

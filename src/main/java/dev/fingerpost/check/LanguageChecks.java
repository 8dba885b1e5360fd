package dev.fingerpost.check;

import dev.fingerpost.config.Language;
import dev.fingerpost.config.Languages;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.site.Site;
import dev.fingerpost.text.Suggest;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Each language of a site has pages, and each of these translates one. */
final class LanguageChecks {
    private static final Pattern TAG = Pattern.compile("[a-z]{2}(?:-[A-Z]{2})?");

    /** What a page is the translation of, and into which language, by its name. */
    private record Translation(String tag, PagePath original) {
        /** Below the folder of a language, but for its first page, or beside its original; null for all other pages. */
        static @Nullable Translation of(PagePath page) {
            String folder = page.text().replaceFirst("/.*", "");
            if (TAG.matcher(folder).matches()) {
                PagePath original = page.outOf(folder + "/");
                return original.equals(PagePath.HOME) ? null : new Translation(folder, original);
            }
            int dot = page.stem().lastIndexOf('.');
            String suffix = page.stem().substring(dot + 1);
            String before =
                    page.text().substring(0, page.text().length() - page.name().length());
            return dot > 0 && TAG.matcher(suffix).matches()
                    ? new Translation(
                            suffix,
                            new PagePath(before + PagePath.file(page.stem().substring(0, dot))))
                    : null;
        }
    }

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
        unnamed(site, notes);
        return notes.list();
    }

    /** Pages that have the names of translations into a language that is no further one of the site, and are published as pages of the main one. */
    private static void unnamed(Site site, Notes notes) {
        SortedMap<String, List<Page>> byTag = new TreeMap<>();
        for (Page page : site.pages().values()) {
            Translation into = Translation.of(page.path());
            Page original = into == null ? null : site.page(into.original);
            if (into != null
                    && original != null
                    // A folder may be of a programming language: `cs` and `ts` are no Czech and no Tsonga there.
                    && !original.title().equals(page.title())
                    && site.config().languages().original(page.path()).equals(page.path())
                    && Language.isKnown(into.tag)
                    && !site.config().languages().folders().contains(into.tag)) {
                byTag.computeIfAbsent(into.tag, key -> new ArrayList<>()).add(page);
            }
        }
        byTag.forEach((tag, pages) -> {
            boolean main = tag.equals(site.config().language());
            notes.add(
                    Code.LANGUAGE_UNNAMED,
                    pages.get(0).top(),
                    "this" + (pages.size() == 1 ? "" : " and " + (pages.size() - 1) + " more")
                            + " would translate into `" + tag + "`, "
                            + (main ? "the main language" : "which is no language of this site"),
                    main
                            ? "pages of the main language stand without `" + tag
                                    + "`; the others belong into the folder of theirs"
                            : "name it in fingerpost.yaml, `languages: {" + tag + ": " + Language.nameOf(tag)
                                    + "}`, or rename the page");
        });
    }

    private static void translation(Page page, Site site, Notes notes) {
        PagePath original = site.config().languages().original(page.path());
        if (site.page(original) == null && !site.drafts().containsKey(original)) {
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

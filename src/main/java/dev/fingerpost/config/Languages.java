package dev.fingerpost.config;

import dev.fingerpost.path.PagePath;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The languages of a site. The main one has the addresses that it would have alone; each other one stands below a folder with its tag, under
 * the same names: {@code de/guides/rag.html} is the German {@code guides/rag.html}.
 *
 * @param all the main one first; empty where the site has one language
 * @param shown the one that a configuration is of
 */
public record Languages(List<Language> all, @Nullable Language shown) {
    /** A site in one language. */
    public static final Languages ONE = new Languages(List.of(), null);

    public Languages {
        all = List.copyOf(all);
    }

    /** All but the main one. */
    public List<Language> others() {
        return all.isEmpty() ? all : all.subList(1, all.size());
    }

    /** Below which the pages of the language shown stand, with {@code /} at its end; empty for the main one. */
    public String folder() {
        return shown == null ? "" : shown.folder();
    }

    /** The language of a page; empty where the site has one. */
    public Optional<Language> of(PagePath page) {
        return others().stream()
                .filter(language -> page.text().startsWith(language.folder()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** The tag of the language of a page; empty where the site has one. */
    public String tag(PagePath page) {
        return of(page).map(Language::tag).orElse("");
    }

    /** The page in the main language that this one translates, which may not be there; itself where it is in that. */
    public PagePath original(PagePath page) {
        return of(page).map(language -> page.outOf(language.folder())).orElse(page);
    }

    /** The folders of all other languages, without {@code /}. */
    public List<String> folders() {
        return others().stream().map(Language::tag).toList();
    }

    /** The language that the words of a page are in, where it is another than the one shown: nobody has translated it. */
    public @Nullable String foreign(PagePath page) {
        return page.isStandIn() ? all.get(0).tag() : null;
    }

    /** Whether a page is written in the language shown. */
    public boolean isShown(PagePath page) {
        return all.isEmpty()
                || of(page).map(language -> language.folder()).orElse("").equals(folder());
    }
}

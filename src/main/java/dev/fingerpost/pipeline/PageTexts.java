package dev.fingerpost.pipeline;

import dev.fingerpost.config.Language;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.site.Site;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the pages of a site say, by path. */
final class PageTexts {
    private PageTexts() {}

    /** Those of the site's pages; drafts are no pages of it. */
    static SortedMap<PagePath, Prose> of(List<ReadPage> read, Site site) {
        SortedMap<PagePath, Prose> texts = new TreeMap<>();
        read.forEach(page -> texts.put(page.page().path(), page.prose()));
        texts.keySet().retainAll(site.pages().keySet());
        return texts;
    }

    /** With those that stand in for translations, which say the same at other places. */
    static SortedMap<PagePath, Prose> withStandIns(Map<PagePath, Prose> written, Site site) {
        SortedMap<PagePath, Prose> all = new TreeMap<>(written);
        List<Language> languages = site.config().languages().all();
        if (languages.size() > 1) {
            written.forEach((path, prose) -> languages.stream()
                    .flatMap(language -> Stream.ofNullable(site.in(language, path)))
                    .map(Page::path)
                    .filter(same -> same.isStandIn() && same.source().equals(path.source()))
                    .forEach(same -> all.put(same, prose.at(same))));
        }
        return all;
    }
}

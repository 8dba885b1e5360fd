package dev.fingerpost.emit;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.site.Assets;
import dev.fingerpost.site.Site;
import dev.fingerpost.work.Parallel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * All files of a site that are neither pages from templates nor assets. What an instance remembers of the run before changes the time
 * that a run takes, and nothing else.
 */
public final class Emitters {
    /** What is made of the site as a whole, and so of its outlines. To add an output, add it here, or below. */
    private static final List<BiFunction<Site, Assets, List<OutputFile>>> OF_SITE = List.of(
            (site, assets) -> Sitemap.of(site),
            (site, assets) -> Calendar.of(site),
            (site, assets) -> Robots.of(site),
            (site, assets) -> TreeFiles.of(site),
            HostFiles::of);

    /** The same for each language. */
    private static final List<BiFunction<Site, Assets, List<OutputFile>>> OF_EDITION = List.of(
            (site, assets) -> Feed.of(site),
            (site, assets) -> LlmsTxt.of(site),
            (site, assets) -> DecisionsJson.of(site),
            RedirectPages::of);

    /** What is made of each page's text. To add an output, add it here. */
    private static final List<BiFunction<Site, Assets, Function<Prose, OutputFile>>> OF_PAGE =
            List.of((site, assets) -> new MarkdownTwins(site, assets)::of);

    private final SocialCards cards = new SocialCards();

    /**
     * The files that are no page's, in no particular order. A file of the project with the same path stands in place of one of these: a
     * robots.txt in static/ is the site's.
     *
     * @param threads how many pictures are drawn at once
     */
    public List<OutputFile> ofSite(Site site, Assets assets, int threads) {
        List<OutputFile> made = new ArrayList<>(cards.of(site.inLanguages(), threads));
        OF_SITE.forEach(emitter -> made.addAll(emitter.apply(site, assets)));
        site.inLanguages()
                .forEach(edition -> OF_EDITION.forEach(emitter -> made.addAll(emitter.apply(edition, assets))));
        made.removeIf(file -> !isFree(file, site));
        site.files().statics().forEach((path, file) -> made.add(new OutputFile(path.url(), file.bytes())));
        return List.copyOf(made);
    }

    /**
     * The files of these pages. Those of the project stand in their place, too.
     *
     * @param threads how many pages are worked on at once
     * @param taker gets each file as soon as it is made, from many threads; what it gives of each is what this gives, page by page
     */
    public static <T> List<T> ofPages(
            Site site, Assets assets, Collection<Prose> texts, int threads, Function<OutputFile, T> taker) {
        List<Function<Prose, OutputFile>> emitters =
                OF_PAGE.stream().map(emitter -> emitter.apply(site, assets)).toList();
        List<List<T>> files = Parallel.map(
                threads,
                List.copyOf(texts),
                () -> prose -> emitters.stream()
                        .map(emitter -> emitter.apply(prose))
                        .filter(file -> isFree(file, site))
                        .map(taker)
                        .toList());
        return files.stream().flatMap(List::stream).toList();
    }

    private static boolean isFree(OutputFile file, Site site) {
        String path = file.path().text();
        return !site.files().statics().containsKey(ProjectPath.STATIC.child(path))
                && !site.files().content().containsKey(ProjectPath.CONTENT.child(path));
    }
}

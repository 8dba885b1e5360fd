package dev.fingerpost.emit;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.site.Assets;
import dev.fingerpost.site.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

/**
 * All files of a site that are neither pages from templates nor assets. What an instance remembers of the run before changes the time
 * that a run takes, and nothing else.
 */
public final class Emitters {
    /** To add an output, add it here. */
    static final List<BiFunction<Site, Assets, List<OutputFile>>> ALL = List.of(
            (site, assets) -> Sitemap.of(site),
            (site, assets) -> Feed.of(site),
            (site, assets) -> Robots.of(site),
            (site, assets) -> LlmsTxt.of(site),
            (site, assets) -> TreeFiles.of(site),
            RedirectPages::of,
            MarkdownTwins::of);

    private final SocialCards cards = new SocialCards();

    /**
     * The files, in no particular order. A file of the project with the same path stands in place of one of these: a robots.txt in
     * static/ is the site's.
     *
     * @param threads how many pictures are drawn at once
     */
    public List<OutputFile> run(Site site, Assets assets, int threads) {
        List<OutputFile> made = new ArrayList<>(cards.of(site, threads));
        ALL.forEach(emitter -> made.addAll(emitter.apply(site, assets)));
        List<OutputFile> files = new ArrayList<>();
        made.stream().filter(file -> isFree(file, site)).forEach(files::add);
        site.statics().forEach((path, file) -> files.add(new OutputFile(path.url(), file.bytes())));
        return List.copyOf(files);
    }

    /** Those of the files that change with the prose of these pages; all others are made from outlines. */
    public static List<OutputFile> ofProse(Site site, Assets assets, Collection<Page> pages) {
        return MarkdownTwins.of(site, assets, pages).stream()
                .filter(file -> isFree(file, site))
                .toList();
    }

    private static boolean isFree(OutputFile file, Site site) {
        String path = file.path().text();
        return !site.statics().containsKey(ProjectPath.STATIC.child(path))
                && !site.files().containsKey(ProjectPath.CONTENT.child(path));
    }
}

package dev.fingerpost.site;

import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a link may lead to.
 *
 * @param pages all that the site shows, in whatever language, by path in order
 * @param files below content/
 * @param statics below static/
 * @param made what the site makes itself
 */
record Reach(
        SiteConfig config,
        Map<PagePath, Page> pages,
        Set<PagePath> drafts,
        Set<ProjectPath> files,
        Set<ProjectPath> statics,
        Set<SitePath> made) {

    static Reach of(SiteParts parts, Map<PagePath, Page> pages, Set<PagePath> drafts, Set<SitePath> made) {
        return new Reach(
                parts.config(),
                pages,
                Set.copyOf(drafts),
                paths(parts.contentFiles()),
                paths(parts.staticFiles()),
                made);
    }

    /** All below content/, and that itself. */
    Set<ProjectPath> folders() {
        Set<ProjectPath> folders = new HashSet<>(List.of(ProjectPath.CONTENT));
        sources().forEach(file -> folders.addAll(file.folders()));
        return folders;
    }

    private static Set<ProjectPath> paths(List<BinaryFile> files) {
        return files.stream().map(BinaryFile::path).collect(Collectors.toUnmodifiableSet());
    }

    /** All that stands below content/, in no order. */
    Stream<ProjectPath> sources() {
        return Stream.concat(
                Stream.of(pages.keySet(), drafts).flatMap(Set::stream).map(PagePath::source), files.stream());
    }

    /**
     * Whether all links lead where they lead there, and the pages are in the same order. Never where there are several languages: there
     * headings count as well, and nobody compares them.
     */
    boolean isAs(Reach other) {
        return config.languages().all().isEmpty()
                && config.equals(other.config)
                && areAlike(pages.keySet(), other.pages.keySet())
                && drafts.equals(other.drafts)
                && drafts.stream().map(PagePath::file).allMatch(other.draftFiles()::contains)
                && files.equals(other.files)
                && statics.equals(other.statics)
                && made.equals(other.made);
    }

    private Set<String> draftFiles() {
        return drafts.stream().map(PagePath::file).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether these are the same files in the same order. */
    private static boolean areAlike(Set<PagePath> some, Set<PagePath> others) {
        Iterator<PagePath> other = others.iterator();
        return some.size() == others.size()
                && some.stream()
                        .map(PagePath::file)
                        .allMatch(file -> file.equals(other.next().file()));
    }
}

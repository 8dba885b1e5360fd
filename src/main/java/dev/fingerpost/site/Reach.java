package dev.fingerpost.site;

import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a link may lead to.
 *
 * @param pages all that the site shows, in whatever language
 * @param files below content/
 * @param statics below static/
 * @param unread those that are there but could not be read whole
 * @param made what the site makes itself
 * @param folders below content/
 */
record Reach(
        SiteConfig config,
        Map<PagePath, Page> pages,
        Set<PagePath> drafts,
        Set<ProjectPath> files,
        Set<ProjectPath> statics,
        Set<ProjectPath> unread,
        Set<SitePath> made,
        Set<ProjectPath> folders) {

    static Reach of(SiteParts parts, Map<PagePath, Page> pages, Set<PagePath> drafts, Set<SitePath> made) {
        Set<ProjectPath> folders = new HashSet<>(List.of(ProjectPath.CONTENT));
        Reach reach = new Reach(
                parts.config(),
                pages,
                Set.copyOf(drafts),
                paths(parts.contentFiles()),
                paths(parts.staticFiles()),
                parts.unread(),
                made,
                folders);
        reach.sources().forEach(file -> folders.addAll(file.folders()));
        return reach;
    }

    private static Set<ProjectPath> paths(List<BinaryFile> files) {
        return files.stream().map(BinaryFile::path).collect(Collectors.toUnmodifiableSet());
    }

    /** All that stands below content/, in no order. */
    Stream<ProjectPath> sources() {
        return Stream.concat(
                Stream.of(pages.keySet(), drafts).flatMap(Set::stream).map(PagePath::source), files.stream());
    }

    /** Whether all links lead where they lead there. Never where there are several languages: there headings count as well, and nobody compares them. */
    boolean isAs(Reach other) {
        return config.languages().all().isEmpty()
                && config.equals(other.config)
                && written().equals(other.written())
                && drafts.equals(other.drafts)
                && files.equals(other.files)
                && statics.equals(other.statics)
                && unread.equals(other.unread)
                && made.equals(other.made);
    }

    private Set<String> written() {
        return Stream.of(pages.keySet(), drafts)
                .flatMap(Set::stream)
                .map(PagePath::file)
                .collect(Collectors.toUnmodifiableSet());
    }
}

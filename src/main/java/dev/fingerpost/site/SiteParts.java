package dev.fingerpost.site;

import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Page;
import dev.fingerpost.tree.DecisionTree;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a site is assembled from.
 *
 * @param config with the base URL that counts
 * @param pages all of them, drafts too, in any order
 * @param trees by path of their page; those of drafts may be there or not
 * @param sources by id, in the order of sources.yaml
 * @param contentFiles paths relative to content/
 * @param staticFiles paths relative to static/
 * @param included by path relative to the project
 * @param unread as in {@link Site#unread()}
 * @param drafts whether drafts are part of the site
 */
public record SiteParts(
        SiteConfig config,
        List<Page> pages,
        Map<String, DecisionTree> trees,
        Map<String, Source> sources,
        List<BinaryFile> contentFiles,
        List<BinaryFile> staticFiles,
        Map<String, SourceFile> included,
        Set<String> unread,
        boolean drafts) {}

package dev.fingerpost.site;

import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.record.DecisionRecord;
import dev.fingerpost.tree.DecisionTree;
import java.util.List;
import java.util.Map;

/**
 * What a site is assembled from.
 *
 * @param config with the base URL that counts
 * @param pages all of them, drafts too, in any order
 * @param trees by path of their page; those of drafts may be there or not
 * @param records by path of their page, in any order
 * @param sources by id, in the order of sources.yaml
 * @param drafts whether drafts are part of the site
 */
public record SiteParts(
        SiteConfig config,
        List<Page> pages,
        Map<PagePath, DecisionTree> trees,
        Map<PagePath, DecisionRecord> records,
        Map<String, Source> sources,
        List<BinaryFile> contentFiles,
        List<BinaryFile> staticFiles,
        Map<ProjectPath, SourceFile> included,
        boolean drafts) {}

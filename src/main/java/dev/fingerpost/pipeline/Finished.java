package dev.fingerpost.pipeline;

import dev.fingerpost.check.PageIds;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.project.Inputs;
import dev.fingerpost.site.Assets;
import dev.fingerpost.site.Site;
import dev.fingerpost.template.Templates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A build that is done, with what it went through.
 *
 * @param read the pages in the order of the inputs
 * @param ids those of each rendered page, by url
 */
record Finished(
        Inputs inputs,
        List<ReadPage> read,
        Site site,
        Templates templates,
        Assets assets,
        Map<SitePath, PageIds> ids,
        Result result) {

    /**
     * The same build with other prose.
     *
     * @param changed files in place of those with the same path
     */
    Finished after(Inputs inputs, List<ReadPage> read, Site site, List<OutputFile> changed, LateFiles index) {
        List<OutputFile> files = new ArrayList<>(result.prompt());
        for (OutputFile file : changed) {
            int at = Collections.binarySearch(files, file, Comparator.comparing(OutputFile::path));
            files.set(at, file);
        }
        Result now = new Result(files, index, result.diagnostics(), result.pages(), result.trees(), result.ids());
        return new Finished(inputs, read, site, templates, assets, ids, now);
    }
}

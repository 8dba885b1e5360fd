package dev.fingerpost.pipeline;

import dev.fingerpost.check.PageIds;
import dev.fingerpost.check.TemplateLinks;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All pages that were made.
 *
 * @param files those that were not given away
 * @param anchors by path of a page that somebody wrote
 * @param linked by path: what templates wrote that has to be looked at
 */
record Rendered(
        List<OutputFile> files, Map<SitePath, PageIds> anchors, Map<SitePath, List<TemplateLinks.Written>> linked) {
    static Rendered of(List<Made> made) {
        Rendered rendered = new Rendered(new ArrayList<>(), new TreeMap<>(), new TreeMap<>());
        for (Made page : made) {
            rendered.linked.put(page.path, page.written);
            if (page.file != null) {
                rendered.files.add(page.file);
            }
            if (page.ids != null) {
                rendered.anchors.put(page.path, page.ids);
            }
        }
        return rendered;
    }

    /**
     * A page that was made.
     *
     * @param file null where it was given away
     * @param ids null for pages that nobody wrote
     * @param written what templates wrote on it that has to be looked at
     */
    record Made(
            SitePath path,
            @Nullable OutputFile file,
            @Nullable PageIds ids,
            List<TemplateLinks.Written> written) {}
}

package dev.fingerpost.emit;

import dev.fingerpost.exchange.Export;
import dev.fingerpost.exchange.ExportFormat;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.Site;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.TreeReview;
import java.util.ArrayList;
import java.util.List;

/** Each decision tree for other programs ({@code x.tree.json}, {@code x.dmn} and so on) and for those who approve it ({@code x.review.md}). */
final class TreeFiles {
    private TreeFiles() {}

    static List<OutputFile> of(Site site) {
        List<OutputFile> files = new ArrayList<>();
        for (DecisionTree tree : site.whole().trees().values()) {
            Export.offered(tree)
                    .forEach((format, text) ->
                            files.add(OutputFile.text(tree.path().url(format.ending()), text)));
            files.add(OutputFile.text(tree.path().url(".review.md"), TreeReview.markdown(tree)));
        }
        return files;
    }

    /** Where a tree stands as JSON, relative to the site. */
    static SitePath json(PagePath page) {
        return page.url(ExportFormat.JSON.ending());
    }
}

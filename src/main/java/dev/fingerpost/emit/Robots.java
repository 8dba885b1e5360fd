package dev.fingerpost.emit;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.Site;
import java.util.List;

/** Files by which servers and crawlers know what they may do. */
final class Robots {
    private Robots() {}

    static List<OutputFile> of(Site site) {
        String base = site.config().places().baseUrl();
        String sitemap = base == null ? "" : "\nSitemap: " + Sitemap.PATH.absolute(base) + "\n";
        return List.of(
                OutputFile.text(new SitePath("robots.txt"), "User-agent: *\nAllow: /\n" + sitemap),
                // Without it GitHub Pages would run Jekyll over the site.
                OutputFile.text(new SitePath(".nojekyll"), ""));
    }
}

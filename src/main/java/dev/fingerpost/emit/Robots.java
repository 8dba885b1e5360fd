package dev.fingerpost.emit;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.site.Site;
import dev.fingerpost.site.Urls;
import java.util.List;

/** Files by which servers and crawlers know what they may do. */
final class Robots {
    private Robots() {}

    static List<OutputFile> of(Site site) {
        String base = site.config().baseUrl();
        String sitemap = base == null ? "" : "\nSitemap: " + Urls.absolute(base, Sitemap.PATH) + "\n";
        return List.of(
                OutputFile.text("robots.txt", "User-agent: *\nAllow: /\n" + sitemap),
                // Without it GitHub Pages would run Jekyll over the site.
                OutputFile.text(".nojekyll", ""));
    }
}

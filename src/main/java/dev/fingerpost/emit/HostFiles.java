package dev.fingerpost.emit;

import dev.fingerpost.config.SiteConfig.Host;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.Assets;
import dev.fingerpost.site.OldPlaces;
import dev.fingerpost.site.Site;
import dev.fingerpost.site.Site.Alias;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What Netlify and Cloudflare Pages read beside the pages. The pages at old addresses stay: they are what answers wherever else the site
 * is put.
 *
 * <p>Formats: <a href="https://docs.netlify.com/manage/routing/redirects/overview/">Netlify</a>,
 * <a href="https://developers.cloudflare.com/pages/configuration/redirects/">Cloudflare Pages</a>.
 */
final class HostFiles {
    private static final Pattern NAMED_BY_CONTENT = Pattern.compile(".*\\.[0-9a-f]{8}\\.[a-z0-9]+");

    private HostFiles() {}

    static List<OutputFile> of(Site site, Assets assets) {
        Host host = site.config().places().host();
        if (host == null) {
            return List.of();
        }
        String base = site.config().places().baseUrl();
        String top = base == null ? "/" : URI.create(base).getRawPath();
        return List.of(
                OutputFile.text(new SitePath("_redirects"), redirects(site, top, host)),
                OutputFile.text(new SitePath("_headers"), headers(assets, top)));
    }

    /** An old page of which parts went to different places has no line: a server does not see which part is asked for. */
    private static String redirects(Site site, String top, Host host) {
        OldPlaces places = new OldPlaces(site);
        Map<String, String> lines = new TreeMap<>();
        for (Alias alias : site.relations().aliases()) {
            SitePath old = alias.from().path();
            if (!places.isLive(old)
                    && places.in(old).stream().allMatch(other -> other.from().anchor() == null)) {
                // Netlify shows a file that is there, unless it is told to redirect all the same; Cloudflare redirects
                // always.
                lines.putIfAbsent(
                        old.absolute(top),
                        alias.to().path().absolute(top)
                                + alias.to().fragment()
                                + (host == Host.NETLIFY ? " 301!" : " 301"));
            }
        }
        String old = lines.entrySet().stream()
                .map(line -> line.getKey() + " " + line.getValue() + "\n")
                .collect(Collectors.joining());
        return host == Host.NETLIFY ? old + lost(site, top) : old;
    }

    /** The page for wrong addresses in each language; Cloudflare looks for the nearest by itself. */
    private static String lost(Site site, String top) {
        return site.inLanguages().stream()
                .filter(edition -> !edition.folder().isEmpty())
                .map(edition -> top + edition.folder() + "* "
                        + edition.made().notFound().absolute(top) + " 404\n")
                .collect(Collectors.joining());
    }

    /** Both hosts let browsers ask again for all else, which costs an answer without a body. */
    private static String headers(Assets assets, String top) {
        return top + "*\n  X-Content-Type-Options: nosniff\n"
                + new TreeSet<>(assets.theme().values())
                        .stream()
                                .filter(file ->
                                        NAMED_BY_CONTENT.matcher(file.text()).matches())
                                .map(file ->
                                        file.absolute(top) + "\n  Cache-Control: public, max-age=31536000, immutable\n")
                                .collect(Collectors.joining());
    }
}

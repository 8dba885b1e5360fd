package dev.fingerpost.web;

import dev.fingerpost.config.Language;
import dev.fingerpost.config.Look;
import dev.fingerpost.config.NavEntry;
import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.Percent;
import dev.fingerpost.path.Position;
import dev.fingerpost.site.Site;
import dev.fingerpost.site.Source;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The web addresses that a site names, each once, with every place that names it. */
final class ExternalLinks {
    private static final Pattern WEB = Pattern.compile("(?i)(https?:)?//([^/?#]*)([^#]*)(?:#.*)?", Pattern.DOTALL);
    /** May stand in a path or query as they are; a percent sign is left alone, it belongs to a code already. */
    private static final String KEPT = "-._~!$&'()*+,;=:@/?%";

    private ExternalLinks() {}

    /**
     * A place that names an address.
     *
     * @param written as it stands there, with the fragment
     */
    record Mention(String written, Position at) {}

    /** By address without fragment; the places in report order. */
    static SortedMap<String, List<Mention>> of(Site site, Collection<Prose> texts) {
        SortedMap<String, List<Mention>> all = new TreeMap<>();
        for (Prose prose : texts) {
            prose.references().forEach(reference -> add(reference.value().target(), reference.at(), all));
        }
        outward(site.config()).forEach(link -> add(link.value(), link.at(), all));
        for (Source source : site.apparatus().sources().values()) {
            if (source.work().url() != null) {
                add(source.work().url(), source.work().urlAt(), all);
            }
        }
        return all;
    }

    /** Those of menus, header, footer and announcement. */
    private static Stream<Located<String>> outward(SiteConfig config) {
        Look look = config.look();
        Stream<NavEntry> menus = Stream.concat(
                        Stream.ofNullable(config.menu().nav()),
                        config.languages().others().stream().map(Language::nav).filter(Objects::nonNull))
                .flatMap(List::stream);
        Stream<Look.Link> links = Stream.of(look.headerLinks(), look.footerLinks(), look.profiles())
                .flatMap(List::stream);
        return Stream.concat(
                menus.flatMap(ExternalLinks::outward),
                Stream.concat(links, Stream.ofNullable(look.announcement()).map(Look.Announcement::link))
                        .flatMap(link -> Stream.ofNullable(link.url())));
    }

    private static Stream<Located<String>> outward(NavEntry entry) {
        return Stream.concat(
                Stream.ofNullable(entry.url()), entry.items().stream().flatMap(ExternalLinks::outward));
    }

    private static void add(String written, Position at, SortedMap<String, List<Mention>> all) {
        if (WEB.matcher(written).matches()) {
            String bare = written.replaceFirst("#.*", "");
            all.computeIfAbsent(bare, address -> new ArrayList<>()).add(new Mention(written, at));
        }
    }

    /** The address as it goes over the wire, without fragment and without a name and password; null where it is none. */
    static @Nullable URI uri(String written) {
        Matcher web = WEB.matcher(written);
        if (!web.matches()) {
            return null;
        }
        String scheme = web.group(1) == null ? "https:" : web.group(1).toLowerCase(Locale.ROOT);
        String authority = web.group(2).substring(web.group(2).lastIndexOf('@') + 1);
        // Behind the bracket of a number of the new internet, which has colons of its own.
        int port = authority.indexOf(':', authority.indexOf(']'));
        String name = port < 0 ? authority : authority.substring(0, port);
        try {
            String host = name.startsWith("[") ? name : IDN.toASCII(name, IDN.ALLOW_UNASSIGNED);
            String rest = web.group(3).isEmpty() ? "/" : Percent.encode(web.group(3), KEPT);
            URI uri = new URI(scheme + "//" + host + (port < 0 ? "" : authority.substring(port))
                    + (rest.startsWith("/") ? rest : "/" + rest));
            return uri.getHost() == null ? null : uri;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }
}

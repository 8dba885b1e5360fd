package dev.fingerpost.site;

import dev.fingerpost.page.Heading;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.PageKind;
import dev.fingerpost.path.Address;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.Site.Alias;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Old addresses by the file they were in, and the words for the places that they lead to now. */
public final class OldPlaces {
    private final Site site;
    private final Map<SitePath, List<Alias>> byFile = new HashMap<>();
    /** Made when somebody asks: most sites have no old address. */
    private volatile @Nullable Map<SitePath, Page> byUrl;

    public OldPlaces(Site site) {
        this.site = site;
        site.relations()
                .aliases()
                .forEach(alias -> byFile.computeIfAbsent(alias.from().path(), path -> new ArrayList<>())
                        .add(alias));
    }

    private Map<SitePath, Page> byUrl() {
        Map<SitePath, Page> known = byUrl;
        if (known == null) {
            Map<SitePath, Page> found = new HashMap<>();
            site.whole().pages().values().forEach(page -> {
                found.put(page.url(), page);
                if (page.kind() == PageKind.DECISION_TREE) {
                    found.put(MadePages.map(page.path()), page);
                }
            });
            known = found;
            byUrl = found;
        }
        return known;
    }

    /** What was in a file of the site and is elsewhere now: parts of a page that is still there, or all of one that is not. */
    public List<Alias> in(SitePath url) {
        return byFile.getOrDefault(url, List.of());
    }

    /** Whether a page stands at this address. */
    public boolean isLive(SitePath url) {
        return byUrl().containsKey(url);
    }

    /** The words for a place: of its heading, else of its page. */
    public String title(Address to) {
        Page page = byUrl().get(to.path());
        if (page == null) {
            return to.path().text();
        }
        return page.headings().stream()
                .filter(heading -> heading.id().equals(to.anchor()))
                .map(Heading::text)
                .findFirst()
                .orElse(page.title());
    }
}

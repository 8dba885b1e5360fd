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

/** Old addresses by the file they were in, and the words for the places that they lead to now. */
public final class OldPlaces {
    private final Map<SitePath, Page> byUrl = new HashMap<>();
    private final Map<SitePath, List<Alias>> byFile = new HashMap<>();

    public OldPlaces(Site site) {
        site.whole().pages().values().forEach(page -> {
            byUrl.put(page.url(), page);
            if (page.kind() == PageKind.DECISION_TREE) {
                byUrl.put(MadePages.map(page.path()), page);
            }
        });
        site.relations()
                .aliases()
                .forEach(alias -> byFile.computeIfAbsent(alias.from().path(), path -> new ArrayList<>())
                        .add(alias));
    }

    /** What was in a file of the site and is elsewhere now: parts of a page that is still there, or all of one that is not. */
    public List<Alias> in(SitePath url) {
        return byFile.getOrDefault(url, List.of());
    }

    /** Whether a page stands at this address. */
    public boolean isLive(SitePath url) {
        return byUrl.containsKey(url);
    }

    /** The words for a place: of its heading, else of its page. */
    public String title(Address to) {
        Page page = byUrl.get(to.path());
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

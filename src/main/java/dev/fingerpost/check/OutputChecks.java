package dev.fingerpost.check;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.diag.Position;
import dev.fingerpost.page.Heading;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Reference;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.Links;
import dev.fingerpost.site.Site;
import dev.fingerpost.site.Target;
import dev.fingerpost.text.Suggest;
import java.util.List;
import java.util.Map;

/**
 * Rules that need the rendered pages: anchors are checked against the ids that readers' browsers will find, not against what
 * a parser believes they will be.
 */
public final class OutputChecks {
    private final Site site;
    private final Anchors anchors;
    private final Notes notes = new Notes();

    private OutputChecks(Site site, Map<SitePath, PageIds> rendered) {
        this.site = site;
        this.anchors = new Anchors(site, rendered);
    }

    /**
     * Everything found, in report order.
     *
     * @param rendered by url: the ids of each rendered page; nothing is said about links to pages that are not there
     */
    public static List<Diagnostic> run(Site site, Map<SitePath, PageIds> rendered) {
        OutputChecks checks = new OutputChecks(site, rendered);
        Links links = site.links();
        for (Page page : site.pages().values()) {
            checks.repeated(page, rendered.getOrDefault(page.url(), PageIds.NONE));
            for (Reference reference : page.references()) {
                if (links.resolve(page, reference) instanceof Target.ToPage to) {
                    checks.link(page, reference, to);
                }
            }
        }
        site.aliases().forEach(checks::alias);
        return checks.notes.list().stream().sorted().toList();
    }

    /** Ids that the author repeats are told of when the page is read; here are those that the theme has as well. */
    private void repeated(Page page, PageIds ids) {
        if (ids.repeated().isEmpty()) {
            return;
        }
        List<String> own = PageIds.of(page.html()).repeated();
        for (String id : ids.repeated()) {
            if (!own.contains(id)) {
                Position at = page.headings().stream()
                        .filter(heading -> heading.id().equals(id))
                        .map(Heading::at)
                        .findFirst()
                        .orElse(Position.wholeFile(page.sourcePath()));
                notes.add(
                        Code.ID_DUPLICATE,
                        at,
                        "the id `" + id + "` is also used around the text",
                        "choose another one here, or change the template that has it");
            }
        }
    }

    private void link(Page page, Reference reference, Target.ToPage to) {
        String anchor = to.address().anchor();
        // An empty anchor and `top` lead to the top of every page.
        if (anchor == null || anchor.isEmpty() || anchor.equals("top") || !anchors.isMissing(to.page(), anchor)) {
            return;
        }
        String where = to.page().equals(page.path())
                ? "on this page"
                : "in `" + reference.target().substring(0, reference.target().indexOf('#')) + "`";
        notes.add(Code.LINK_ANCHOR, reference.at(), "no anchor `#" + anchor + "` " + where, anchors.hint(page, to));
    }

    private void alias(Site.Alias alias) {
        String now = alias.to().anchor();
        PagePath page = alias.to().path().source();
        if (now != null && page != null && anchors.isMissing(page, now)) {
            String old = alias.from().toString();
            notes.add(
                    Code.ALIAS_ANCHOR,
                    alias.at(),
                    "`" + old + "` leads to `#" + now + "`, which is not on this page",
                    anchors.nearest(page, now)
                            .map(near -> Suggest.question(old + " -> " + near))
                            .orElse("write where it is now: `" + old + " -> anchor`"));
        }
        String old = alias.from().anchor();
        PagePath from = alias.from().path().source();
        if (old != null && from != null && anchors.isWritten(from, old)) {
            notes.add(
                    Code.ALIAS_CLASH,
                    alias.at(),
                    "`" + alias.from() + "` still stands there",
                    "remove the alias, or give the heading there another anchor");
        }
    }
}

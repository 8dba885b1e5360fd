package dev.fingerpost.check;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Prose;
import dev.fingerpost.page.Reference;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.Links;
import dev.fingerpost.site.Site;
import dev.fingerpost.site.Target;
import dev.fingerpost.text.Suggest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Rules that need the rendered pages: anchors are checked against the ids that readers' browsers will find, not against what
 * a parser believes they will be.
 */
public final class OutputChecks {
    private final Anchors anchors;
    private final Map<SitePath, PageIds> rendered;
    private final Links links;
    private final Notes notes;

    OutputChecks(Site site, Map<SitePath, PageIds> rendered, Notes notes) {
        this.anchors = new Anchors(site, rendered);
        this.rendered = rendered;
        this.notes = notes;
        this.links = site.relations().links();
    }

    /**
     * What is found in aliases.
     *
     * @param rendered by url: the ids of each rendered page; nothing is said about links to pages that are not there
     */
    public static List<Diagnostic> run(Site site, Map<SitePath, PageIds> rendered) {
        Notes notes = new Notes();
        site.relations().aliases().stream()
                .filter(alias -> site.pages().containsKey(alias.to().path().source()))
                .forEach(new OutputChecks(site, rendered, notes)::alias);
        return notes.list();
    }

    void page(Prose prose) {
        rendered.getOrDefault(prose.page().url(), PageIds.NONE).repeated().forEach(id -> repeated(prose, id));
        for (Located<Reference> reference : prose.references()) {
            if (links.to(prose.page().path(), reference.value().target()) instanceof Target.ToPage to) {
                link(prose, reference, to);
            }
        }
    }

    private void repeated(Prose prose, String id) {
        Position at = prose.headings().stream()
                .filter(heading -> heading.value().id().equals(id))
                .map(Located::at)
                .findFirst()
                .orElse(Position.wholeFile(prose.page().sourcePath()));
        notes.add(
                Code.ID_DUPLICATE,
                at,
                "the id `" + id + "` is also used around the text",
                "choose another one here, or change the template that has it");
    }

    private void link(Prose prose, Located<Reference> reference, Target.ToPage to) {
        Page page = prose.page();
        String anchor = to.address().anchor();
        // An empty anchor and `top` lead to the top of every page.
        if (anchor == null || anchor.isEmpty() || anchor.equals("top") || !anchors.isMissing(to.page(), anchor)) {
            return;
        }
        String target = reference.value().target();
        String where = to.page().equals(page.path())
                ? "on this page"
                : "in `" + target.substring(0, target.indexOf('#')) + "`";
        notes.add(new Diagnostic(
                        Code.LINK_ANCHOR,
                        reference.at(),
                        "no anchor `#" + anchor + "` " + where,
                        anchors.hint(page, to),
                        edits(prose.source(), reference.at(), anchors.same(to.page(), anchor)))
                .about(anchor)
                .of(to.page().source()));
    }

    /** Writes an anchor in place of that of a target. */
    private static List<Edit> edits(SourceFile source, Position at, Optional<String> anchor) {
        String line = source.line(at.line());
        int start = line.offsetByCodePoints(0, at.column() - 1);
        int end = line.offsetByCodePoints(start, at.length());
        int hash = line.substring(start, end).indexOf('#');
        if (hash < 0 || anchor.isEmpty()) {
            return List.of();
        }
        int column = at.column() + line.codePointCount(start, start + hash) + 1;
        int length = line.codePointCount(start + hash + 1, end);
        return List.of(new Edit(new Position(at.path(), at.line(), column, length), anchor.get()));
    }

    private void alias(Site.Alias alias) {
        String now = alias.to().anchor();
        PagePath page = Objects.requireNonNull(alias.to().path().source());
        if (now != null && anchors.isMissing(page, now)) {
            String old = alias.from().toString();
            notes.add(new Diagnostic(
                            Code.ALIAS_ANCHOR,
                            alias.at(),
                            "`" + old + "` leads to `#" + now + "`, which is not on this page",
                            anchors.nearest(page, now)
                                    .map(near -> Suggest.question(old + " -> " + near))
                                    .orElse("write where it is now: `" + old + " -> anchor`"))
                    .about(now)
                    .of(page.source()));
        }
        String old = alias.from().anchor();
        if (old != null
                && anchors.isWritten(Objects.requireNonNull(alias.from().path().source()), old)) {
            notes.add(
                    Code.ALIAS_CLASH,
                    alias.at(),
                    "`" + alias.from() + "` still stands there",
                    "remove the alias, or give the heading there another anchor");
        }
    }
}

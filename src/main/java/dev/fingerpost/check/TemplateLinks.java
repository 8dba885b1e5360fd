package dev.fingerpost.check;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.Address;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Percent;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.Segments;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.Site;
import dev.fingerpost.site.Target;
import dev.fingerpost.text.Guesses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Links and pictures of a project's own templates: the page that they name is there, and the picture is shown. Those that stand literally in a
 * template are found in it, those that it works out on the pages that were rendered.
 */
public final class TemplateLinks {
    private static final int GUESSES = 20;

    private static final int SHORTEST = 4;

    private static final Pattern COMMENT = Pattern.compile("(?s)<[#!]--.*?(?:-->|\\z)");
    private static final Pattern LINK = Pattern.compile(
            "<(?<tag>[a-z]+)\\b[^<>]*?\\s(?:href|src)=([\"'])(?:\\$\\{site\\.root}(?<path>[^\"'$<>?#]*)(?:[?#][^\"'$<>]*)?|(?<web>https?://[^\"'$<>]+))\\2");

    /** What the site makes besides pages and carried files: data, feeds, styles and scripts have other endings. */
    private static final Pattern CHECKED = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|svg|webp|avif|pdf)");

    /** A further page of a decision log: how many there are is known when they are made. */
    private static final Pattern LOG = Pattern.compile(".*/log-[0-9]+");

    /** What the build puts into the names of files that it gives a hash. */
    private static final Pattern HASH = Pattern.compile("\\.[0-9a-f]{8}(?=\\.[^./]+$)");

    private static final Pattern OTHER = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*|#.*|");

    private static final Pattern PICTURE = Pattern.compile("(?i)https?://.*");

    private final Site site;
    private final List<SourceFile> own;
    private final Set<SitePath> files;
    /** The path that the site stands below. */
    private final String base;

    private final Guesses guesses;
    private final LinkChecks pictures;
    private final Set<String> told = new HashSet<>();
    private final Notes notes = new Notes();

    private TemplateLinks(Site site, List<SourceFile> own) {
        this.site = site;
        this.own = own;
        files = own.isEmpty() ? new HashSet<>() : PathChecks.files(site);
        site.inLanguages().forEach(edition -> files.add(edition.made().review()));
        guesses = new Guesses(files.stream().map(SitePath::text).toList(), GUESSES);
        pictures = new LinkChecks(site, notes);
        String url = site.config().places().baseUrl();
        base = url == null ? "/" : url.replaceFirst("^[^/]*//[^/]*", "");
    }

    /**
     * What a template wrote on a page.
     *
     * @param target as it stands there
     */
    public record Written(String target, boolean image) {}

    /** @param templates all that there are; the path of each says whether it is the project's own */
    public static TemplateLinks of(Site site, Collection<SourceFile> templates) {
        return new TemplateLinks(
                site,
                templates.stream()
                        .filter(file -> file.path().isIn(ProjectPath.TEMPLATES))
                        .toList());
    }

    /**
     * What leads nowhere on a rendered page besides what its author wrote, or to a place in a page, and pictures of other sites; empty
     * without templates of the project's own. For many threads.
     *
     * @param authored the targets that the author of the page wrote
     */
    public List<Written> written(SitePath page, Bytes html, Set<String> authored) {
        if (own.isEmpty()) {
            return List.of();
        }
        Set<String> seen = new HashSet<>(authored);
        List<Written> written = new ArrayList<>();
        TagScanner tags = new TagScanner(html);
        while (tags.next()) {
            String target = tags.target();
            boolean image = tags.name().equals("img");
            if (target != null
                    && seen.add(target)
                    && (image && PICTURE.matcher(target).matches()
                            || isMissing(page, target)
                            || address(page, target) != null)) {
                written.add(new Written(target, image));
            }
        }
        return written;
    }

    /** Whether something is wrong with what a template wrote on a page. */
    public boolean isWrong(SitePath page, Written written, Map<SitePath, PageIds> rendered) {
        Address place = address(page, written.target);
        return place == null || isMissing(place, new Anchors(site, rendered));
    }

    /**
     * @param pages what templates wrote on each, see {@link #written}
     * @param rendered the anchors of all pages
     * @param texts of all pages: what authors link to is told where they do
     */
    public List<Diagnostic> run(
            Map<SitePath, List<Written>> pages, Map<SitePath, PageIds> rendered, Collection<Prose> texts) {
        own.forEach(this::check);
        Anchors anchors = new Anchors(site, rendered);
        if (!pages.isEmpty()) {
            texts.forEach(this::authored);
        }
        // Pages that somebody wrote are told of before those that are made.
        Stream.of(true, false)
                .forEach(authored -> pages.forEach((page, all) -> all.stream()
                        .filter(written -> authored == (author(page) != null))
                        .forEach(written -> written(page, written, anchors))));
        return notes.list();
    }

    private void authored(Prose prose) {
        prose.references().forEach(reference -> {
            if (site.relations()
                            .links()
                            .to(prose.page().path(), reference.value().target())
                    instanceof Target.ToPage to) {
                told.add(to.address().toString());
            }
        });
    }

    /** The place in a page of the site that a target names; null where it names none. */
    private @Nullable Address address(SitePath page, String target) {
        int hash = target.indexOf('#');
        String path = path(page, target);
        String anchor = hash < 0 ? "" : Percent.decodeWhole(target.substring(hash + 1));
        return path == null || isMissing(path) || anchor == null || anchor.isEmpty()
                ? null
                : new Address(wanted(path), anchor);
    }

    private static boolean isMissing(Address place, Anchors anchors) {
        PagePath page = place.path().source();
        String anchor = place.anchor();
        return page != null && anchor != null && !anchor.equals("top") && anchors.isMissing(page, anchor);
    }

    private void anchor(SitePath page, Address place, Anchors anchors) {
        String anchor = "#" + place.anchor();
        if (isMissing(place, anchors) && told.add(place.toString())) {
            PagePath led = place.path().source();
            notes.add(new Diagnostic(
                            Code.LINK_ANCHOR,
                            at(page, place.toString(), anchor),
                            "`" + place.path() + "` has no anchor `" + anchor + "`, and a template leads there",
                            "name an anchor as the page has it, or none")
                    .about(place.anchor())
                    .of(led == null ? null : led.source()));
        }
    }

    private void written(SitePath page, Written written, Anchors anchors) {
        String target = written.target;
        String path = path(page, target);
        Address place = address(page, target);
        if (place != null) {
            anchor(page, place, anchors);
            return;
        }
        if (!told.add(path == null ? target : wanted(path).text())) {
            return;
        }
        String name = target.replaceFirst("[?#].*", "").replaceFirst("/$", "").replaceFirst(".*/", "");
        Position at = at(page, name, name.replaceFirst("\\.\\w+$", ""));
        if (path == null) {
            pictures.remote(new Located<>(target, at), target);
        } else {
            missing(wanted(path), written.image, at);
        }
    }

    /** Where a template has one of these words, else the page. */
    private Position at(SitePath page, String... names) {
        return Stream.of(names)
                .flatMap(name -> place(name).stream())
                .findFirst()
                .orElseGet(() -> {
                    Page known = author(page);
                    return Position.wholeFile(known == null ? own.get(0).path() : known.sourcePath());
                });
    }

    private @Nullable Page author(SitePath page) {
        PagePath path = page.source();
        return path == null ? null : site.page(path);
    }

    /** Where a template names it; short names would be found anywhere. */
    private Optional<Position> place(String name) {
        return own.stream()
                .filter(template -> name.length() >= SHORTEST && template.text().contains(name))
                .map(template -> template.position(
                        template.text().indexOf(name), template.text().indexOf(name) + name.length()))
                .findFirst();
    }

    private boolean isMissing(SitePath page, String target) {
        String path = path(page, target);
        return path != null && isMissing(path);
    }

    /** The path from the top of the site, ending in {@code /} for a folder; null for what does not lead into the site. */
    private @Nullable String path(SitePath page, String target) {
        String plain = OTHER.matcher(target).matches() ? null : Percent.decodeWhole(target.replaceFirst("[?#].*", ""));
        if (plain == null || plain.isEmpty() || plain.startsWith("/") && !plain.startsWith(base)) {
            return null;
        }
        boolean rooted = plain.startsWith("/");
        String path = Segments.resolve(
                rooted ? SitePath.HOME.text() : page.text(), rooted ? plain.substring(base.length()) : plain);
        return path == null || path.isEmpty() || !plain.endsWith("/") || path.endsWith("/") ? path : path + "/";
    }

    private void check(SourceFile template) {
        String text = COMMENT.matcher(template.text())
                .replaceAll(found -> " ".repeat(found.group().length()));
        for (Matcher link = LINK.matcher(text); link.find(); ) {
            boolean image = link.group("tag").equals("img");
            if (link.group("path") != null) {
                String path = link.group("path");
                if (isMissing(path)) {
                    told.add(wanted(path).text());
                    missing(wanted(path), image, template.position(link.start("path"), link.end("path")));
                }
            } else if (image) {
                Position at = template.position(link.start("web"), link.end("web"));
                told.add(link.group("web"));
                pictures.remote(new Located<>(link.group("web"), at), link.group("web"));
            }
        }
    }

    private static SitePath wanted(String path) {
        return path.isEmpty() || path.endsWith("/") ? PagePath.index(path).url() : new SitePath(path);
    }

    private boolean isMissing(String path) {
        SitePath wanted = wanted(path);
        boolean checked = wanted.isPage()
                || PagePath.isPage(path)
                || CHECKED.matcher(path).matches();
        return checked
                && !path.startsWith("assets/")
                && !files.contains(wanted)
                && !files.contains(new SitePath(HASH.matcher(wanted.text()).replaceFirst("")))
                && !LOG.matcher(wanted.stem()).matches();
    }

    private void missing(SitePath wanted, boolean image, Position at) {
        Optional<String> near = guesses.nearest(wanted.text());
        notes.add(
                image ? Code.IMAGE_MISSING : Code.LINK_BROKEN,
                at,
                "the site has no file `" + wanted + "`" + (at.line() == 0 ? ", and a template leads there" : ""),
                near.map(known -> "did you mean `${site.root}" + known + "`?")
                        .orElse("name a file as the site has it, or remove the " + (image ? "picture" : "link")));
    }
}

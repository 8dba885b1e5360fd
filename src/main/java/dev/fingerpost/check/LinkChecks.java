package dev.fingerpost.check;

import static dev.fingerpost.diag.Code.IMAGE_MISSING;
import static dev.fingerpost.diag.Code.IMAGE_REMOTE;
import static dev.fingerpost.diag.Code.LINK_BROKEN;
import static dev.fingerpost.diag.Code.LINK_CASE;
import static dev.fingerpost.diag.Code.LINK_DRAFT;
import static dev.fingerpost.diag.Code.LINK_OUTSIDE;

import dev.fingerpost.config.Repository;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Prose;
import dev.fingerpost.page.Reference;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.Segments;
import dev.fingerpost.site.Site;
import dev.fingerpost.site.Target;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Links and images lead somewhere. Anchors are checked on the rendered pages. */
final class LinkChecks {
    private static final String RELATIVE = "links are relative to the file that holds them";

    /** A folder that may be of a language. */
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*/");

    private static final Pattern WEB = Pattern.compile("(?i)https?://(?:[^/?#@]*@)?(?<host>[^/?#]+)");

    private static final String DOMAIN = "\\.(?:com|org|net|io|dev|edu|gov)(?:/[^\\s()]*+)?+";

    private static final Pattern MEANT = Pattern.compile(
            "[(\\[]*(?<web>https?://[^\\s()\\[\\]]+)[)\\]]*(?:\\([^()]*\\))?|(?<mail>[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)++)"
                    + "|(?:www\\.[\\w-]++|[a-z0-9-]++(?:(?!" + DOMAIN + "\\z)\\.[a-z0-9-]++)*+)" + DOMAIN);

    private final Site site;
    private final Notes notes;
    /** Made when the first link fails. */
    private @Nullable LikelyTargets likely;

    LinkChecks(Site site, Notes notes) {
        this.site = site;
        this.notes = notes;
    }

    void page(Prose prose) {
        Page page = prose.page();
        prose.references()
                .forEach(reference -> check(
                        page,
                        reference,
                        site.relations()
                                .links()
                                .to(page.path(), reference.value().target())));
    }

    private void check(Page page, Located<Reference> located, Target target) {
        Reference reference = located.value();
        boolean image = reference.kind() == Reference.Kind.IMAGE;
        if (target instanceof Target.Nowhere nowhere && !isMissingHome(nowhere)) {
            report(page, located, nowhere, image ? IMAGE_MISSING : LINK_BROKEN);
        } else if (image && target instanceof Target.External external) {
            remote(located, external.url());
        } else if (image && target instanceof Target.ToPage) {
            String message = "`" + reference.target() + "` is a page, not an image";
            add(IMAGE_MISSING, located, message, "name an image file, or make it a link by removing the `!`");
        }
    }

    /** Pages show pictures of the site and of hosts that the configuration names; browsers block all others. */
    void remote(Located<?> located, String url) {
        Matcher web = WEB.matcher(url);
        String host = web.lookingAt() ? web.group("host").toLowerCase(Locale.ROOT) : "";
        boolean allowed = site.config().trust().mediaHosts().stream()
                .anyMatch(known -> known.startsWith("*.") ? host.endsWith(known.substring(1)) : host.equals(known));
        if (!host.isEmpty() && !allowed) {
            add(
                    IMAGE_REMOTE,
                    located,
                    "no reader sees this picture: pages show none of `" + host + "`",
                    "put it beside the page, or name the host in fingerpost.yaml: `media-hosts: [" + host + "]`");
        } else if (!host.isEmpty() && url.regionMatches(true, 0, "http:", 0, 5)) {
            mend(
                    IMAGE_REMOTE,
                    located,
                    "no reader sees this picture: pages show none over `http:`",
                    "write `https" + url.substring(4) + "`",
                    "https" + url.substring(4));
        }
    }

    private LikelyTargets likely() {
        LikelyTargets known = likely == null ? new LikelyTargets(site) : likely;
        likely = known;
        return known;
    }

    /** A home page that is missing is told of once, not at each link to it. */
    private static boolean isMissingHome(Target.Nowhere nowhere) {
        boolean missing = nowhere.reason() == Target.Reason.MISSING || nowhere.reason() == Target.Reason.DRAFT;
        return missing && PagePath.HOME.source().equals(nowhere.path());
    }

    private void report(Page page, Located<Reference> located, Target.Nowhere nowhere, Code broken) {
        BrokenLink link = new BrokenLink(page, located, nowhere);
        String shown = link.shown();
        String better = "write " + link.better();
        switch (nowhere.reason()) {
            case MISSING -> missing(link, broken);
            case EMPTY -> {
                String kind = link.isImage() ? "image" : "link";
                add(broken, located, "the " + kind + " has no target", "write it between `(` and `)`");
            }
            case OUTSIDE -> outside(link);
            case DRAFT ->
                add(
                        LINK_DRAFT,
                        located,
                        shown + " is a draft, which is not part of the site",
                        "remove the link until then, or `draft: true` there");
            case CASE ->
                mend(
                        LINK_CASE,
                        located,
                        "no file is named exactly " + shown,
                        better + why(link.path(), link.target()),
                        link.written());
            case FOLDER ->
                add(broken, located, shown + " is a folder", "link to a page in it, or give it an `index.md`");
            case BUILT -> built(link, broken);
            case ABSOLUTE -> absolute(link, broken);
            case QUERY ->
                mend(broken, located, shown + " has a query, which pages do not take", better, link.written());
        }
    }

    private void missing(BrokenLink link, Code broken) {
        String web = onAnotherSite(link.target());
        Position at = link.located().at();
        notes.add(new Diagnostic(
                        broken,
                        at,
                        "no " + what(link.located().value()) + " " + link.shown(),
                        web == null
                                ? likely().hint(link.page().path(), link.kind(), link.path(), link.anchor())
                                : "write `" + web + "`",
                        web == null ? List.of() : List.of(new Edit(at, web)))
                .of(mayTranslate(link.page(), link.path()) ? ProjectPath.CONFIG : null));
    }

    private void outside(BrokenLink link) {
        String web = link.isImage() ? null : onTheWeb(link.nowhere().path(), link.anchor());
        mend(
                LINK_OUTSIDE,
                link.located(),
                link.shown() + " is not below " + folder() + ", so it is not part of the site",
                link.isImage()
                        ? "move the image below " + folder()
                        : web == null
                                ? "move the file below " + folder() + ", or link to its address on the web"
                                : "link to it on the web: `" + web + "`",
                web);
    }

    private void built(BrokenLink link, Code broken) {
        mend(
                broken,
                link.located(),
                link.shown() + " is no file of the project",
                "write " + link.better()
                        + (link.path().page() == null
                                ? ", the way to it from this file"
                                : ": links name the Markdown file, so that they work on GitHub too"),
                link.written());
    }

    private void absolute(BrokenLink link, Code broken) {
        boolean isFound = link.nowhere().path() != null;
        mend(
                broken,
                link.located(),
                link.shown() + " begins with `/`",
                isFound ? RELATIVE + ": write " + link.better() : RELATIVE,
                isFound ? link.written() : null);
    }

    /**
     * Whether a page links as its original would, so that it is the configuration that does not say of which folders or endings languages are made:
     * {@code guides/rag.md} is there for {@code de/guides/rag.md} and {@code guides/rag.de.md}.
     */
    private boolean mayTranslate(Page page, ProjectPath path) {
        PagePath to = path.page();
        String folder = page.path().text().replaceFirst("/.*", "/");
        return to != null
                && TAG.matcher(folder).matches()
                && to.text().startsWith(folder)
                && site.page(to.outOf(folder)) != null;
    }

    private String folder() {
        return site.config().conventions().layout().content() + "/";
    }

    /** The address that a target was meant as which lacks its scheme, or stands in brackets; null if it was not. */
    private static @Nullable String onAnotherSite(String target) {
        Matcher meant = MEANT.matcher(target);
        if (!meant.matches()) {
            return null;
        }
        String web = meant.group("web");
        return web != null ? web : (meant.group("mail") == null ? "https://" : "mailto:") + target;
    }

    private void add(Code code, Located<?> reference, String message, @Nullable String hint) {
        notes.add(code, reference.at(), message, hint);
    }

    private void mend(Code code, Located<?> reference, String message, String hint, @Nullable String better) {
        List<Edit> edits = better == null ? List.of() : List.of(new Edit(reference.at(), better));
        notes.add(code, reference.at(), message, hint, edits);
    }

    private static String why(ProjectPath path, String target) {
        boolean letterCase =
                target.toLowerCase(Locale.ROOT).contains(path.name().toLowerCase(Locale.ROOT));
        return letterCase
                ? ": web servers tell capital letters from small ones"
                : ": its accents are stored in another way";
    }

    private static String what(Reference reference) {
        if (reference.kind() == Reference.Kind.IMAGE) {
            return "image";
        }
        String name = Segments.name(reference.target().replaceFirst("#.*", ""));
        return PagePath.isPage(name) || !name.contains(".") ? "page" : "file";
    }

    /** The address of a file of the repository; null where none is known. */
    private @Nullable String onTheWeb(@Nullable ProjectPath path, String anchor) {
        Repository repository = Repository.of(site.config());
        return repository == null || path == null ? null : repository.file(path.text()) + anchor;
    }
}

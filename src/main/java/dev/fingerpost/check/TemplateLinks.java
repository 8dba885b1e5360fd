package dev.fingerpost.check;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.diag.Position;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Located;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.Site;
import dev.fingerpost.text.Guesses;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links and pictures that stand literally in a project's own templates: the page that they name is there, and the picture is shown. */
public final class TemplateLinks {
    private static final int GUESSES = 20;

    private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->|<!--.*?-->");
    private static final Pattern LINK = Pattern.compile(
            "<(?<tag>[a-z]+)\\b[^<>]*?\\s(?:href|src)=([\"'])(?:\\$\\{site\\.root}(?<path>[^\"'$<>?#]*)(?:[?#][^\"'$<>]*)?|(?<web>https?://[^\"'$<>]+))\\2");

    /** What the site makes besides pages and carried files: data, feeds, styles and scripts have other endings. */
    private static final Pattern CHECKED = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|svg|webp|avif|pdf)");

    /** A further page of a decision log: how many there are is known when they are made. */
    private static final Pattern LOG = Pattern.compile(".*/log-[0-9]+");

    private final Set<SitePath> files;
    private final Guesses guesses;
    private final LinkChecks pictures;
    private final Notes notes = new Notes();

    private TemplateLinks(Site site) {
        files = PathChecks.files(site);
        site.inLanguages().forEach(edition -> files.add(edition.made().review()));
        guesses = new Guesses(files.stream().map(SitePath::text).toList(), GUESSES);
        pictures = new LinkChecks(site, notes);
    }

    /** @param templates all that there are; the path of each says whether it is the project's own */
    public static List<Diagnostic> run(Site site, Collection<SourceFile> templates) {
        List<SourceFile> own = templates.stream()
                .filter(file -> file.path().isIn(ProjectPath.TEMPLATES))
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        TemplateLinks links = new TemplateLinks(site);
        own.forEach(links::check);
        return links.notes.list();
    }

    private void check(SourceFile template) {
        String text = COMMENT.matcher(template.text())
                .replaceAll(found -> " ".repeat(found.group().length()));
        for (Matcher link = LINK.matcher(text); link.find(); ) {
            boolean image = link.group("tag").equals("img");
            if (link.group("path") != null) {
                path(link.group("path"), image, template.position(link.start("path"), link.end("path")));
            } else if (image) {
                Position at = template.position(link.start("web"), link.end("web"));
                pictures.remote(new Located<>(link.group("web"), at), link.group("web"));
            }
        }
    }

    private void path(String path, boolean image, Position at) {
        boolean folder = path.isEmpty() || path.endsWith("/");
        SitePath wanted = folder ? PagePath.index(path).url() : new SitePath(path);
        boolean checked = wanted.isPage()
                || PagePath.isPage(path)
                || CHECKED.matcher(path).matches();
        if (!checked
                || path.startsWith("assets/")
                || files.contains(wanted)
                || LOG.matcher(wanted.stem()).matches()) {
            return;
        }
        Optional<String> near = guesses.nearest(wanted.text());
        notes.add(
                image ? Code.IMAGE_MISSING : Code.LINK_BROKEN,
                at,
                "the site has no file `" + wanted + "`",
                near.map(known -> "did you mean `${site.root}" + known + "`?")
                        .orElse("name a file as the site has it, or remove the " + (image ? "picture" : "link")));
    }
}

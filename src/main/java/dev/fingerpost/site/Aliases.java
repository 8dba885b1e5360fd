package dev.fingerpost.site;

import dev.fingerpost.config.Languages;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.disk.FileNames;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.Address;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.path.Spelling;
import dev.fingerpost.site.Site.Alias;
import dev.fingerpost.yaml.YamlScalar;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Old addresses of pages and of their parts, as front matter gives them: {@code old/page.md} for a page that moved,
 * {@code old/page.html#anchor} for a part that did, {@code … -> new-anchor} where the part has another anchor now.
 */
final class Aliases {
    private static final Pattern FORM = Pattern.compile("(?<path>[^#]*?)(#(?<old>[^#\\s]+))?( -> #?(?<now>[^#\\s]+))?");
    private static final String WRITE =
            "write the old place below content/, like `old/page.md` or `old/page.html#part`";

    private final Map<PagePath, Page> pages;
    private final Notes notes = new Notes();
    private final Map<Address, Alias> byOld = new TreeMap<>();
    /** Old addresses in the form in which some file systems take them for one. */
    private final Set<Spelling> spellings = new HashSet<>();

    private Aliases(Map<PagePath, Page> pages) {
        this.pages = pages;
    }

    /**
     * All aliases, in order of the old address. One that cannot be kept is noted and left out.
     *
     * @param pages those that somebody wrote
     * @param shown with those that stand in for translations
     * @param folders whether {@code a/b/} is an old address of {@code a/b.md}
     */
    static Noted<List<Alias>> of(
            Map<PagePath, Page> pages, Map<PagePath, Page> shown, Languages languages, boolean folders) {
        Aliases aliases = new Aliases(pages);
        for (Page page : pages.values()) {
            page.meta().publishing().aliases().forEach(alias -> aliases.add(page, alias));
        }
        List<Alias> written = List.copyOf(aliases.byOld.values());
        languages
                .others()
                .forEach(language -> written.forEach(alias -> aliases.addIn(language.folder(), alias, shown)));
        if (folders) {
            aliases.byOld
                    .keySet()
                    .forEach(old -> aliases.spellings.add(Spelling.of(old.path().text())));
            pages.values().stream().filter(page -> !page.path().isIndex()).forEach(aliases::addFolder);
        }
        return aliases.notes.with(List.copyOf(aliases.byOld.values()));
    }

    /**
     * Where an original was, its translation was in the other language, or what stood in for it. What stands there, or leads there by name,
     * goes before; parts of a translation have anchors of their own.
     */
    private void addIn(String folder, Alias alias, Map<PagePath, Page> shown) {
        PagePath was = alias.from().path().source();
        PagePath is = alias.to().path().source();
        Page now = is == null ? null : shown.get(is.in(folder));
        boolean isPart = alias.from().anchor() != null;
        if (was == null
                || now == null
                || was.text().startsWith(folder)
                || isPart && !now.path().isStandIn()) {
            return;
        }
        Page live = shown.get(was.in(folder));
        if (live == null || isPart && live.path().isStandIn()) {
            Address from = new Address(was.in(folder).url(), alias.from().anchor());
            byOld.putIfAbsent(
                    from, new Alias(from, new Address(now.url(), alias.to().anchor()), alias.at()));
        }
    }

    /** What stands there, or leads there by name, goes before. */
    private void addFolder(Page page) {
        PagePath index = PagePath.index(page.url().stem());
        if (spellings.add(Spelling.of(index.url().text())) && !pages.containsKey(index)) {
            Address from = Address.of(index.url());
            byOld.putIfAbsent(from, new Alias(from, Address.of(page.url()), Position.wholeFile(page.sourcePath())));
        }
    }

    private void add(Page page, Located<String> written) {
        Alias alias = read(page, written);
        if (alias == null) {
            String better = better(page, written);
            notes.add(
                    Code.ALIAS_FORM,
                    written.at(),
                    "`" + written.value() + "` is no old address",
                    better == null ? WRITE : "write `" + better + "`",
                    better == null ? List.of() : List.of(new Edit(written.at(), YamlScalar.write(better))));
            return;
        }
        Page live = pages.get(alias.from().path().source());
        if (live != null && alias.from().anchor() == null) {
            boolean itself = live == page;
            notes.add(
                    Code.ALIAS_CLASH,
                    alias.at(),
                    "`" + written.value() + "` is " + (itself ? "this page" : "a page of this site"),
                    itself ? "remove it" : "remove it, or move the page that stands there");
            return;
        }
        Alias first = byOld.putIfAbsent(alias.from(), alias);
        if (first != null) {
            notes.add(
                    Code.ALIAS_CLASH,
                    alias.at(),
                    "`" + written.value() + "` already leads to `" + first.to() + "`, as "
                            + first.at().path() + " says in line " + first.at().line(),
                    "keep one of the two");
        }
    }

    /** An address in the form of other generators, {@code /old/place}, in ours: {@code old/place/}. */
    private static @Nullable String better(Page page, Located<String> written) {
        if (!written.value().startsWith("/")) {
            return null;
        }
        String path = written.value().replaceFirst("^/+", "");
        String folder = path.endsWith("/") || path.contains("#") || output(path) != null ? path : path + "/";
        return read(page, new Located<>(folder, written.at())) == null ? null : folder;
    }

    private static @Nullable Alias read(Page page, Located<String> written) {
        Matcher form = FORM.matcher(written.value());
        if (!form.matches()) {
            return null;
        }
        SitePath path = output(form.group("path"));
        if (path == null) {
            return null;
        }
        String old = form.group("old");
        String now = form.group("now") == null ? old : form.group("now");
        return new Alias(new Address(path, old), new Address(page.url(), now), written.at());
    }

    /** The file of the built site that stood at an old path; null when the path is none. */
    private static @Nullable SitePath output(String path) {
        String file = PagePath.built(path.endsWith("/") ? PagePath.index(path).text() : path);
        for (String name : file.split("/", -1)) {
            // A page will stand there, under a name like those of all other files.
            if (name.isEmpty() || name.startsWith(".") || FileNames.fault(name) != null) {
                return null;
            }
        }
        SitePath old = new SitePath(file);
        return old.isPage() ? old : null;
    }
}

package dev.fingerpost.site;

import dev.fingerpost.page.Page;
import dev.fingerpost.page.Reference;
import dev.fingerpost.site.Target.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says where a link leads. Checks, templates and emitters all ask here, so that what was checked is what is written. A
 * link is read as GitHub reads it: relative to the file that holds it, within the project.
 */
public final class Links {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
    private static final String SOURCES = "sources.yaml";

    private final Set<String> pages;
    private final Set<String> drafts;
    private final Set<String> files;
    private final Set<String> statics;
    private final Set<String> unread;
    private final Set<String> made;
    private final Set<String> folders = new HashSet<>();
    /** Made when the first link fails: most sites never need it. */
    private volatile @Nullable Map<String, String> spellings;

    private static Set<String> made(Set<String> tags) {
        Set<String> made = new HashSet<>(MadePages.tags(tags).values());
        made.add(MadePages.TAGS);
        made.add(MadePages.SOURCES);
        made.add(MadePages.SEARCH);
        return made;
    }

    Links(
            Set<String> pages,
            Set<String> drafts,
            Set<String> files,
            Set<String> statics,
            Set<String> unread,
            Set<String> tags) {
        this.pages = Set.copyOf(pages);
        this.drafts = Set.copyOf(drafts);
        this.files = Set.copyOf(files);
        this.statics = Set.copyOf(statics);
        this.unread = unread;
        this.made = made(tags);
        List.of(pages, drafts, files).forEach(all -> all.forEach(path -> folders.addAll(Paths.foldersAbove(path))));
    }

    /** Where a reference of a page leads. */
    public Target resolve(Page page, Reference reference) {
        return resolve(page.path(), reference.target());
    }

    /**
     * Where a target leads.
     *
     * @param from the file that holds it, relative to content/
     * @param target as written, with percent signs and entities decoded; names of files hold neither {@code #} nor {@code ?}
     */
    public Target resolve(String from, String target) {
        if (target.isEmpty()) {
            return new Target.Nowhere(Reason.EMPTY, from);
        }
        if (target.startsWith("//") || SCHEME.matcher(target).lookingAt()) {
            return new Target.External(target);
        }
        int hash = target.indexOf('#');
        if (hash < 0) {
            return find(from, target, null);
        }
        String anchor = target.substring(hash + 1);
        if (hash == 0) {
            return page(from, anchor);
        }
        return find(from, target.substring(0, hash), anchor);
    }

    private Target find(String from, String written, @Nullable String anchor) {
        if (written.startsWith("/")) {
            return absolute(written.substring(1));
        }
        String project = Paths.resolve(from, written);
        if (project != null && project.startsWith(Paths.STATIC)) {
            String inSite = project.substring(Paths.STATIC.length());
            return statics.contains(inSite)
                    ? new Target.ToOther(new Address(inSite, anchor))
                    : new Target.Nowhere(Reason.MISSING, "../" + project);
        }
        String path = Paths.inContent(project);
        if (path == null) {
            return new Target.Nowhere(Reason.OUTSIDE, written);
        }
        return written.endsWith("/") ? folder(path) : inContent(path, anchor);
    }

    private Target inContent(String path, @Nullable String anchor) {
        if (pages.contains(path) || unread.contains(Paths.CONTENT + path) && path.endsWith(".md")) {
            return page(path, anchor);
        } else if (files.contains(path)) {
            return new Target.ToFile(path, new Address(path, anchor));
        } else if (path.equals(SOURCES)) {
            return new Target.ToOther(new Address(MadePages.SOURCES, anchor));
        } else if (made.contains(path)) {
            return new Target.ToOther(new Address(path, anchor));
        } else if (drafts.contains(path)) {
            return new Target.Nowhere(Reason.DRAFT, path);
        } else if (folders.contains(path) || path.isEmpty()) {
            return folder(path);
        }
        return nearly(path);
    }

    private static Target page(String path, @Nullable String anchor) {
        return new Target.ToPage(path, new Address(Paths.url(path), anchor));
    }

    private Target folder(String path) {
        boolean known = folders.contains(path) || path.isEmpty();
        return known
                ? new Target.Nowhere(Reason.FOLDER, path.isEmpty() ? "index.md" : path + "/index.md")
                : new Target.Nowhere(Reason.MISSING, path);
    }

    private Target nearly(String path) {
        if (path.endsWith(".html")) {
            String source = path.substring(0, path.length() - ".html".length()) + ".md";
            if (pages.contains(source) || drafts.contains(source)) {
                return new Target.Nowhere(Reason.BUILT, source);
            }
        }
        String spelled = spellings().get(Paths.spelling(path));
        if (spelled != null) {
            return new Target.Nowhere(Reason.CASE, spelled);
        }
        int query = path.indexOf('?');
        if (query > 0 && pages.contains(path.substring(0, query))) {
            return new Target.Nowhere(Reason.QUERY, path.substring(0, query));
        }
        return new Target.Nowhere(Reason.MISSING, path);
    }

    private Map<String, String> spellings() {
        Map<String, String> known = spellings;
        if (known == null) {
            Set<String> all = new TreeSet<>(pages);
            all.addAll(drafts);
            all.addAll(files);
            known = Paths.spellings(all);
            spellings = known;
        }
        return known;
    }

    private Target absolute(String path) {
        String inside = path.startsWith(Paths.CONTENT) ? path.substring(Paths.CONTENT.length()) : path;
        String index = inside.isEmpty() || inside.endsWith("/") ? inside + "index.md" : inside + "/index.md";
        for (String meant : List.of(path, inside, inside.replaceFirst("\\.html$", "") + ".md", index)) {
            if (pages.contains(meant) || files.contains(meant) || drafts.contains(meant)) {
                return new Target.Nowhere(Reason.ABSOLUTE, meant);
            }
        }
        return new Target.Nowhere(Reason.ABSOLUTE, "");
    }
}

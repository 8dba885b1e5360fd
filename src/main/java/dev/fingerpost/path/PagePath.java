package dev.fingerpost.path;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands below {@code content/}: by this it is known. The page of a folder is called {@code index.md}, and so it is known also where its file has
 * the name that GitHub, MkDocs or Hugo give it.
 *
 * @param text with {@code /} between names, ending in {@code .md}: {@code guides/rag.md}; two are equal when this is
 * @param file the same with the file's own name: {@code guides/README.md} for {@code guides/index.md}
 */
public record PagePath(String text, String file) implements Comparable<PagePath> {
    /** What the page of a folder may be called; where there are several, the first is it. */
    private static final List<String> INDEXES = List.of("index.md", "_index.md", "README.md", "Readme.md", "readme.md");

    private static final String ENDING = ".md";
    private static final String INDEX = "index.md";
    /** The form in which a configuration names pages, as a regular expression. */
    public static final String FORM = "(?:[^\\s/\\\\.][^\\t\\n/\\\\]*/)*[^\\s/\\\\.][^\\t\\n/\\\\]*\\.md";

    /** The page at the address of the site itself. */
    public static final PagePath HOME = new PagePath(INDEX);
    /** The page whose definitions explain terms everywhere. */
    public static final PagePath GLOSSARY = new PagePath("glossary.md");

    public PagePath {
        if (!isPage(text)) {
            throw new IllegalArgumentException("no path of a page: `" + text + "`");
        }
    }

    /** @param file as it is called */
    public PagePath(String file) {
        this(INDEXES.contains(Segments.name(file)) ? Segments.folder(file) + INDEX : file, file);
    }

    /** Whether a file of this name is the page of its folder, or would be if there were not another. */
    public static boolean isIndex(String name) {
        return INDEXES.contains(name);
    }

    /** Whether a file of this name would be the page of its folder, if there were not another, among files of these names. */
    public static boolean isShadowed(String name, Set<String> names) {
        int rank = INDEXES.indexOf(name);
        return rank > 0 && INDEXES.subList(0, rank).stream().anyMatch(names::contains);
    }

    /** Whether a path, however it begins, names a page. */
    public static boolean isPage(String path) {
        return path.endsWith(ENDING);
    }

    /** A path without ending, with that of a page. */
    public static String file(String stem) {
        return stem + ENDING;
    }

    /** A path without the ending of a page. */
    public static String stem(String path) {
        return isPage(path) ? path.substring(0, path.length() - ENDING.length()) : path;
    }

    /** The page that a path below {@code content/} names; null if it names none. */
    public static @Nullable PagePath of(String path) {
        return isPage(path) ? new PagePath(path) : null;
    }

    /**
     * The page that is written in a file.
     *
     * @throws IllegalArgumentException if it is no page's
     */
    public static PagePath of(ProjectPath source) {
        PagePath page = source.page();
        if (page == null) {
            throw new IllegalArgumentException("no page is written in `" + source + "`");
        }
        return page;
    }

    /** The page of a folder itself. */
    public static PagePath index(String folder) {
        return folder.isEmpty() || folder.endsWith("/")
                ? new PagePath(folder + INDEX)
                : new PagePath(folder + "/" + INDEX);
    }

    /** A path in the project as one in the built site: where it names a page, that page's file. */
    public static String built(String written) {
        return isPage(written) ? stem(written) + SitePath.ENDING : written;
    }

    /** The first page of what stands below a folder, which ends in {@code /}; of the site for an empty one. */
    public static PagePath home(String folder) {
        return new PagePath(folder + INDEX);
    }

    /** The page whose definitions explain terms in all that stands below a folder, which ends in {@code /}. */
    public static PagePath glossary(String folder) {
        return new PagePath(folder + GLOSSARY.text);
    }

    /** The same without a folder before it, which ends in {@code /}; itself where it is elsewhere. */
    public PagePath outOf(String folder) {
        return text.startsWith(folder) ? new PagePath(text.substring(folder.length())) : this;
    }

    /** The same below a folder, which ends in {@code /}. */
    public PagePath in(String folder) {
        return folder.isEmpty() ? this : new PagePath(folder + text);
    }

    /** Where the page stands below a folder, which ends in {@code /}, although it is written in the same file: for want of a translation. */
    public PagePath standIn(String folder) {
        return new PagePath(folder + text, file);
    }

    /** Whether it is shown in place of a translation that nobody wrote, and its file lies elsewhere. */
    public boolean isStandIn() {
        return !Segments.folder(text).equals(Segments.folder(file));
    }

    /** A path without what authors put in front of it who do not begin at {@code content/}. */
    public static String belowContent(String written) {
        return written.replaceFirst("^(?:\\.?/)*+(?:content/)?", "");
    }

    /** The file that it is written in. */
    public ProjectPath source() {
        return ProjectPath.CONTENT.child(file);
    }

    /** The file that it becomes: {@code guides/rag.html}. */
    public SitePath url() {
        return new SitePath(built(text));
    }

    /** A file of the site that is made from it beside that: {@code trees/x.tree.json} for {@code .tree.json}. */
    public SitePath url(String ending) {
        return new SitePath(stem(text) + ending);
    }

    /** A file in the folder that other generators make of the page: {@code guides/rag/} of {@code guides/rag.md}. */
    public ProjectPath inOwnFolder() {
        String folder = isIndex() ? Segments.folder(text) : stem(text) + "/";
        return ProjectPath.CONTENT.child(folder + "x");
    }

    /** Its text in the site, under the name that it has in the project. */
    public SitePath markdown() {
        return new SitePath(text);
    }

    /** Whether it is the page of its folder. */
    public boolean isIndex() {
        return text.endsWith(INDEX) && name().equals(INDEX);
    }

    public String name() {
        return Segments.name(text);
    }

    /** Its name without the ending. */
    public String stem() {
        return stem(name());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PagePath page && text.equals(page.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public int compareTo(PagePath other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}

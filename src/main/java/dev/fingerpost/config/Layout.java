package dev.fingerpost.config;

import dev.fingerpost.path.Mount;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a project keeps what. Whatever the folder of its pages is called, here they stand below content/.
 *
 * @param content the folder of the pages
 * @param records a folder of decision records that does not lie below content/
 * @param exclude files and folders below content/ that are no part of the site
 * @param folderAddresses whether each page can also be reached as the folder that other generators make of it
 * @param rootLinks whether links may begin with {@code /}, and then start where the pages are
 * @param suffixes the languages whose pages lie beside their originals, {@code rag.de.md}; here they stand below the folder of their
 *     language, {@code de/rag.md}, like those that lie there
 */
public record Layout(
        ProjectPath content,
        @Nullable Mount records,
        List<String> exclude,
        boolean rootLinks,
        boolean folderAddresses,
        List<String> suffixes) {
    public Layout {
        exclude = List.copyOf(exclude);
        suffixes = List.copyOf(suffixes);
    }

    /** Whether each file stands below content/ where it lies. */
    public boolean isPlain() {
        return records == null && content.equals(ProjectPath.CONTENT) && suffixes.isEmpty();
    }

    /** The file of the project that stands at a path below content/; other paths are files of themselves. */
    public ProjectPath file(ProjectPath path) {
        if (isPlain()) {
            return path;
        }
        ProjectPath beside = beside(path);
        ProjectPath record = records == null ? null : records.outside(beside);
        ProjectPath page = record == null ? pages().outside(beside) : record;
        return page == null ? path : page;
    }

    /** {@code content/rag.de.md} for {@code content/de/rag.md}. */
    private ProjectPath beside(ProjectPath path) {
        PagePath page = path.page();
        if (page == null) {
            return path;
        }
        return suffixes.stream()
                .filter(tag -> page.text().startsWith(tag + "/"))
                .map(tag -> ProjectPath.CONTENT.child(
                        PagePath.file(cut(page.file(), "").substring(tag.length() + 1) + "." + tag)))
                .findFirst()
                .orElse(path);
    }

    /** {@code content/de/rag.md} for {@code content/rag.de.md}. */
    private ProjectPath below(ProjectPath path) {
        PagePath page = path.page();
        if (page == null) {
            return path;
        }
        return suffixes.stream()
                .filter(tag -> page.stem().endsWith("." + tag))
                .map(tag -> ProjectPath.CONTENT.child(tag + "/" + PagePath.file(cut(page.file(), "." + tag))))
                .findFirst()
                .orElse(path);
    }

    /** A page's file without its ending, and without this before that. */
    private static String cut(String file, String last) {
        return file.substring(0, file.length() - PagePath.file(last).length());
    }

    /** Where a file of the project stands below content/; other files stay where they are. */
    public ProjectPath inside(ProjectPath file) {
        if (isPlain()) {
            return file;
        }
        ProjectPath record = records == null ? null : records.inside(file);
        ProjectPath page = record == null ? pages().inside(file) : record;
        return below(page == null ? file : page);
    }

    /**
     * Where a translation should lie that lies where the other way of keeping them has it; null for all other files.
     *
     * @param languages tags of all languages but the main one
     */
    public @Nullable ProjectPath misplaced(ProjectPath file, List<String> languages) {
        ProjectPath path = languages.isEmpty() ? null : pages().inside(file);
        if (path == null) {
            return null;
        }
        Layout beside = new Layout(content, null, List.of(), false, false, languages);
        ProjectPath moved = suffixes.isEmpty() ? beside.below(path) : beside(path);
        return path.equals(moved) ? null : pages().outside(moved);
    }

    private Mount pages() {
        return new Mount(content, ProjectPath.CONTENT);
    }
}

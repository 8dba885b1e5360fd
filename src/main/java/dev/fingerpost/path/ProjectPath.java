package dev.fingerpost.path;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a file of a project stands, or would: as reports name it.
 *
 * @param text relative to the project's folder, with {@code /} between names: {@code content/guides/rag.md}
 */
public record ProjectPath(String text) implements Comparable<ProjectPath> {
    public static final ProjectPath CONFIG = new ProjectPath("fingerpost.yaml");
    /** The faults that a project had when it began to mend them. */
    public static final ProjectPath BASELINE = new ProjectPath("baseline.txt");

    public static final ProjectPath CONTENT = new ProjectPath("content");
    public static final ProjectPath SOURCES = new ProjectPath("content/sources.yaml");
    public static final ProjectPath STATIC = new ProjectPath("static");
    public static final ProjectPath TEMPLATES = new ProjectPath("templates");

    /** The file with this path below this folder. */
    public ProjectPath child(String below) {
        return new ProjectPath(text + "/" + below);
    }

    /** Whether this lies in a folder, however deep, or is that folder. */
    public boolean isIn(ProjectPath folder) {
        return text.startsWith(folder.text)
                && (text.length() == folder.text.length() || text.charAt(folder.text.length()) == '/');
    }

    /** The path from a folder that this lies in: {@code guides/rag.md} from {@code content}. */
    public String below(ProjectPath folder) {
        return text.substring(folder.text.length() + 1);
    }

    public String name() {
        return Segments.name(text);
    }

    /** The folder that it lies in, which is not the project itself. */
    public ProjectPath parent() {
        return new ProjectPath(text.substring(0, text.lastIndexOf('/')));
    }

    /** The page of this folder below {@code content/}, which may not exist. */
    public ProjectPath index() {
        return PagePath.index(equals(CONTENT) ? "" : below(CONTENT)).source();
    }

    /** All folders that it lies in, the outermost first. */
    public List<ProjectPath> folders() {
        return Segments.folders(text).stream().map(ProjectPath::new).toList();
    }

    /** What a relative path in this file means; null when it leaves the project. */
    public @Nullable ProjectPath resolve(String written) {
        String resolved = Segments.resolve(text, written);
        return resolved == null ? null : new ProjectPath(resolved);
    }

    /** How an author writes another file's path in this one: {@code ../cases/acme.md}. */
    public String relative(ProjectPath to) {
        return Segments.relative(text, to.text);
    }

    /** The page that is written here; null for a file of another kind. */
    public @Nullable PagePath page() {
        return isPage() ? new PagePath(below(CONTENT)) : null;
    }

    /** Whether a page is written here. */
    public boolean isPage() {
        return PagePath.isPage(text) && isIn(CONTENT);
    }

    /** Where a file that is carried over from {@code content/} or {@code static/} stands in the site, under its own name. */
    public SitePath url() {
        return new SitePath(text.substring(text.indexOf('/') + 1));
    }

    @Override
    public int compareTo(ProjectPath other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}

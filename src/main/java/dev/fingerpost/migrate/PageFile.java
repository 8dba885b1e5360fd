package dev.fingerpost.migrate;

import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.Segments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file below {@code content/} that a page comes to stand in. Two files of one folder, {@code index.md} and {@code README.md}, are one {@link PagePath}
 * and two of these.
 *
 * @param text with {@code /} between names: {@code guides/README.md}
 */
record PageFile(String text) implements Comparable<PageFile> {
    PageFile {
        if (!PagePath.isPage(text)) {
            throw new IllegalArgumentException("no file of a page: `" + text + "`");
        }
    }

    /** The file with this path below content/, but for its ending. */
    static PageFile named(String stem) {
        return new PageFile(PagePath.file(stem));
    }

    /** The file that a path below content/ names; null if it is none of a page. */
    static @Nullable PageFile of(String path) {
        return PagePath.isPage(path) ? new PageFile(path) : null;
    }

    /** The page that is read from it. */
    PagePath page() {
        return new PagePath(text);
    }

    ProjectPath source() {
        return page().source();
    }

    /** The path without its ending. */
    String stem() {
        return PagePath.stem(text);
    }

    /** The folder that it lies in. */
    Folder folder() {
        return new Folder(Segments.folder(text));
    }

    String name() {
        return Segments.name(text);
    }

    boolean isIndex() {
        return page().isIndex();
    }

    /** The path that a tool makes an address of: without the ending, and without the name where it is one that the tool takes for a folder's. */
    String address(String... indexes) {
        return List.of(indexes).contains(Segments.name(stem())) ? folder().stem() : stem();
    }

    /** Words for a page that says nothing of itself: the name of its file, or of its folder. */
    String words() {
        return Segments.name(isIndex() ? folder().stem() : stem()).replaceAll("[_-]+", " ");
    }

    @Override
    public int compareTo(PageFile other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    /**
     * A folder below {@code content/}.
     *
     * @param text ending in {@code /}; empty for {@code content/} itself
     */
    record Folder(String text) {
        static final Folder TOP = new Folder("");

        /** The folder of this name in it; itself for an empty one. */
        Folder folder(String name) {
            return name.isEmpty() ? this : new Folder(text + name + "/");
        }

        /** The path without the last slash. */
        String stem() {
            return text.isEmpty() ? "" : text.substring(0, text.length() - 1);
        }

        /** Whether a page stands in it, however deep. */
        boolean holds(PageFile page) {
            return page.text().startsWith(text);
        }

        /** Whether a list of the folder names a page: one that stands right in it, or is that of a folder in it. */
        boolean isNextTo(PageFile page) {
            String below = holds(page) ? below(page) : "";
            int slash = below.indexOf('/');
            return holds(page) && (slash < 0 || page.isIndex() && slash == below.lastIndexOf('/'));
        }

        /** The path from here of a page that stands in it. */
        String below(PageFile page) {
            return page.text().substring(text.length());
        }

        @Override
        public String toString() {
            return text;
        }
    }
}

package dev.fingerpost.path;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a file of a project of another tool stands, which is to become one of ours.
 *
 * @param text relative to that project's folder, with {@code /} between names: {@code docs/intro.mdx}
 */
public record OtherPath(String text) implements Comparable<OtherPath> {
    /** What the names of Markdown end in. */
    private static final Set<String> MARKDOWN = Set.of("md", "mdx", "markdown", "mdown", "mkd");

    /** The folder that it lies in. */
    public Folder folder() {
        return new Folder(Segments.folder(text));
    }

    public String name() {
        return Segments.name(text);
    }

    /** What stands behind the last dot of its name, in small letters; empty without one. */
    public String ending() {
        String name = name();
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** Whether its name says that it holds Markdown. */
    public boolean isMarkdown() {
        return MARKDOWN.contains(ending());
    }

    /** Whether a path, wherever it begins, names Markdown. */
    public static boolean isMarkdown(String path) {
        return new OtherPath(path).isMarkdown();
    }

    /** How many folders it lies in. */
    public int depth() {
        return Segments.folders(text).size();
    }

    /** What a relative path in this file means; null when it leaves the project. */
    public @Nullable OtherPath resolve(String written) {
        return folder().resolve(written);
    }

    /** How an author writes another file's path in this one. */
    public String relative(OtherPath to) {
        return Segments.relative(text, to.text);
    }

    /** As reports name it, in terms of its own project. */
    public ProjectPath reported() {
        return new ProjectPath(text);
    }

    @Override
    public int compareTo(OtherPath other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    /**
     * A folder of a project of another tool.
     *
     * @param text relative to that project's folder, ending in {@code /}; empty for the project itself
     */
    public record Folder(String text) {
        /** The project itself. */
        public static final Folder TOP = new Folder("");

        public boolean isTop() {
            return text.isEmpty();
        }

        /** Its path without the last slash. */
        public String stem() {
            return isTop() ? "" : text.substring(0, text.length() - 1);
        }

        /** The folder that it lies in; the project itself for itself. */
        public Folder parent() {
            return isTop() ? this : new Folder(Segments.folder(stem()));
        }

        /** The file with this path below this folder. */
        public OtherPath child(String below) {
            return new OtherPath(text + below);
        }

        /** The folder with this path below this one; itself for an empty one. */
        public Folder folder(String below) {
            return below.isEmpty() ? this : new Folder(text + below + "/");
        }

        /** The file that a relative path in this folder means; null when it leaves the project. */
        public @Nullable OtherPath resolve(String written) {
            String resolved = Segments.resolve(text, written);
            return resolved == null ? null : new OtherPath(resolved);
        }

        /** The folder that a relative path in this folder means; null when it leaves the project. */
        public @Nullable Folder resolveFolder(String written) {
            OtherPath resolved = resolve(written);
            return resolved == null ? null : TOP.folder(resolved.text());
        }

        /** Whether a file lies in it, however deep. */
        public boolean holds(OtherPath file) {
            return file.text().startsWith(text);
        }

        /** Whether another folder lies in it, however deep, or is it. */
        public boolean holds(Folder other) {
            return other.text.startsWith(text);
        }

        /** The path of a file that lies in it from here. */
        public String below(OtherPath file) {
            return file.text().substring(text.length());
        }

        @Override
        public String toString() {
            return text;
        }
    }
}

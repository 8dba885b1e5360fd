package dev.fingerpost.path;

import org.jspecify.annotations.Nullable;

/**
 * Where a file of the theme stands: by this it is asked for, whether it is the built-in one or that of a project in its place.
 *
 * @param text relative to the theme's folder, with {@code /} between names: {@code pages/guide.ftlh}
 */
public record ThemePath(String text) implements Comparable<ThemePath> {
    private static final ProjectPath BUILT_IN = new ProjectPath("theme");
    private static final String TEMPLATE = ".ftlh";
    private static final String ASSETS = "assets/";
    private static final String WORDS = "messages/";
    private static final String WORDS_ENDING = ".properties";

    /** The template of this name, without ending: {@code pages/guide}. */
    public static ThemePath template(String stem) {
        return new ThemePath(stem + TEMPLATE);
    }

    /** The words of the interface in a language, by its BCP 47 tag. */
    public static ThemePath words(String language) {
        return new ThemePath(WORDS + language + WORDS_ENDING);
    }

    /** The file of the theme that a file in {@code templates/}, or one of the built-in theme, is. */
    public static ThemePath of(ProjectPath file) {
        return new ThemePath(file.below(file.isIn(BUILT_IN) ? BUILT_IN : ProjectPath.TEMPLATES));
    }

    /** Whether a file, as reports name it, is the built-in theme's. */
    public static boolean isBuiltIn(ProjectPath file) {
        return file.isIn(BUILT_IN);
    }

    /** Whether FreeMarker reads it. */
    public boolean isTemplate() {
        return text.endsWith(TEMPLATE);
    }

    /** Whether it holds words of the interface. */
    public boolean isWords() {
        return text.startsWith(WORDS) && text.endsWith(WORDS_ENDING);
    }

    /** Whether it is carried over into the built site. */
    public boolean isAsset() {
        return text.startsWith(ASSETS);
    }

    public String name() {
        return Segments.name(text);
    }

    /** Where a project has its own. */
    public ProjectPath own() {
        return ProjectPath.TEMPLATES.child(text);
    }

    /** As reports name that of the built-in theme. */
    public ProjectPath builtIn() {
        return BUILT_IN.child(text);
    }

    /** Where it stands in the built site, if it keeps its name. */
    public SitePath url() {
        return new SitePath(text);
    }

    /** What a relative path in this file means, or one from the theme's folder that begins with a slash; null for what leads out. */
    public @Nullable ThemePath resolve(String written) {
        String resolved = Segments.resolve(written.startsWith("/") ? "" : text, written);
        return resolved == null ? null : new ThemePath(resolved);
    }

    /** How another file's path is written in this one. */
    public String relative(ThemePath to) {
        return Segments.relative(text, to.text);
    }

    @Override
    public int compareTo(ThemePath other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}

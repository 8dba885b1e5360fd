package dev.fingerpost.config;

import dev.fingerpost.diag.Code;
import dev.fingerpost.page.Located;
import dev.fingerpost.path.Mount;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * fingerpost.yaml, read and typed. Every key has a default; an empty file is a valid configuration.
 *
 * @param baseUrl where the site will stand, ending in {@code /}; needed only for what must be absolute: canonical
 *     links, sitemap, feed, Open Graph, 404
 * @param language BCP 47 tag of the interface and of the content
 * @param repository web address of the repository, for edit and report links
 * @param branch the branch that edit links open
 * @param activeFiles files, and folders that end in {@code /}, below content/ and static/ whose scripts are published
 * @param search whether readers can search the site
 * @param nav null for navigation made from folders and {@code order}
 * @param figures which figures must have a source; null when none is asked for
 * @param socialCards whether each page gets a picture for links to it; needs a base URL
 * @param frontMatter what keys of other generators mean
 * @param exclude files and folders below content/ that are no part of the site
 * @param silenced warnings that are not reported
 * @param errors what is an error, whatever it would be otherwise
 * @param records a folder of decision records that does not lie below content/
 * @param newRecord the form in which readers begin a file with a record; null where nothing may leave their browser
 */
public record SiteConfig(
        String title,
        String description,
        @Nullable String baseUrl,
        String language,
        @Nullable String repository,
        String branch,
        @Nullable String author,
        @Nullable Licence licence,
        HtmlPolicy html,
        List<String> activeFiles,
        Fonts fonts,
        boolean search,
        @Nullable List<NavEntry> nav,
        List<Approach> approaches,
        @Nullable Figures figures,
        boolean socialCards,
        FrontMatter frontMatter,
        List<String> exclude,
        Set<Code> silenced,
        Set<Code> errors,
        @Nullable Mount records,
        @Nullable String newRecord) {
    public SiteConfig {
        nav = nav == null ? null : List.copyOf(nav);
        activeFiles = List.copyOf(activeFiles);
        approaches = List.copyOf(approaches);
    }

    /** The file of the project that stands at a path below content/. */
    public ProjectPath file(ProjectPath path) {
        ProjectPath outside = records == null ? null : records.outside(path);
        return outside == null ? path : outside;
    }

    /**
     * The check of figures in prose.
     *
     * @param in pages and folders below content/; empty for all
     * @param units words that make a number before them a figure, besides those known everywhere
     */
    public record Figures(List<Located<String>> in, List<String> units) {
        public Figures {
            in = List.copyOf(in);
            units = List.copyOf(units);
        }
    }

    /**
     * What keys in front matter mean that pages have from elsewhere.
     *
     * @param names by the name that they have there: that of the key here
     * @param ignored those that mean nothing here
     */
    public record FrontMatter(Map<String, String> names, Set<String> ignored) {
        /** Each key is what it is called. */
        public static final FrontMatter PLAIN = new FrontMatter(Map.of(), Set.of());

        public FrontMatter {
            names = Map.copyOf(names);
            ignored = Set.copyOf(ignored);
        }
    }

    /** What becomes of raw HTML in Markdown: cleaned by an allow-list, shown as text, or let through. */
    public enum HtmlPolicy {
        SAFE,
        ESCAPE,
        TRUST
    }

    /** Whether the theme's own serif is served with the site, or the reader's system fonts are used. */
    public enum Fonts {
        THEME,
        SYSTEM
    }

    /** The licence of the content, shown in the footer. */
    public record Licence(String name, @Nullable String url) {}

    /**
     * One entry of an explicit navigation: a page, or a titled group.
     *
     * @param page null for a group
     * @param title null for the page's own title
     */
    public record NavEntry(
            @Nullable Located<PagePath> page, @Nullable String title, List<NavEntry> items) {
        public NavEntry {
            items = List.copyOf(items);
        }
    }

    /**
     * One of the ways that the site's decisions are about, with its route mark.
     *
     * @param id used in case studies, for example {@code rag}
     * @param mark shape of the route mark
     * @param hue colour token of the route mark
     * @param page the page that tells most about it
     */
    public record Approach(
            String id,
            String name,
            Mark mark,
            Hue hue,
            @Nullable Located<PagePath> page) {}

    /** Shapes of route marks; each may be used once. */
    public enum Mark {
        RING,
        BAR,
        BARS,
        DIAMOND,
        DIAMOND_BAR,
        CHEVRON,
        CROSS,
        TRIANGLE
    }

    /** Hues of route marks, as named by the theme. */
    public enum Hue {
        GREEN,
        TEAL,
        RED,
        PLUM,
        AMBER,
        INK
    }
}

package dev.fingerpost.config;

import dev.fingerpost.diag.Code;
import dev.fingerpost.page.Located;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import java.util.List;
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
 * @param ownMenu folders with a menu of their own, apart from that of the site
 * @param figures which figures must have a source; null when none is asked for
 * @param socialCards whether each page gets a picture for links to it; needs a base URL
 * @param frontMatter what keys of other generators mean
 * @param layout where the project keeps what
 * @param mediaHosts hosts that pages may show pictures and films of, besides their own
 * @param host the host that gets files of its own; null for none
 * @param silenced warnings that are not reported
 * @param errors what is an error, whatever it would be otherwise
 * @param look how it differs from the theme
 * @param newRecord the form in which readers begin a file with a record; null where nothing may leave their browser
 * @param analytics a script that each page runs, below static/; null for none
 * @param languages those of the site, and the one that this is of
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
        List<Located<ProjectPath>> ownMenu,
        List<Approach> approaches,
        @Nullable Figures figures,
        boolean socialCards,
        PageKeys frontMatter,
        Layout layout,
        List<String> mediaHosts,
        @Nullable Host host,
        Set<Code> silenced,
        Set<Code> errors,
        @Nullable String newRecord,
        Look look,
        @Nullable Located<ProjectPath> analytics,
        Languages languages) {
    public SiteConfig {
        nav = nav == null ? null : List.copyOf(nav);
        ownMenu = List.copyOf(ownMenu);
        activeFiles = List.copyOf(activeFiles);
        mediaHosts = List.copyOf(mediaHosts);
        approaches = List.copyOf(approaches);
    }

    /** The same in one of its languages. */
    public SiteConfig in(Language language) {
        List<NavEntry> own = language.nav() == null ? nav : language.nav();
        return new SiteConfig(
                language.title() == null ? title : language.title(),
                language.description() == null ? description : language.description(),
                baseUrl,
                language.tag(),
                repository,
                branch,
                author,
                licence,
                html,
                activeFiles,
                fonts,
                search,
                own,
                ownMenu,
                approaches.stream().map(language.words()::of).toList(),
                figures,
                socialCards,
                frontMatter,
                layout,
                mediaHosts,
                host,
                silenced,
                errors,
                newRecord,
                look.in(language.words()),
                analytics,
                new Languages(languages.all(), language));
    }

    /** The same for another place on the web. */
    public SiteConfig at(String url) {
        return new SiteConfig(
                title,
                description,
                url.endsWith("/") ? url : url + "/",
                language,
                repository,
                branch,
                author,
                licence,
                html,
                activeFiles,
                fonts,
                search,
                nav,
                ownMenu,
                approaches,
                figures,
                socialCards,
                frontMatter,
                layout,
                mediaHosts,
                host,
                silenced,
                errors,
                newRecord,
                look,
                analytics,
                languages);
    }

    /** The file of the project that stands at a path below content/. */
    public ProjectPath file(ProjectPath path) {
        return layout.file(path);
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

    /** Hosts that take redirects and headers from files of the site. */
    public enum Host {
        NETLIFY,
        CLOUDFLARE
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
     * One entry of an explicit navigation: a page, a titled group with or without a page, a folder, or a link that leads out.
     *
     * @param page null for a group without one
     * @param title null for the page's own title, or the folder's
     * @param url where a link leads out; null for all others
     * @param folder whose pages stand there, below content/; null for all others
     * @param collapsed whether it is closed until readers open it, or are in it
     */
    public record NavEntry(
            @Nullable Located<PagePath> page,
            @Nullable String title,
            @Nullable Located<String> url,
            @Nullable Located<ProjectPath> folder,
            List<NavEntry> items,
            boolean collapsed) {
        public NavEntry {
            items = List.copyOf(items);
        }

        /** A page, or a group. */
        public NavEntry(@Nullable Located<PagePath> page, @Nullable String title, List<NavEntry> items) {
            this(page, title, null, null, items, false);
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

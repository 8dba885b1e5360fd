package dev.fingerpost.config;

import dev.fingerpost.diag.Code;
import dev.fingerpost.page.Located;
import dev.fingerpost.path.ProjectPath;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * fingerpost.yaml, read and typed. Every key has a default; an empty file is a valid configuration.
 *
 * @param about what readers are told of the whole
 * @param language BCP 47 tag of the interface and of the content
 * @param places where the site stands, and its sources
 * @param menu the ways through it
 * @param trust what runs and is loaded that an author brings
 * @param features what its pages come with
 * @param checks which faults count
 * @param conventions how the project is written
 * @param look how it differs from the theme
 * @param languages those of the site, and the one that this is of
 */
public record SiteConfig(
        About about,
        String language,
        Locations places,
        Menu menu,
        Trust trust,
        Features features,
        Checks checks,
        Conventions conventions,
        Look look,
        Languages languages) {

    /** The same in one of its languages. */
    public SiteConfig in(Language language) {
        About its = new About(
                language.title() == null ? about.title : language.title(),
                language.description() == null ? about.description : language.description(),
                about.author,
                about.licence,
                about.approaches.stream().map(language.words()::of).toList());
        return new SiteConfig(
                its,
                language.tag(),
                places,
                language.nav() == null ? menu : new Menu(language.nav(), menu.own),
                trust,
                features,
                checks,
                conventions,
                look.in(language.words()),
                new Languages(languages.all(), language));
    }

    /** The same for another place on the web. */
    public SiteConfig at(String url) {
        String base = url.endsWith("/") ? url : url + "/";
        Locations there = new Locations(base, places.host, places.repository, places.branch, places.newRecord);
        return new SiteConfig(about, language, there, menu, trust, features, checks, conventions, look, languages);
    }

    /** The file of the project that stands at a path below content/. */
    public ProjectPath file(ProjectPath path) {
        return conventions.layout.file(path);
    }

    /**
     * What readers are told of the site as a whole.
     *
     * @param approaches those that its decisions are about
     */
    public record About(
            String title,
            String description,
            @Nullable String author,
            @Nullable Licence licence,
            List<Approach> approaches) {
        public About {
            approaches = List.copyOf(approaches);
        }
    }

    /**
     * Where the site stands, and where its sources do.
     *
     * @param baseUrl where the site will stand, ending in {@code /}; needed only for what must be absolute: canonical
     *     links, sitemap, feed, Open Graph, 404
     * @param host the host that gets files of its own; null for none
     * @param repository web address of the repository, for edit and report links
     * @param branch the branch that edit links open
     * @param newRecord the form in which readers begin a file with a record; null where nothing may leave their browser
     */
    public record Locations(
            @Nullable String baseUrl,
            @Nullable Host host,
            @Nullable String repository,
            String branch,
            @Nullable String newRecord) {}

    /**
     * The ways through the site.
     *
     * @param nav null for navigation made from folders and {@code order}
     * @param own folders with a menu of their own, apart from that of the site
     */
    public record Menu(@Nullable List<NavEntry> nav, List<Located<ProjectPath>> own) {
        public Menu {
            nav = nav == null ? null : List.copyOf(nav);
            own = List.copyOf(own);
        }
    }

    /**
     * What may run and be loaded on pages besides what comes with the theme.
     *
     * @param activeFiles files, and folders that end in {@code /}, below content/ and static/ whose scripts are published
     * @param mediaHosts hosts that pages may show pictures and films of, besides their own
     * @param analytics a script that each page runs, below static/; null for none
     */
    public record Trust(
            HtmlPolicy html,
            List<String> activeFiles,
            List<String> mediaHosts,
            @Nullable Located<ProjectPath> analytics) {
        public Trust {
            activeFiles = List.copyOf(activeFiles);
            mediaHosts = List.copyOf(mediaHosts);
        }
    }

    /**
     * What pages come with.
     *
     * @param search whether readers can search the site
     * @param socialCards whether each page gets a picture for links to it; needs a base URL
     */
    public record Features(Fonts fonts, boolean search, boolean socialCards) {}

    /**
     * Which faults count.
     *
     * @param figures which figures must have a source; null when none is asked for
     * @param silenced warnings that are not reported
     * @param errors what is an error, whatever it would be otherwise
     */
    public record Checks(@Nullable FigureCheck figures, Set<Code> silenced, Set<Code> errors) {}

    /**
     * How the project is written.
     *
     * @param frontMatter what keys of other generators mean
     * @param layout where it keeps what
     */
    public record Conventions(PageKeys frontMatter, Layout layout) {}

    /**
     * The check of figures in prose.
     *
     * @param in pages and folders below content/; empty for all
     * @param units words that make a number before them a figure, besides those known everywhere
     */
    public record FigureCheck(List<Located<String>> in, List<String> units) {
        public FigureCheck {
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
}

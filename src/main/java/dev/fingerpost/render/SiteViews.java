package dev.fingerpost.render;

import dev.fingerpost.config.Language;
import dev.fingerpost.config.Look;
import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.page.Comparison;
import dev.fingerpost.page.Drawn;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.path.ThemePath;
import dev.fingerpost.site.Assets;
import dev.fingerpost.view.AnnouncementView;
import dev.fingerpost.view.HeadView;
import dev.fingerpost.view.LicenceView;
import dev.fingerpost.view.LinkView;
import dev.fingerpost.view.ListsView;
import dev.fingerpost.view.LookView;
import dev.fingerpost.view.MenusView;
import dev.fingerpost.view.SearchView;
import dev.fingerpost.view.SiteView;
import dev.fingerpost.view.ToolsView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is the same on every page, with addresses for the page that shows it. */
final class SiteViews {
    private static final List<ThemePath> SCRIPTS = List.of(new ThemePath("assets/site.js"));
    private static final ThemePath TREE_STYLE = new ThemePath("assets/tree.css");
    private static final ThemePath ANNOUNCEMENT_SCRIPT = new ThemePath("assets/announcement.js");
    private static final ThemePath TREE_SCRIPT = new ThemePath("assets/tree.js");
    private static final ThemePath DIALOG_SCRIPT = new ThemePath("assets/dialog.js");
    private static final ThemePath LOST_SCRIPT = new ThemePath("assets/lost.js");
    private static final ThemePath FILTER_SCRIPT = new ThemePath("assets/filters.js");
    private static final ThemePath RESULT_STYLE = new ThemePath("assets/result.css");
    private static final ThemePath RESULT_SCRIPT = new ThemePath("assets/result.js");
    private static final ThemePath PANEL_STYLE = new ThemePath("assets/panels.css");
    private static final ThemePath PANEL_SCRIPT = new ThemePath("assets/panels.js");
    private static final ThemePath LANGUAGE_STYLE = new ThemePath("assets/languages.css");
    private static final ThemePath LOG_STYLE = new ThemePath("assets/log.css");
    private static final ThemePath LOOK_STYLE = new ThemePath("assets/look.css");
    private static final ThemePath MATHS_STYLE = new ThemePath("assets/maths.css");
    private static final ThemePath DIAGRAM_STYLE = new ThemePath("assets/diagrams.css");
    private static final ThemePath DIAGRAM_SCRIPT = new ThemePath("assets/diagrams.js");
    private static final ThemePath SEARCH_STYLE = new ThemePath("assets/search.css");
    private static final ThemePath SEARCH_SCRIPT = new ThemePath("assets/search.js");
    /** Languages whose letters the theme's face does not have. */
    private static final Set<String> OTHER_SCRIPTS = Set.of("ar", "ja", "zh");

    private final SiteContext site;
    private final NavViews nav;
    private final Translations translations;
    private final InlineViews inline;
    private final boolean hasFeed;

    SiteViews(SiteContext site) {
        this.site = site;
        this.nav = new NavViews(
                site.site().relations().navigation().entries(),
                site.site().relations().navigation().apart());
        this.translations = new Translations(site.site());
        this.inline = new InlineViews(site.assets());
        this.hasFeed = site.site().hasFeed();
    }

    /** @param page the one shown; null for one that the site makes itself */
    SiteView view(@Nullable PagePath page, Hrefs hrefs) {
        Page written = page == null ? null : site.site().pages().get(page);
        return view(page, hrefs, written == null ? List.of() : List.of(written));
    }

    /** @param shown the pages whose text it shows: itself, or others */
    SiteView view(@Nullable PagePath page, Hrefs hrefs, List<Page> shown) {
        SiteConfig config = site.config();
        return new SiteView(
                config.about().title(),
                config.about().description(),
                config.language(),
                Language.direction(config.language()),
                hrefs.root(),
                hrefs.to(site.site().home().url()),
                new MenusView(nav.tree(page, hrefs), nav.sections(page, hrefs), nav.apart(page, hrefs)),
                head(page, hrefs, shown),
                config.features().search()
                        ? new SearchView(
                                hrefs.to(site.site().made().search()),
                                site.site().made().searchIndex(),
                                asset(SEARCH_SCRIPT, hrefs),
                                asset(SEARCH_STYLE, hrefs),
                                asset(DIALOG_SCRIPT, hrefs),
                                asset(LOST_SCRIPT, hrefs))
                        : null,
                tools(hrefs, shown),
                new ListsView(
                        site.site().relations().tags().isEmpty()
                                ? null
                                : hrefs.to(site.site().made().allTags()),
                        site.site().apparatus().sources().isEmpty()
                                ? null
                                : hrefs.to(site.site().made().sources()),
                        hasFeed ? hrefs.to(site.site().made().feed()) : null),
                config.places().repository(),
                config.about().author(),
                licence(config.about().licence()),
                site.approaches(hrefs),
                translations.view(page, hrefs),
                look(hrefs),
                "Fingerpost");
    }

    private HeadView head(@Nullable PagePath page, Hrefs hrefs, List<Page> shown) {
        SiteConfig config = site.config();
        List<String> moreCss =
                styles(shown).stream().map(style -> asset(style, hrefs)).toList();
        return new HeadView(
                asset(Assets.STYLE, hrefs),
                moreCss,
                // Another sheet may change what the head of the page looks like.
                moreCss.isEmpty() ? inline.style(hrefs) : null,
                asset(Assets.THEME_SCRIPT, hrefs),
                inline.script(),
                scripts(page, shown).stream()
                        .map(script -> asset(script, hrefs))
                        .toList(),
                file(config.trust().analytics(), hrefs),
                config.trust().mediaHosts());
    }

    private ToolsView tools(Hrefs hrefs, List<Page> shown) {
        return new ToolsView(
                asset(FILTER_SCRIPT, hrefs),
                asset(RESULT_SCRIPT, hrefs),
                asset(RESULT_STYLE, hrefs),
                asset(LOG_STYLE, hrefs),
                draws(shown, Drawn.DIAGRAM) ? hrefs.to(Assets.DIAGRAM_FRAME) : null);
    }

    private List<ThemePath> styles(List<Page> shown) {
        List<ThemePath> styles = new ArrayList<>();
        if (showsTree(shown)) {
            styles.add(TREE_STYLE);
        }
        if (shown.stream().anyMatch(one -> !one.numbered().panels().isEmpty())) {
            styles.add(PANEL_STYLE);
        }
        if (draws(shown, Drawn.MATHS)) {
            styles.add(MATHS_STYLE);
        }
        if (draws(shown, Drawn.DIAGRAM)) {
            styles.add(DIAGRAM_STYLE);
        }
        if (!site.config().languages().all().isEmpty()
                || OTHER_SCRIPTS.contains(site.config().language().split("-", 2)[0])) {
            styles.add(LANGUAGE_STYLE);
        }
        if (!site.config().look().equals(Look.PLAIN)) {
            styles.add(LOOK_STYLE);
        }
        return styles;
    }

    private LookView look(Hrefs hrefs) {
        Look look = site.config().look();
        Look.Logo logo = look.logo();
        return new LookView(
                logo == null ? null : file(logo.light(), hrefs),
                logo == null ? null : file(logo.dark() == null ? logo.light() : logo.dark(), hrefs),
                logo != null && logo.wordmark(),
                file(look.icon(), hrefs),
                announcement(look.announcement(), hrefs),
                links(look.headerLinks(), hrefs),
                look.footer(),
                links(look.footerLinks(), hrefs),
                links(look.profiles(), hrefs));
    }

    private @Nullable AnnouncementView announcement(Look.@Nullable Announcement written, Hrefs hrefs) {
        if (written == null) {
            return null;
        }
        LinkView link = link(written.link(), hrefs);
        String id = written.dismissible() ? Bytes.utf8(link.title()).sha256().substring(0, 8) : null;
        return new AnnouncementView(link.title(), link.href(), id, asset(ANNOUNCEMENT_SCRIPT, hrefs));
    }

    private @Nullable String file(@Nullable Located<ProjectPath> written, Hrefs hrefs) {
        if (written == null) {
            return null;
        }
        ProjectPath file = written.value();
        return hrefs.to(
                file.isIn(ProjectPath.STATIC)
                        ? new SitePath(file.below(ProjectPath.STATIC))
                        : site.assets().ofContent(file));
    }

    private List<LinkView> links(List<Look.Link> links, Hrefs hrefs) {
        return links.stream().map(link -> link(link, hrefs)).toList();
    }

    private LinkView link(Look.Link link, Hrefs hrefs) {
        Page page = link.page() == null ? null : site.site().named(link.page().value());
        String url = link.url() == null ? "" : link.url().value();
        return new LinkView(link.title(), page == null ? url : hrefs.to(page.url()));
    }

    private static boolean draws(List<Page> shown, Drawn what) {
        return shown.stream().anyMatch(page -> page.drawn().contains(what));
    }

    private boolean showsTree(List<Page> shown) {
        return shown.stream().anyMatch(page -> site.site().trees().containsKey(page.path()));
    }

    private List<ThemePath> scripts(@Nullable PagePath page, List<Page> shown) {
        List<ThemePath> scripts = new ArrayList<>(SCRIPTS);
        if (showsTree(shown)) {
            scripts.add(TREE_SCRIPT);
        }
        if (page != null && hasTools(site.site().pages().get(page))) {
            scripts.add(PANEL_SCRIPT);
        }
        if (draws(shown, Drawn.DIAGRAM)) {
            scripts.add(DIAGRAM_SCRIPT);
        }
        return scripts;
    }

    /** Comparisons need no script. */
    private static boolean hasTools(@Nullable Page page) {
        return page != null
                && page.numbered().panels().stream()
                        .anyMatch(panel -> !(panel instanceof Comparison comparison) || comparison.scored());
    }

    private String asset(ThemePath name, Hrefs hrefs) {
        return hrefs.to(site.asset(name));
    }

    private static @Nullable LicenceView licence(SiteConfig.@Nullable Licence licence) {
        return licence == null ? null : new LicenceView(licence.name(), licence.url());
    }
}

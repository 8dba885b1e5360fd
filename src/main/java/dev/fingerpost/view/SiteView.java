package dev.fingerpost.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is the same on every page, with hrefs made for the page that shows it.
 *
 * @param title name of the site
 * @param description what the site is about; may be empty
 * @param language a BCP 47 tag such as {@code en}
 * @param direction {@code ltr} or {@code rtl}, from the language
 * @param root prefix from the page to the site's first folder: empty, {@code ../} …
 * @param home href of the home page
 * @param menus the ways through the site
 * @param head what browsers load with the page
 * @param search the search; missing when readers cannot search
 * @param tools programs and styles of parts that only some pages have
 * @param lists the pages and the feed that list all there is
 * @param repository web address of the repository
 * @param author who publishes the site
 * @param licence of the content
 * @param approaches all of the site, in order
 * @param look what the configuration changes of the theme's look
 * @param generator what made the site: {@code Fingerpost}
 */
public record SiteView(
        String title,
        String description,
        String language,
        String direction,
        String root,
        String home,
        MenusView menus,
        HeadView head,
        @Nullable SearchView search,
        ToolsView tools,
        ListsView lists,
        @Nullable String repository,
        @Nullable String author,
        @Nullable LinkView licence,
        List<ApproachView> approaches,
        LookView look,
        String generator) {
    /**
     * The ways through the site.
     *
     * @param tree the navigation; the section of the page shown is open; a menu of its own stands before it
     * @param sections the top of the navigation, for the header; without their items
     * @param apart the sections with a menu of their own, for the foot
     */
    public record MenusView(List<NavView> tree, List<NavView> sections, List<NavView> apart) {}

    /**
     * What browsers load with the page.
     *
     * @param css address of the style sheet
     * @param moreCss addresses of further ones that this page needs
     * @param themeScript address of the script that sets the reader's colours before the first paint
     * @param scripts addresses of the other scripts, in order; they are deferred
     * @param preloadFont address of the font that the first view needs; null with system fonts
     * @param mediaHosts hosts whose pictures and films the content security policy lets through
     */
    public record HeadView(
            String css,
            List<String> moreCss,
            String themeScript,
            List<String> scripts,
            @Nullable String preloadFont,
            List<String> mediaHosts) {}

    /**
     * The search.
     *
     * @param href address of the search page
     * @param script address of the search program, which is loaded when it is first used
     * @param style address of its style sheet
     */
    public record SearchView(String href, String script, String style) {}

    /**
     * Programs and styles of parts that only some pages have.
     *
     * @param filterScript address of the program that narrows lists down
     * @param resultScript address of the program that tells what answers mean for an outcome, loaded with the first answer
     * @param resultStyle address of its style sheet
     * @param mapScript address of the program that shows parts of a tree's map, loaded when the map is first opened
     * @param logStyle address of the style sheet of decision logs
     * @param diagramFrame address of what draws diagrams; null on pages without any
     */
    public record ToolsView(
            String filterScript,
            String resultScript,
            String resultStyle,
            String mapScript,
            String logStyle,
            @Nullable String diagramFrame) {}

    /**
     * The pages and the feed that list all there is.
     *
     * @param tags page of all tags
     * @param sources page of all sources
     * @param feed the feed
     */
    public record ListsView(
            @Nullable String tags,
            @Nullable String sources,
            @Nullable String feed) {}
}

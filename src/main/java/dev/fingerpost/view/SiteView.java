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
 * @param nav the navigation; the section of the page shown is open; a menu of its own stands before it
 * @param sections the top of the navigation, for the header; without their items
 * @param apart the sections with a menu of their own, for the foot
 * @param css address of the style sheet
 * @param moreCss addresses of further ones that this page needs
 * @param themeScript address of the script that sets the reader's colours before the first paint
 * @param scripts addresses of the other scripts, in order; they are deferred
 * @param preloadFont address of the font that the first view needs; null with system fonts
 * @param searchHref address of the search page; null when readers cannot search
 * @param searchScript address of the search program, which is loaded when it is first used; null likewise
 * @param searchStyle address of its style sheet; null likewise
 * @param filterScript address of the program that narrows lists down
 * @param resultScript address of the program that tells what answers mean for an outcome, loaded with the first answer
 * @param resultStyle address of its style sheet
 * @param mapScript address of the program that shows parts of a tree's map, loaded when the map is first opened
 * @param logStyle address of the style sheet of decision logs
 * @param diagramFrame address of what draws diagrams; null on pages without any
 * @param tagsHref page of all tags
 * @param sourcesHref page of all sources
 * @param feedHref the feed
 * @param repository web address of the repository
 * @param mediaHosts hosts whose pictures and films the content security policy lets through
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
        List<NavView> nav,
        List<NavView> sections,
        List<NavView> apart,
        String css,
        List<String> moreCss,
        String themeScript,
        List<String> scripts,
        @Nullable String preloadFont,
        @Nullable String searchHref,
        @Nullable String searchScript,
        @Nullable String searchStyle,
        String filterScript,
        String resultScript,
        String resultStyle,
        String mapScript,
        String logStyle,
        @Nullable String diagramFrame,
        @Nullable String tagsHref,
        @Nullable String sourcesHref,
        @Nullable String feedHref,
        @Nullable String repository,
        List<String> mediaHosts,
        @Nullable String author,
        @Nullable LinkView licence,
        List<ApproachView> approaches,
        LookView look,
        String generator) {}

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
 * @param translations the page shown in the site's other languages; missing where the site has one
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
        @Nullable LicenceView licence,
        List<ApproachView> approaches,
        @Nullable TranslationsView translations,
        LookView look,
        String generator) {}

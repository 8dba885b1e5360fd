package dev.fingerpost.render;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.config.Approach;
import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.page.Grade;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.path.ThemePath;
import dev.fingerpost.site.Assets;
import dev.fingerpost.site.Site;
import dev.fingerpost.template.Messages;
import dev.fingerpost.view.ApproachView;
import dev.fingerpost.view.GradeView;
import dev.fingerpost.view.LinkView;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all views of a site need, worked out once. For many threads. */
final class SiteContext {
    private final Site site;
    private final Assets assets;
    private final Messages messages;
    private final Dates dates;
    private final Map<String, SitePath> tagUrls;
    private final Map<Grade, GradeView> grades = new EnumMap<>(Grade.class);
    private final Map<String, ApproachView> approaches = new LinkedHashMap<>();

    SiteContext(Site site, Assets assets, Messages messages) {
        this.site = site;
        this.assets = assets;
        this.messages = messages;
        this.dates = new Dates(messages);
        this.tagUrls = site.made().tags(site.relations().tags().keySet());
        for (Grade grade : Grade.values()) {
            String key = "grade." + grade.id();
            grades.put(grade, new GradeView(grade.id(), messages.text(key), messages.text(key + ".meaning")));
        }
        for (Approach approach : site.config().about().approaches()) {
            approaches.put(
                    approach.id(),
                    new ApproachView(
                            approach.id(), approach.name(), token(approach.mark()), token(approach.hue()), null));
        }
    }

    private static String token(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Site site() {
        return site;
    }

    SiteConfig config() {
        return site.config();
    }

    Assets assets() {
        return assets;
    }

    Messages messages() {
        return messages;
    }

    Dates dates() {
        return dates;
    }

    @Nullable
    GradeView grade(@Nullable Grade grade) {
        return grade == null ? null : graded(grade);
    }

    GradeView graded(Grade grade) {
        return requireNonNull(grades.get(grade));
    }

    /** All of them, with links to the pages that tell most about each. */
    List<ApproachView> approaches(Hrefs hrefs) {
        return config().about().approaches().stream()
                .map(approach -> linked(requireNonNull(approaches.get(approach.id())), approach.page(), hrefs))
                .toList();
    }

    private ApproachView linked(ApproachView approach, @Nullable Located<PagePath> page, Hrefs hrefs) {
        Page found = page == null ? null : site.named(page.value());
        String href = found == null ? null : hrefs.to(found.url());
        return new ApproachView(approach.id(), approach.name(), approach.mark(), approach.hue(), href);
    }

    @Nullable
    ApproachView approach(@Nullable String id) {
        return id == null ? null : approaches.get(id);
    }

    /** The approach that an outcome of a tree's page stands for. */
    @Nullable
    ApproachView approachOf(Page tree, String outcome) {
        Located<String> approach = tree.meta().ofTree().approachOf().get(outcome);
        return approach == null ? null : approach(approach.value());
    }

    /** The address of a tag's page. */
    SitePath tagUrl(String tag) {
        return requireNonNull(tagUrls.get(tag));
    }

    /** Links to the tags of a page. */
    List<LinkView> tags(Page page, Hrefs hrefs) {
        return page.meta().tags().stream()
                .map(tag -> tag.value())
                .distinct()
                .filter(tagUrls::containsKey)
                .map(tag -> new LinkView(tag, hrefs.to(tagUrl(tag))))
                .toList();
    }

    /** A link to the first page, which goes by the site's name. */
    LinkView home(Hrefs hrefs) {
        return new LinkView(config().about().title(), hrefs.to(site.home().url()));
    }

    /** Where a file of the theme stands in the site. */
    SitePath asset(ThemePath name) {
        return assets.theme().getOrDefault(name, name.url());
    }

    LinkView link(Page page, Hrefs hrefs) {
        return new LinkView(page.title(), config().languages().foreign(page.path()), hrefs.to(page.url()));
    }
}

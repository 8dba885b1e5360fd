package dev.fingerpost.site;

import dev.fingerpost.config.Approach;
import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.page.CaseStudy;
import dev.fingerpost.page.Page;
import dev.fingerpost.social.SocialCard;
import java.net.URI;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which picture other sites show with a link to a page. */
public final class LinkPreview {
    private LinkPreview() {}

    /** The card of a page; null where the site has none, or where one of its texts cannot be drawn. */
    public static @Nullable SocialCard of(Site site, Page page) {
        SiteConfig config = site.config();
        String base = config.places().baseUrl();
        if (!config.features().socialCards() || base == null) {
            return null;
        }
        String name = plain(config.about().title());
        String title = page.path().equals(site.home()) ? name : plain(page.title());
        String address = URI.create(base).getRawAuthority() + URI.create(base).getRawPath();
        SocialCard card = new SocialCard(
                page.url(),
                name,
                address.replaceFirst("/$", ""),
                title,
                badge(config.about().approaches(), page));
        return card.isDrawable() ? card : null;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    private static SocialCard.@Nullable Badge badge(List<Approach> approaches, Page page) {
        CaseStudy study = page.meta().caseStudy();
        return study == null || study.approach() == null
                ? null
                : approaches.stream()
                        .filter(one -> one.id().equals(study.approach().value()))
                        .map(one -> new SocialCard.Badge(one.mark(), one.hue(), plain(one.name())))
                        .findFirst()
                        .orElse(null);
    }
}

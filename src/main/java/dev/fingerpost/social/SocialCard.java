package dev.fingerpost.social;

import dev.fingerpost.config.Approach;
import dev.fingerpost.config.SiteConfig;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.page.CaseStudy;
import dev.fingerpost.page.Page;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.site.Site;
import java.net.URI;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What other sites show with a link to a page: its title, the site's name, and the approach of a case study.
 *
 * @param pageUrl of the page
 * @param site the site's name
 * @param address where the site stands, without scheme
 */
public record SocialCard(
        SitePath pageUrl,
        String site,
        String address,
        String title,
        @Nullable Approach approach) {
    /** In pixels, as Open Graph's users recommend: 1.91 to 1. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    /** To be counted up when cards of the same words look different. */
    private static final int FORM = 1;

    /**
     * The card of a page; null where the site has none, or where the page's title has letters that the font of the cards lacks:
     * another machine's font would draw another picture.
     */
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
                approach(config.about().approaches(), page));
        boolean written =
                Stream.of(card.site, card.address, card.title, card.word()).allMatch(Glyphs::has);
        return written ? card : null;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    private static @Nullable Approach approach(List<Approach> approaches, Page page) {
        CaseStudy study = page.meta().caseStudy();
        return study == null || study.approach() == null
                ? null
                : approaches.stream()
                        .filter(one -> one.id().equals(study.approach().value()))
                        .findFirst()
                        .orElse(null);
    }

    /** Words beside the approach's mark. */
    String word() {
        return approach == null ? "" : plain(approach.name());
    }

    /** Where the picture stands; another name for another picture. */
    public SitePath path() {
        String words = FORM + "\n" + site + "\n" + address + "\n" + title + "\n"
                + (approach == null ? "" : approach.mark() + " " + approach.hue() + " " + word());
        return new SitePath("assets/cards/" + pageUrl.stem() + "."
                + Bytes.utf8(words).sha256().substring(0, 8) + ".png");
    }
}

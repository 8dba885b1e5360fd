package dev.fingerpost.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the configuration changes of the theme's look.
 *
 * @param logo address of the picture in place of the theme's sign
 * @param darkLogo address of the one for dark grounds; the same where there is no other
 * @param wordmark whether the logo holds the site's name
 * @param icon address of the picture in the browser's tab
 * @param announcement a line above everything
 * @param headerLinks behind the sections in the header
 * @param footer words at the foot
 * @param footerLinks at the foot
 * @param profiles of the authors elsewhere, at the foot
 */
public record LookView(
        @Nullable String logo,
        @Nullable String darkLogo,
        boolean wordmark,
        @Nullable String icon,
        @Nullable AnnouncementView announcement,
        List<LinkView> headerLinks,
        @Nullable String footer,
        List<LinkView> footerLinks,
        List<LinkView> profiles) {}

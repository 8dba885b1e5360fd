package dev.fingerpost.config;

import dev.fingerpost.config.SiteConfig.NavEntry;
import dev.fingerpost.diag.Position;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A language of a site that has several.
 *
 * @param tag a BCP 47 tag
 * @param folder below which its pages stand, with {@code /} at its end; empty for the main one
 * @param name what its speakers call it; null for the name that the theme knows
 * @param title of the site; null for that of the main language, like all that follows
 * @param words what the configuration says to readers elsewhere
 * @param at where the configuration names it
 */
public record Language(
        String tag,
        String folder,
        @Nullable String name,
        @Nullable String title,
        @Nullable String description,
        @Nullable List<NavEntry> nav,
        LanguageWords words,
        Position at) {
    /** What speakers call their language: those of the theme's words. The JDK's names differ from version to version. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("ar", "العربية"),
            Map.entry("de", "Deutsch"),
            Map.entry("en", "English"),
            Map.entry("es", "Español"),
            Map.entry("fr", "Français"),
            Map.entry("it", "Italiano"),
            Map.entry("ja", "日本語"),
            Map.entry("nl", "Nederlands"),
            Map.entry("pl", "Polski"),
            Map.entry("pt", "Português"),
            Map.entry("zh", "中文"));

    /** What it is called where readers choose it; its tag where nobody says. */
    public String shownName() {
        return name == null ? NAMES.getOrDefault(tag.split("-", 2)[0].toLowerCase(Locale.ROOT), tag) : name;
    }
}

package dev.fingerpost.config;

import dev.fingerpost.path.Position;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi");

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("arab", "hebr", "thaa", "syrc", "nkoo", "adlm");

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

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
        return name == null ? nameOf(tag) : name;
    }

    /** What speakers call a language; its tag where the theme has no words of it. */
    public static String nameOf(String tag) {
        return NAMES.getOrDefault(base(tag), tag);
    }

    private static String base(String tag) {
        return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** Whether the first part of a tag is a language of ISO 639-1. */
    public static boolean isKnown(String tag) {
        return KNOWN.contains(base(tag));
    }

    /** Whether the first part of its tag is no language of ISO 639-1, though it has two letters; nobody knows all of three. */
    public boolean isUnknown() {
        return isUnknown(tag);
    }

    /** The same of a tag that belongs to no site. */
    public static boolean isUnknown(String tag) {
        return base(tag).length() == 2 && !KNOWN.contains(base(tag));
    }

    /**
     * {@code ltr} or {@code rtl}.
     *
     * @param tag a BCP 47 tag; its script, where it names one, decides
     */
    public static String direction(String tag) {
        List<String> parts = List.of(tag.toLowerCase(Locale.ROOT).split("-"));
        boolean isRightToLeft = RIGHT_TO_LEFT.contains(parts.get(0))
                || parts.stream().skip(1).anyMatch(RIGHT_TO_LEFT_SCRIPTS::contains);
        return isRightToLeft ? "rtl" : "ltr";
    }
}

package dev.fingerpost.config;

import dev.fingerpost.config.SiteConfig.NavEntry;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.diag.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.schema.Key;
import dev.fingerpost.schema.Keyed;
import dev.fingerpost.schema.Schema;
import dev.fingerpost.schema.Type;
import dev.fingerpost.schema.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The keys of a site in several languages. */
final class LanguageKeys {
    /** Where translations lie. */
    enum Translations {
        FOLDERS,
        SUFFIXES
    }

    private static final Set<String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(country -> country.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    private static final Key<String> NAME =
            Key.of("name", Types.text(), "What its speakers call it, in the list of languages: `Deutsch`.");
    private static final Key<String> TITLE =
            Key.of("title", Types.text(), "Name of the site in this language; that of the main one when absent.");
    private static final Key<String> DESCRIPTION =
            Key.of("description", Types.text(), "What the site is about, in this language.");
    private static final Key<List<NavEntry>> NAV = Key.of(
            "nav",
            Types.list(NavKeys.ENTRY),
            "The navigation in this language; when absent that of the main one, whose pages stand for their translations.");

    private static final Position NOWHERE = Position.wholeFile(ProjectPath.CONFIG);

    private static final Type<Language> LANGUAGE = Types.either(
            Types.text().map((name, at) -> new Language("", "", name, null, null, null, NOWHERE)),
            Types.object(
                    Schema.of("a language", NAME, TITLE, DESCRIPTION, NAV),
                    values -> new Language(
                            "",
                            "",
                            values.get(NAME),
                            values.get(TITLE),
                            values.get(DESCRIPTION),
                            values.get(NAV),
                            NOWHERE)));

    static final Key<List<Keyed<Language>>> LANGUAGES = Key.of(
                    "languages",
                    Types.map(ConfigKeys.LANGUAGE, LANGUAGE),
                    "The languages of the site, by their tags, each with its name or with keys of its own. Pages of a language other than that of"
                            + " `language` stand below a folder with its tag.")
            .alsoCalled("locales", "i18n");

    static final Key<Translations> TRANSLATIONS = Key.of(
            "translations",
            Types.oneOf(Translations.class),
            "Where translations lie: in `folders`, `de/guides/rag.md`, when absent, or beside their originals with `suffixes`,"
                    + " `guides/rag.de.md`. Their addresses are the same.");

    private LanguageKeys() {}

    /**
     * The languages, the main one first.
     *
     * @param main tag of the main one, which need not be listed
     */
    static Languages languages(String main, List<Keyed<Language>> listed, Notes notes) {
        List<Language> all = new ArrayList<>(List.of(new Language(main, "", null, null, null, null, NOWHERE)));
        for (Keyed<Language> entry : listed) {
            Language read = entry.value();
            boolean isMain = entry.key().equalsIgnoreCase(main);
            String base = entry.key().split("-", 2)[0].toLowerCase(Locale.ROOT);
            if (base.length() == 2 && !KNOWN.contains(base)) {
                notes.add(
                        Code.LANGUAGE_UNKNOWN,
                        entry.at(),
                        "`" + entry.key() + "` is no language",
                        COUNTRIES.contains(base)
                                ? "that is a country; languages have tags of their own, such as `da` for Danish"
                                : "write its tag after BCP 47, such as `de` or `pt-BR`");
                continue;
            }
            Language language = new Language(
                    isMain ? main : entry.key(),
                    isMain ? "" : entry.key() + "/",
                    read.name(),
                    read.title(),
                    read.description(),
                    read.nav(),
                    entry.at());
            if (isMain) {
                all.set(0, language);
            } else {
                all.add(language);
            }
        }
        return all.size() == 1 ? Languages.ONE : new Languages(all, null);
    }
}

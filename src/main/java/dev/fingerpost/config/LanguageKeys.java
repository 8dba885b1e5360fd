package dev.fingerpost.config;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.schema.Key;
import dev.fingerpost.schema.Keyed;
import dev.fingerpost.schema.Schema;
import dev.fingerpost.schema.TextPattern;
import dev.fingerpost.schema.Type;
import dev.fingerpost.schema.Types;
import dev.fingerpost.text.Suggest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The keys of a site in several languages. */
final class LanguageKeys {
    /** Where translations lie. */
    enum TranslationLayout {
        FOLDERS,
        SUFFIXES
    }

    static final TextPattern TAG = TextPattern.of(
                    "a language tag such as `en` or `pt-BR`", "[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*", "en")
            .mending(LanguageKeys::meant);

    private static final Set<String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(country -> country.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

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

    private static final Key<String> FOOTER =
            Key.of("footer", Types.text(), "Words at the foot of each page, in place of those of `look`.");
    private static final Key<String> ANNOUNCEMENT = Key.of(
            "announcement", Types.text(), "The words of the announcement of `look`, which leads where it leads there.");
    private static final Key<List<Keyed<String>>> APPROACHES =
            Key.of("approaches", Types.map(Types.text()), "Names of the approaches in this language, by their ids.");

    private static final Position NOWHERE = Position.wholeFile(ProjectPath.CONFIG);

    /** What stands for a language of which nothing but its tag is said. */
    private static final Language NAMED = named(null);

    private static final Type<Language> LANGUAGE = Types.either(
            Types.text().map((name, at) -> named(name)),
            Types.object(
                    Schema.of("a language", NAME, TITLE, DESCRIPTION, NAV, FOOTER, ANNOUNCEMENT, APPROACHES),
                    values -> new Language(
                            "",
                            "",
                            values.get(NAME),
                            values.get(TITLE),
                            values.get(DESCRIPTION),
                            values.get(NAV),
                            new LanguageWords(
                                    values.get(FOOTER), values.get(ANNOUNCEMENT), values.get(APPROACHES, List.of())),
                            NOWHERE)));

    static final Key<List<Keyed<Language>>> LANGUAGES = Key.of(
                    "languages",
                    Types.mapOrList(TAG, LANGUAGE, NAMED),
                    "The languages of the site, by their tags, each with its name or with keys of its own, or just a list of tags. Pages of a language other than that of"
                            + " `language` stand below a folder with its tag.")
            .alsoCalled("locales", "i18n");

    static final Key<TranslationLayout> TRANSLATIONS = Key.of(
            "translations",
            Types.oneOf(TranslationLayout.class),
            "Where translations lie: in `folders`, `de/guides/rag.md`, when absent, or beside their originals with `suffixes`,"
                    + " `guides/rag.de.md`. Their addresses are the same.");

    private LanguageKeys() {}

    /** The tag that was probably meant, for one who names the language. */
    private static String meant(String text) {
        return Named.TAGS.getOrDefault(text.strip(), text.replace('_', '-'));
    }

    /** Apart, as most never need them and the names take time. */
    private static final class Named {
        /** Tags of languages by their names, in English and in the language itself. */
        static final SortedMap<String, String> TAGS = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

        static {
            for (String tag : Locale.getISOLanguages()) {
                Locale language = Locale.forLanguageTag(tag);
                TAGS.putIfAbsent(language.getDisplayLanguage(Locale.ENGLISH), tag);
                TAGS.putIfAbsent(language.getDisplayLanguage(language), tag);
            }
        }
    }

    private static Language named(@Nullable String name) {
        return new Language("", "", name, null, null, null, LanguageWords.NONE, NOWHERE);
    }

    /**
     * The languages, the main one first.
     *
     * @param main tag of the main one, which need not be listed
     */
    static Languages languages(String main, List<Keyed<Language>> listed, Notes notes) {
        List<Language> all =
                new ArrayList<>(List.of(new Language(main, "", null, null, null, null, LanguageWords.NONE, NOWHERE)));
        for (Keyed<Language> entry : listed) {
            Language read = entry.value();
            boolean isMain = entry.key().equalsIgnoreCase(main);
            if (all.stream().skip(1).anyMatch(other -> other.tag().equalsIgnoreCase(entry.key()))) {
                notes.add(
                        Code.YAML_DUPLICATE_KEY,
                        entry.at(),
                        "`" + entry.key() + "` is named above, in other letters",
                        "name each language once");
                continue;
            }
            Language language = new Language(
                    isMain ? main : entry.key(),
                    isMain ? "" : entry.key() + "/",
                    read.name(),
                    read.title(),
                    read.description(),
                    read.nav(),
                    read.words(),
                    entry.at());
            unknown(language, notes);
            if (isMain) {
                all.set(0, language);
            } else {
                all.add(language);
            }
        }
        return all.size() == 1 ? Languages.ONE : new Languages(all, null);
    }

    private static void unknown(Language language, Notes notes) {
        if (language.isUnknown()) {
            String base = language.tag().split("-", 2)[0].toLowerCase(Locale.ROOT);
            notes.add(
                    Code.LANGUAGE_UNKNOWN,
                    language.at(),
                    "`" + language.tag() + "` is no language",
                    COUNTRIES.contains(base)
                            ? "that is a country; languages have tags of their own, such as `da` for Danish"
                            : "write its tag after BCP 47, such as `de` or `pt-BR`");
        }
    }

    /** Names of approaches that the site does not have. */
    static void unknown(Languages languages, List<Approach> approaches, Notes notes) {
        List<String> ids = approaches.stream().map(Approach::id).toList();
        languages.all().stream()
                .flatMap(language -> language.words().approaches().stream())
                .filter(name -> !ids.contains(name.key()))
                .forEach(name -> notes.add(
                        Code.VALUE_UNKNOWN,
                        name.at(),
                        "there is no approach `" + name.key() + "`",
                        Suggest.nearest(name.key(), ids)
                                .map(Suggest::question)
                                .orElse("name one of `approaches:` by its id")));
    }
}

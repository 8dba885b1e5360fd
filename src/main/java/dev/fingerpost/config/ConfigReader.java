package dev.fingerpost.config;

import dev.fingerpost.config.SiteConfig.About;
import dev.fingerpost.config.SiteConfig.Checks;
import dev.fingerpost.config.SiteConfig.Conventions;
import dev.fingerpost.config.SiteConfig.Features;
import dev.fingerpost.config.SiteConfig.FigureCheck;
import dev.fingerpost.config.SiteConfig.Fonts;
import dev.fingerpost.config.SiteConfig.HtmlPolicy;
import dev.fingerpost.config.SiteConfig.Locations;
import dev.fingerpost.config.SiteConfig.Menu;
import dev.fingerpost.config.SiteConfig.Trust;
import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.RouteMark;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.schema.Key;
import dev.fingerpost.schema.Type;
import dev.fingerpost.schema.Values;
import dev.fingerpost.yaml.YamlMap;
import dev.fingerpost.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads fingerpost.yaml. */
public final class ConfigReader {
    private ConfigReader() {}

    /**
     * The configuration, with defaults for what is absent or does not fit.
     *
     * @param file null when the project has none: then all is default
     */
    public static Noted<SiteConfig> read(@Nullable SourceFile file) {
        Notes notes = new Notes();
        SourceFile source = file == null ? new SourceFile(ProjectPath.CONFIG, "") : file;
        YamlMap map = notes.take(YamlReader.read(source));
        return notes.with(config(ConfigKeys.SCHEMA.read(map, notes), notes));
    }

    /** What the file may hold, for its JSON Schema. */
    public static Type<?> type() {
        return ConfigKeys.file();
    }

    /** The names of its keys, to tell authors of pages where they belong. */
    public static List<String> keys() {
        return ConfigKeys.SCHEMA.keys().stream().<String>map(Key::name).toList();
    }

    private static SiteConfig config(Values values, Notes notes) {
        String language = values.get(ConfigKeys.LANGUAGE_TAG, "en");
        Languages languages = LanguageKeys.languages(language, values.get(LanguageKeys.LANGUAGES, List.of()), notes);
        List<Approach> approaches = approaches(values.get(ConfigKeys.APPROACHES, List.of()), notes);
        LanguageKeys.unknown(languages, approaches, notes);
        return new SiteConfig(
                new About(
                        values.get(ConfigKeys.TITLE, "Untitled site"),
                        values.get(ConfigKeys.DESCRIPTION, ""),
                        values.get(ConfigKeys.AUTHOR),
                        values.get(ConfigKeys.LICENCE),
                        approaches),
                language,
                places(values),
                new Menu(values.get(ConfigKeys.NAV), values.get(ConfigKeys.OWN_MENU, List.of())),
                trust(values),
                new Features(
                        values.get(ConfigKeys.FONTS, Fonts.THEME),
                        values.get(ConfigKeys.SEARCH, true),
                        values.get(ConfigKeys.SOCIAL_CARDS, false)),
                checks(values),
                conventions(values, languages),
                values.get(LookKeys.LOOK, Look.PLAIN),
                languages);
    }

    private static Locations places(Values values) {
        String baseUrl = values.get(ConfigKeys.BASE_URL);
        String repository = values.get(ConfigKeys.REPOSITORY);
        return new Locations(
                baseUrl == null || baseUrl.endsWith("/") ? baseUrl : baseUrl + "/",
                values.get(ConfigKeys.PUBLISHED_BY),
                repository == null ? null : repository.replaceFirst("(?:\\.git)?/?$", ""),
                values.get(ConfigKeys.BRANCH_NAME, "main"),
                values.get(ConfigKeys.NEW_RECORD));
    }

    private static Trust trust(Values values) {
        return new Trust(
                values.get(ConfigKeys.HTML, HtmlPolicy.SAFE),
                values.get(ConfigKeys.ACTIVE_FILES, List.of()),
                values.get(ConfigKeys.MEDIA_HOSTS, List.of()),
                values.get(LookKeys.ANALYTICS));
    }

    private static Checks checks(Values values) {
        return new Checks(
                values.get(ConfigKeys.CHECKS, Optional.<FigureCheck>empty()).orElse(null),
                codes(values.get(ConfigKeys.SILENCE, List.of())),
                codes(values.get(ConfigKeys.ERRORS, List.of())));
    }

    private static Conventions conventions(Values values, Languages languages) {
        PageKeys keys = values.get(FrontMatterSettings.FRONT_MATTER, PageKeys.PLAIN);
        return new Conventions(
                new PageKeys(keys.names(), keys.ignored(), keys.params(), languages.folders()),
                layout(values, languages));
    }

    private static Layout layout(Values values, Languages languages) {
        boolean suffixes = values.get(LanguageKeys.TRANSLATIONS, LanguageKeys.TranslationLayout.FOLDERS)
                != LanguageKeys.TranslationLayout.FOLDERS;
        return new Layout(
                values.get(LayoutKeys.CONTENT, ProjectPath.CONTENT),
                values.get(LayoutKeys.RECORDS),
                values.get(LayoutKeys.EXCLUDE, List.of()),
                values.get(LayoutKeys.ROOT_LINKS, false),
                values.get(LayoutKeys.FOLDER_ADDRESSES, false),
                suffixes ? languages.folders() : List.of());
    }

    private static List<Approach> approaches(List<Values> list, Notes notes) {
        List<Approach> approaches = new ArrayList<>();
        Map<String, Position> ids = new HashMap<>();
        Map<RouteMark, Approach> marks = new EnumMap<>(RouteMark.class);
        for (Values values : list) {
            Approach approach = new Approach(
                    values.need(ConfigKeys.APPROACH_ID),
                    values.need(ConfigKeys.APPROACH_NAME),
                    values.need(ConfigKeys.MARK),
                    values.need(ConfigKeys.HUE),
                    values.get(ConfigKeys.APPROACH_PAGE));
            Position first = ids.putIfAbsent(approach.id(), values.at(ConfigKeys.APPROACH_ID));
            Approach other = marks.putIfAbsent(approach.mark(), approach);
            if (first != null) {
                notes.add(
                        Code.VALUE_FORM,
                        values.at(ConfigKeys.APPROACH_ID),
                        "approach `" + approach.id() + "` stands here a second time",
                        "the first is on line " + first.line() + "; give each an id of its own");
            } else if (other != null) {
                notes.add(
                        Code.VALUE_FORM,
                        values.at(ConfigKeys.MARK),
                        "the mark of `" + approach.id() + "` is that of `" + other.id() + "` too",
                        free(list));
            }
            if (first == null) {
                approaches.add(approach);
            }
        }
        return approaches;
    }

    private static String free(List<Values> list) {
        Set<RouteMark> free = EnumSet.allOf(RouteMark.class);
        list.forEach(values -> free.remove(values.need(ConfigKeys.MARK)));
        return free.isEmpty()
                ? "a site can have " + RouteMark.values().length + " approaches"
                : "not yet used: " + ConfigKeys.words(free);
    }

    private static Set<Code> codes(List<Code> codes) {
        Set<Code> set = EnumSet.noneOf(Code.class);
        set.addAll(codes);
        return Collections.unmodifiableSet(set);
    }
}

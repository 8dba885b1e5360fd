package dev.fingerpost.template;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.ThemePath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of the interface in the site's language, from {@code messages/<language>.properties} of the theme. What a project's file of
 * the same name says stands in place of the theme's, key by key. A key that the language lacks is taken from its base language ({@code pt}
 * for {@code pt-BR}), then from English.
 *
 * <p>{@code {0}}, {@code {1}} … stand for what is put in. If {@code {0}} is a whole number and there is a key with its plural category at
 * its end ({@code .one}, {@code .few}), that is taken. Which category a number has, the file says itself; see {@link PluralRule}.
 */
public final class Messages {
    private final Map<String, String> texts;
    private final PluralRule plural;

    private Messages(Map<String, String> texts) {
        this.texts = texts;
        PluralRule rule = PluralRule.parse(texts.getOrDefault(PluralRule.KEY, ""));
        this.plural = texts.containsKey(PluralRule.KEY) && rule != null ? rule : PluralRule.DEFAULT;
    }

    /**
     * @param themeFiles the theme's overlaid by the project's
     * @param language as a BCP 47 tag
     */
    public static Noted<Messages> of(Map<ThemePath, BinaryFile> themeFiles, String language) {
        Map<String, String> texts = new TreeMap<>();
        Notes notes = new Notes();
        String base = language.split("-", 2)[0];
        if (!themeFiles.containsKey(ThemePath.words(language)) && !themeFiles.containsKey(ThemePath.words(base))) {
            notes.add(
                    Code.LANGUAGE_WORDS,
                    Position.wholeFile(ProjectPath.CONFIG),
                    "there are no words of the interface in `" + language + "`: readers see them in English",
                    "translate them in `" + ThemePath.words(base).own() + "`, or change `language`");
        }
        for (String tag : new LinkedHashSet<>(List.of(MessageFile.FALLBACK, base, language))) {
            BinaryFile file = themeFiles.get(ThemePath.words(tag));
            if (file != null) {
                if (MessageFile.isOwn(file)) {
                    put(MessageFile.ofTheme(tag), texts);
                }
                put(MessageFile.read(file, notes), texts);
            }
        }
        return notes.with(new Messages(texts));
    }

    /** The forms of a text that is replaced go with it: they need not fit what stands in its place. */
    private static void put(Map<String, MessageFile.Entry> entries, Map<String, String> texts) {
        texts.keySet().removeIf(key -> entries.containsKey(PluralRule.base(key)));
        entries.forEach((key, entry) -> texts.put(key, entry.text()));
    }

    /** The text of this key, filled in; the key itself where nothing stands for it. */
    public String text(String key, Object... arguments) {
        String text = find(key, List.of(arguments));
        return text == null ? key : text;
    }

    /** The text of this key, filled in; null if there is no such key. */
    @Nullable
    String find(String key, List<?> arguments) {
        String text = texts.get(key);
        if (!arguments.isEmpty()) {
            text = texts.getOrDefault(key + "." + plural.category(String.valueOf(arguments.get(0))), text);
        }
        return text == null ? null : fill(text, arguments);
    }

    List<String> keys() {
        return List.copyOf(texts.keySet());
    }

    /** All texts whose keys begin so, by the rest of the key, in order: what a script is handed to say. */
    public SortedMap<String, String> under(String prefix) {
        SortedMap<String, String> found = new TreeMap<>();
        texts.forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), text);
            }
        });
        return found;
    }

    /** The rule of plurals by which a script chooses among these texts; empty for the one that it has itself. */
    public Optional<String> pluralRule() {
        return Optional.ofNullable(texts.get(PluralRule.KEY));
    }

    private static String fill(String text, List<?> arguments) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            boolean place = open + 2 < text.length() && text.charAt(open + 2) == '}';
            int number = place ? text.charAt(open + 1) - '0' : -1;
            if (number >= 0 && number < arguments.size()) {
                out.append(text, done, open).append(arguments.get(number));
                done = open + 3;
            }
        }
        return out.append(text, done, text.length()).toString();
    }
}

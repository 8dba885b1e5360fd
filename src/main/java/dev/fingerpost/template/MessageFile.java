package dev.fingerpost.template;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.Position;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.ThemePath;
import dev.fingerpost.text.Suggest;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A file of words, {@code messages/<language>.properties}, with the places of its keys. */
public final class MessageFile {
    /** The language that says every text. */
    static final String FALLBACK = "en";

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern UNCLOSED = Pattern.compile("\\{\\d+(?!})");
    private static final Pattern LONE = Pattern.compile("[^\\s=:]+\\s*");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z][a-z0-9.-]*)\"|'([a-z][a-z0-9.-]*)'");

    /** @param at the key */
    record Entry(String text, Position at) {}

    private MessageFile() {}

    /** Texts by key, in the order of a project's file. A line that cannot be read is noted, and left out. The theme's have none, and the whole file for their place. */
    static Map<String, Entry> read(BinaryFile file, Notes notes) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        if (!isOwn(file)) {
            Position whole = Position.wholeFile(file.path());
            load(file.bytes().text())
                    .forEach((key, text) -> entries.put((String) key, new Entry((String) text, whole)));
            return entries;
        }
        String[] lines = LINE_END.split(file.bytes().text(), -1);
        for (int i = 0; i < lines.length; i++) {
            String start = lines[i].stripLeading();
            int first = i;
            StringBuilder line = new StringBuilder(start);
            boolean comment = start.isEmpty() || start.startsWith("#") || start.startsWith("!");
            while (!comment && isContinued(line) && i + 1 < lines.length) {
                line.append('\n').append(lines[++i]);
            }
            if (!comment) {
                Position at = new Position(file.path(), first + 1, lines[first].length() - start.length() + 1, 1);
                entry(line.toString(), at, entries, notes);
            }
        }
        return entries;
    }

    private static boolean isContinued(CharSequence line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end--;
        }
        return (line.length() - end) % 2 == 1;
    }

    private static void entry(String line, Position at, Map<String, Entry> entries, Notes notes) {
        Properties properties;
        try {
            properties = load(line);
        } catch (IllegalArgumentException e) {
            notes.add(
                    Code.VALUE_FORM,
                    at,
                    "a `\\u` stands without four hexadecimal digits",
                    "write the character itself");
            return;
        }
        for (String key : properties.stringPropertyNames()) {
            int length = Math.max(1, key.codePointCount(0, key.length()));
            Position whole = new Position(at.path(), at.line(), at.column(), length);
            String text = properties.getProperty(key);
            if (key.equals(PluralRule.KEY) && PluralRule.parse(text) == null) {
                notes.add(
                        Code.VALUE_FORM,
                        whole,
                        "`" + text + "` is no rule of plurals",
                        "write it as CLDR does: `one: n = 1; few: n % 10 = 2..4 and n % 100 != 12..14`");
            } else if (LONE.matcher(line).matches()) {
                notes.add(
                        Code.VALUE_FORM,
                        whole,
                        "`" + key + "` has no text",
                        "write `" + key + " = …`, or `" + key + " =` to leave its words out");
            } else {
                Entry first = entries.putIfAbsent(key, new Entry(text, whole));
                if (first != null) {
                    notes.add(
                            Code.YAML_DUPLICATE_KEY,
                            whole,
                            "key `" + key + "` stands here a second time",
                            "the first is on line " + first.at().line() + "; keep one of them");
                }
            }
        }
    }

    private static Properties load(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException("the text is in memory", e);
        }
        return properties;
    }

    /**
     * Keys of the project's files that neither the theme nor a template of the project's own names, and places in their texts that nothing is
     * put in for.
     *
     * @param themeFiles the theme's overlaid by the project's
     * @param templates likewise
     */
    public static List<Diagnostic> unknown(
            Map<ThemePath, BinaryFile> themeFiles, Map<ThemePath, SourceFile> templates) {
        List<BinaryFile> files = themeFiles.entrySet().stream()
                .filter(file -> file.getKey().isWords())
                .map(Map.Entry::getValue)
                .toList();
        // Most projects have none, and the theme's own are thousands of lines.
        if (files.stream().noneMatch(MessageFile::isOwn)) {
            return List.of();
        }
        Map<String, String> known = new TreeMap<>();
        Notes notes = new Notes();
        // A project may have all of the theme's files, as the theme's own does.
        ofTheme(FALLBACK).forEach((key, entry) -> known.merge(PluralRule.base(key), entry.text(), String::concat));
        for (BinaryFile file : files) {
            if (!isOwn(file)) {
                // A fault of the theme itself is noted where its words are taken.
                read(file, new Notes())
                        .forEach((key, entry) -> known.merge(PluralRule.base(key), entry.text(), String::concat));
            }
        }
        Set<String> named = named(templates);
        for (BinaryFile file : files) {
            if (isOwn(file)) {
                Map<String, Entry> entries = read(file, new Notes());
                PluralRule rule = rule(file, entries);
                entries.forEach((key, entry) -> {
                    if (known.containsKey(PluralRule.base(key))) {
                        places(key, entry, requireNonNull(known.get(PluralRule.base(key))), rule, notes);
                    } else {
                        name(key, entry, known, named, notes);
                    }
                });
            }
        }
        return notes.list();
    }

    /** What the theme's own file for this language says, whatever a project has in its place; empty where it has none. */
    static Map<String, Entry> ofTheme(String language) {
        ProjectPath file = ThemePath.words(language).builtIn();
        try (InputStream in = MessageFile.class.getResourceAsStream("/" + file)) {
            byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
            return read(new BinaryFile(file, Bytes.of(bytes)), new Notes());
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file", e);
        }
    }

    /** By which texts of this file are chosen: its own, or else that of the theme for its language. */
    private static PluralRule rule(BinaryFile file, Map<String, Entry> own) {
        String language = file.path().name().split("[-.]", 2)[0];
        Entry rule = own.getOrDefault(PluralRule.KEY, ofTheme(language).get(PluralRule.KEY));
        PluralRule parsed = rule == null ? null : PluralRule.parse(rule.text());
        return parsed == null ? PluralRule.DEFAULT : parsed;
    }

    /** @param theme all that the theme says under this key, in every language and form */
    private static void places(String key, Entry entry, String theme, PluralRule rule, Notes notes) {
        Set<String> there = places(theme);
        Set<String> strange = places(entry.text());
        strange.removeAll(there);
        Optional<String> open =
                UNCLOSED.matcher(entry.text()).results().findFirst().map(MatchResult::group);
        if (form(key).filter(its -> !rule.categories().contains(its)).isPresent()) {
            untaken(key, entry, rule, notes);
        } else if (!strange.isEmpty()) {
            notes.add(
                    Code.VALUE_FORM,
                    entry.at(),
                    "nothing is put in for `" + String.join("`, `", strange) + "` of `" + key + "`",
                    there.isEmpty() ? "write it without" : "there is `" + String.join("`, `", there) + "`");
        } else if (open.isPresent()) {
            notes.add(
                    Code.VALUE_FORM,
                    entry.at(),
                    "`" + open.get() + "` of `" + key + "` is not closed",
                    "write `" + open.get() + "}`");
        } else if (!entry.text().isBlank()) {
            leftOut(key, entry, there, rule, notes);
        }
    }

    /** The category of numbers that a key ends in; empty where it is for all. */
    private static Optional<String> form(String key) {
        return Optional.of(key.substring(PluralRule.base(key).length()))
                .filter(end -> !end.isEmpty())
                .map(end -> end.substring(1));
    }

    private static void untaken(String key, Entry entry, PluralRule rule, Notes notes) {
        notes.add(
                Code.KEY_UNKNOWN,
                entry.at(),
                "no number takes `" + key + "`: "
                        + (rule.categories().isEmpty()
                                ? "there is one form for all"
                                : "the forms here are `." + String.join("`, `.", rule.categories()) + "`"),
                "write `" + PluralRule.base(key) + "`, or a line `plural = …` that says which take `"
                        + form(key).orElseThrow() + "`");
    }

    /** @param there the places that the theme's texts have */
    private static void leftOut(String key, Entry entry, Set<String> there, PluralRule rule, Notes notes) {
        Set<String> left = new TreeSet<>(there);
        left.removeAll(places(entry.text()));
        if (form(key).filter(rule::isOneNumber).isPresent()) {
            left.remove("{0}");
        }
        if (!left.isEmpty()) {
            notes.add(
                    Code.LANGUAGE_WORDS,
                    entry.at(),
                    "`" + key + "` leaves out `" + String.join("`, `", left) + "`",
                    "in English it is `"
                            + requireNonNull(ofTheme(FALLBACK).get(PluralRule.base(key)))
                                    .text() + "`");
        }
    }

    private static void name(String key, Entry entry, Map<String, String> known, Set<String> named, Notes notes) {
        String base = PluralRule.base(key);
        if (!key.equals(PluralRule.KEY) && !isNamed(base, named)) {
            notes.add(
                    Code.KEY_UNKNOWN,
                    entry.at(),
                    "the theme has no text `" + key + "`, and no template of yours names it",
                    Suggest.nearest(base, known.keySet())
                            .map(near -> near + key.substring(base.length()))
                            .or(() -> Suggest.nearest(key, known.keySet()))
                            .map(Suggest::question)
                            .orElse("remove it, or name it in a template: `${t(\"" + base + "\")}`"));
        }
    }

    /** A template may name a key, or its beginning, to which the rest is added while it runs. */
    private static boolean isNamed(String key, Set<String> named) {
        boolean is = named.contains(key);
        for (int dot = key.indexOf('.'); !is && dot >= 0; dot = key.indexOf('.', dot + 1)) {
            is = named.contains(key.substring(0, dot + 1));
        }
        return is;
    }

    private static Set<String> named(Map<ThemePath, SourceFile> templates) {
        return templates.values().stream()
                .filter(template -> template.path().isIn(ProjectPath.TEMPLATES))
                .flatMap(template -> QUOTED.matcher(template.text()).results())
                .map(quoted -> quoted.group(1) == null ? quoted.group(2) : quoted.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether it is the project's, and not the theme's. */
    static boolean isOwn(BinaryFile file) {
        return file.path().isIn(ProjectPath.TEMPLATES);
    }
}

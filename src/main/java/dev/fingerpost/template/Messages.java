package dev.fingerpost.template;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.diag.Position;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.path.ProjectPath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of the interface in the site's language, from {@code messages/<language>.properties} of the theme. A key that the
 * language lacks is taken from its base language ({@code pt} for {@code pt-BR}), then from English.
 *
 * <p>{@code {0}}, {@code {1}} … stand for what is put in. If {@code {0}} is a whole number and there is a key with its plural category at
 * its end ({@code .one}, {@code .few}), that is taken. Which category a number has, the file says itself; see {@link PluralRule}.
 */
public final class Messages {
    private static final String FALLBACK = "en";
    /** What views print; a template says by itself when a text that it prints is missing. */
    static final List<String> NEEDED = List.of("""
            alert.caution alert.important alert.note alert.tip alert.warning condition.and condition.atleast condition.has
            condition.hasnot condition.is condition.is.number condition.isnot condition.not condition.or condition.quote date facts.after
            facts.before facts.fromto filter.approach filter.evidence filter.industry filter.kind filter.outcome
            filter.tag grade.judgement grade.judgement.meaning grade.measured grade.measured.meaning grade.reported
            grade.reported.meaning grade.unverified grade.unverified.meaning grade.vendor grade.vendor.meaning
            kind.case-study kind.decision-record kind.decision-tree kind.guide kind.page lost.title month.1 month.2 month.3 month.4 month.5
            month.6 month.7 month.8 month.9 month.10 month.11 month.12 number.money panel.cases panel.number.group panel.number.point
            filter.person filter.status filter.year record.drift.answer record.drift.outcome record.drift.question
            record.graph record.ground record.link.amended-by record.link.amends record.link.builds-on
            record.link.ground-of record.link.relates record.link.superseded-by record.link.supersedes record.page
            record.review record.review.lede record.role.author record.role.consulted record.role.decider
            record.role.informed record.status.accepted record.status.deprecated record.status.draft
            record.status.proposed record.status.rejected record.status.superseded record.status.unknown
            record.source.due record.source.regraded record.source.withdrawn source.regraded source.withdrawn
            panel.weight prose.note prose.section prose.table search.lede search.title share share.less sources.lede
            sources.title tag.title tags.lede tags.title tree.compare tree.map.label tree.ground tree.if
            tree.map.large tree.outcomes tree.questions tree.walk""".split("\\s+"));

    private static final int SHOWN = 5;

    private final Map<String, String> texts;
    private final PluralRule plural;

    private Messages(Map<String, String> texts) {
        this.texts = texts;
        PluralRule rule = PluralRule.parse(texts.getOrDefault(PluralRule.KEY, ""));
        this.plural = texts.containsKey(PluralRule.KEY) && rule != null ? rule : PluralRule.DEFAULT;
    }

    /**
     * @param themeFiles by name, the theme's overlaid by the project's
     * @param language as a BCP 47 tag
     */
    public static Noted<Messages> of(Map<String, BinaryFile> themeFiles, String language) {
        Map<String, String> texts = new TreeMap<>();
        Notes notes = new Notes();
        String base = language.split("-", 2)[0];
        if (!themeFiles.containsKey(file(language)) && !themeFiles.containsKey(file(base))) {
            notes.add(
                    Code.LANGUAGE_WORDS,
                    Position.wholeFile(ProjectPath.CONFIG),
                    "there are no words of the interface in `" + language + "`: readers see them in English",
                    "translate them in `templates/" + file(base) + "`, or change `language`");
        }
        for (String tag : new LinkedHashSet<>(List.of(FALLBACK, base, language))) {
            BinaryFile file = themeFiles.get(file(tag));
            if (file != null) {
                Map<String, MessageFile.Entry> entries = MessageFile.read(file, notes);
                // The forms of a language that the text is not taken from would not fit its rule.
                texts.keySet().removeIf(key -> entries.containsKey(PluralRule.base(key)));
                entries.forEach((key, entry) -> texts.put(key, entry.text()));
            }
        }
        if (notes.list().stream().noneMatch(Diagnostic::isError)) {
            noteMissing(texts, notes);
        }
        return notes.with(new Messages(texts));
    }

    private static String file(String tag) {
        return "messages/" + tag + ".properties";
    }

    private static void noteMissing(Map<String, String> texts, Notes notes) {
        List<String> missing =
                NEEDED.stream().filter(key -> !texts.containsKey(key)).toList();
        if (!missing.isEmpty()) {
            int more = missing.size() - SHOWN;
            notes.add(
                    Code.KEY_MISSING,
                    Position.wholeFile(ProjectPath.TEMPLATES.child(file(FALLBACK))),
                    "no text for " + Wording.list(missing.subList(0, Math.min(SHOWN, missing.size())))
                            + (more > 0 ? " and " + more + " more" : ""),
                    "a file of yours stands in place of the theme's; take over what you do not change");
        }
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

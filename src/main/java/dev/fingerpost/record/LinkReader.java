package dev.fingerpost.record;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.path.PagePath;
import dev.fingerpost.record.DecisionRecord.Kind;
import dev.fingerpost.record.DecisionRecord.Link;
import dev.fingerpost.record.RecordLines.Line;
import dev.fingerpost.record.RecordLines.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a record says of other records: links with a word before them that says what the other is to it. */
final class LinkReader {
    private static final Map<Kind, String> VERBS = new EnumMap<>(Map.of(
            Kind.SUPERSEDED_BY,
            "(?:supers?c?eded|superceeded|superseeded|replaced|obsoleted|deprecated)(?: partly| partially)?(?: by|:)|ersetzt durch|remplac[ée]e? par|reemplazad[ao] por",
            Kind.SUPERSEDES,
            "supers?c?edes|superceeds|replaces|obsoletes|deprecates|ersetzt(?! durch)|remplace",
            Kind.AMENDED_BY,
            "(?:amended|refined|clarified|extended|updated|modified) (?:by|in)",
            Kind.AMENDS,
            "amends|refines|clarifies|extends|updates|modifies",
            Kind.BUILDS_ON,
            "builds[ -]on|depends on|based on|requires|rests on|follows from|implements",
            Kind.GROUND_OF,
            "(?:required|needed|used) by|ground of",
            Kind.RELATES,
            "relate[sd]? to|see also|bezieht sich auf|siehe auch|voir aussi"));
    private static final Map<Kind, Pattern> WORDS = new EnumMap<>(Kind.class);
    private static final Pattern NUMBER = Pattern.compile("\\s*(?:ADR[-_ #]*)?0*(\\d{1,6})\\s*");
    private static final Pattern TARGET = Pattern.compile(
            "\\[(?<words>[^\\[\\]]{0,500}+)\\]\\((?<target>[^()\\s]{1,500}+)[^()]{0,500}+\\)"
                    + "|(?<![\\w./-])(?!//)(?<file>[\\w./-]{0,200}[\\w-]\\.[a-z]{2})\\b|(?<![\\w/.#-])(?:(?:ADR|DR|RFC|MADR)[-_ #]{0,2}|#)(?<number>\\d{1,6})\\b");
    private static final Pattern BARE = Pattern.compile(
            "[\\s:]*(?:(?:ADR|decision|record|number|no\\.)s?[-_ #]*)*(\\d{1,6})\\b(?![-/.]\\d)",
            Pattern.CASE_INSENSITIVE);
    /** A further number of a list, behind which it goes on or ends: {@code 12, 3 years later} names one record. */
    private static final Pattern FURTHER = Pattern.compile(
            "\\s*(?:[,;&]\\s*(?:and\\b)?|and\\b)\\s*(?:ADR[-_ #]*)?(\\d{1,6})(?![-/.]\\d)(?=\\s*(?:$|[,;&.)]|and\\b))",
            Pattern.CASE_INSENSITIVE);
    /** Where links to other records stand without a word before them. */
    private static final Set<String> RELATED = Set.of(
            "links",
            "related",
            "related decisions",
            "related adrs",
            "related records",
            "more information",
            "see also",
            "status",
            "references");

    static {
        VERBS.forEach((kind, verbs) -> WORDS.put(kind, Pattern.compile("(?iu)(?<!\\p{L})(?:" + verbs + ")")));
    }

    private final RecordLines lines;
    private final List<Link> links = new ArrayList<>();

    private LinkReader(RecordLines lines) {
        this.lines = lines;
    }

    static List<Link> read(RecordLines lines, Fields fields) {
        LinkReader reader = new LinkReader(lines);
        fields.of(FieldSort.STATUS)
                .filter(field -> field.form() != DecisionRecord.Form.SECTION)
                .forEach(field -> reader.line(field.line(), null));
        fields.of(FieldSort.LINK).forEach(reader::field);
        for (Section section : lines.sections()) {
            if (RELATED.contains(section.name())) {
                section.lines().forEach(line -> reader.line(line, Kind.RELATES));
            } else if (FieldSort.of(section.name()) == FieldSort.LINK) {
                Kind named = named(section.name());
                // A number within a sentence may be one of anything.
                section.lines().forEach(line -> reader.line(line, beginsWithTarget(line) ? named : null));
            } else {
                section.lines().stream().filter(LinkReader::isStatement).forEach(line -> reader.line(line, null));
            }
        }
        return reader.links.stream().distinct().toList();
    }

    private static boolean beginsWithTarget(Line line) {
        return TARGET.matcher(line.text().replaceFirst("^[\\s>*+-]+", "")).lookingAt();
    }

    /** Whether a line of a text begins with what the record is to another: {@code Supersedes [3. Old](0003-old.md)}. */
    private static boolean isStatement(Line line) {
        String text = line.text().replaceFirst("^[\\s>*+_-]+", "");
        return text.length() < 300
                && WORDS.values().stream().anyMatch(verb -> verb.matcher(text).lookingAt());
    }

    private void field(Fields.Field field) {
        int before = links.size();
        Kind kind = named(field.name());
        line(field.line(), kind);
        if (links.size() == before) {
            for (String value : field.values().size() == 1
                    ? field.values().get(0).split("[,;]")
                    : field.values().toArray(String[]::new)) {
                Matcher number = NUMBER.matcher(value);
                String target = number.matches() ? number.group(1) : value.strip();
                if (number.matches() || isRecord(target)) {
                    links.add(new Link(kind, target, value, lines.at(field.line())));
                }
            }
        }
    }

    /** What stands below, or behind, such a name is to the record. */
    private static Kind named(String name) {
        return requireNonNull(kind(name.replaceFirst("by$", "by:"), Kind.RELATES));
    }

    /** @param otherwise what a link is that no word stands before; null where it is none */
    private void line(Line line, @Nullable Kind otherwise) {
        String text = line.text();
        Matcher target = TARGET.matcher(text);
        int from = 0;
        Kind kind = otherwise;
        boolean any = false;
        while (target.find()) {
            kind = kind(text.substring(from, target.start()), kind);
            from = target.end();
            String to = target.group("target") != null ? target.group("target") : target.group("file");
            String written = to == null ? target.group("number").replaceFirst("^0+(?=.)", "") : to;
            if (kind != null && (to == null ? kind != Kind.RELATES : isRecord(to))) {
                String words = target.group("words") == null ? target.group() : target.group("words");
                links.add(new Link(kind, written, Plain.of(words), lines.at(line, target.start(), target.end())));
                any = true;
            }
        }
        if (!any) {
            bare(line);
        }
    }

    private static boolean isRecord(String target) {
        return !target.matches("\\w+:.*") && PagePath.isPage(target.replaceFirst("#.*", ""));
    }

    /** Numbers after a word, and no link: {@code superseded by 12 and 13}. */
    private void bare(Line line) {
        for (Map.Entry<Kind, Pattern> verb : WORDS.entrySet()) {
            Matcher word = verb.getValue().matcher(line.text());
            if (verb.getKey() != Kind.RELATES && word.find()) {
                Matcher number =
                        BARE.matcher(line.text()).region(word.end(), line.text().length());
                while (number.lookingAt()) {
                    String target = number.group(1).replaceFirst("^0+(?=.)", "");
                    links.add(new Link(verb.getKey(), target, target, lines.at(line, number.start(1), number.end(1))));
                    int end = number.end();
                    number.usePattern(FURTHER).region(end, line.text().length());
                }
            }
        }
    }

    /** The kind that the last word in a text names. */
    private static @Nullable Kind kind(String text, @Nullable Kind otherwise) {
        Kind kind = otherwise;
        int last = -1;
        for (Map.Entry<Kind, Pattern> verb : WORDS.entrySet()) {
            Matcher word = verb.getValue().matcher(text);
            while (word.find()) {
                if (word.start() > last) {
                    last = word.start();
                    kind = verb.getKey();
                }
            }
        }
        return kind;
    }
}

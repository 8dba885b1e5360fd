package dev.fingerpost.site;

import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.page.Grade;
import dev.fingerpost.path.Position;
import dev.fingerpost.schema.Key;
import dev.fingerpost.schema.Keyed;
import dev.fingerpost.schema.Place;
import dev.fingerpost.schema.Schema;
import dev.fingerpost.schema.Type;
import dev.fingerpost.schema.Types;
import dev.fingerpost.schema.Values;
import dev.fingerpost.yaml.YamlMap;
import dev.fingerpost.yaml.YamlReader;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads content/sources.yaml. */
public final class SourcesReader {
    private static final Key<String> TITLE = Key.required("title", Types.text(), "Title of the work.");
    private static final Key<String> AUTHORS = Key.of(
                    "authors", Types.text(), "Who wrote it, as it is to be printed, for example `Lewis et al.`")
            .alsoCalled("author", "by");
    private static final Key<Integer> YEAR =
            Key.of("year", Types.integer(1000, 2999), "Year of publication.").alsoCalled("date", "published");
    private static final Key<String> PUBLISHER = Key.of(
                    "publisher", Types.text(), "Who published it: a journal, a company, an archive.")
            .alsoCalled("journal", "venue", "organisation");
    private static final Key<String> URL =
            Key.of("url", Types.url(), "Where it can be read.").alsoCalled("link", "href");
    private static final Key<LocalDate> SEEN =
            Key.of("seen", Types.date(), "Day on which it was last read.").alsoCalled("accessed", "retrieved");
    private static final Key<Grade> GRADE = Key.required(
                    "grade",
                    Types.oneOf(Grade.class),
                    "How far it can be trusted: `measured` (published with a method), `reported` (the doer's own figure),"
                            + " `vendor` (told by one who sells it), `judgement` (the authors' own view), `unverified` (no"
                            + " source found).")
            .alsoCalled("evidence");
    private static final Key<String> NOTE = Key.of("note", Types.text(), "What to know about it, as plain text.")
            .alsoCalled("notes", "comment");
    private static final Key<List<Keyed<String>>> NOTE_IN =
            Key.of("note-in", Types.map(Types.text()), "The same in other languages of the site, by their tags.");
    private static final Key<LocalDate> ON = Key.required("on", Types.date(), "Day on which that happened.");
    private static final Key<String> BECAUSE = Key.required("because", Types.text(), "Why, as plain text.");
    private static final Key<Grade> FROM =
            Key.required("from", Types.oneOf(Grade.class), "The grade that it had before.");
    private static final Key<Source.Withdrawn> WITHDRAWN = Key.of(
            "withdrawn",
            Types.object(
                    Schema.of("a withdrawal", ON, BECAUSE),
                    values -> new Source.Withdrawn(values.need(ON), values.need(BECAUSE))),
            "That it was taken back, or proved wrong. Decisions that rest on it are told.");
    private static final Key<Source.Regraded> REGRADED = Key.of(
            "regraded",
            Types.object(
                    Schema.of("a change of grade", ON, FROM),
                    values -> new Source.Regraded(values.need(ON), values.need(FROM))),
            "That it had another grade. Decisions of before that day that rest on it are told.");
    private static final Key<LocalDate> REVIEW_BY =
            Key.of("review-by", Types.date(), "Day on which it is to be read again.");

    private static final Type<List<Keyed<Values>>> FILE = Types.map(
            Types.KEBAB,
            Types.object(Schema.of(
                    "a source",
                    TITLE,
                    AUTHORS,
                    YEAR,
                    PUBLISHER,
                    URL,
                    SEEN,
                    GRADE,
                    NOTE,
                    NOTE_IN,
                    WITHDRAWN,
                    REGRADED,
                    REVIEW_BY)));

    private SourcesReader() {}

    /**
     * The sources that a file lists. One that is at fault has its id for a title: pages that cite it are not at fault, too.
     *
     * @param file null when the project has none: then there are no sources
     */
    public static Noted<Sources> read(@Nullable SourceFile file) {
        if (file == null) {
            return Noted.of(new Sources(Map.of()));
        }
        Notes notes = new Notes();
        YamlMap map = notes.take(YamlReader.read(file));
        List<Keyed<Values>> entries = FILE.read(map, new Place("the file", notes));
        Map<String, Source> sources = new LinkedHashMap<>();
        Map<Position, Source> read = new HashMap<>();
        if (entries != null) {
            entries.forEach(entry -> read.put(entry.at(), source(entry)));
        }
        for (YamlMap.Entry entry : map.entries()) {
            // An id with a slip has been read as what it was meant to be; pages may cite it either way.
            Source source = read.getOrDefault(entry.keyAt(), unknown(entry.key(), entry.keyAt()));
            sources.put(entry.key(), unknown(entry.key(), entry.keyAt()));
            sources.put(source.id(), source);
        }
        return notes.with(new Sources(Collections.unmodifiableMap(sources)));
    }

    /** What the file may hold, for its JSON Schema. */
    public static Type<?> type() {
        return FILE;
    }

    private static Source unknown(String id, Position at) {
        Source.Work nothing = new Source.Work(id, null, null, null, null, at);
        return new Source(id, nothing, null, Grade.UNVERIFIED, null, List.of(), null, null, null, at);
    }

    private static Source source(Keyed<Values> entry) {
        Values values = entry.value();
        return new Source(
                entry.key(),
                new Source.Work(
                        values.need(TITLE),
                        values.get(AUTHORS),
                        values.get(YEAR),
                        values.get(PUBLISHER),
                        values.get(URL),
                        values.at(URL)),
                values.get(SEEN),
                values.need(GRADE),
                values.get(NOTE),
                values.get(NOTE_IN, List.of()),
                values.get(WITHDRAWN),
                values.get(REGRADED),
                values.get(REVIEW_BY),
                entry.at());
    }
}

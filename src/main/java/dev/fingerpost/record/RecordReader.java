package dev.fingerpost.record;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Page;
import dev.fingerpost.page.Prose;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.record.DecisionRecord.Dated;
import dev.fingerpost.record.DecisionRecord.Form;
import dev.fingerpost.record.DecisionRecord.Person;
import dev.fingerpost.record.DecisionRecord.Role;
import dev.fingerpost.record.DecisionRecord.State;
import dev.fingerpost.record.Fields.Field;
import dev.fingerpost.record.RecordLines.Line;
import dev.fingerpost.record.RecordLines.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a decision record as a team has it: as adr-tools writes it, as MADR 2 to 4 do, as log4brains does, with a table, or with lines like
 * {@code Status: accepted}. What cannot be read is noted, and the rest is read nevertheless.
 */
public final class RecordReader {
    private static final Pattern FILE_NUMBER = Pattern.compile("(?i)(?:adr|dr|rfc)?[-_ ]?0*(\\d{1,6})(?:[-_. ].*|)");
    private static final Pattern FILE_DAY = Pattern.compile("(?:19|20)\\d{2}[-_]?\\d{2}[-_]?\\d{2}(?:[-_].*|)");
    private static final Pattern TITLE_NUMBER = Pattern.compile(
            "(?iu)(?:(?:architecture|architectural)? ?decision record|adr|dr|rfc|decision)?[-_ #]*0*(\\d{1,6})\\s*[.:)–—-]+\\s*(.+)");
    private static final Pattern TITLE_LEAD =
            Pattern.compile("(?iu)(?:(?:architecture|architectural)? ?decision record|adr)\\s*[:–—-]\\s*(.+)");
    private static final Pattern HISTORY = Pattern.compile("(?:change ?log|(?:revision |change )?history|revisions)");
    private static final int SHORT = 40;
    private static final Set<String> DECIDED = Set.of(
            "date",
            "datum",
            "fecha",
            "data",
            "tarih",
            "decided",
            "decided on",
            "decision date",
            "date decided",
            "date of decision");
    private static final Map<FieldSort, Role> ROLES = Map.of(
            FieldSort.DECIDER,
            Role.DECIDER,
            FieldSort.CONSULTED,
            Role.CONSULTED,
            FieldSort.INFORMED,
            Role.INFORMED,
            FieldSort.AUTHOR,
            Role.AUTHOR);

    private final Page page;
    private final RecordLines lines;
    private final Fields fields;
    private final Notes notes = new Notes();
    private final List<Dated> dates = new ArrayList<>();

    private RecordReader(Prose prose) {
        this.page = prose.page();
        this.lines = new RecordLines(prose);
        this.fields = new Fields(lines);
    }

    /** The record of a page of that kind. */
    public static Noted<DecisionRecord> read(Prose prose) {
        RecordReader reader = new RecordReader(prose);
        return reader.notes.with(reader.record());
    }

    private DecisionRecord record() {
        State state = state();
        readDates(state);
        Matcher numbered = TITLE_NUMBER.matcher(page.title());
        Matcher led = TITLE_LEAD.matcher(page.title());
        String title = numbered.matches() ? numbered.group(2) : led.matches() ? led.group(1) : page.title();
        return new DecisionRecord(
                page.path(),
                number(page.path(), numbered.matches() ? numbered.group(1) : null),
                title,
                state,
                date(),
                dates,
                people(),
                fields.of(FieldSort.TAG)
                        .flatMap(field -> names(field).stream())
                        .distinct()
                        .toList(),
                LinkReader.read(lines, fields),
                ArgumentReader.read(lines));
    }

    /** The number in a file's name; else that in the title. */
    static @Nullable String number(PagePath path, @Nullable String inTitle) {
        String name = name(path);
        Matcher file = FILE_NUMBER.matcher(name);
        return file.matches() && !FILE_DAY.matcher(name).matches() ? file.group(1) : inTitle;
    }

    /** Of a record that has a folder of its own, the folder's. */
    private static String name(PagePath path) {
        return path.isIndex() ? path.source().parent().name() : path.stem();
    }

    private State state() {
        List<State> found = new ArrayList<>();
        fields.of(FieldSort.STATUS).forEach(field -> found.add(state(field.text(), field.form(), at(field))));
        lines.sections().stream()
                .filter(section -> FieldSort.of(section.name()) == FieldSort.STATUS)
                .map(this::state)
                .forEach(found::add);
        for (State state : found) {
            if (state.status() != Status.UNKNOWN) {
                return state;
            }
        }
        Optional<State> reached = history().stream()
                .filter(dated -> !dated.word().equals("created"))
                .max(Comparator.comparing(Dated::day))
                .map(dated -> new State(Status.valueOf(dated.word().toUpperCase(Locale.ROOT)), "", form(), dated.at()));
        if (found.isEmpty() && reached.isPresent()) {
            return reached.get();
        }
        State none = found.stream()
                .filter(state -> !state.words().isEmpty())
                .findFirst()
                .orElse(new State(
                        Status.UNKNOWN,
                        "",
                        found.isEmpty() ? form() : found.get(0).form(),
                        found.isEmpty() ? page.top() : found.get(0).at()));
        String allowed =
                "write `Accepted`, `Proposed`, `Rejected`, `Deprecated` or `Superseded by` with a link to the successor";
        notes.add(
                Code.RECORD_STATUS,
                none.at(),
                none.words().isEmpty()
                        ? "the record has no status"
                        : "`" + none.words() + "` is no status that is known",
                none.words().isEmpty() ? "add a section `## Status`: " + allowed : allowed);
        return none;
    }

    private Form form() {
        return lines.front().isEmpty() ? Form.NONE : Form.FRONT_MATTER;
    }

    /** Where the value stands; without a length where it stands below. */
    private Position at(Field field) {
        Fields.Placed placed = field.placed();
        Position at = lines.at(field.line(), placed.start(), placed.end());
        return placed.start() < placed.end() ? at : new Position(at.path(), at.line(), at.column(), 0);
    }

    private static State state(String written, Form form, Position at) {
        String text = Plain.of(written).replaceFirst("^[^\\p{L}\\p{N}{]+", "");
        Status status = Status.atStart(text);
        // Several at once, as in a form that waits to be filled in.
        if (text.matches(".*(?:\\||\\{).*")) {
            status = Status.anywhere(text);
        }
        if (status == null) {
            status = text.length() < SHORT || written.contains("](") ? Status.anywhere(written) : null;
        }
        return new State(status == null ? Status.UNKNOWN : status, text, form, at);
    }

    /** A section tells what became of a decision line by line: what came last holds, and a successor says more than any other word. */
    private State state(Section section) {
        State held = null;
        for (Line line : section.lines()) {
            if (line.text().isBlank()
                    || line.text().matches("\\s*[-*+]\\s+\\[ \\].*")
                    || line.text().strip().startsWith("|")) {
                continue;
            }
            State said = state(line.text(), Form.SECTION, lines.at(line));
            boolean first = held == null || held.status() == Status.UNKNOWN;
            boolean later = said.status() == Status.SUPERSEDED
                    // `Amended by` below `Accepted` is no other status.
                    || held != null
                            && held.status() != Status.SUPERSEDED
                            && held.status() != said.status()
                            && isShort(said.words());
            if (first && held == null || said.status() != Status.UNKNOWN && (first || later)) {
                held = said;
            }
        }
        return held == null ? new State(Status.UNKNOWN, "", Form.SECTION, section.at()) : held;
    }

    private static boolean isShort(String words) {
        return Status.atStart(words) != null
                && (words.split(" ").length < 4 || Days.find(words) != null && words.length() < 2 * SHORT);
    }

    private void readDates(State state) {
        fields.of(FieldSort.DATE).forEach(field -> {
            LocalDate day = Days.find(field.text());
            if (day != null) {
                dates.add(new Dated(field.name(), day, at(field)));
            } else if (field.text().matches(".*\\d.*")) {
                notes.add(
                        Code.RECORD_DATE,
                        at(field),
                        "`" + field.text() + "` is no day that can be read",
                        "write it like `2026-04-05`");
            }
        });
        // The name of a successor may begin with a day.
        LocalDate told = Days.find(state.words().replaceAll("\\d{4}-?\\d{2}-?\\d{2}[-_]\\p{L}\\S*", ""));
        if (told != null) {
            dates.add(new Dated(state.status().id(), told, state.at()));
        }
        if (dates.isEmpty()) {
            List<Dated> history = history();
            history.stream().min(Comparator.comparing(Dated::day)).ifPresent(dates::add);
            history.stream()
                    .filter(dated -> dated.word().equals(state.status().id()))
                    .reduce((one, two) -> two)
                    .ifPresent(dates::add);
        }
    }

    /** What a list of changes says: days, each with the status that was reached then, or {@code created}. */
    private List<Dated> history() {
        return lines.sections().stream()
                .filter(section -> HISTORY.matcher(section.name()).matches())
                .flatMap(section -> section.lines().stream())
                .map(line -> {
                    LocalDate day = Days.find(line.text());
                    String text = Plain.of(line.text()).replaceFirst("^[^\\p{L}]+", "");
                    Status reached = text.matches("\\p{L}+(?: ?\\(.*|$|,.*| on .*|:.*)") ? Status.atStart(text) : null;
                    return day == null
                            ? null
                            : new Dated(reached == null ? "created" : reached.id(), day, lines.at(line));
                })
                .filter(Objects::nonNull)
                .toList();
    }

    /** The day of the decision; else of the status, else of the first that the record names (in its history: the earliest), else of its
     * file. */
    private @Nullable LocalDate date() {
        return dates.stream()
                .filter(dated -> DECIDED.contains(dated.word()))
                .findFirst()
                .or(() -> dates.stream()
                        .filter(dated -> dated.word().contains("accepted")
                                || dated.word().contains("approv"))
                        .findFirst())
                .or(() -> dates.stream().findFirst())
                .map(Dated::day)
                .orElseGet(() -> page.meta().upkeep().updated() != null
                        ? page.meta().upkeep().updated()
                        : FILE_DAY.matcher(name(page.path())).matches() ? Days.find(name(page.path())) : null);
    }

    private List<Person> people() {
        Set<Person> people = new LinkedHashSet<>();
        ROLES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(role -> fields.of(role.getKey())
                        .flatMap(field -> names(field).stream())
                        .map(name -> new Person(role.getValue(), name))
                        .forEach(people::add));
        return List.copyOf(people);
    }

    private static List<String> names(Field field) {
        return field.values().stream()
                .flatMap(value ->
                        Arrays.stream(Plain.of(value).replaceAll("\\s+", " ").split(" ?[,;/] ?| (?:and|und|et|y|&) ")))
                .map(name -> name.strip().replaceFirst("^@", "").replaceFirst("\\.$", ""))
                .filter(name -> !name.isEmpty() && !name.matches(".*[{}\\[\\]…].*") && name.length() < 2 * SHORT)
                .toList();
    }
}

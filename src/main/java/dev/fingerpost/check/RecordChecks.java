package dev.fingerpost.check;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Position;
import dev.fingerpost.record.DecisionRecord;
import dev.fingerpost.record.DecisionRecord.Form;
import dev.fingerpost.record.DecisionRecord.Kind;
import dev.fingerpost.record.RecordWriter;
import dev.fingerpost.record.Status;
import dev.fingerpost.site.Records;
import dev.fingerpost.site.Records.Relation;
import dev.fingerpost.site.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decision records agree with each other: what one says of another, the other knows; numbers count; time runs forwards. */
final class RecordChecks {
    /** What a record says of another that knows of it, in the words of its own tools. */
    private static final Map<Kind, String> WORDS = Map.of(
            Kind.SUPERSEDES, "Supersedes",
            Kind.SUPERSEDED_BY, "Superseded by",
            Kind.AMENDS, "Amends",
            Kind.AMENDED_BY, "Amended by");

    private final Site site;
    private final Records records;
    private final Map<PagePath, Map<Kind, Set<DecisionRecord>>> related;
    private final Notes notes = new Notes();

    private RecordChecks(Site site) {
        this.site = site;
        this.records = site.records();
        this.related = records.related();
    }

    static List<Diagnostic> run(Site site) {
        if (site.records().all().isEmpty()) {
            return List.of();
        }
        RecordChecks checks = new RecordChecks(site);
        RecordNumbers numbers = new RecordNumbers(site, checks.notes);
        checks.records.byFolder().values().forEach(numbers::check);
        checks.records.all().values().forEach(checks::one);
        checks.circles();
        return checks.notes.list();
    }

    private void one(DecisionRecord record) {
        lost(record);
        Set<DecisionRecord> successors = related(record, Kind.SUPERSEDED_BY);
        successors(record, successors);
        Set<String> said = new HashSet<>();
        records.told().getOrDefault(record.path(), List.of()).stream()
                .filter(relation -> said.add(relation.kind() + " " + relation.to()))
                .forEach(relation -> relation(record, relation));
        dates(record, successors);
        if (record.state().status() == Status.ACCEPTED) {
            grounds(record);
        }
    }

    private void lost(DecisionRecord record) {
        records.lost().getOrDefault(record.path(), List.of()).stream()
                .filter(link -> !link.target().contains(".") || record.state().form() == Form.FRONT_MATTER)
                .forEach(link -> add(
                        Code.RECORD_REFERENCE,
                        link.at(),
                        "no record `" + link.target() + "` in this folder",
                        "link to its file: `[" + link.words() + "](0001-its-name.md)`"));
    }

    private void successors(DecisionRecord record, Set<DecisionRecord> successors) {
        if (successors.size() > 1) {
            add(
                    Code.RECORD_SUCCESSORS,
                    record.state().at(),
                    "the record has " + successors.size() + " successors: " + names(successors),
                    "name the one that holds now; the others amend it, or are superseded themselves");
        }
        boolean superseded = record.state().status() == Status.SUPERSEDED;
        if (superseded && successors.isEmpty() && !records.lost().containsKey(record.path())) {
            add(
                    Code.RECORD_REFERENCE,
                    record.state().at(),
                    "the record is superseded, but names no successor",
                    "write `Superseded by` with a link to it");
        }
    }

    /** What an accepted decision builds on must hold. */
    private void grounds(DecisionRecord record) {
        for (DecisionRecord ground : related(record, Kind.BUILDS_ON)) {
            if (!ground.state().status().holds()) {
                add(
                        Code.RECORD_GROUND,
                        placeOf(record, ground),
                        "the record builds on " + name(ground) + ", which is "
                                + ground.state().status().id(),
                        "look at it again: build on its successor, or supersede this record too");
            }
        }
    }

    private void relation(DecisionRecord record, Relation relation) {
        if (relation.kind() == Kind.RELATES || relation.kind() == Kind.BUILDS_ON || relation.kind() == Kind.GROUND_OF) {
            return;
        }
        DecisionRecord other = requireNonNull(records.all().get(relation.to()));
        boolean returned = records.told().getOrDefault(other.path(), List.of()).stream()
                .anyMatch(back -> back.to().equals(record.path())
                        && back.kind() == relation.kind().back());
        Kind back = relation.kind().back();
        String link = link(other, record);
        if (!returned) {
            notes.add(
                    Code.RECORD_ONE_WAY,
                    relation.link().at(),
                    name(other) + " does not say that it is " + passive(relation.kind()) + " this record",
                    where(other, back, WORDS.get(back) + " " + link),
                    edits(other, back, link));
        } else if (relation.kind() == Kind.SUPERSEDES && other.state().status().holds()) {
            notes.add(
                    Code.RECORD_ONE_WAY,
                    other.state().at(),
                    "the record has a successor, and its status is `"
                            + other.state().words() + "`",
                    where(other, Kind.SUPERSEDED_BY, "Superseded by " + link),
                    edits(other, Kind.SUPERSEDED_BY, link));
        }
    }

    /** In place of the status, or below it in its section; none where a person has to look for a place. */
    private static List<Edit> edits(DecisionRecord other, Kind kind, String link) {
        Position at = other.state().at();
        if (other.state().words().isEmpty() || at.length() == 0) {
            return List.of();
        }
        if (kind == Kind.SUPERSEDED_BY) {
            return other.state().status() == Status.SUPERSEDED
                    ? List.of()
                    : List.of(new Edit(at, RecordWriter.superseded(other.state().form(), link)));
        }
        return other.state().form() == Form.SECTION
                ? List.of(new Edit(
                        new Position(at.path(), at.line(), at.column() + at.length(), 0),
                        "\n\n" + WORDS.get(kind) + " " + link))
                : List.of();
    }

    /** Where to write what, in the form that the other has. */
    private static String where(DecisionRecord other, Kind kind, String text) {
        boolean status = kind == Kind.SUPERSEDED_BY;
        return switch (other.state().form()) {
            case FRONT_MATTER ->
                "in `" + other.path().name() + "`, write "
                        + (status ? "`status: \"" + lower(text) + "\"`" : "`" + text + "` below `## More Information`");
            case LINE ->
                "in `" + other.path().name() + "`, write "
                        + (status ? "`- Status: " + lower(text) + "`" : "`- " + text + "` below `## Links`");
            case SECTION, NONE -> "in `" + other.path().name() + "`, write `" + text + "` below `## Status`";
        };
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String passive(Kind kind) {
        return switch (kind) {
            case SUPERSEDES -> "superseded by";
            case SUPERSEDED_BY -> "the successor of";
            case AMENDS -> "amended by";
            default -> "an amendment of";
        };
    }

    private static String link(DecisionRecord from, DecisionRecord to) {
        String number = to.number() == null ? "" : to.number() + ". ";
        return "[" + number + to.title() + "]("
                + from.path().source().relative(to.path().source()) + ")";
    }

    private void dates(DecisionRecord record, Set<DecisionRecord> successors) {
        for (DecisionRecord next : successors) {
            if (record.date() != null && next.date() != null && next.date().isBefore(record.date())) {
                add(
                        Code.RECORD_DATE,
                        top(record),
                        "the record is of " + record.date() + ", and its successor " + name(next) + " of "
                                + next.date(),
                        "one of the two days is wrong, or the link leads the wrong way");
            }
        }
    }

    private void circles() {
        Set<PagePath> done = new HashSet<>();
        for (PagePath start : records.all().keySet()) {
            Set<PagePath> way = new LinkedHashSet<>();
            PagePath at = start;
            while (at != null && !done.contains(at) && way.add(at)) {
                at = successor(at);
            }
            if (at != null && way.contains(at)) {
                List<PagePath> circle = new ArrayList<>(way);
                circle = circle.subList(circle.indexOf(at), circle.size());
                String names = String.join(
                        " → ",
                        circle.stream().map(path -> "`" + path.name() + "`").toList());
                add(
                        Code.RECORD_CIRCLE,
                        requireNonNull(records.all().get(at)).state().at(),
                        "records supersede each other in a circle: " + names + " → `" + at.name() + "`",
                        "one of these links leads the wrong way");
            }
            done.addAll(way);
        }
    }

    private @Nullable PagePath successor(PagePath path) {
        return related.getOrDefault(path, Map.of()).getOrDefault(Kind.SUPERSEDED_BY, Set.of()).stream()
                .map(DecisionRecord::path)
                .findFirst()
                .orElse(null);
    }

    private Set<DecisionRecord> related(DecisionRecord record, Kind kind) {
        return related.getOrDefault(record.path(), Map.of()).getOrDefault(kind, Set.of());
    }

    private Position placeOf(DecisionRecord record, DecisionRecord other) {
        return records.told().getOrDefault(record.path(), List.of()).stream()
                .filter(relation -> relation.to().equals(other.path()))
                .map(relation -> relation.link().at())
                .findFirst()
                .orElse(record.state().at());
    }

    private Position top(DecisionRecord record) {
        return requireNonNull(site.pages().get(record.path())).top();
    }

    private static String names(Set<DecisionRecord> records) {
        return String.join(", ", records.stream().map(RecordChecks::name).toList());
    }

    private static String name(DecisionRecord record) {
        return "`" + record.path().name() + "`";
    }

    private void add(Code code, Position at, String message, String hint) {
        notes.add(code, at, message, hint);
    }
}

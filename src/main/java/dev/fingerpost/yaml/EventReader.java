package dev.fingerpost.yaml;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.Limits;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Quote;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds our tree from the library's events. Events, because they come one by one: depth and size are counted before
 * anything is built, and what precedes a fault of syntax is kept. After a fault the reader behaves as if the text ended.
 */
final class EventReader {
    private static final int LEAST_BUFFER = 1024;
    private static final int MOST_BUFFER = 64 * 1024;

    private final YamlPositions places;
    private final Notes notes;
    private final Iterator<Event> events;
    private final Deque<CollectionStartEvent> open = new ArrayDeque<>();
    private @Nullable ScalarEvent last;
    private int values;
    private boolean stopped;

    EventReader(YamlPositions places, Notes notes) {
        this.places = places;
        this.notes = notes;
        this.events = new Parse(settings(places.text().length()))
                .parseString(places.text())
                .iterator();
    }

    /** A long line is copied anew whenever a buffer is added to it: few large buffers keep that cheap. */
    private static LoadSettings settings(int length) {
        return LoadSettings.builder()
                .setCodePointLimit(Limits.YAML_CHARS)
                .setBufferSize(Math.max(LEAST_BUFFER, Math.min(length, MOST_BUFFER)))
                .build();
    }

    /** The only document; an empty map when there is none. */
    YamlValue read() {
        refuseDirectives();
        next();
        Event start = next();
        if (!(start instanceof DocumentStartEvent)) {
            return new YamlMap(List.of(), places.between(0, 1), !stopped);
        }
        Event event = next();
        YamlValue root = event == null ? new YamlUnread(places.between(0, 1)) : value(event);
        next();
        if (next() instanceof DocumentStartEvent second) {
            notAllowed(at(second, 3), "a second document begins here", "keep one document in a file; remove this line");
        }
        return root;
    }

    private void refuseDirectives() {
        for (int line = 0; line < places.lineCount(); line++) {
            String text = places.lineText(line);
            if (text.startsWith("%")) {
                notAllowed(places.line(line), Quote.of(text.strip()) + " is a YAML directive", "remove the line");
                stopped = true;
            } else if (!text.isBlank() && !text.startsWith("#")) {
                return;
            }
        }
    }

    private @Nullable Event next() {
        if (stopped) {
            return null;
        }
        try {
            return events.hasNext() ? events.next() : null;
        } catch (YamlEngineException | NumberFormatException e) {
            // The library gives the second one for a text that ends inside an escape: "\x
            stopped = true;
            Diagnostic fault = new YamlSyntaxErrors(places, last, open.peek()).explain(e);
            // A line that holds something not allowed often breaks the syntax as well.
            if (notes.list().stream().noneMatch(n -> n.at().line() == fault.at().line())) {
                notes.addAll(List.of(fault));
            }
            return null;
        }
    }

    private YamlValue value(Event event) {
        if (++values > Limits.YAML_VALUES) {
            notes.add(
                    Code.FILE_TOO_LARGE,
                    at(event, 1),
                    "the file has more than 250,000 keys and values",
                    "split it, or move texts into pages");
            stopped = true;
            return new YamlUnread(at(event, 1));
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (event instanceof CollectionStartEvent start) {
            return collection(start);
        }
        return alias((AliasEvent) event);
    }

    private YamlValue scalar(ScalarEvent event) {
        last = event;
        Position at = places.between(index(event.getStartMark()), index(event.getEndMark()));
        Properties.refuse(event.getAnchor().isPresent(), event.getTag().isPresent(), at, notes);
        if (event.isPlain()) {
            findSwallowedItem(index(event.getStartMark()), index(event.getEndMark()));
        }
        if (event.isDQuoted()) {
            Properties.refuseCharacters(event.getValue(), at, notes);
        }
        return new YamlScalar(event.getValue(), at, event.isPlain());
    }

    /** A list item that is indented more than those above it goes on with their text: {@code - a} and, deeper, {@code - b}. */
    private void findSwallowedItem(int start, int end) {
        int last = places.lineOf(Math.max(start, end - 1));
        for (int line = places.lineOf(start) + 1; line <= last; line++) {
            String words = places.lineText(line).strip();
            if (words.startsWith("- ")) {
                notes.add(
                        Code.YAML_SYNTAX,
                        places.line(line),
                        Quote.of(words) + " is indented as if it continued the text above",
                        "begin it in the column of the `-` above, or put the whole text in quotes");
                return;
            }
        }
    }

    private YamlValue alias(AliasEvent event) {
        Position at = places.between(index(event.getStartMark()), index(event.getEndMark()));
        Properties.refuseAlias(places.slice(index(event.getStartMark()), index(event.getEndMark())), at, notes);
        return new YamlUnread(at);
    }

    private YamlValue collection(CollectionStartEvent start) {
        Position at = at(start, 1);
        if (open.size() == Limits.YAML_DEPTH) {
            notAllowed(
                    at,
                    "lists and maps stand more than " + Limits.YAML_DEPTH + " levels deep here",
                    "no key needs more than a few levels; put the text in quotes if it is one");
            stopped = true;
            return new YamlUnread(at);
        }
        Properties.refuse(start.getAnchor().isPresent(), start.getTag().isPresent(), at, notes);
        open.push(start);
        YamlValue value = start instanceof MappingStartEvent ? map(start, at) : list(at);
        // At a fault the innermost open bracket is what the report is about.
        if (!stopped) {
            open.pop();
        }
        return value;
    }

    private YamlList list(Position at) {
        List<YamlValue> items = new ArrayList<>();
        for (Event event = next(); event != null && !(event instanceof SequenceEndEvent); event = next()) {
            items.add(value(event));
        }
        return new YamlList(items, at);
    }

    private YamlMap map(CollectionStartEvent start, Position at) {
        List<YamlMap.Entry> entries = new ArrayList<>();
        Map<String, Position> seen = new HashMap<>();
        for (Event event = next(); event != null && !(event instanceof MappingEndEvent); event = next()) {
            YamlValue key = value(event);
            Event valueEvent = next();
            YamlValue value = valueEvent == null ? new YamlUnread(key.at()) : value(valueEvent);
            if (key instanceof YamlScalar name && allowed(name, seen)) {
                entries.add(new YamlMap.Entry(name.text(), name.at(), value));
            } else if (key instanceof YamlList || key instanceof YamlMap) {
                notAllowed(key.at(), "a list or a map stands where a key belongs", "put the key in quotes");
            }
        }
        if (swallowedNextLine() && !entries.isEmpty()) {
            entries.add(unread(entries.remove(entries.size() - 1)));
        }
        Position place =
                start.isFlow() || entries.isEmpty() ? at : entries.get(0).keyAt();
        return new YamlMap(entries, place, !stopped);
    }

    /** Whether the text that was read last goes on into the line of the fault: {@code a: b}, and {@code c: d} indented below. */
    private boolean swallowedNextLine() {
        return stopped
                && last != null
                && last.isPlain()
                && places.lineOf(index(last.getStartMark())) < places.lineOf(index(last.getEndMark()));
    }

    private static YamlMap.Entry unread(YamlMap.Entry entry) {
        YamlValue value = entry.value();
        return new YamlMap.Entry(
                entry.key(), entry.keyAt(), value instanceof YamlScalar ? new YamlUnread(value.at()) : value);
    }

    private boolean allowed(YamlScalar key, Map<String, Position> seen) {
        if (key.plain() && key.text().equals("<<")) {
            notAllowed(key.at(), "`<<` is a merge key", "write the keys out where they belong");
            return false;
        }
        Position first = seen.putIfAbsent(key.text(), key.at());
        if (first != null) {
            notes.add(
                    Code.YAML_DUPLICATE_KEY,
                    key.at(),
                    "key " + Quote.of(key.text()) + " stands here a second time",
                    "the first is on line " + first.line() + "; keep one of them");
        }
        return first == null;
    }

    private void notAllowed(Position at, String message, String hint) {
        notes.add(Code.YAML_NOT_ALLOWED, at, message, hint);
    }

    private Position at(Event event, int length) {
        int index = index(event.getStartMark());
        return places.between(index, index + length);
    }

    private static int index(Optional<Mark> mark) {
        return mark.orElseThrow().getIndex();
    }
}

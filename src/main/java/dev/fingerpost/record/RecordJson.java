package dev.fingerpost.record;

import dev.fingerpost.json.Json;
import dev.fingerpost.record.DecisionRecord.Argument;
import dev.fingerpost.record.DecisionRecord.Point;
import java.util.List;
import java.util.Locale;

/** What a record says, for other programs. */
public final class RecordJson {
    private RecordJson() {}

    /** Writes the members of an object that is open. */
    public static void write(DecisionRecord record, Json json) {
        json.optional("number", record.number())
                .field("title", record.title())
                .field("status", record.state().status().id())
                .field("statusText", record.state().words())
                .optional("date", record.date() == null ? null : record.date().toString());
        json.array("people");
        record.people()
                .forEach(person -> json.object()
                        .field("role", word(person.role()))
                        .field("name", person.name())
                        .end());
        json.end();
        Argument argument = record.argument();
        json.texts("drivers", argument.drivers()).array("options");
        argument.options().forEach(option -> {
            json.object().field("title", option.title());
            points("points", option.points(), json);
            json.end();
        });
        json.end().optional("chosen", argument.chosen()).field("outcome", argument.outcome());
        points("consequences", argument.consequences(), json);
        json.field("confirmation", argument.confirmation());
    }

    private static void points(String name, List<Point> points, Json json) {
        json.array(name);
        points.forEach(point -> json.object()
                .field("tone", word(point.tone()))
                .field("text", point.text())
                .end());
        json.end();
    }

    /** In small letters, with hyphens. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package dev.fingerpost.cli;

import dev.fingerpost.json.Json;
import dev.fingerpost.record.DecisionRecord;
import dev.fingerpost.record.RecordJson;
import dev.fingerpost.report.Visible;
import dev.fingerpost.site.Site;
import java.util.List;
import java.util.Objects;

/** Decision records as lines for people, or as JSON. */
final class RecordList {
    private RecordList() {}

    static String text(Site site) {
        return Columns.of(site.records().all().values().stream()
                .map(record -> List.of(
                        Visible.of(record.path().text()),
                        Objects.requireNonNullElse(record.number(), "-"),
                        record.state().status().id(),
                        record.date() == null ? "-" : record.date().toString(),
                        Visible.of(record.title())))
                .toList());
    }

    static String json(Site site) {
        return Json.pretty(json -> {
            json.object().array("records");
            for (DecisionRecord record : site.records().all().values()) {
                json.object().field("path", record.path().text());
                RecordJson.write(record, json);
                json.end();
            }
            json.end().end();
        });
    }
}

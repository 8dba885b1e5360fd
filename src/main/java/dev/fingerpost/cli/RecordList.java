package dev.fingerpost.cli;

import dev.fingerpost.diag.Diagnostic;
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
                        Visible.brief(record.path().file()),
                        Objects.requireNonNullElse(record.number(), "-"),
                        record.state().status().id(),
                        record.date() == null ? "-" : record.date().toString(),
                        Visible.brief(record.title())))
                .toList());
    }

    /** Decisions to look at again: where they stand, and why. */
    static String text(List<Diagnostic> drifted) {
        StringBuilder text = new StringBuilder();
        drifted.forEach(note -> text.append(Visible.of(note.at().toString()))
                .append(": ")
                .append(Visible.of(note.message()))
                .append(note.hint() == null ? "" : "\n  " + Visible.of(note.hint()))
                .append('\n'));
        return text.toString();
    }

    static String json(List<Diagnostic> drifted) {
        return Json.pretty(json -> {
            json.object().array("drift");
            drifted.forEach(note -> json.object()
                    .field("path", note.at().path().text())
                    .field("line", note.at().line())
                    .field("code", note.code().id())
                    .field("message", note.message())
                    .optional("hint", note.hint())
                    .end());
            json.end().end();
        });
    }

    static String json(Site site) {
        return Json.pretty(json -> {
            json.object().array("records");
            for (DecisionRecord record : site.records().all().values()) {
                json.object().field("path", record.path().file());
                RecordJson.write(record, json);
                json.end();
            }
            json.end().end();
        });
    }
}

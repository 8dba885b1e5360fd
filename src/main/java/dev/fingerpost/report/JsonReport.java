package dev.fingerpost.report;

import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.json.Json;
import dev.fingerpost.path.Position;
import java.util.List;

/** Diagnostics for other programs: a JSON object with all of them, sorted by place. */
public final class JsonReport {
    private JsonReport() {}

    /** The report; line, column and length are left out where they are not known. */
    public static String of(List<Diagnostic> diagnostics) {
        long errors = diagnostics.stream().filter(Diagnostic::isError).count();
        return Visible.json(Json.pretty(json -> {
            json.object().field("errors", errors).field("warnings", diagnostics.size() - errors);
            json.object("kinds");
            DiagnosticGroups.of(diagnostics).forEach((code, all) -> json.field(code.id(), all.size()));
            json.end().array("diagnostics");
            diagnostics.stream().sorted().forEach(d -> add(d, json));
            json.end().end();
        }));
    }

    private static void add(Diagnostic d, Json json) {
        Position at = d.at();
        json.object()
                .field("severity", d.severity().word())
                .field("code", d.code().id())
                .field("path", at.path().text());
        if (at.line() > 0) {
            json.field("line", at.line());
        }
        if (at.column() > 0) {
            json.field("column", at.column()).field("length", at.length());
        }
        json.field("message", d.message()).optional("hint", d.hint());
        if (!Edit.told(d.edits()).isEmpty()) {
            json.array("edits");
            Edit.told(d.edits())
                    .forEach(edit -> json.object()
                            .field("path", edit.at().path().text())
                            .field("line", edit.at().line())
                            .field("column", edit.at().column())
                            .field("length", edit.at().length())
                            .field("text", edit.text())
                            .end());
            json.end();
        }
        json.end();
    }
}

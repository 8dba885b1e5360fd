package dev.fingerpost.report;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Diagnostic;
import dev.fingerpost.diag.Edit;
import dev.fingerpost.json.Json;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.path.Percent;
import dev.fingerpost.path.Position;
import java.util.List;
import java.util.function.Function;

/** Diagnostics in the Static Analysis Results Interchange Format 2.1.0, which code hosts and editors read. */
public final class SarifReport {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String PAGES = "https://github.com/fingerpost/fingerpost/blob/main/docs/diagnostics/";

    private SarifReport() {}

    /**
     * The report, sorted by place.
     *
     * @param prefix leads from the repository's root to the project: empty, or ending in {@code /}
     * @param page explains a code, in Markdown: its id as a heading, what it means, an example, how to mend it
     */
    public static String of(List<Diagnostic> diagnostics, String prefix, Function<Code, String> page) {
        List<Code> codes =
                diagnostics.stream().map(Diagnostic::code).distinct().sorted().toList();
        return Visible.json(Json.pretty(json -> {
            json.object().field("$schema", SCHEMA).field("version", "2.1.0").array("runs");
            json.object().object("tool").object("driver").field("name", "Fingerpost");
            json.array("rules");
            codes.forEach(code -> rule(code, page.apply(code), json));
            json.end().end().end();
            json.field("columnKind", "unicodeCodePoints").array("results");
            diagnostics.stream().sorted().forEach(d -> result(d, codes.indexOf(d.code()), prefix, json));
            json.end().end().end().end();
        }));
    }

    private static void rule(Code code, String page, Json json) {
        String meaning = page.split("\n## ", 2)[0].replaceFirst("^# .*\n", "").strip();
        json.object().field("id", code.id());
        json.object("shortDescription").field("text", meaning).end();
        json.object("help").field("text", page).field("markdown", page).end();
        json.field("helpUri", PAGES + PagePath.file(code.id()));
        json.object("defaultConfiguration").field("level", code.severity().word());
        json.end().end();
    }

    private static void result(Diagnostic d, int rule, String prefix, Json json) {
        json.object()
                .field("ruleId", d.code().id())
                .field("ruleIndex", rule)
                .field("level", d.severity().word());
        String text = d.hint() == null ? d.message() : d.message() + "\n" + d.hint();
        json.object("message").field("text", text).end();
        json.array("locations").object().object("physicalLocation");
        json.object("artifactLocation")
                .field("uri", Percent.encode(prefix + d.at().path()))
                .end();
        region(d.at(), json);
        json.end().end().end();
        if (!Edit.told(d.edits()).isEmpty()) {
            json.array("fixes").object().array("artifactChanges");
            Edit.told(d.edits()).forEach(edit -> change(edit, prefix, json));
            json.end().end().end();
        }
        json.end();
    }

    private static void change(Edit edit, String prefix, Json json) {
        json.object().object("artifactLocation");
        json.field("uri", Percent.encode(prefix + edit.at().path())).end();
        json.array("replacements").object().object("deletedRegion");
        json.field("startLine", edit.at().line())
                .field("startColumn", edit.at().column())
                .field("endColumn", edit.at().column() + edit.at().length())
                .end();
        json.object("insertedContent").field("text", edit.text()).end();
        json.end().end().end();
    }

    private static void region(Position at, Json json) {
        if (at.line() > 0) {
            json.object("region").field("startLine", at.line());
            if (at.column() > 0) {
                json.field("startColumn", at.column()).field("endColumn", at.column() + at.length());
            }
            json.end();
        }
    }
}

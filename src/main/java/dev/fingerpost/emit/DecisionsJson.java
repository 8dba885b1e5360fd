package dev.fingerpost.emit;

import dev.fingerpost.file.OutputFile;
import dev.fingerpost.json.Json;
import dev.fingerpost.path.PagePath;
import dev.fingerpost.record.DecisionRecord;
import dev.fingerpost.record.DecisionRecord.Kind;
import dev.fingerpost.record.RecordJson;
import dev.fingerpost.site.Site;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All decision records of a site for other programs, in {@code decisions.json}; see {@code RecordSchema}. */
final class DecisionsJson {
    private DecisionsJson() {}

    static List<OutputFile> of(Site site) {
        if (site.records().all().isEmpty()) {
            return List.of();
        }
        Map<PagePath, Map<Kind, Set<DecisionRecord>>> related = site.records().related();
        return List.of(OutputFile.text(site.made().decisions(), Json.pretty(json -> {
            json.object().field("version", 1).array("records");
            for (DecisionRecord record : site.records().all().values()) {
                json.object()
                        .field("url", record.path().url().encoded())
                        .field("text", record.path().markdown().encoded());
                RecordJson.write(record, json);
                json.array("links");
                related.getOrDefault(record.path(), Map.of())
                        .forEach((kind, others) -> others.forEach(other -> json.object()
                                .field("kind", RecordJson.word(kind))
                                .field("url", other.path().url().encoded())
                                .end()));
                json.end().end();
            }
            json.end().end();
        })));
    }
}

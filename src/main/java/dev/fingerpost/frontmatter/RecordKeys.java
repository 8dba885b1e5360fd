package dev.fingerpost.frontmatter;

import dev.fingerpost.page.CaseStudy.Decision;
import dev.fingerpost.page.Located;
import dev.fingerpost.page.Recorded;
import dev.fingerpost.schema.Key;
import dev.fingerpost.schema.Schema;
import dev.fingerpost.schema.Type;
import dev.fingerpost.schema.Types;
import dev.fingerpost.schema.Values;
import java.util.List;

/**
 * The keys that only decision records have. Most are read where records without front matter say the same, from the lines of the text:
 * here they get their names and descriptions.
 */
final class RecordKeys {
    private static final Type<List<String>> NAMES = Types.oneOrMore(Types.text());

    private static final Key<Located<String>> OUTCOME =
            Key.required("outcome", Types.text().map(Located::new), "Id of the outcome that these answers led to.");
    static final Key<Recorded> DECISION = Key.of(
            "decision",
            Types.object(
                    Schema.of("`decision`", CaseStudyKeys.TREE, CaseStudyKeys.ANSWERS, OUTCOME), RecordKeys::recorded),
            "The walk through a decision tree that the record rests on; each build walks it again.");

    private RecordKeys() {}

    static Key<?>[] all() {
        return new Key<?>[] {
            Key.of(
                    "status",
                    Types.text(),
                    "`proposed`, `accepted`, `rejected`, `deprecated`, or `superseded by` with a link to the successor."),
            Key.of("date", Types.text(), "Day of the decision, as in `2026-04-05`."),
            Key.of("deciders", NAMES, "Who decided."),
            Key.of("decision-makers", NAMES, "Who decided, as MADR 4 calls them."),
            Key.of("consulted", NAMES, "Who was asked."),
            Key.of("informed", NAMES, "Who was told."),
            Key.of("supersedes", NAMES, "The records that this one takes the place of: numbers, or paths like links."),
            Key.of("amends", NAMES, "The records that this one changes in part."),
            Key.of("builds-on", NAMES, "The records that this one rests on."),
            DECISION
        };
    }

    private static Recorded recorded(Values values) {
        return new Recorded(
                new Decision(values.need(CaseStudyKeys.TREE), CaseStudyKeys.answers(values), List.of(), null),
                values.need(OUTCOME));
    }
}

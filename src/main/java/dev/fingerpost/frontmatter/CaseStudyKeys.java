package dev.fingerpost.frontmatter;

import dev.fingerpost.page.CaseStudy;
import dev.fingerpost.page.CaseStudy.CaseResult;
import dev.fingerpost.page.CaseStudy.Decision;
import dev.fingerpost.page.CaseStudy.Fact;
import dev.fingerpost.page.CaseStudy.GivenAnswer;
import dev.fingerpost.page.Grade;
import dev.fingerpost.page.Located;
import dev.fingerpost.schema.Key;
import dev.fingerpost.schema.Keyed;
import dev.fingerpost.schema.Schema;
import dev.fingerpost.schema.Type;
import dev.fingerpost.schema.Types;
import dev.fingerpost.schema.Values;
import java.util.List;
import java.util.Map;

/** The keys that only case studies have. */
final class CaseStudyKeys {
    private static final Type<Located<String>> PLACED = Types.text().map(Located::new);

    private static final Key<String> ORGANISATION =
            Key.of("organisation", Types.text(), "Whose case it is.").alsoCalled("organization", "company");
    private static final Key<String> INDUSTRY =
            Key.of("industry", Types.text(), "What the organisation does.").alsoCalled("sector");
    private static final Key<Integer> YEAR =
            Key.of("year", Types.integer(1900, 2999), "Year of the events, or the first of them.");
    private static final Key<Located<String>> APPROACH =
            Key.of("approach", PLACED, "Id of one of the `approaches` in fingerpost.yaml.");
    private static final Key<String> SUMMARY =
            Key.of("summary", Types.text(), "One sentence: what was done and what came of it.");
    private static final Key<List<Keyed<String>>> CONTEXT = Key.of(
            "context",
            Types.map(Types.text()),
            "Short facts, in order: a label and a text, for example `Documents: 12,000`.");
    private static final Key<Grade> EVIDENCE = Key.of(
                    "evidence", Types.oneOf(Grade.class), "How far the whole case can be trusted.")
            .alsoCalled("grade");

    private static final Key<String> METRIC =
            Key.required("metric", Types.text("the name of what was measured"), "What was measured.");
    private static final Type<String> FIGURE = Types.text("a number or a short text");
    private static final Key<String> VALUE = Key.required(
            "value",
            Types.text("a number or a short text, or `before:` and `after:`"),
            "The result, as a number or a short text.");
    private static final Key<String> BEFORE = Key.required("before", FIGURE, "The value before the change.");
    private static final Key<String> AFTER = Key.required("after", FIGURE, "The value after it.");
    private static final Key<String> UNIT =
            Key.of("unit", Types.text(), "Written after each value, for example `%` or `s`.");
    private static final Key<String> CONDITIONS =
            Key.of("conditions", Types.text(), "What the result depends on: the test set, the load, the period.");
    private static final Key<Located<String>> SOURCE =
            Key.of("source", PLACED, "Id of the source in content/sources.yaml.");
    private static final Key<List<CaseResult>> RESULTS = Key.of(
            "results",
            Types.list(Types.variant(
                    List.of("before", "after"),
                    Types.object(
                            Schema.of("a result", METRIC, BEFORE, AFTER, UNIT, CONDITIONS, SOURCE)
                                    .elsewhere(Map.of("value", "a result has `value`, or `before` and `after`")),
                            CaseStudyKeys::result),
                    Types.object(
                            Schema.of("a result", METRIC, VALUE, UNIT, CONDITIONS, SOURCE), CaseStudyKeys::result))),
            "What was measured, with the source of each figure.");

    static final Key<Located<String>> TREE = Key.required(
            "tree", PLACED, "Path of the decision tree, relative to this page, for example `../trees/x.md`.");
    static final Key<List<Keyed<List<Located<String>>>>> ANSWERS = Key.required(
            "answers",
            Types.map(Types.oneOrMore(PLACED)),
            "Question id to answer id; a list of ids where several can be ticked.");
    private static final Key<List<Located<String>>> ASSUMED = Key.of(
            "assumed",
            Types.list(PLACED),
            "Ids of questions whose answer is an assumption: readers are never told that theirs is the same.");
    private static final Key<Located<String>> LEADS_TO =
            Key.of("outcome", PLACED, "Id of the outcome that these answers lead to; each build walks them again.");
    private static final Key<Decision> DECISION = Key.of(
            "decision",
            Types.object(Schema.of("`decision`", TREE, ANSWERS, ASSUMED, LEADS_TO), CaseStudyKeys::decision),
            "How this case would have answered a decision tree.");

    private CaseStudyKeys() {}

    static Key<?>[] all() {
        return new Key<?>[] {ORGANISATION, INDUSTRY, YEAR, APPROACH, SUMMARY, CONTEXT, RESULTS, EVIDENCE, DECISION};
    }

    static CaseStudy caseStudy(Values values) {
        return new CaseStudy(
                values.get(ORGANISATION),
                values.get(INDUSTRY),
                values.get(YEAR),
                values.get(APPROACH),
                values.get(SUMMARY),
                values.get(CONTEXT, List.of()).stream()
                        .map(fact -> new Fact(fact.key(), fact.value()))
                        .toList(),
                values.get(RESULTS, List.of()),
                values.get(EVIDENCE),
                values.get(DECISION));
    }

    private static CaseResult result(Values values) {
        return new CaseResult(
                values.need(METRIC),
                values.get(VALUE),
                values.get(BEFORE),
                values.get(AFTER),
                values.get(UNIT),
                values.get(CONDITIONS),
                values.get(SOURCE));
    }

    private static Decision decision(Values values) {
        return new Decision(values.need(TREE), answers(values), values.get(ASSUMED, List.of()), values.get(LEADS_TO));
    }

    static List<GivenAnswer> answers(Values values) {
        return values.need(ANSWERS).stream()
                .map(answer -> new GivenAnswer(answer.key(), answer.at(), answer.value()))
                .toList();
    }
}

package dev.fingerpost.panel;

import dev.fingerpost.page.Comparison;
import dev.fingerpost.page.Grade;
import dev.fingerpost.page.Located;
import dev.fingerpost.schema.Key;
import dev.fingerpost.schema.Keyed;
import dev.fingerpost.schema.Schema;
import dev.fingerpost.schema.Type;
import dev.fingerpost.schema.Types;
import dev.fingerpost.schema.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of comparisons and scorecards. */
final class ComparisonKeys {
    static final Type<Located<String>> PLACED = Types.text().map(Located::new);

    static final Key<String> CAPTION = Key.required(
                    "caption", Types.text(), "What the panel shows, in a few words; its heading.")
            .alsoCalled("title", "heading");
    static final Key<Located<String>> ID = Key.of(
                    "id", Types.text(Types.KEBAB).map(Located::new), "Its anchor; made from the caption when absent.")
            .alsoCalled("anchor", "name");
    static final Key<String> NOTE =
            Key.of("note", Types.text(), "What to know about it; shown below.").alsoCalled("notes", "footnote");
    static final Key<Located<String>> APPROACH = Key.of(
            "approach", PLACED, "Id of one of the `approaches` in fingerpost.yaml, whose mark the option carries.");
    static final Key<List<Located<String>>> SOURCE = Key.of(
                    "source",
                    Types.oneOrMore(PLACED),
                    "What it rests on: an id of content/sources.yaml or the label of a footnote of the page; a list of them, where there are several.")
            .alsoCalled("sources", "cite");

    private static final Key<String> NAME = Key.required("name", Types.text(), "What it is called.");
    private static final Key<Located<String>> PAGE = Key.of(
                    "page", PLACED, "Path of the page that its name leads to, relative to this page.")
            .alsoCalled("link", "href");
    private static final Type<OptionKeys> OPTION = Types.either(
            Types.text("a name").map((name, at) -> new OptionKeys(name, null, null)),
            Types.object(
                    Schema.of("an option", NAME, APPROACH, PAGE),
                    values -> new OptionKeys(values.need(NAME), values.get(APPROACH), values.get(PAGE))));
    static final Key<List<Keyed<OptionKeys>>> OPTIONS = Key.required(
            "options", Types.map(Types.KEBAB, OPTION), "What is compared: an id for each option, with its name.");

    private static final Key<String> WHY = Key.of("why", Types.text(), "What the criterion means, in one sentence.")
            .alsoCalled("description", "hint");
    private static final Key<Double> WEIGHT = Key.of(
            "weight",
            Types.number(0, Comparison.MOST),
            "How much the criterion counts until readers choose for themselves: 0 to 5; `1` when absent.");
    private static final Key<Integer> SCORE =
            Key.required("score", Types.integer(0, Comparison.MOST), "How well the option does: 0 to 5.");
    private static final Key<String> TEXT = Key.of("text", Types.text(), "What there is to say, in words.");
    private static final Key<String> TEXT_NEEDED =
            Key.required("text", Types.text(), "What there is to say; `unknown` where nobody knows.");
    private static final Key<Grade> GRADE = Key.of(
            "grade", Types.oneOf(Grade.class), "How far this one statement can be trusted, where no source says so.");

    private static final Key<List<Keyed<CriterionKeys>>> COMPARED = criteria(
            "a criterion",
            Types.either(
                    Types.text("a text").map((text, at) -> new CellKeys(null, text, null, List.of())),
                    Types.object(Schema.of("a cell", TEXT_NEEDED, SOURCE, GRADE), ComparisonKeys::cell)));
    private static final Key<List<Keyed<CriterionKeys>>> SCORED = criteria(
            "a criterion of a scorecard",
            Types.either(
                    Types.integer(0, Comparison.MOST).map((score, at) -> new CellKeys(score, null, null, List.of())),
                    Types.object(Schema.of("a cell", SCORE, TEXT, SOURCE, GRADE), ComparisonKeys::cell)),
            WEIGHT);

    private ComparisonKeys() {}

    record OptionKeys(
            String name,
            @Nullable Located<String> approach,
            @Nullable Located<String> page) {}

    record CellKeys(
            @Nullable Integer score,
            @Nullable String text,
            @Nullable Grade grade,
            List<Located<String>> sources) {}

    record CriterionKeys(String name, @Nullable String why, double weight, List<Keyed<CellKeys>> cells) {}

    static Key<List<Keyed<CriterionKeys>>> criteria(boolean scored) {
        return scored ? SCORED : COMPARED;
    }

    static Schema schema(boolean scored) {
        return Schema.of(scored ? "a scorecard" : "a comparison", CAPTION, ID, OPTIONS, criteria(scored), NOTE);
    }

    private static Key<List<Keyed<CriterionKeys>>> criteria(String owner, Type<CellKeys> cell, Key<?>... more) {
        Key<List<Keyed<CellKeys>>> cells =
                Key.required("cells", Types.map(Types.KEBAB, cell), "What holds for each option, by the option's id.");
        Schema schema = Schema.of(owner, NAME, WHY).and(owner, more).and(owner, cells);
        return Key.required(
                "criteria",
                Types.map(
                        Types.KEBAB,
                        Types.object(
                                schema,
                                values -> new CriterionKeys(
                                        values.need(NAME),
                                        values.get(WHY),
                                        values.get(WEIGHT, 1.0),
                                        values.need(cells)))),
                "What the options are compared by: an id for each criterion, with its name and cells.");
    }

    private static CellKeys cell(Values values) {
        return new CellKeys(values.get(SCORE), values.get(TEXT), values.get(GRADE), values.get(SOURCE, List.of()));
    }
}

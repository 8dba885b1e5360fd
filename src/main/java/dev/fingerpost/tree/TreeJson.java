package dev.fingerpost.tree;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.json.Json;
import dev.fingerpost.path.PagePath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A tree as JSON, version 1: for the page's script, for other programs and for comparing releases. The words in HTML (help, reasons,
 * recommendations) stay on the page; this holds what decides the way. {@link TreeSchema} says the same to programs.
 *
 * <pre>
 * {"version": 1, "title": …, "start": id,
 *  "questions": [{"id", "title", "several", "shortest", "longest", "carried", "number": {"kind", "unit", "limits": range},
 *                 "answers": [{"id", "label", "to", "if", "mark", "range", "parts": [{"id", "range"}]}], "rules": [{"label", "to", "if"}]}],
 *  "outcomes": [{"id", "title", "when": [condition], "requires": [condition], "excludes": [condition]}],
 *  "redirects": {old: new},
 *  "firm": {"mistaken": chance, "from": chance, "shares": {outcome: share}},
 *  "compare": {"outcomes": [id], "criteria": [{"name", "weight", "cells": [{"score", "text"}]}]}}
 * </pre>
 *
 * {@code shortest} and {@code longest} count the answers from this question to an end, this one included. {@code to} is the id of a step, or
 * the address of another tree's page. {@code firm} is in the file only; see {@link Firmness}. {@code if} is one of {@code ["is", question, answer]},
 * {@code ["has", question, option]}, {@code ["least", question, number, option …]}, {@code [">", question, number]}
 * (likewise {@code >=}, {@code <}, {@code <=}), {@code ["not", …]}, {@code ["and", …]}, {@code ["or", …]}. Absent means: always.
 */
public final class TreeJson {
    /** Raised when a reader of version 1 could no longer make sense of it. */
    static final int VERSION = 1;

    private final DecisionTree tree;
    private final Json json;
    /** Whether words that a page shows are written. */
    private final boolean worded;

    private final Map<String, int[]> rest = new HashMap<>();

    private TreeJson(DecisionTree tree, Json json, boolean worded) {
        this.tree = tree;
        this.json = json;
        this.worded = worded;
        lengths();
    }

    /** Writes the fields of the tree into the object that is open. */
    public static void write(DecisionTree tree, Json json) {
        new TreeJson(tree, json, true).fields();
    }

    /** The same without the titles of steps, the labels of answers and rules and the words of the comparison: a page shows them to its script. */
    public static void writeWordless(DecisionTree tree, Json json) {
        new TreeJson(tree, json, false).fields();
    }

    private void words(String name, String words) {
        if (worded) {
            json.field(name, words);
        }
    }

    /** Writes how firm the outcomes are into the object that is open. */
    public static void writeFirmness(DecisionTree tree, Json json) {
        json.object("firm").field("mistaken", Firmness.MISTAKEN).field("from", Firmness.FIRM);
        json.object("shares");
        Firmness.shares(tree).forEach((end, share) -> json.field(address(end), Math.round(share * 1000) / 1000.0));
        json.end().end();
    }

    /** Fewest and most answers from each question to an end, by the graph alone. */
    private void lengths() {
        Graph graph = new Graph(tree);
        List<String> order = graph.order();
        for (int i = order.size() - 1; i >= 0; i--) {
            if (graph.nodes().get(order.get(i)) instanceof Node.Question question) {
                int shortest = Integer.MAX_VALUE;
                int longest = 0;
                for (String target : Graph.targets(question)) {
                    int[] behind = rest.getOrDefault(target, new int[] {0, 0});
                    shortest = Math.min(shortest, behind[0] + 1);
                    longest = Math.max(longest, behind[1] + 1);
                }
                rest.put(question.id(), new int[] {shortest, longest});
            }
        }
    }

    private void fields() {
        json.field("version", VERSION)
                .field("title", tree.title())
                .field("start", tree.questions().get(0).id());
        json.array("questions");
        tree.questions().forEach(this::question);
        json.end();
        json.array("outcomes");
        for (Node.Outcome outcome : tree.outcomes()) {
            json.object().field("id", outcome.id());
            words("title", outcome.title());
            if (!outcome.wordings().isEmpty()) {
                json.array("when");
                outcome.distinctWordings().forEach(wording -> value(wording.condition()));
                json.end();
            }
            grounds("requires", outcome.grounds(), true);
            grounds("excludes", outcome.grounds(), false);
            json.end();
        }
        json.end();
        json.object("redirects");
        tree.redirects().forEach(json::field);
        json.end();
        if (tree.compare() != null && !tree.compare().criteria().isEmpty()) {
            compare(tree.compare());
        }
    }

    private void grounds(String name, List<Ground> all, boolean required) {
        List<Ground> grounds =
                all.stream().filter(ground -> ground.required() == required).toList();
        if (!grounds.isEmpty()) {
            json.array(name);
            grounds.forEach(ground -> value(ground.condition()));
            json.end();
        }
    }

    private void question(Node.Question question) {
        int[] lengths = requireNonNull(rest.get(question.id()));
        json.object().field("id", question.id());
        words("title", question.title());
        json.field("several", question.several()).field("shortest", lengths[0]).field("longest", lengths[1]);
        if (question.carried()) {
            json.field("carried", true);
        }
        Measure measure = question.measure();
        if (measure != null) {
            json.object("number").field("kind", measure.kind().word()).field("unit", measure.unit());
            range("limits", measure.limits(), measure);
            json.end();
        }
        json.array("answers");
        question.answers().forEach(answer -> answer(answer, measure));
        json.end();
        if (question.ruled()) {
            json.array("rules");
            question.rules().forEach(this::rule);
            json.end();
        }
        json.end();
    }

    /** @param measure of its question */
    private void answer(Answer answer, @Nullable Measure measure) {
        json.object().field("id", answer.id());
        words("label", answer.label());
        json.optional("to", answer.target() == null ? null : address(answer.target()));
        condition(answer.condition());
        grounds("excludes", answer.grounds(), false);
        if (answer.mark() != Answer.Mark.PLAIN) {
            json.field("mark", answer.mark().word());
        }
        if (measure != null && answer.range() != null) {
            range("range", answer.range(), measure);
            parts(answer, measure);
        }
        json.end();
    }

    private void rule(Rule rule) {
        json.object();
        words("label", rule.label());
        json.field("to", address(rule.target()));
        condition(rule.condition());
        json.end();
    }

    private void parts(Answer answer, Measure measure) {
        List<Choice> parts = tree.walk().of(answer);
        if (parts.size() > 1) {
            json.array("parts");
            for (Choice part : parts) {
                json.object().field("id", part.id());
                range("range", Objects.requireNonNull(part.range(), "only ranges have parts"), measure);
                json.end();
            }
            json.end();
        }
    }

    private void range(String name, Range range, Measure measure) {
        json.object(name);
        Range.Cut to = measure.last(range.to());
        if (range.from().isFinite()) {
            number(range.from().above() ? "over" : "from", range.from().value(), measure);
        }
        if (to.isFinite()) {
            number(to.above() ? "to" : "under", to.value(), measure);
        }
        json.end();
    }

    private void number(String name, BigDecimal value, Measure measure) {
        json.name(name);
        number(value, measure.kind() == Measure.Kind.DATE);
    }

    /** A date as text: texts of dates have the order of the dates. */
    private void number(BigDecimal value, boolean date) {
        if (date) {
            json.value(LocalDate.ofEpochDay(value.longValueExact()).toString());
        } else {
            json.value(value);
        }
    }

    /** The address of what an answer leads to: an id stays as it is, another tree's page is named as it is in the built site. */
    public static String address(String target) {
        return PagePath.built(target);
    }

    private void condition(@Nullable Condition condition) {
        if (condition != null) {
            json.name("if");
            value(condition);
        }
    }

    private void value(Condition condition) {
        json.array();
        if (condition instanceof Condition.Or or) {
            json.value("or");
            or.any().forEach(this::value);
        } else if (condition instanceof Condition.And and) {
            json.value("and");
            and.all().forEach(this::value);
        } else if (condition instanceof Condition.Not not) {
            json.value("not");
            value(not.inner());
        } else if (condition instanceof Condition.Is is) {
            json.value("is").value(is.question()).value(is.answer());
        } else if (condition instanceof Condition.Compare compare) {
            json.value(compare.op().sign()).value(compare.question());
            number(compare.value().value(), compare.value().date());
        } else if (condition instanceof Condition.Has has) {
            json.value("has").value(has.question()).value(has.option());
        } else {
            Condition.AtLeast least = (Condition.AtLeast) condition;
            json.value("least").value(least.question()).value(least.count());
            least.options().forEach(json::value);
        }
        json.end();
    }

    /** Only columns that name an outcome; the author was told of others. */
    private void compare(DecisionTree.Compare compare) {
        List<String> known = tree.outcomes().stream().map(Node.Outcome::id).toList();
        List<String> columns = compare.outcomes();
        json.object("compare")
                .texts("outcomes", columns.stream().filter(known::contains).toList());
        if (!worded) {
            json.array("columns");
            for (int i = 0; i < columns.size(); i++) {
                if (known.contains(columns.get(i))) {
                    json.value(columns.size() - i);
                }
            }
            json.end();
        }
        json.array("criteria");
        for (DecisionTree.Criterion criterion : compare.criteria()) {
            json.object();
            words("name", criterion.name());
            json.field("weight", criterion.weight()).array("cells");
            for (int i = 0; i < Math.min(columns.size(), criterion.cells().size()); i++) {
                if (!known.contains(columns.get(i))) {
                    continue;
                }
                DecisionTree.Cell cell = criterion.cells().get(i);
                json.object();
                if (cell.score() != null) {
                    json.field("score", cell.score());
                }
                words("text", cell.text());
                json.end();
            }
            json.end().end();
        }
        json.end().end();
    }
}

package dev.fingerpost.exchange;

import dev.fingerpost.tree.Answer;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.Measure;
import dev.fingerpost.tree.Node;
import dev.fingerpost.tree.Unfolded.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Complete rules as DMN 1.3: one decision with one table, hit policy UNIQUE, whose output is the id of the outcome.
 *
 * <p>Inputs are named as the questions, with {@code _} for {@code -}: an answer is a text, its id; a number is a number, a day a date; a box is a
 * boolean, {@code have_night}; and so is that a reader is not sure of a number, {@code tickets_not_sure}. Only such cells are written as KIE's and
 * Camunda's engines read alike: texts, numbers, {@code true}, {@code false}, comparisons, ranges, lists of these.
 */
final class DmnWriter {
    private static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String ANY = "-";
    private static final String MEANS = " = ";
    private static final String NEXT = "; ";
    private static final String BOOLEAN = "boolean";
    private static final String STRING = "string";
    private static final String DATE = "date";
    /** Words that begin something else in FEEL. */
    private static final Set<String> RESERVED = Set.of(
            "and",
            "between",
            "context",
            "date",
            "duration",
            "else",
            "every",
            "external",
            "false",
            "for",
            "function",
            "get",
            "if",
            "in",
            "instance",
            "is",
            "list",
            "not",
            "null",
            "of",
            "or",
            "outcome",
            "range",
            "return",
            "satisfies",
            "some",
            "then",
            "time",
            "true");

    /**
     * One column of the table.
     *
     * @param unsure whether it says that the reader is not sure of a number
     */
    private record Input(String name, String label, String type, CompleteRules.Column column, boolean unsure) {}

    private final DecisionTree tree;
    private final CompleteRules table;
    private final List<Input> inputs = new ArrayList<>();
    /** By the column of a number: whether the reader is not sure of it. */
    private final Map<CompleteRules.Column, Input> unsures = new HashMap<>();

    private final Map<String, String> titles = new LinkedHashMap<>();
    private final StringBuilder out = new StringBuilder();

    private DmnWriter(DecisionTree tree, CompleteRules table) {
        this.tree = tree;
        this.table = table;
        tree.outcomes().forEach(outcome -> titles.put(outcome.id(), outcome.title()));
        FreeNames taken = new FreeNames("_", "", Set.of());
        for (CompleteRules.Column column : table.columns()) {
            Node.Question question = column.question();
            Answer option = column.option();
            Measure measure = question.measure();
            String id = option == null ? question.id() : question.id() + "-" + option.id();
            String type = option != null ? BOOLEAN : measure == null ? STRING : type(measure);
            String name = name(id, taken);
            if (measure != null && question.answers().stream().anyMatch(answer -> answer.range() == null)) {
                String label = column.title() + " Not sure";
                Input unsure = new Input(name(id + "-not-sure", taken), label, BOOLEAN, column, true);
                unsures.put(column, unsure);
                inputs.add(unsure);
            }
            inputs.add(new Input(name, column.title(), type, column, false));
        }
    }

    /** Null where the table has too many rules in this form, in which one that takes a number or "not sure" is two. */
    static @Nullable String text(DecisionTree tree, CompleteRules table) {
        return new DmnWriter(tree, table).text();
    }

    private static String type(Measure measure) {
        return measure.kind() == Measure.Kind.DATE ? DATE : "number";
    }

    private static String name(String id, FreeNames taken) {
        String name = id.replace('-', '_');
        if (RESERVED.contains(name) || Character.isDigit(name.charAt(0))) {
            name = "q_" + name;
        }
        return taken.of(name);
    }

    private @Nullable String text() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<definitions xmlns=\"")
                .append(MODEL);
        out.append("\" id=\"definitions\" name=\"").append(escaped(tree.title()));
        out.append("\" namespace=\"urn:fingerpost:")
                .append(escaped(tree.path().url("").text()));
        out.append("\">\n");
        for (Input input : inputs) {
            out.append("  <inputData id=\"data_")
                    .append(input.name)
                    .append("\" name=\"")
                    .append(input.name);
            out.append("\" label=\"").append(escaped(input.label)).append("\">\n    <variable id=\"variable_");
            out.append(input.name).append("\" name=\"").append(input.name).append("\" typeRef=\"");
            out.append(input.type).append("\"/>\n  </inputData>\n");
        }
        out.append("  <decision id=\"outcome\" name=\"outcome\" label=\"").append(escaped(tree.title()));
        out.append("\">\n    <variable id=\"variable_outcome\" name=\"outcome\" typeRef=\"string\"/>\n");
        for (Input input : inputs) {
            out.append("    <informationRequirement id=\"needs_").append(input.name);
            out.append("\">\n      <requiredInput href=\"#data_").append(input.name);
            out.append("\"/>\n    </informationRequirement>\n");
        }
        out.append("    <decisionTable id=\"rules\" hitPolicy=\"UNIQUE\" outputLabel=\"Outcome\">\n");
        inputs.forEach(this::input);
        out.append(
                "      <output id=\"out\" label=\"Outcome\" name=\"outcome\" typeRef=\"string\">\n        <description>");
        out.append(escaped(meanings(titles))).append("</description>\n      </output>\n");
        int number = 0;
        for (CompleteRules.Row row : table.rows()) {
            for (Map<Input, String> cells : expanded(row)) {
                if (!CompleteRules.fits(++number, inputs.size())) {
                    return null;
                }
                rule(number, cells, row.end());
            }
        }
        return out.append("    </decisionTable>\n  </decision>\n</definitions>\n")
                .toString();
    }

    private void input(Input input) {
        out.append("      <input id=\"in_")
                .append(input.name)
                .append("\" label=\"")
                .append(escaped(input.label));
        out.append("\">\n");
        if (input.type.equals(STRING)) {
            Map<String, String> words = new LinkedHashMap<>();
            input.column.question().answers().stream()
                    .filter(answer -> !words.containsValue(answer.label()))
                    .forEach(answer -> words.put(answer.id(), answer.label()));
            out.append("        <description>").append(escaped(meanings(words)));
            out.append("</description>\n");
        }
        out.append("        <inputExpression id=\"expression_")
                .append(input.name)
                .append('"');
        if (!input.type.equals(DATE)) {
            // Of a typed one, Camunda's engine makes a day with a time, which no day equals or precedes.
            out.append(" typeRef=\"").append(input.type).append('"');
        }
        out.append("><text>").append(input.name).append("</text></inputExpression>\n");
        out.append("      </input>\n");
    }

    /** What texts stand for: {@code no = Not at all; yes = Yes}. */
    private static String meanings(Map<String, String> words) {
        return words.entrySet().stream()
                .map(word -> word.getKey() + MEANS + word.getValue())
                .collect(Collectors.joining(NEXT));
    }

    /** The same by text; empty where a description says something else. */
    static Map<String, String> meanings(String description) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String part : description.split(NEXT)) {
            int cut = part.indexOf(MEANS);
            if (cut <= 0) {
                return Map.of();
            }
            words.put(part.substring(0, cut), part.substring(cut + MEANS.length()));
        }
        return words;
    }

    private void rule(int number, Map<Input, String> cells, String end) {
        out.append("      <rule id=\"rule_").append(number).append("\">\n        <description>");
        out.append(escaped(titles.getOrDefault(end, end))).append("</description>\n");
        for (Input input : inputs) {
            out.append("        <inputEntry><text>").append(escaped(cells.getOrDefault(input, ANY)));
            out.append("</text></inputEntry>\n");
        }
        out.append("        <outputEntry><text>").append(escaped("\"" + end + "\""));
        out.append("</text></outputEntry>\n      </rule>\n");
    }

    /** A rule that takes a number, or that the reader is not sure of it, is two here; of too many, some. */
    private List<Map<Input, String>> expanded(CompleteRules.Row row) {
        List<Map<Input, String>> rules = new ArrayList<>(List.of(new LinkedHashMap<>()));
        for (Input input : inputs) {
            CompleteRules.Cell cell = row.cells().get(input.column);
            if (cell == null || input.unsure || !CompleteRules.fits(rules.size(), inputs.size())) {
                continue;
            }
            List<Map<Input, String>> next = new ArrayList<>();
            for (Map<Input, String> rule : rules) {
                for (Map<Input, String> part : parts(input, cell)) {
                    Map<Input, String> both = new LinkedHashMap<>(rule);
                    both.putAll(part);
                    next.add(both);
                }
            }
            rules = next;
        }
        return rules;
    }

    private List<Map<Input, String>> parts(Input input, CompleteRules.Cell cell) {
        if (cell instanceof CompleteRules.Ticked ticked) {
            return List.of(Map.of(input, Boolean.toString(ticked.ticked())));
        }
        List<Way> ways = ((CompleteRules.Chosen) cell).ways();
        Measure measure = input.column.question().measure();
        if (measure == null) {
            return List.of(Map.of(
                    input,
                    ways.stream()
                            .map(way -> "\"" + value(input.column.question(), way) + "\"")
                            .distinct()
                            .collect(Collectors.joining(","))));
        }
        Input unsure = unsures.get(input.column);
        List<Map<Input, String>> parts = new ArrayList<>();
        String ranges = CsvWriter.Ranges.of(ways).stream()
                .map(range -> FeelCell.written(range, measure))
                .collect(Collectors.joining(","));
        if (!ranges.isEmpty()) {
            parts.add(unsure == null ? Map.of(input, ranges) : Map.of(input, ranges, unsure, "false"));
        }
        if (unsure != null && ways.stream().anyMatch(way -> way.range() == null)) {
            parts.add(Map.of(unsure, "true"));
        }
        return parts;
    }

    /** Answers with the same words, of which no path shows two, are one to a program: the first. */
    private static String value(Node.Question question, Way way) {
        String words = way.words(question);
        return question.answers().stream()
                .filter(answer -> answer.label().equals(words))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String escaped(@Nullable String text) {
        return String.valueOf(text)
                .replaceAll("[\\p{Cntrl}\ufffe\uffff]+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

package dev.fingerpost.exchange;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.text.Quote;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes tables of the decisions of one DMN file. Inputs of the same expression are one question. */
final class DmnTables {
    private static final Map<String, String> POLICIES = Map.of(
            "U",
            "UNIQUE",
            "A",
            "ANY",
            "F",
            "FIRST",
            "P",
            "PRIORITY",
            "C",
            "COLLECT",
            "R",
            "RULE ORDER",
            "O",
            "OUTPUT ORDER");

    /**
     * One input of a table.
     *
     * @param key of the question that it is
     * @param needed the decision whose outcome it is; null for a question
     * @param output which of that decision's outputs
     */
    private record Input(String key, Xml xml, @Nullable Xml needed, int output) {}

    private final Map<String, Xml> types;
    private final Notes notes;
    private final Map<Xml, List<Xml>> needs = new IdentityHashMap<>();
    private final Map<Xml, Map<String, Integer>> named = new IdentityHashMap<>();
    private final Map<Xml, List<Input>> inputs = new IdentityHashMap<>();
    private final Map<String, DmnQuestion> asked = new LinkedHashMap<>();
    /** By key: the number of its column. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final List<ImportedRules.Column> columns = new ArrayList<>();
    private final Map<Xml, ImportedRules> tables = new IdentityHashMap<>();
    private final Map<ImportedRules, DmnOutputs> outputs = new HashMap<>();

    /** @param types definitions by name */
    DmnTables(Map<String, Xml> types, Notes notes) {
        this.types = types;
        this.notes = notes;
    }

    /**
     * The table of the last decision.
     *
     * @param decisions with tables, each after those that it needs
     * @param needed those that a decision needs
     */
    ImportedRules of(List<Xml> decisions, Map<Xml, List<Xml>> needed) {
        needs.putAll(needed);
        decisions.forEach(this::ask);
        asked.forEach((key, question) -> {
            ImportedRules.Column column = question.column();
            if (column != null) {
                numbers.put(key, columns.size());
                columns.add(column);
            }
        });
        decisions.forEach(decision -> tables.put(decision, table(decision)));
        return requireNonNull(tables.get(decisions.get(decisions.size() - 1)));
    }

    List<ImportedRules.Column> columns() {
        return columns;
    }

    private static Xml body(Xml decision) {
        return decision.all("decisionTable").get(0);
    }

    /** Names that are written in several ways. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_\"'`-]+", "");
    }

    private void ask(Xml decision) {
        List<Input> list = new ArrayList<>();
        List<List<Xml>> rules = body(decision).all("rule").stream()
                .map(rule -> rule.all("inputEntry"))
                .toList();
        List<Xml> columns = body(decision).all("input");
        TableImport.bounded(columns.size(), decision.at());
        for (Xml xml : columns) {
            Input input = input(decision, xml);
            int number = list.size();
            list.add(input);
            List<FeelCell> cells = new ArrayList<>();
            for (List<Xml> entries : rules) {
                if (number < entries.size()) {
                    FeelCell cell = FeelCell.read(entries.get(number).text());
                    cells.add(cell);
                    if (cell == null) {
                        askWhether(input, entries.get(number));
                    }
                }
            }
            if (input.needed == null) {
                add(input, cells);
            }
        }
        inputs.put(decision, list);
    }

    private Input input(Xml decision, Xml xml) {
        Xml expression = xml.first("inputExpression");
        String text = expression == null ? "" : expression.text();
        String plain = plain(text.isEmpty() ? label(xml) : text);
        for (Xml needed : needs.getOrDefault(decision, List.of())) {
            Integer output = named.computeIfAbsent(needed, DmnTables::names).get(plain);
            if (output != null) {
                return new Input(plain, xml, needed, output);
            }
        }
        return new Input(plain, xml, null, 0);
    }

    /** The outputs of a decision by what an expression can call them. */
    private static Map<String, Integer> names(Xml decision) {
        Xml variable = decision.first("variable");
        Set<String> names = Set.copyOf(List.of(
                plain(decision.attribute("name")),
                plain(decision.attribute("id")),
                plain(variable == null ? "" : variable.attribute("name"))));
        List<Xml> out = body(decision).all("output");
        Map<String, Integer> outputs = new HashMap<>();
        for (int i = 0; i < out.size(); i++) {
            int number = i;
            String name = plain(out.get(i).attribute("name"));
            if (out.size() == 1) {
                names.forEach(whole -> outputs.putIfAbsent(whole, number));
            }
            if (!name.isEmpty()) {
                outputs.putIfAbsent(name, number);
                names.forEach(whole -> outputs.putIfAbsent(whole + "." + name, number));
            }
        }
        return outputs;
    }

    private static String label(Xml input) {
        Xml expression = input.first("inputExpression");
        String label = input.attribute("label");
        String text = expression == null ? "" : expression.text();
        return label.isEmpty() ? text.isEmpty() ? input.attribute("id") : text : label;
    }

    private void add(Input input, List<FeelCell> cells) {
        Xml expression = input.xml.first("inputExpression");
        String type = expression == null ? "" : expression.attribute("typeRef").replaceFirst("^.*:", "");
        DmnQuestion question = asked.computeIfAbsent(
                input.key,
                key -> new DmnQuestion(
                        ImportedTree.Words.plain(label(input.xml)),
                        input.xml,
                        basic(type).toLowerCase(Locale.ROOT)));
        List<String> allowed = allowed(input.xml, type);
        question.add(allowed, cells);
    }

    private String basic(String type) {
        Xml definition = types.get(type);
        Xml reference = definition == null ? null : definition.first("typeRef");
        return reference == null ? type : reference.words().toString().strip().replaceFirst("^.*:", "");
    }

    private List<String> allowed(Xml input, String type) {
        Xml values = input.first("inputValues");
        Xml definition = types.get(type);
        if ((values == null || values.text().isEmpty()) && definition != null) {
            values = definition.first("allowedValues");
        }
        Set<String> meant = DmnQuestion.meanings(input).keySet();
        if (values == null && !meant.isEmpty()) {
            return List.copyOf(meant);
        }
        FeelCell cell = values == null ? null : FeelCell.read(values.text());
        return cell == null || cell.negated() ? List.of() : cell.texts();
    }

    /** A test that the page cannot make itself is a question. */
    private void askWhether(Input input, Xml entry) {
        String words = ImportedTree.Words.plain(label(input.xml) + ": " + entry.text());
        asked.computeIfAbsent(whether(input, entry), key -> {
            notes.add(
                    Code.IMPORT_GUESSED,
                    entry.at(),
                    Quote.of(entry.text())
                            + " is more than a comparison with values, so readers are asked whether it holds",
                    "ask for it in words of theirs, or write values, ranges or `not(…)`");
            DmnQuestion question = new DmnQuestion(words, entry, "boolean");
            question.add(List.of("true", "false"), List.of());
            return question;
        });
    }

    private static String whether(Input input, Xml entry) {
        return input.key + "\u0000" + entry.text();
    }

    private ImportedRules table(Xml decision) {
        Xml body = body(decision);
        String policy = policy(body);
        List<Xml> out = body.all("output");
        TableImport.bounded(out.size(), decision.at());
        DmnOutputs outcomes = new DmnOutputs(out);
        List<Xml> rules = policy.equals("PRIORITY") ? outcomes.rules(body, notes) : body.all("rule");
        List<ImportedRules.Row> rows = new ArrayList<>();
        for (Xml rule : rules) {
            List<String> written =
                    rule.all("outputEntry").stream().map(Xml::text).toList();
            int outcome = outcomes.of(written);
            Row row = row(decision, rule);
            rows.add(new ImportedRules.Row(row.cells, row.decided, outcome, rule.at()));
        }
        List<String> otherwise = out.stream()
                .map(one -> one.first("defaultOutputEntry"))
                .map(one -> one == null ? "" : one.text())
                .toList();
        boolean defaults = otherwise.stream().anyMatch(text -> !text.isEmpty());
        int last = defaults ? outcomes.of(otherwise) : -1;
        ImportedRules table = new ImportedRules(Set.of("UNIQUE", "ANY").contains(policy), rows, outcomes.list(), last);
        outputs.put(table, outcomes);
        return table;
    }

    private record Row(Map<Integer, BitSet> cells, Map<ImportedRules, BitSet> decided) {}

    private Row row(Xml decision, Xml rule) {
        Row row = new Row(new TreeMap<>(), new LinkedHashMap<>());
        List<Xml> entries = rule.all("inputEntry");
        List<Input> list = requireNonNull(inputs.get(decision));
        for (int i = 0; i < Math.min(list.size(), entries.size()); i++) {
            Input input = list.get(i);
            FeelCell cell = FeelCell.read(entries.get(i).text());
            if (cell == null) {
                row.cells.put(numbers.get(whether(input, entries.get(i))), yes());
            } else if (!cell.any() && input.needed != null) {
                ImportedRules needed = tables.get(input.needed);
                row.decided.merge(
                        needed, requireNonNull(outputs.get(needed)).fitting(input.output, cell), DmnTables::both);
            } else if (!cell.any()) {
                int column = requireNonNull(numbers.get(input.key));
                row.cells.merge(
                        column,
                        requireNonNull(asked.get(input.key)).fitting(columns.get(column), cell),
                        DmnTables::both);
            }
        }
        return row;
    }

    private static BitSet yes() {
        BitSet yes = new BitSet();
        yes.set(0);
        return yes;
    }

    private static BitSet both(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    /** The hit policy of a table, by its whole name. */
    static String policy(Xml body) {
        String written = body.attribute("hitPolicy");
        return written.isEmpty() ? "UNIQUE" : POLICIES.getOrDefault(written, written);
    }
}

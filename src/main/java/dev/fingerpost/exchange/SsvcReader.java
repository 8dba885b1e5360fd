package dev.fingerpost.exchange;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Quote;
import dev.fingerpost.yaml.YamlList;
import dev.fingerpost.yaml.YamlMap;
import dev.fingerpost.yaml.YamlScalar;
import dev.fingerpost.yaml.YamlValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a decision table of SSVC, version 2 of its JSON: decision points with values, and a mapping that names one of each. */
final class SsvcReader {
    private static final String POINTS = "decision_points";
    private static final String MAPPING = "mapping";
    private static final String OUTCOME = "outcome";

    private final YamlMap root;
    private final Notes notes;
    private final List<String> keys = new ArrayList<>();
    /** By decision point: its values by their key, with their number. */
    private final Map<String, Map<String, Integer>> values = new HashMap<>();
    /** The number of the outcome that each of its values is: two of the same words are one. */
    private final List<Integer> ends = new ArrayList<>();

    private SsvcReader(YamlMap root, Notes notes) {
        this.root = root;
        this.notes = notes;
    }

    static boolean isTable(YamlMap root) {
        return List.of(POINTS, MAPPING, OUTCOME).stream()
                .allMatch(key -> root.find(key).isPresent());
    }

    /** @param root as {@link #isTable} wants it; null, and an error, where it is no tree for people */
    static @Nullable ImportedTree read(YamlMap root, Position whole, ImportedTree.Title title, Notes notes) {
        return new SsvcReader(root, notes).tree(whole, title);
    }

    private @Nullable ImportedTree tree(Position whole, ImportedTree.Title title) {
        String outcome = text(root, OUTCOME);
        List<ImportedRules.Column> columns = new ArrayList<>();
        ImportedRules.Outcomes outcomes = new ImportedRules.Outcomes();
        for (YamlMap.Entry point : map(root.find(POINTS).orElseThrow().value()).entries()) {
            YamlMap body = map(point.value());
            boolean decided = point.key().equals(outcome);
            List<ImportedRules.Answer> answers = answers(point.key(), body);
            if (decided) {
                answers.forEach(answer -> ends.add(outcomes.of(answer.label(), answer.reason())));
            }
            if (!decided) {
                keys.add(point.key());
                columns.add(new ImportedRules.Column(
                        CsvReader.question(ImportedTree.Words.plain(text(body, "name"))),
                        ImportedTree.Words.plain(text(body, "definition")),
                        null,
                        "",
                        answers,
                        point.keyAt()));
            }
        }
        TableImport.bounded(columns.size(), whole);
        ImportedRules table = new ImportedRules(true, rows(outcome), outcomes.list(), -1);
        String name = ImportedTree.Words.plain(text(root, "name"));
        return TableImport.of(
                new TableImport.Head(title.or(name), ImportedTree.Words.plain(text(root, "definition")), whole),
                columns,
                table,
                notes);
    }

    /** The values of a decision point, of which the numbers are kept. */
    private List<ImportedRules.Answer> answers(String point, YamlMap body) {
        List<ImportedRules.Answer> answers = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (YamlValue value : items(body, "values")) {
            YamlMap one = map(value);
            String key = text(one, "key");
            if (ImportedTree.Words.plain(key).isEmpty()) {
                leftOut(value.at(), "this value has no `key`, so no row can name it");
                continue;
            }
            String name = ImportedTree.Words.plain(text(one, "name"));
            numbers.putIfAbsent(key, answers.size());
            answers.add(new ImportedRules.Answer(
                    name.isEmpty() ? key : name, false, ImportedTree.Words.plain(text(one, "definition")), null));
        }
        values.put(point, numbers);
        return answers;
    }

    private List<ImportedRules.Row> rows(String outcome) {
        List<ImportedRules.Row> rows = new ArrayList<>();
        for (YamlValue value : items(root, MAPPING)) {
            YamlMap row = map(value);
            Map<Integer, BitSet> cells = new TreeMap<>();
            int end = -1;
            boolean known = true;
            for (YamlMap.Entry cell : row.entries()) {
                String key = cell.value() instanceof YamlScalar scalar ? scalar.text() : "";
                int number = values.getOrDefault(cell.key(), Map.of()).getOrDefault(key, -1);
                if (number < 0) {
                    known = false;
                    leftOut(
                            cell.value().at(),
                            Quote.of(key) + " is no value of " + Quote.of(cell.key()) + ", so this row is left out");
                } else if (cell.key().equals(outcome)) {
                    end = ends.get(number);
                } else {
                    BitSet fitting = new BitSet();
                    fitting.set(number);
                    cells.put(keys.indexOf(cell.key()), fitting);
                }
            }
            if (known && end >= 0) {
                rows.add(new ImportedRules.Row(cells, Map.of(), end, row.at()));
            } else if (known) {
                leftOut(row.at(), "this row has no outcome");
            }
        }
        return rows;
    }

    private void leftOut(Position at, String message) {
        notes.add(Code.IMPORT_LEFT_OUT, at, message, "a row names a value of each decision point by its `key`");
    }

    private YamlMap map(YamlValue value) {
        if (value instanceof YamlMap map) {
            return map;
        }
        leftOut(value.at(), "keys and values are needed here, found " + value.kind());
        return new YamlMap(List.of(), value.at(), true);
    }

    private static List<YamlValue> items(YamlMap map, String key) {
        return map.find(key)
                .map(YamlMap.Entry::value)
                .filter(YamlList.class::isInstance)
                .map(list -> ((YamlList) list).items())
                .orElse(List.of());
    }

    private static String text(YamlMap map, String key) {
        return map.find(key)
                .map(YamlMap.Entry::value)
                .filter(YamlScalar.class::isInstance)
                .map(value -> ((YamlScalar) value).text())
                .orElse("");
    }
}

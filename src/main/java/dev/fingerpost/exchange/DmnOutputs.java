package dev.fingerpost.exchange;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.tree.Quantity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outputs of one DMN table, and the outcomes that its rules make of them. */
final class DmnOutputs {
    private final List<Xml> out;
    private final Table.Outcomes outcomes = new Table.Outcomes();
    /** By outcome: its values, output by output; null where one is no literal. */
    private final List<List<@Nullable String>> values = new ArrayList<>();

    /** @param out the outputs; the values that one of them lists, if it stands alone, are the first outcomes */
    DmnOutputs(List<Xml> out) {
        this.out = out;
        if (out.size() == 1) {
            DmnQuestion.meanings(out.get(0)).keySet().forEach(text -> of(List.of("\"" + text + "\"")));
        }
    }

    /**
     * The number of an outcome, which is made where there is none such yet.
     *
     * @param written the entry of each output, in FEEL
     */
    int of(List<String> written) {
        List<String> words = new ArrayList<>();
        List<@Nullable String> literals = new ArrayList<>();
        for (int i = 0; i < out.size(); i++) {
            String text = i < written.size() ? written.get(i) : "";
            FeelCell cell = FeelCell.read(text);
            boolean isText = cell != null
                    && !cell.any()
                    && !cell.booleans()
                    && cell.texts().size() == 1;
            boolean literal = text.isEmpty()
                    || text.equals("-")
                    || cell != null && cell.texts().size() + cell.ranges().size() == 1;
            String value = isText ? cell.texts().get(0) : text;
            literals.add(literal ? value : null);
            String label = out.get(i).attribute("label").isEmpty()
                    ? out.get(i).attribute("name")
                    : out.get(i).attribute("label");
            String shown = value.isBlank()
                    ? "nothing"
                    : DmnQuestion.meanings(out.get(i)).getOrDefault(value, value);
            words.add(out.size() == 1 && isText && !value.isBlank() || label.isEmpty() ? shown : label + ": " + shown);
        }
        int outcome = outcomes.of(Draft.Words.plain(String.join("; ", words)), "");
        if (outcome == values.size()) {
            values.add(literals);
        }
        return outcome;
    }

    /** As {@link Table} has them. */
    List<Table.Outcome> list() {
        return outcomes.list();
    }

    /** The rules of a table, those whose output stands first among the allowed ones first. */
    List<Xml> rules(Xml body, Notes notes) {
        Xml values = out.get(0).first("outputValues");
        FeelCell order = values == null ? null : FeelCell.read(values.text());
        if (order == null || order.texts().isEmpty()) {
            notes.add(
                    Code.IMPORT_GUESSED,
                    body.at(),
                    "the output lists no values, so their priority is that of the rules",
                    "list them: `<outputValues><text>\"high\",\"low\"</text></outputValues>`");
            return body.all("rule");
        }
        return body.all("rule").stream()
                .sorted(Comparator.comparingInt(rule -> {
                    List<Xml> entries = rule.all("outputEntry");
                    FeelCell cell = entries.isEmpty()
                            ? null
                            : FeelCell.read(entries.get(0).text());
                    int place = cell == null || cell.texts().isEmpty()
                            ? -1
                            : order.texts().indexOf(cell.texts().get(0));
                    return place < 0 ? Integer.MAX_VALUE : place;
                }))
                .toList();
    }

    /** The outcomes whose value of one output a cell takes. */
    BitSet fitting(int output, FeelCell cell) {
        BitSet fitting = new BitSet();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i).get(output);
            Quantity number = value == null ? null : Quantity.read(value);
            boolean fits = value != null
                    && (cell.texts().contains(value)
                            || number != null
                                    && cell.ranges().stream().anyMatch(range -> range.contains(number.value())));
            fitting.set(i, fits != cell.negated());
        }
        return fitting;
    }
}

package dev.fingerpost.exchange;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.tree.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The outputs of one DMN table, and the outcomes that its rules make of them. */
final class DmnOutputs {
    private final List<Xml> out;
    /** By output: what its description says that texts stand for. */
    private final List<Map<String, String>> meanings;

    private final ImportedRules.Outcomes outcomes = new ImportedRules.Outcomes();
    /** By outcome: its values, output by output. */
    private final List<List<Value>> values = new ArrayList<>();

    /** @param text null where it is no literal; {@code number} where it is none */
    private record Value(@Nullable String text, @Nullable BigDecimal number) {
        static Value of(@Nullable String text) {
            Quantity number = text == null ? null : Quantity.read(text);
            return new Value(text, number == null ? null : number.value());
        }
    }

    /** @param out the outputs; the values that one of them lists, if it stands alone, are the first outcomes */
    DmnOutputs(List<Xml> out) {
        this.out = out;
        this.meanings = out.stream().map(DmnQuestion::meanings).toList();
        if (out.size() == 1) {
            meanings.get(0).keySet().forEach(text -> of(List.of("\"" + text + "\"")));
        }
    }

    /**
     * The number of an outcome, which is made where there is none such yet.
     *
     * @param written the entry of each output, in FEEL
     */
    int of(List<String> written) {
        List<String> words = new ArrayList<>();
        List<Value> literals = new ArrayList<>();
        for (int i = 0; i < out.size(); i++) {
            String text = i < written.size() ? written.get(i) : "";
            FeelCell cell = FeelCell.read(text);
            boolean literal = text.isEmpty()
                    || text.equals("-")
                    || cell != null && cell.texts().size() + cell.ranges().size() == 1;
            String one = cell != null
                            && !cell.any()
                            && !cell.booleans()
                            && cell.texts().size() == 1
                    ? cell.texts().get(0)
                    : null;
            String value = one == null ? text : one;
            literals.add(Value.of(literal ? value : null));
            String label = out.get(i).attribute("label").isEmpty()
                    ? out.get(i).attribute("name")
                    : out.get(i).attribute("label");
            String shown = value.isBlank() ? "nothing" : meanings.get(i).getOrDefault(value, value);
            words.add(
                    out.size() == 1 && one != null && !value.isBlank() || label.isEmpty()
                            ? shown
                            : label + ": " + shown);
        }
        int outcome = outcomes.of(ImportedTree.Words.plain(String.join("; ", words)), "");
        if (outcome == values.size()) {
            values.add(literals);
        }
        return outcome;
    }

    /** As {@link ImportedRules} has them. */
    List<ImportedRules.Outcome> list() {
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
        Set<String> texts = Set.copyOf(cell.texts());
        BitSet fitting = new BitSet();
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i).get(output);
            boolean fits = value.text != null
                    && (texts.contains(value.text)
                            || value.number != null
                                    && cell.ranges().stream().anyMatch(range -> range.contains(value.number)));
            fitting.set(i, fits != cell.negated());
        }
        return fitting;
    }
}

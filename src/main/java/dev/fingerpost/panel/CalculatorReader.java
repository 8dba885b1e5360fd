package dev.fingerpost.panel;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Calculator;
import dev.fingerpost.page.Calculator.Group;
import dev.fingerpost.page.Calculator.Input;
import dev.fingerpost.page.Calculator.Option;
import dev.fingerpost.page.Calculator.RegisterEntry;
import dev.fingerpost.page.Calculator.Sum;
import dev.fingerpost.page.Calculator.ValueOrigin;
import dev.fingerpost.page.Located;
import dev.fingerpost.path.Position;
import dev.fingerpost.schema.Keyed;
import dev.fingerpost.schema.Values;
import dev.fingerpost.text.Quote;
import dev.fingerpost.text.Suggest;
import dev.fingerpost.yaml.YamlMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads calculators. */
final class CalculatorReader {
    private final Notes notes;
    private final PanelContext host;
    private final Reckoner reckoner;

    CalculatorReader(Notes notes, PanelContext host, Reckoner reckoner) {
        this.notes = notes;
        this.host = host;
        this.reckoner = reckoner;
    }

    /** Null where it has a fault, which is noted: formulas of half a calculator would be told of in vain. */
    @Nullable
    Calculator read(YamlMap map, Position fence) {
        Values values = CalculatorKeys.schema().read(map, notes);
        // What is not understood may hold the names that formulas use: nothing more is said before that is mended.
        if (notes.hasErrors()) {
            return null;
        }
        List<Group> groups = values.need(CalculatorKeys.INPUTS).stream()
                .map(group -> new Group(
                        group.key(), group.value().stream().map(this::input).toList()))
                .toList();
        Located<String> loss = values.get(CalculatorKeys.LOSS);
        String caption = values.need(ComparisonKeys.CAPTION);
        Calculator calculator = new Calculator(
                host.anchor(values.get(ComparisonKeys.ID), caption, fence),
                caption,
                values.get(CalculatorKeys.CURRENCY, "$"),
                values.need(CalculatorKeys.VOLUME).value(),
                loss == null ? null : loss.value(),
                groups,
                values.get(CalculatorKeys.SUMS, List.of()).stream()
                        .map(sum -> new Sum(sum.key(), sum.at(), sum.value()))
                        .toList(),
                values.need(CalculatorKeys.OPTIONS).stream()
                        .map(option -> new Option(
                                option.name(), option.approach(), option.running(), option.setup(), option.right()))
                        .toList(),
                values.get(ComparisonKeys.NOTE),
                fence);
        names(calculator, values.need(CalculatorKeys.VOLUME));
        if (loss != null) {
            names(calculator, loss);
        }
        shares(values, loss != null);
        new FormulaChecks(calculator, reckoner, notes).run();
        return notes.hasErrors() ? null : calculator;
    }

    private Input input(Keyed<Values> keyed) {
        Values keys = keyed.value();
        double value = keys.need(CalculatorKeys.VALUE);
        double from = keys.get(CalculatorKeys.FROM, Math.min(0, value));
        double to = keys.get(CalculatorKeys.TO, CalculatorKeys.MOST);
        if (value < from || value > to) {
            notes.add(
                    Code.VALUE_FORM,
                    keys.at(CalculatorKeys.VALUE),
                    "the value of " + Quote.of(keyed.key()) + " lies outside of its own bounds",
                    "change `value`, or `from` and `to`");
        }
        return new Input(
                keyed.key(),
                keys.need(CalculatorKeys.LABEL),
                keys.get(CalculatorKeys.UNIT),
                value,
                from,
                to,
                keys.get(ComparisonKeys.NOTE),
                origin(keyed),
                keyed.at());
    }

    private ValueOrigin origin(Keyed<Values> keyed) {
        Values keys = keyed.value();
        List<Located<String>> sources = keys.get(ComparisonKeys.SOURCE, List.of());
        boolean made = keys.get(CalculatorKeys.MADE, false);
        if (sources.isEmpty() && !made) {
            notes.add(
                    Code.INPUT_NO_SOURCE,
                    keyed.at(),
                    "the value of " + Quote.of(keyed.key()) + " comes from nowhere",
                    "add `source:` with an id of sources.yaml or the label of a footnote, or `made-up: true`");
        }
        return new ValueOrigin(
                keys.get(CalculatorKeys.AS_OF),
                made,
                sources.stream().map(host::cite).collect(Collectors.joining()),
                entry(keys));
    }

    private @Nullable RegisterEntry entry(Values keys) {
        Located<String> target = keys.get(CalculatorKeys.ENTRY);
        if (target == null) {
            return null;
        }
        host.link(target, "");
        return new RegisterEntry(target, keys.at(CalculatorKeys.VALUE), keys.at(CalculatorKeys.AS_OF));
    }

    /** The volume and the loss are inputs. */
    private void names(Calculator calculator, Located<String> name) {
        List<String> inputs = calculator.inputs().stream().map(Input::id).toList();
        if (!inputs.contains(name.value())) {
            notes.add(
                    Code.INPUT_UNKNOWN,
                    name.at(),
                    "no input " + Quote.of(name.value()),
                    Suggest.nearest(name.value(), inputs)
                            .map(near -> "did you mean " + Quote.of(near) + "?")
                            .orElse("write the name of one of the `inputs` below"));
        }
    }

    /** Mistakes count for all options or for none. */
    private void shares(Values values, boolean loss) {
        for (CalculatorKeys.OptionKeys option : values.need(CalculatorKeys.OPTIONS)) {
            if (loss && option.right() == null) {
                notes.add(
                        Code.KEY_MISSING,
                        option.places().at(),
                        "an option needs `right` where there is a `loss`",
                        "add `right:` with a formula for its share of right answers in percent");
            } else if (!loss && option.right() != null) {
                notes.add(
                        Code.KEY_MISSING,
                        option.right().at(),
                        "`right` says nothing without `loss`",
                        "add `loss:` with the name of the input for the cost of one mistake, or remove it");
            }
        }
    }
}

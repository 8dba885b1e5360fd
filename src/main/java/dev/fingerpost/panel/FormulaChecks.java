package dev.fingerpost.panel;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.Limits;
import dev.fingerpost.json.Json;
import dev.fingerpost.page.Calculator;
import dev.fingerpost.page.Calculator.Input;
import dev.fingerpost.page.Calculator.Option;
import dev.fingerpost.page.Calculator.Sum;
import dev.fingerpost.page.Located;
import dev.fingerpost.panel.Reckoner.Formula;
import dev.fingerpost.path.Position;
import dev.fingerpost.text.Quote;
import dev.fingerpost.text.Suggest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The formulas of a calculator can be read, name what is there, and give numbers that can be. */
final class FormulaChecks {
    private static final Set<String> FUNCTIONS = Set.of("if", "min", "max", "ceil", "floor", "round");

    private final Calculator calculator;
    private final Reckoner reckoner;
    private final Notes notes;
    private final Map<String, String> known = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    FormulaChecks(Calculator calculator, Reckoner reckoner, Notes notes) {
        this.calculator = calculator;
        this.reckoner = reckoner;
        this.notes = notes;
    }

    void run() {
        if (tooMuch()) {
            return;
        }
        calculator.inputs().forEach(input -> name(input.id(), input.at(), "an input"));
        used.add(calculator.volume());
        if (calculator.loss() != null) {
            used.add(calculator.loss());
        }
        for (Sum sum : calculator.sums()) {
            check(sum.formula());
            name(sum.id(), sum.at(), "a sum");
        }
        for (Option option : calculator.options()) {
            formulas(option).forEach(this::check);
        }
        if (notes.hasErrors()) {
            return;
        }
        for (Input input : calculator.inputs()) {
            if (!used.contains(input.id())) {
                notes.add(
                        Code.INPUT_UNUSED,
                        input.at(),
                        "no formula uses " + Quote.of(input.id()),
                        "use it, or remove it: readers would change it in vain");
            }
        }
        results();
    }

    private boolean tooMuch() {
        int options = calculator.options().size();
        long letters = calculator.sums().stream()
                        .mapToLong(sum -> sum.formula().value().length())
                        .sum()
                + calculator.options().stream()
                        .flatMap(option -> formulas(option))
                        .mapToLong(formula -> formula.value().length())
                        .sum();
        if (options > Limits.CALCULATOR_OPTIONS || letters > Limits.CALCULATOR_CHARS) {
            notes.add(
                    Code.FILE_TOO_LARGE,
                    calculator.at(),
                    "the calculator has " + options + " options and " + letters
                            + " characters of formulas; the most are " + Limits.CALCULATOR_OPTIONS + " and "
                            + Limits.CALCULATOR_CHARS,
                    "make two of it");
            return true;
        }
        return false;
    }

    private void name(String id, Position at, String what) {
        String named = known.putIfAbsent(id, what);
        String before = FUNCTIONS.contains(id) ? "a function" : named;
        if (before != null) {
            notes.add(
                    Code.FORMULA_NAME,
                    at,
                    Quote.of(id) + " is already the name of " + before,
                    "choose another name: formulas could not tell them apart");
        }
    }

    private static Stream<Located<String>> formulas(Option option) {
        return Stream.of(option.running(), option.setup(), option.right()).filter(Objects::nonNull);
    }

    private void check(Located<String> formula) {
        Formula read = reckoner.formula(formula.value());
        if (!read.kind().isEmpty()) {
            notes.add(
                    Code.FORMULA_SYNTAX,
                    place(formula, read.at(), Math.max(1, read.found().length())),
                    fault(read),
                    hint(read));
        }
        for (Formula.Name name : read.names()) {
            used.add(name.name());
            if (!known.containsKey(name.name())) {
                notes.add(
                        Code.FORMULA_NAME,
                        place(formula, name.at(), name.name().length()),
                        "no input or sum " + Quote.of(name.name()) + " above",
                        meant(name.name()));
            }
        }
    }

    private static String fault(Formula read) {
        return switch (read.kind()) {
            case "end" -> "the formula ends where a number or a name is needed";
            case "close" -> "a bracket is not closed here";
            case "deep" -> "brackets stand inside each other too deep";
            case "function" -> "no function " + Quote.of(read.found());
            case "arguments" -> Quote.of(read.found()) + " does not take so many values";
            default -> Quote.of(read.found()) + " has no meaning here";
        };
    }

    private static String hint(Formula read) {
        return switch (read.kind()) {
            case "end" -> "write what follows the last sign";
            case "close" -> "write `)`, or `,` between the values of a function";
            case "deep" -> "make a sum of the inner part";
            case "arguments" ->
                read.found().equals("if")
                        ? "write `if(condition, then, otherwise)`"
                        : "`ceil`, `floor` and `round` take one value, `min` and `max` up to twenty";
            default ->
                "formulas have numbers, names, `+ - * /`, brackets, `< <= > >= =`, and the functions `if`, `min`,"
                        + " `max`, `ceil`, `floor`, `round`";
        };
    }

    private String meant(String name) {
        List<String> names = new ArrayList<>(known.keySet());
        int hyphen = name.indexOf('-');
        boolean minus = hyphen > 0 && known.containsKey(name.substring(0, hyphen));
        if (minus) {
            return "a minus has spaces around it: `" + name.replaceFirst("-", " - ") + "`";
        }
        return Suggest.nearest(name, names)
                .map(near -> "did you mean " + Quote.of(near) + "?")
                .orElse(
                        calculator.sums().stream().anyMatch(sum -> sum.id().equals(name))
                                ? "it is a sum further below; move it up"
                                : "add it to `inputs` or `sums`");
    }

    /** With the inputs as the author gives them, each formula has a value. */
    private void results() {
        String json = Json.compact(out -> {
            out.object();
            PanelJson.write(calculator, option -> null, out);
            out.end();
        });
        List<Reckoner.Costs> costs = reckoner.costs(json, "{}");
        for (int i = 0; i < costs.size(); i++) {
            Reckoner.Costs cost = costs.get(i);
            Option option = calculator.options().get(i);
            result(option.running(), cost.running(), option, "no sum of money comes out");
            result(option.setup(), cost.setup(), option, "no sum of money comes out");
            result(option.right(), cost.right(), option, "no share from 0 to 100 percent comes out");
        }
    }

    private void result(@Nullable Located<String> formula, double result, Option option, String message) {
        if (formula != null && Double.isNaN(result)) {
            notes.add(
                    Code.FORMULA_RESULT,
                    formula.at(),
                    message + " of this formula of " + Quote.of(option.name()),
                    "look for a division by zero, or for something negative");
        }
    }

    /** A stretch of a formula; all of it where it does not stand on one line as it is. */
    private static Position place(Located<String> formula, int at, int length) {
        Position whole = formula.at();
        String text = formula.value();
        if (whole.length() != text.codePointCount(0, text.length())) {
            return whole;
        }
        return new Position(whole.path(), whole.line(), whole.column() + Math.min(at, text.length() - 1), length);
    }
}

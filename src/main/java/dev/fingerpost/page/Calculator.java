package dev.fingerpost.page;

import dev.fingerpost.path.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Options whose costs are worked out from inputs that readers change. Formulas are kept as written; one script works them out, in the
 * build and in the browser.
 *
 * @param volume id of the input that counts the cases of a month
 * @param loss id of the input that says what one mistake costs; null where mistakes are left out
 * @param currency written with each sum of money
 * @param note what to know about it, below the results
 */
public record Calculator(
        String id,
        String caption,
        String currency,
        String volume,
        @Nullable String loss,
        List<Group> groups,
        List<Sum> sums,
        List<Option> options,
        @Nullable String note,
        Position at)
        implements Panel {
    public Calculator {
        groups = List.copyOf(groups);
        sums = List.copyOf(sums);
        options = List.copyOf(options);
    }

    /** All inputs, in order. */
    public List<Input> inputs() {
        return groups.stream().flatMap(group -> group.inputs().stream()).toList();
    }

    @Override
    public List<Located<String>> approaches() {
        return options.stream().map(Option::approach).filter(Objects::nonNull).toList();
    }

    /** Inputs that belong together. */
    public record Group(String name, List<Input> inputs) {
        public Group {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * A number that readers may change.
     *
     * @param value what it is until the reader changes it
     * @param from least value that it can have
     * @param to greatest
     * @param note what to know about it
     */
    public record Input(
            String id,
            String label,
            @Nullable String unit,
            double value,
            double from,
            double to,
            @Nullable String note,
            ValueOrigin origin,
            Position at) {}

    /**
     * Where the value of an input comes from.
     *
     * @param asOf day for which the value was true
     * @param made whether the value is made up, so that each reader should put in another
     * @param marks HTML of the numbers of the notes that it cites
     * @param entry the entry of a register that the value is taken from; null where it stands by itself
     */
    public record ValueOrigin(
            @Nullable LocalDate asOf,
            boolean made,
            String marks,
            @Nullable RegisterEntry entry) {}

    /**
     * @param target the entry's page and anchor, as a link has them
     * @param valueAt where the value stands
     * @param asOfAt where its day stands
     */
    public record RegisterEntry(Located<String> target, Position valueAt, Position asOfAt) {}

    /** A step that several formulas share. */
    public record Sum(String id, Position at, Located<String> formula) {}

    /**
     * @param running money a month
     * @param setup money once; null for nothing
     * @param right share of right answers in percent; null where mistakes are left out
     */
    public record Option(
            String name,
            @Nullable Located<String> approach,
            Located<String> running,
            @Nullable Located<String> setup,
            @Nullable Located<String> right) {}
}

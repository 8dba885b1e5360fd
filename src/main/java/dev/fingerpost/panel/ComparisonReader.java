package dev.fingerpost.panel;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.page.Comparison;
import dev.fingerpost.page.Comparison.Cell;
import dev.fingerpost.page.Comparison.Criterion;
import dev.fingerpost.page.Comparison.Option;
import dev.fingerpost.page.Located;
import dev.fingerpost.panel.ComparisonKeys.CellKeys;
import dev.fingerpost.panel.ComparisonKeys.CriterionKeys;
import dev.fingerpost.panel.ComparisonKeys.OptionKeys;
import dev.fingerpost.path.Position;
import dev.fingerpost.schema.Keyed;
import dev.fingerpost.schema.Values;
import dev.fingerpost.text.Quote;
import dev.fingerpost.text.Suggest;
import dev.fingerpost.yaml.YamlMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads comparisons and scorecards. */
final class ComparisonReader {
    private final boolean scored;
    private final Notes notes;
    private final PanelContext host;

    ComparisonReader(boolean scored, Notes notes, PanelContext host) {
        this.scored = scored;
        this.notes = notes;
        this.host = host;
    }

    /** Null where too little could be read; the reasons are noted. */
    @Nullable
    Comparison read(YamlMap map, Position fence) {
        Values values = ComparisonKeys.schema(scored).read(map, notes);
        String caption = values.get(ComparisonKeys.CAPTION);
        List<Keyed<OptionKeys>> options = values.get(ComparisonKeys.OPTIONS);
        List<Keyed<CriterionKeys>> criteria = values.get(ComparisonKeys.criteria(scored));
        if (caption == null || options == null || criteria == null) {
            return null;
        }
        Set<String> known = known(map);
        check(criteria, options, known);
        if (options.size() < 2 && known.size() < 2) {
            notes.add(
                    Code.VALUE_FORM,
                    values.at(ComparisonKeys.OPTIONS),
                    "`options` must name two options or more",
                    "one option has nothing to be compared with");
            return null;
        }
        // Options that are written and not understood are told already; what is left of them has nothing to be compared
        // with.
        if (options.size() < 2) {
            return null;
        }
        return new Comparison(
                host.anchor(values.get(ComparisonKeys.ID), caption, fence),
                caption,
                scored,
                options.stream().map(this::option).toList(),
                criteria.stream()
                        .map(criterion -> criterion(criterion, options))
                        .toList(),
                values.get(ComparisonKeys.NOTE));
    }

    /** The keys of all options that are written: one that was not understood is still one. */
    private static Set<String> known(YamlMap map) {
        return map.find(ComparisonKeys.OPTIONS.name())
                .map(entry -> entry.value() instanceof YamlMap all
                        ? all.entries().stream().map(YamlMap.Entry::key).collect(Collectors.toSet())
                        : Set.<String>of())
                .orElse(Set.of());
    }

    private void check(List<Keyed<CriterionKeys>> criteria, List<Keyed<OptionKeys>> options, Set<String> known) {
        Set<Integer> faulty =
                notes.list().stream().map(note -> note.at().line()).collect(Collectors.toSet());
        for (int i = 0; i < criteria.size(); i++) {
            int from = criteria.get(i).at().line();
            int to = i + 1 < criteria.size() ? criteria.get(i + 1).at().line() : Integer.MAX_VALUE;
            boolean whole = faulty.stream().noneMatch(line -> line >= from && line < to);
            check(criteria.get(i), whole, options, known);
        }
    }

    /** @param whole whether the criterion has no fault of its own: else what it seems to lack may only be misread */
    private void check(Keyed<CriterionKeys> keyed, boolean whole, List<Keyed<OptionKeys>> options, Set<String> known) {
        CriterionKeys criterion = keyed.value();
        Set<String> meant = new HashSet<>();
        for (Keyed<CellKeys> cell : criterion.cells()) {
            if (!known.contains(cell.key())) {
                String near = Suggest.nearest(cell.key(), known).orElse(null);
                meant.add(near == null ? "" : near);
                notes.add(
                        Code.OPTION_UNKNOWN,
                        cell.at(),
                        "no option " + Quote.of(cell.key()),
                        near == null
                                ? "the options are "
                                        + options.stream()
                                                .map(option -> Quote.of(option.key()))
                                                .collect(Collectors.joining(", "))
                                : "did you mean " + Quote.of(near) + "?");
            }
        }
        Set<String> named = criterion.cells().stream().map(Keyed::key).collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        options.forEach(option -> {
            if (!named.contains(option.key()) && !meant.contains(option.key())) {
                missing.add(Quote.of(option.key()));
            }
        });
        if (!missing.isEmpty() && whole) {
            notes.add(
                    Code.CELL_MISSING,
                    keyed.at(),
                    Quote.of(criterion.name()) + " says nothing of " + String.join(", ", missing),
                    scored
                            ? "give each option a score from 0 to 5"
                            : "write a text for each option, `unknown` where nobody knows");
        }
    }

    private Option option(Keyed<OptionKeys> option) {
        OptionKeys keys = option.value();
        Located<String> page = keys.page();
        return new Option(keys.name(), keys.approach(), page == null ? null : host.link(page, keys.name()));
    }

    private Criterion criterion(Keyed<CriterionKeys> keyed, List<Keyed<OptionKeys>> options) {
        CriterionKeys criterion = keyed.value();
        Map<String, CellKeys> cells = new HashMap<>();
        criterion.cells().forEach(cell -> cells.put(cell.key(), cell.value()));
        return new Criterion(
                keyed.key(),
                criterion.name(),
                criterion.why(),
                criterion.weight(),
                options.stream().map(option -> cell(cells.get(option.key()))).toList());
    }

    private Cell cell(@Nullable CellKeys keys) {
        return keys == null
                ? new Cell(scored ? 0 : null, null, null, "")
                : new Cell(
                        keys.score(),
                        keys.text(),
                        keys.grade(),
                        keys.sources().stream().map(host::cite).collect(Collectors.joining()));
    }
}

package dev.fingerpost.render;

import dev.fingerpost.template.Messages;
import dev.fingerpost.view.CardView;
import dev.fingerpost.view.FilterView;
import dev.fingerpost.view.FilterView.ChoiceView;
import dev.fingerpost.view.SourceView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a long list of pages can be narrowed down by: whatever tells its pages apart. */
final class Filters {
    /** A shorter list is read faster than it is narrowed down. */
    private static final int FROM = 8;

    private record Facet(String id, Function<CardView, Stream<ChoiceView>> values) {}

    /** In the order in which readers see them. */
    private final List<Facet> facets;

    private Filters(Messages messages) {
        this.facets = List.of(
                new Facet("kind", card -> one(card.kind(), messages.text("kind." + card.kind()))),
                new Facet(
                        "approach",
                        card -> card.approach() == null
                                ? Stream.empty()
                                : one(card.approach().id(), card.approach().name())),
                new Facet("industry", card -> one(card.industry(), card.industry())),
                new Facet("outcome", card -> one(card.outcome(), card.outcome())),
                new Facet(
                        "evidence",
                        card -> card.evidence() == null
                                ? Stream.empty()
                                : one(card.evidence().id(), card.evidence().word())),
                new Facet("tag", card -> card.tags().stream().flatMap(tag -> one(tag.title(), tag.title()))));
    }

    /** The filters of a list; none where it is short or all of its pages are alike. */
    static List<FilterView> of(List<CardView> cards, Messages messages) {
        if (cards.size() < FROM) {
            return List.of();
        }
        Filters filters = new Filters(messages);
        List<FilterView> views = new ArrayList<>();
        for (Facet facet : filters.facets) {
            List<ChoiceView> choices = choices(cards, facet);
            if (choices.size() > 1) {
                views.add(new FilterView(facet.id, messages.text("filter." + facet.id), choices));
            }
        }
        return List.copyOf(views);
    }

    /** The filter by grade; none where the list is short or all have the same. */
    static List<FilterView> ofSources(List<SourceView> sources, Messages messages) {
        Map<String, ChoiceView> choices = new TreeMap<>();
        for (SourceView source : sources) {
            String grade = source.grade().id();
            choices.merge(grade, new ChoiceView(grade, source.grade().word(), 1), Filters::sum);
        }
        return sources.size() < FROM || choices.size() < 2
                ? List.of()
                : List.of(new FilterView("evidence", messages.text("filter.evidence"), List.copyOf(choices.values())));
    }

    private static Stream<ChoiceView> one(@Nullable String value, @Nullable String label) {
        return value == null || label == null ? Stream.empty() : Stream.of(new ChoiceView(value, label, 1));
    }

    private static List<ChoiceView> choices(List<CardView> cards, Facet facet) {
        Map<String, ChoiceView> choices = new TreeMap<>();
        for (CardView card : cards) {
            facet.values.apply(card).distinct().forEach(choice -> choices.merge(choice.value(), choice, Filters::sum));
        }
        return choices.values().stream()
                .sorted(Comparator.comparing(ChoiceView::label, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(ChoiceView::value))
                .toList();
    }

    private static ChoiceView sum(ChoiceView a, ChoiceView b) {
        return new ChoiceView(a.value(), a.label(), a.count() + b.count());
    }
}

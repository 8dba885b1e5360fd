package dev.fingerpost.view;

import java.util.List;

/**
 * One way to narrow a list of pages down.
 *
 * @param id {@code kind}, {@code approach}, {@code industry}, {@code outcome}, {@code evidence} or {@code tag}
 * @param title what is filtered by, such as the industry
 * @param choices at least two
 */
public record FilterView(String id, String title, List<ChoiceView> choices) {
    public FilterView {
        choices = List.copyOf(choices);
    }

    /**
     * @param value as the cards have it
     * @param label what readers see
     * @param count how many pages of the list have it
     */
    public record ChoiceView(String value, String label, int count) {}
}

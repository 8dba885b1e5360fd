package dev.fingerpost.render;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.record.DecisionRecord;
import dev.fingerpost.view.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws when decisions were made: a mark for each, week by week, on top of each other. It says nothing that the list beside it does not. */
final class RecordTimeline {
    private static final int WEEK = 7;
    private static final int WIDTH = 53 * WEEK;
    private static final int MARK = 6;
    private static final int MONTHS = 12;
    /** Marks in one week that have their full height; more share it. */
    private static final int FULL = 12;

    private RecordTimeline() {}

    /** @param records of one year, in the order of their days */
    static Markup year(List<DecisionRecord> records) {
        Map<Integer, List<DecisionRecord>> weeks = new TreeMap<>();
        records.forEach(record -> weeks.computeIfAbsent(
                        (requireNonNull(record.date()).getDayOfYear() - 1) / WEEK, week -> new ArrayList<>())
                .add(record));
        int most = weeks.values().stream().mapToInt(List::size).max().orElse(1);
        double step = most > FULL ? (double) FULL * WEEK / most : WEEK;
        long height = Math.round(Math.max(2, Math.min(most, FULL)) * (double) WEEK) + 1;
        StringBuilder hold = new StringBuilder();
        StringBuilder gone = new StringBuilder();
        weeks.forEach((week, marks) -> {
            for (int i = 0; i < marks.size(); i++) {
                (marks.get(i).state().status().holds() ? hold : gone)
                        .append('M')
                        .append(week * WEEK)
                        .append(' ')
                        .append(tenth(height - 1 - (i + 1) * step))
                        .append("h6v")
                        .append(tenth(step * MARK / WEEK))
                        .append("h-6z");
            }
        });
        StringBuilder months = new StringBuilder("M0 " + (height - 1) + "h" + WIDTH);
        for (int month = 0; month <= MONTHS; month++) {
            months.append("M" + tenth((double) WIDTH * month / MONTHS) + " 0v" + height);
        }
        String svg = "<svg class=\"years__year\" viewBox=\"-1 0 " + (WIDTH + 2) + " " + height
                + "\" aria-hidden=\"true\"><path class=\"years__months\" d=\"" + months + "\"/>";
        svg += gone.isEmpty() ? "" : "<path class=\"years__gone\" d=\"" + gone + "\"/>";
        svg += hold.isEmpty() ? "" : "<path d=\"" + hold + "\"/>";
        return new Markup(svg + "</svg>");
    }

    private static String tenth(double length) {
        double rounded = Math.round(length * 10) / 10.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}

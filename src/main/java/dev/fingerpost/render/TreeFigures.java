package dev.fingerpost.render;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.template.Messages;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.TreeStatistics;
import dev.fingerpost.view.LinkView;
import dev.fingerpost.view.TreeView.ReachView;
import dev.fingerpost.view.TreeView.StatisticsView;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What the page of a tree tells of its ways and ends. */
final class TreeFigures {
    /** Below half a percent, a rounded share would be none at all. */
    private static final double LEAST_SHARE = 0.005;
    /** So many ends have rows of their own; {@code fingerpost list --trees} tells of all. */
    private static final int ROWS = 10;

    private TreeFigures() {}

    /** @param link to a question, an outcome or another tree */
    static StatisticsView of(DecisionTree tree, Messages messages, Function<String, LinkView> link) {
        TreeStatistics figures = TreeStatistics.of(tree);
        List<Map.Entry<String, Double>> ends = figures.reach().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .toList();
        // A row for a single end that is left would be no shorter than its own.
        int rows = ends.size() > ROWS + 1 ? ROWS : ends.size();
        List<Map.Entry<String, Double>> others = ends.subList(rows, ends.size());
        String decisive = figures.mostDecisive();
        return new StatisticsView(
                figures.questions(),
                figures.outcomes(),
                figures.paths().toString(),
                figures.shortest(),
                figures.longest(),
                String.format(Locale.ROOT, "%.1f", figures.mean()).replace(".", messages.text("panel.number.point")),
                ends.subList(0, rows).stream()
                        .map(end -> new ReachView(link.apply(end.getKey()), share(messages, end.getValue())))
                        .toList(),
                others.size(),
                share(messages, others.stream().mapToDouble(Map.Entry::getValue).sum()),
                decisive == null ? null : link.apply(decisive),
                decisive == null
                        ? ""
                        : share(messages, requireNonNull(figures.settles().get(decisive))));
    }

    private static String share(Messages messages, double share) {
        return messages.text(share < LEAST_SHARE ? "share.less" : "share", Math.round(share * 100));
    }
}

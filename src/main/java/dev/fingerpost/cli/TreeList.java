package dev.fingerpost.cli;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.json.Json;
import dev.fingerpost.report.Visible;
import dev.fingerpost.site.Site;
import dev.fingerpost.tree.Coverage;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.TreeStatistics;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of decision trees as lines for people, or as JSON. */
final class TreeList {
    private static final int PERCENT = 100;

    private TreeList() {}

    static String text(Site site) {
        StringBuilder text = new StringBuilder();
        site.trees().forEach((path, tree) -> {
            TreeStatistics figures = TreeStatistics.of(tree);
            text.append(Visible.brief(path.text())).append('\n');
            text.append(String.format(
                    Locale.ROOT,
                    "  %s, %s, %s; answers on a path: %d to %d, %.1f on average\n",
                    Reporter.count(figures.questions(), "question"),
                    Reporter.count(figures.outcomes(), "outcome"),
                    figures.paths() + (figures.paths().equals(BigInteger.ONE) ? " path" : " paths"),
                    figures.shortest(),
                    figures.longest(),
                    figures.mean()));
            text.append(questions(figures)).append(scenarios(tree)).append(reach(figures));
        });
        return text.toString();
    }

    private static String questions(TreeStatistics figures) {
        StringBuilder text = new StringBuilder();
        String decisive = figures.mostDecisive();
        if (decisive != null) {
            text.append(String.format(
                    Locale.ROOT,
                    "  most decisive question: %s, its answer settles %.0f%% of where a path ends\n",
                    Visible.brief(decisive),
                    requireNonNull(figures.settles().get(decisive)) * PERCENT));
        }
        if (!figures.idle().isEmpty()) {
            text.append("  whatever is answered, nothing changes: ")
                    .append(names(figures.idle()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String scenarios(DecisionTree tree) {
        Coverage coverage = Coverage.of(tree);
        if (coverage.scenarios() == 0) {
            return "  no scenarios\n";
        }
        int answers = coverage.answers() - coverage.missedAnswers().size();
        int outcomes = coverage.outcomes() - coverage.missedOutcomes().size();
        return "  " + Reporter.count(coverage.scenarios(), "scenario") + " reaching " + answers + " of "
                + coverage.answers()
                + " answers, " + outcomes + " of " + Reporter.count(coverage.outcomes(), "outcome") + "\n"
                + missed("answers", coverage.missedAnswers()) + missed("outcomes", coverage.missedOutcomes());
    }

    private static String missed(String what, List<String> missed) {
        return missed.isEmpty() ? "" : "  " + what + " in no scenario: " + names(missed) + "\n";
    }

    private static String names(List<String> ids) {
        return ids.stream().map(Visible::brief).collect(Collectors.joining(", "));
    }

    /** The most likely outcome first. */
    private static String reach(TreeStatistics figures) {
        return Columns.of(figures.reach().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(end -> List.of(
                        String.format(Locale.ROOT, "  %5.1f%%", end.getValue() * PERCENT), Visible.brief(end.getKey())))
                .toList());
    }

    static String json(Site site) {
        return Json.pretty(json -> {
            json.object().array("trees");
            site.trees().forEach((path, tree) -> {
                TreeStatistics figures = TreeStatistics.of(tree);
                json.object()
                        .field("path", path.text())
                        .field("questions", figures.questions())
                        .field("outcomes", figures.outcomes())
                        // As text: there may be more paths than a JSON number can count exactly.
                        .field("paths", figures.paths().toString())
                        .field("shortest", figures.shortest())
                        .field("longest", figures.longest())
                        .field("mean", figures.mean())
                        .object("reach");
                figures.reach().forEach(json::field);
                json.end().optional("decisive", figures.mostDecisive()).object("settles");
                figures.settles().forEach(json::field);
                Coverage coverage = Coverage.of(tree);
                json.end()
                        .texts("idle", figures.idle())
                        .field("scenarios", coverage.scenarios())
                        .texts("missed-answers", coverage.missedAnswers())
                        .texts("missed-outcomes", coverage.missedOutcomes())
                        .end();
            });
            json.end().end();
        });
    }
}

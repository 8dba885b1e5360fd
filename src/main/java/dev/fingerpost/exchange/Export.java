package dev.fingerpost.exchange;

import static java.util.Objects.requireNonNull;

import dev.fingerpost.diag.Code;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.json.Json;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.Node;
import dev.fingerpost.tree.TreeJson;
import dev.fingerpost.tree.TreeStatistics;
import dev.fingerpost.tree.Unfolded;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A sound tree as a text in another program's format, with notes of what that format cannot say. */
public final class Export {
    /** Lines of one chart: Mermaid draws no more, unless its page is set up for that. */
    static final int MOST_EDGES = 500;

    /** Ways through a tree that a site offers in other formats without being asked; real ones have hundreds. */
    private static final BigInteger OFFERED_PATHS = BigInteger.valueOf(2_000);

    private Export() {}

    /** What a site offers of a tree, each format with its text; of a very large tree JSON alone. */
    public static SortedMap<ExportFormat, String> offered(DecisionTree tree) {
        boolean small = TreeStatistics.of(tree).paths().compareTo(OFFERED_PATHS) <= 0;
        SortedMap<ExportFormat, String> texts = new TreeMap<>();
        for (ExportFormat format : ExportFormat.values()) {
            String text =
                    small || format == ExportFormat.JSON ? of(tree, format).value() : null;
            if (text != null) {
                texts.put(format, text);
            }
        }
        return texts;
    }

    /** The text; null, and an error, where the tree is too large for the format. */
    public static Noted<@Nullable String> of(DecisionTree tree, ExportFormat format) {
        return switch (format) {
            case DMN -> table(tree, format);
            case CSV -> table(tree, format);
            case MERMAID -> chart(tree, format);
            case DOT -> chart(tree, format);
            case JSON -> new Notes().with(json(tree));
        };
    }

    private static String json(DecisionTree tree) {
        return Json.pretty(json -> {
            json.object();
            TreeJson.write(tree, json);
            TreeJson.writeFirmness(tree, json);
            json.end();
        });
    }

    private static Noted<@Nullable String> table(DecisionTree tree, ExportFormat format) {
        Notes notes = new Notes();
        CompleteRules table = CompleteRules.of(tree);
        String text = table == null
                ? null
                : format == ExportFormat.DMN ? DmnWriter.text(tree, table) : CsvWriter.text(tree, table);
        if (text == null) {
            notes.add(
                    Code.EXPORT_TOO_LARGE,
                    tree.questions().get(0).at(),
                    "the tree has more than 20,000 complete rules, or more than 1,000,000 cells in them: the most that make one table",
                    "export it as `json` or `dot`, or split the tree in two");
        }
        return notes.with(text);
    }

    private static Noted<@Nullable String> chart(DecisionTree tree, ExportFormat format) {
        Notes notes = new Notes();
        Unfolded unfolded = Unfolded.of(tree);
        ChartWriter writer = new ChartWriter(tree, unfolded);
        if (format == ExportFormat.MERMAID && writer.edges() > MOST_EDGES) {
            notes.add(
                    Code.EXPORT_TOO_LARGE,
                    tree.questions().get(0).at(),
                    "the chart has " + writer.edges() + " lines, and Mermaid draws no more than " + MOST_EDGES,
                    "export it as `dot`");
            return notes.with(null);
        }
        changes(unfolded, notes);
        return notes.with(format == ExportFormat.MERMAID ? writer.mermaid() : writer.dot());
    }

    private static void changes(Unfolded unfolded, Notes notes) {
        Map<String, Integer> copies = new LinkedHashMap<>();
        Map<String, Node.Question> questions = new HashMap<>();
        for (Unfolded.UnfoldedQuestion step : unfolded.steps()) {
            copies.merge(step.question().id(), 1, Integer::sum);
            questions.put(step.question().id(), step.question());
        }
        copies.forEach((id, count) -> {
            Node.Question question = requireNonNull(questions.get(id));
            if (count > 1) {
                notes.add(
                        Code.EXPORT_CHANGED,
                        question.at(),
                        "`" + question.title() + "` stands " + count
                                + " times in the chart: a chart has no conditions on earlier answers",
                        "export to `dmn` or `json` to have it once");
            }
            if (question.several()) {
                notes.add(
                        Code.EXPORT_CHANGED,
                        question.at(),
                        "the boxes of `" + question.title()
                                + "` are not in the chart, its rules are: a chart has no boxes",
                        "export to `dmn` or `json` to have each box");
            }
        });
    }
}
